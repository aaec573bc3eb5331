import * as v from 'valibot';
import { contender, country, day, email, filled, outcome, phoneByShape } from './parts.mjs';

const schema = v.object({
  email: email(254),
  firstName: filled(100),
  lastName: filled(100),
  dateOfBirth: day(),
  country,
  phoneNumber: v.optional(phoneByShape),
});

export const { object, text } = contender(schema);
export { outcome };
