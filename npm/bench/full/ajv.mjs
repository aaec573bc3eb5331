import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { COUNTRIES, TODAY } from '../rules.mjs';
import { DISTRIBUTION, LINE, PHONE, SOURCES, TITLES } from './rules.mjs';

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);

const text = (/** @type {number} */ maxLength) => ({ type: 'string', maxLength });
const line = { type: 'string', maxLength: 150, pattern: LINE };
const filled = { type: 'string', maxLength: 100, pattern: '\\S' };
const words = (/** @type {string[]} */ list) => ({ type: 'string', enum: list });
const number = (/** @type {number} */ minimum, /** @type {number} */ maximum) => ({
  type: 'integer',
  minimum,
  maximum,
});
const email = (/** @type {number} */ maxLength) => ({ type: 'string', format: 'email', maxLength });
const phone = { type: 'string', pattern: PHONE };
const day = { type: 'string', format: 'date', formatMaximum: TODAY };
const country = words(COUNTRIES);

const physical = ajv.compile({
  type: 'object',
  additionalProperties: false,
  required: ['userTypeId', 'specifiedUSPerson', 'email'],
  properties: {
    userTypeId: number(1, 1),
    specifiedUSPerson: number(0, 1),
    email: email(200),
    title: words(TITLES),
    firstname: text(100),
    lastname: text(100),
    middleNames: text(100),
    birthday: day,
    placeOfBirth: line,
    birthCountry: country,
    nationality: country,
    address1: line,
    address2: line,
    postcode: text(20),
    city: text(100),
    state: text(100),
    country,
    phone,
    mobile: phone,
    occupationCategory: number(1, 15),
    monthlyIncomeRange: number(1, 7),
    personalAssetsRange: number(0, 7),
    sourceOfFunds: words(SOURCES),
    activityOutsideEu: number(0, 1),
    controllingPersonType: number(0, 3),
    employeeType: number(0, 2),
    language: { type: 'string', pattern: '^[A-Za-z]{2}$' },
    timezone: text(50),
    distributionCountry: words(DISTRIBUTION),
    accessTag: text(250),
  },
});

const user = ajv.compile({
  type: 'object',
  required: ['email', 'firstName', 'lastName', 'dateOfBirth', 'country'],
  properties: {
    email: email(254),
    firstName: filled,
    lastName: filled,
    dateOfBirth: day,
    country,
    phoneNumber: phone,
  },
});

export const name = 'ajv';
export const treezor = (/** @type {string} */ json) => physical(JSON.parse(json));
export const traderpal = (/** @type {string} */ json) => user(JSON.parse(json));
