import * as z from 'zod';
import { ENUMS, INVESTMENT, LATEST_BIRTH } from '../../rules/person.mjs';
import { contender, country, day, email, filled, line, outcome, phone, words } from './parts.mjs';

const schema = z.object({
  firstName: filled(100),
  middleName: line(100).optional(),
  lastName: filled(100),
  dateOfBirth: day(LATEST_BIRTH),
  email: email(254),
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
      type: words(ENUMS.documentType),
      number: filled(50),
      issuedCountryCode: country,
      expeditionDate: day().optional(),
      cic: line(50).optional(),
      identificadorCiudadano: line(50).optional(),
      ocr: line(50).optional(),
      numeroEmision: line(50).optional(),
    })
    .refine(({ type, cic }) => type !== 'INE' || cic, { path: ['cic'] })
    .refine(({ type, identificadorCiudadano }) => type !== 'INE' || identificadorCiudadano, {
      path: ['identificadorCiudadano'],
    })
    .refine(({ type, ocr }) => type !== 'IFE' || ocr, { path: ['ocr'] })
    .refine(({ type, numeroEmision }) => type !== 'IFE' || numeroEmision, { path: ['numeroEmision'] }),
  nationality: country.optional(),
  citizenship: country.optional(),
  employmentStatus: words(ENUMS.employmentStatus).optional(),
  employmentDescription: line(200).optional(),
  employerName: line(200).optional(),
  occupation: line(200).optional(),
  investmentProfile: z
    .object({
      ...Object.fromEntries(Object.entries(INVESTMENT).map(([member, list]) => [member, words(ENUMS[list])])),
      primarySourceOfFundsDescription: filled(200),
    })
    .optional(),
  kycProfile: z
    .object({
      fundsSendReceiveJurisdictions: z.array(filled(100)).max(250),
      engageInActivities: z.array(words(ENUMS.activity)).max(250),
    })
    .optional(),
});

export const { object, text } = contender(schema);
export { outcome };
