import * as v from 'valibot';
import { ENUMS, LANGUAGE, LINE, TAG } from '../../rules/treezor.mjs';
import { contender, country, day, email, line, outcome, phoneByShape } from './parts.mjs';

const whole = (/** @type {number} */ least, /** @type {number} */ most) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const address = v.optional(v.pipe(line(150), v.regex(LINE)));

const schema = v.strictObject({
  userTypeId: whole(1, 1),
  specifiedUSPerson: whole(0, 1),
  email: email(200),
  title: v.optional(v.picklist(ENUMS.title)),
  firstname: v.optional(line(100)),
  lastname: v.optional(line(100)),
  middleNames: v.optional(line(100)),
  birthday: v.optional(day()),
  placeOfBirth: address,
  birthCountry: v.optional(country),
  nationality: v.optional(country),
  address1: address,
  address2: address,
  postcode: v.optional(line(20)),
  city: v.optional(line(100)),
  state: v.optional(line(100)),
  country: v.optional(country),
  phone: v.optional(phoneByShape),
  mobile: v.optional(phoneByShape),
  occupationCategory: v.optional(whole(1, 15)),
  monthlyIncomeRange: v.optional(whole(1, 7)),
  personalAssetsRange: v.optional(whole(0, 7)),
  sourceOfFunds: v.optional(v.picklist(ENUMS.sourceOfFunds)),
  activityOutsideEu: v.optional(whole(0, 1)),
  controllingPersonType: v.optional(whole(0, 3)),
  employeeType: v.optional(whole(0, 2)),
  language: v.optional(v.pipe(v.string(), v.regex(LANGUAGE), v.toLowerCase())),
  timezone: v.optional(line(50)),
  distributionCountry: v.optional(v.picklist(ENUMS.distributionCountry)),
  userTag: v.optional(v.pipe(line(250), v.regex(TAG))),
  accessTag: v.optional(line(250)),
});

export const { object, text } = contender(schema);
export { outcome };
