import * as z from 'zod';
import { COUNTRIES, TODAY } from '../rules.mjs';
import { DISTRIBUTION, LINE, PHONE, SOURCES, TITLES } from './rules.mjs';

const text = (/** @type {number} */ max) => z.string().trim().max(max).optional();
const line = z.string().trim().max(150).regex(new RegExp(LINE)).optional();
const filled = z.string().trim().min(1).max(100);
const words = (/** @type {string[]} */ list) => z.enum(/** @type {[string]} */ (list)).optional();
const number = (/** @type {number} */ min, /** @type {number} */ max) => z.int().min(min).max(max);
const phone = z.string().regex(new RegExp(PHONE)).optional();
const day = z.iso.date().refine((date) => date <= TODAY);
const country = z
  .string()
  .toUpperCase()
  .pipe(z.enum(/** @type {[string]} */ (COUNTRIES)));

const physical = z.strictObject({
  userTypeId: number(1, 1),
  specifiedUSPerson: number(0, 1),
  email: z.email().max(200),
  title: words(TITLES),
  firstname: text(100),
  lastname: text(100),
  middleNames: text(100),
  birthday: day.optional(),
  placeOfBirth: line,
  birthCountry: country.optional(),
  nationality: country.optional(),
  address1: line,
  address2: line,
  postcode: text(20),
  city: text(100),
  state: text(100),
  country: country.optional(),
  phone,
  mobile: phone,
  occupationCategory: number(1, 15).optional(),
  monthlyIncomeRange: number(1, 7).optional(),
  personalAssetsRange: number(0, 7).optional(),
  sourceOfFunds: words(SOURCES),
  activityOutsideEu: number(0, 1).optional(),
  controllingPersonType: number(0, 3).optional(),
  employeeType: number(0, 2).optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2}$/)
    .toLowerCase()
    .optional(),
  timezone: text(50),
  distributionCountry: words(DISTRIBUTION),
  accessTag: text(250),
});

const user = z.object({
  email: z.email().max(254),
  firstName: filled,
  lastName: filled,
  dateOfBirth: day,
  country,
  phoneNumber: phone,
});

export const name = 'zod';
export const treezor = (/** @type {string} */ json) => physical.safeParse(JSON.parse(json)).success;
export const traderpal = (/** @type {string} */ json) => user.safeParse(JSON.parse(json)).success;
