import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import * as v from 'valibot';
import { COUNTRIES, ENUMS, INVESTMENT, LATEST_BIRTH, TODAY } from '../rules.mjs';

const line = (/** @type {number} */ max) => v.pipe(v.string(), v.trim(), v.maxLength(max));
const filled = (/** @type {number} */ max) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
const words = (/** @type {keyof typeof ENUMS} */ name) => v.picklist(ENUMS[name]);
const country = v.pipe(v.string(), v.toUpperCase(), v.picklist(COUNTRIES));
/** Valibot's own `isoDate` knows no months of 30 days. */
const day = (/** @type {string} */ latest) =>
  v.pipe(
    v.string(),
    v.isoDate(),
    v.check((date) => {
      const time = Date.parse(date);
      return date <= latest && !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
    }),
  );
const phone = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const number = parsePhoneNumberFromString(dataset.value);
    if (number?.isValid()) return number.number;
    addIssue({ message: 'not a phone number' });
    return NEVER;
  }),
);

const schema = v.object({
  firstName: filled(100),
  middleName: v.optional(line(100)),
  lastName: filled(100),
  dateOfBirth: day(LATEST_BIRTH),
  email: v.pipe(v.string(), v.email(), v.maxLength(254)),
  phone,
  address: v.object({
    street1: filled(200),
    street2: v.optional(line(200)),
    city: filled(100),
    state: filled(100),
    zipCode: filled(20),
    countryCode: country,
  }),
  document: v.pipe(
    v.object({
      type: words('documentType'),
      number: filled(50),
      issuedCountryCode: country,
      expeditionDate: v.optional(day(TODAY)),
      cic: v.optional(line(50)),
      identificadorCiudadano: v.optional(line(50)),
      ocr: v.optional(line(50)),
      numeroEmision: v.optional(line(50)),
    }),
    v.check((document) => document.type !== 'INE' || !!(document.cic && document.identificadorCiudadano)),
    v.check((document) => document.type !== 'IFE' || !!(document.ocr && document.numeroEmision)),
  ),
  nationality: v.optional(country),
  citizenship: v.optional(country),
  employmentStatus: v.optional(words('employmentStatus')),
  employmentDescription: v.optional(line(200)),
  employerName: v.optional(line(200)),
  occupation: v.optional(line(200)),
  investmentProfile: v.optional(
    v.object({
      ...Object.fromEntries(Object.entries(INVESTMENT).map(([member, list]) => [member, words(list)])),
      primarySourceOfFundsDescription: filled(200),
    }),
  ),
  kycProfile: v.optional(
    v.object({
      fundsSendReceiveJurisdictions: v.pipe(v.array(filled(100)), v.maxLength(250)),
      engageInActivities: v.pipe(v.array(words('activity')), v.maxLength(250)),
    }),
  ),
});

export const name = 'valibot + libphonenumber-js/max';
export const object = (/** @type {unknown} */ value) => v.safeParse(schema, value).success;
export const text = (/** @type {string} */ json) => object(JSON.parse(json));
