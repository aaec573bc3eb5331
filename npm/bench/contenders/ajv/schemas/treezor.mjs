import { ENUMS, LANGUAGE, LINE, TAG } from '../../../rules/treezor.mjs';
import { country, day, email, line, phoneByShape, record, words } from './parts.mjs';

const whole = (/** @type {number} */ minimum, /** @type {number} */ maximum) => ({ type: 'integer', minimum, maximum });
const address = { ...line(150), pattern: LINE.source };

export const unknown = 'refused';
export const schema = record(
  { userTypeId: whole(1, 1), specifiedUSPerson: whole(0, 1), email: email(200) },
  {
    title: words(ENUMS.title),
    firstname: line(100),
    lastname: line(100),
    middleNames: line(100),
    birthday: day(),
    placeOfBirth: address,
    birthCountry: country,
    nationality: country,
    address1: address,
    address2: address,
    postcode: line(20),
    city: line(100),
    state: line(100),
    country,
    phone: phoneByShape,
    mobile: phoneByShape,
    occupationCategory: whole(1, 15),
    monthlyIncomeRange: whole(1, 7),
    personalAssetsRange: whole(0, 7),
    sourceOfFunds: words(ENUMS.sourceOfFunds),
    activityOutsideEu: whole(0, 1),
    controllingPersonType: whole(0, 3),
    employeeType: whole(0, 2),
    language: { type: 'string', lowerCase: true, pattern: LANGUAGE.source },
    timezone: line(50),
    distributionCountry: words(ENUMS.distributionCountry),
    userTag: { ...line(250), pattern: TAG.source },
    accessTag: line(250),
  },
);
