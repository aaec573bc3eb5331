import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import * as z from 'zod';
import { COUNTRIES, ENUMS, INVESTMENT, LATEST_BIRTH, TODAY } from '../rules.mjs';

const line = (/** @type {number} */ max) => z.string().trim().max(max);
const filled = (/** @type {number} */ max) => line(max).min(1);
const words = (/** @type {keyof typeof ENUMS} */ name) => z.enum(/** @type {[string]} */ (ENUMS[name]));
const country = z
  .string()
  .toUpperCase()
  .pipe(z.enum(/** @type {[string]} */ (COUNTRIES)));
const phone = z.string().transform((input, context) => {
  const number = parsePhoneNumberFromString(input);
  if (number?.isValid()) return number.number;
  context.addIssue({ code: 'custom', message: 'not a phone number' });
  return z.NEVER;
});

const schema = z.object({
  firstName: filled(100),
  middleName: line(100).optional(),
  lastName: filled(100),
  dateOfBirth: z.iso.date().refine((date) => date <= LATEST_BIRTH),
  email: z.email().max(254),
  phone,
  address: z.object({
    street1: filled(200),
    street2: line(200).optional(),
    city: filled(100),
    state: filled(100),
    zipCode: filled(20),
    countryCode: country,
  }),
  document: z
    .object({
      type: words('documentType'),
      number: filled(50),
      issuedCountryCode: country,
      expeditionDate: z.iso
        .date()
        .refine((date) => date <= TODAY)
        .optional(),
      cic: line(50).optional(),
      identificadorCiudadano: line(50).optional(),
      ocr: line(50).optional(),
      numeroEmision: line(50).optional(),
    })
    .refine((document) => document.type !== 'INE' || (document.cic && document.identificadorCiudadano))
    .refine((document) => document.type !== 'IFE' || (document.ocr && document.numeroEmision)),
  nationality: country.optional(),
  citizenship: country.optional(),
  employmentStatus: words('employmentStatus').optional(),
  employmentDescription: line(200).optional(),
  employerName: line(200).optional(),
  occupation: line(200).optional(),
  investmentProfile: z
    .object({
      ...Object.fromEntries(Object.entries(INVESTMENT).map(([member, list]) => [member, words(list)])),
      primarySourceOfFundsDescription: filled(200),
    })
    .optional(),
  kycProfile: z
    .object({
      fundsSendReceiveJurisdictions: z.array(filled(100)).max(250),
      engageInActivities: z.array(words('activity')).max(250),
    })
    .optional(),
});

export const name = 'zod + libphonenumber-js/max';
export const object = (/** @type {unknown} */ value) => schema.safeParse(value).success;
export const text = (/** @type {string} */ json) => object(JSON.parse(json));
