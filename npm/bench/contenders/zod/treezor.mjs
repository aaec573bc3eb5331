import * as z from 'zod';
import { ENUMS, LANGUAGE, LINE, TAG } from '../../rules/treezor.mjs';
import { contender, country, day, email, line, outcome, phoneByShape, words } from './parts.mjs';

const whole = (/** @type {number} */ least, /** @type {number} */ most) => z.int().min(least).max(most);
const address = line(150).regex(LINE).optional();

const schema = z.strictObject({
  userTypeId: whole(1, 1),
  specifiedUSPerson: whole(0, 1),
  email: email(200),
  title: words(ENUMS.title).optional(),
  firstname: line(100).optional(),
  lastname: line(100).optional(),
  middleNames: line(100).optional(),
  birthday: day().optional(),
  placeOfBirth: address,
  birthCountry: country.optional(),
  nationality: country.optional(),
  address1: address,
  address2: address,
  postcode: line(20).optional(),
  city: line(100).optional(),
  state: line(100).optional(),
  country: country.optional(),
  phone: phoneByShape.optional(),
  mobile: phoneByShape.optional(),
  occupationCategory: whole(1, 15).optional(),
  monthlyIncomeRange: whole(1, 7).optional(),
  personalAssetsRange: whole(0, 7).optional(),
  sourceOfFunds: words(ENUMS.sourceOfFunds).optional(),
  activityOutsideEu: whole(0, 1).optional(),
  controllingPersonType: whole(0, 3).optional(),
  employeeType: whole(0, 2).optional(),
  language: z.string().regex(LANGUAGE).toLowerCase().optional(),
  timezone: line(50).optional(),
  distributionCountry: words(ENUMS.distributionCountry).optional(),
  userTag: line(250).regex(TAG).optional(),
  accessTag: line(250).optional(),
});

export const { object, text } = contender(schema);
export { outcome };
