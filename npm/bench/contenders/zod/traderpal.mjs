import * as z from 'zod';
import { contender, country, day, email, filled, outcome, phoneByShape } from './parts.mjs';

const schema = z.object({
  email: email(254),
  firstName: filled(100),
  lastName: filled(100),
  dateOfBirth: day(),
  country,
  phoneNumber: phoneByShape.optional(),
});

export const { object, text } = contender(schema);
export { outcome };
