import * as v from 'valibot';
import { ENUMS, INVESTMENT, LATEST_BIRTH } from '../../rules/person.mjs';
import { contender, country, day, email, filled, line, outcome, phone } from './parts.mjs';

/** @typedef {'cic' | 'identificadorCiudadano' | 'ocr' | 'numeroEmision'} Extra */
const needs = (/** @type {string} */ type, /** @type {Extra} */ member) =>
  v.forward(
    v.check(
      (/** @type {{ type: string } & Partial<Record<Extra, string>>} */ document) =>
        document.type !== type || !!document[member],
    ),
    [member],
  );

const schema = v.object({
  firstName: filled(100),
  middleName: v.optional(line(100)),
  lastName: filled(100),
  dateOfBirth: day(LATEST_BIRTH),
  email: email(254),
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
      type: v.picklist(ENUMS.documentType),
      number: filled(50),
      issuedCountryCode: country,
      expeditionDate: v.optional(day()),
      cic: v.optional(line(50)),
      identificadorCiudadano: v.optional(line(50)),
      ocr: v.optional(line(50)),
      numeroEmision: v.optional(line(50)),
    }),
    needs('INE', 'cic'),
    needs('INE', 'identificadorCiudadano'),
    needs('IFE', 'ocr'),
    needs('IFE', 'numeroEmision'),
  ),
  nationality: v.optional(country),
  citizenship: v.optional(country),
  employmentStatus: v.optional(v.picklist(ENUMS.employmentStatus)),
  employmentDescription: v.optional(line(200)),
  employerName: v.optional(line(200)),
  occupation: v.optional(line(200)),
  investmentProfile: v.optional(
    v.object({
      ...Object.fromEntries(Object.entries(INVESTMENT).map(([member, list]) => [member, v.picklist(ENUMS[list])])),
      primarySourceOfFundsDescription: filled(200),
    }),
  ),
  kycProfile: v.optional(
    v.object({
      fundsSendReceiveJurisdictions: v.pipe(v.array(filled(100)), v.maxLength(250)),
      engageInActivities: v.pipe(v.array(v.picklist(ENUMS.activity)), v.maxLength(250)),
    }),
  ),
});

export const { object, text } = contender(schema);
export { outcome };
