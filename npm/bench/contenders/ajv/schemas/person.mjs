import { ENUMS, INVESTMENT, LATEST_BIRTH } from '../../../rules/person.mjs';
import { country, day, email, filled, line, phone, record, words } from './parts.mjs';

const when = (/** @type {string} */ type, /** @type {string[]} */ required) => ({
  if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
  then: { required },
});

export const unknown = 'removed';
export const schema = record(
  {
    firstName: filled(100),
    lastName: filled(100),
    dateOfBirth: day(LATEST_BIRTH),
    email: email(254),
    phone,
    address: record(
      { street1: filled(200), city: filled(100), state: filled(100), zipCode: filled(20), countryCode: country },
      { street2: line(200) },
    ),
    document: {
      ...record(
        { type: words(ENUMS.documentType), number: filled(50), issuedCountryCode: country },
        {
          expeditionDate: day(),
          cic: line(50),
          identificadorCiudadano: line(50),
          ocr: line(50),
          numeroEmision: line(50),
        },
      ),
      allOf: [when('INE', ['cic', 'identificadorCiudadano']), when('IFE', ['ocr', 'numeroEmision'])],
    },
  },
  {
    middleName: line(100),
    nationality: country,
    citizenship: country,
    employmentStatus: words(ENUMS.employmentStatus),
    employmentDescription: line(200),
    employerName: line(200),
    occupation: line(200),
    investmentProfile: record({
      ...Object.fromEntries(Object.entries(INVESTMENT).map(([member, list]) => [member, words(ENUMS[list])])),
      primarySourceOfFundsDescription: filled(200),
    }),
    kycProfile: record({
      fundsSendReceiveJurisdictions: { type: 'array', maxItems: 250, items: filled(100) },
      engageInActivities: { type: 'array', maxItems: 250, items: words(ENUMS.activity) },
    }),
  },
);
