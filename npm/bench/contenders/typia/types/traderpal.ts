import typia from 'typia';
import { countryOf, isDay, TODAY } from '../../../rules/common.mjs';
import type { Country, Day, Email, Filled } from './parts.js';

interface User {
  email: Email<254>;
  firstName: Filled<100>;
  lastName: Filled<100>;
  dateOfBirth: Day<'TODAY'>;
  country: Country;
  phoneNumber?: string;
}

export const check = typia.createValidate<User>();
export const prune = typia.misc.createPrune<User>();
