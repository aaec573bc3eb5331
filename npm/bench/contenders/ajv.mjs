import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { COUNTRIES, ENUMS, INVESTMENT, LATEST_BIRTH, TODAY } from '../rules.mjs';

// Ajv only judges: it neither trims nor rewrites, which makes its task the lightest of all.
const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
ajv.addFormat('phone', { type: 'string', validate: (input) => parsePhoneNumberFromString(input)?.isValid() ?? false });

const line = (/** @type {number} */ maxLength) => ({ type: 'string', maxLength });
const filled = (/** @type {number} */ maxLength) => ({ type: 'string', maxLength, minLength: 1, pattern: '\\S' });
const words = (/** @type {keyof typeof ENUMS} */ name) => ({ type: 'string', enum: ENUMS[name] });
const country = { type: 'string', enum: COUNTRIES };
const day = (/** @type {string} */ latest) => ({ type: 'string', format: 'date', formatMaximum: latest });
const when = (/** @type {string} */ type, /** @type {string[]} */ required) => ({
  if: { type: 'object', properties: { type: { const: type } }, required: ['type'] },
  then: { required },
});
const object_ = (
  /** @type {Record<string, unknown>} */ required,
  /** @type {Record<string, unknown>} */ optional = {},
) => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
});

const judge = ajv.compile(
  object_(
    {
      firstName: filled(100),
      lastName: filled(100),
      dateOfBirth: day(LATEST_BIRTH),
      email: { type: 'string', format: 'email', maxLength: 254 },
      phone: { type: 'string', format: 'phone' },
      address: object_(
        { street1: filled(200), city: filled(100), state: filled(100), zipCode: filled(20), countryCode: country },
        { street2: line(200) },
      ),
      document: {
        ...object_(
          { type: words('documentType'), number: filled(50), issuedCountryCode: country },
          {
            expeditionDate: day(TODAY),
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
      employmentStatus: words('employmentStatus'),
      employmentDescription: line(200),
      employerName: line(200),
      occupation: line(200),
      investmentProfile: object_({
        ...Object.fromEntries(Object.entries(INVESTMENT).map(([member, list]) => [member, words(list)])),
        primarySourceOfFundsDescription: filled(200),
      }),
      kycProfile: object_({
        fundsSendReceiveJurisdictions: { type: 'array', maxItems: 250, items: filled(100) },
        engageInActivities: { type: 'array', maxItems: 250, items: words('activity') },
      }),
    },
  ),
);

export const name = 'ajv + libphonenumber-js/max';
export const object = (/** @type {unknown} */ value) => judge(value);
export const text = (/** @type {string} */ json) => object(JSON.parse(json));
