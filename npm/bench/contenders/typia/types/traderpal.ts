import typia from 'typia';
import { isDay, TODAY } from '../../../rules/dates.mjs';
import { countryOf } from '../../../rules/normalizers.mjs';
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
