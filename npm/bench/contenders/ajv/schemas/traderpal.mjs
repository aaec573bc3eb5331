import { country, day, email, filled, phoneByShape, record } from './parts.mjs';

export const unknown = 'removed';
export const schema = record(
  { email: email(254), firstName: filled(100), lastName: filled(100), dateOfBirth: day(), country },
  { phoneNumber: phoneByShape },
);
