/** What the schemas of every corpus share. */
import * as z from 'zod';
import { TODAY } from '../../rules/dates.mjs';
import { COUNTRIES, e164, e164ByShape } from '../../rules/normalizers.mjs';

export const line = (/** @type {number} */ max) => z.string().trim().max(max);
export const filled = (/** @type {number} */ max) => line(max).min(1);
export const words = (/** @type {string[]} */ list) => z.enum(/** @type {[string]} */ (list));
export const country = z
  .string()
  .trim()
  .toUpperCase()
  .pipe(z.enum(/** @type {[string]} */ ([...COUNTRIES])));
export const day = (latest = TODAY) => z.iso.date().refine((date) => date <= latest);
export const email = (/** @type {number} */ max) => z.email().max(max);

const phoneBy = (/** @type {typeof e164} */ normalized) =>
  z.string().transform((input, context) => {
    const number = normalized(input);
    if (number) return number;
    context.addIssue({ code: 'custom', message: 'not a phone number' });
    return z.NEVER;
  });
export const phone = phoneBy(e164);
export const phoneByShape = phoneBy(e164ByShape);

/** @param {z.ZodType} schema */
export const contender = (schema) => ({
  object: (/** @type {unknown} */ value) => schema.safeParse(value),
  text: (/** @type {string} */ json) => schema.safeParse(JSON.parse(json)),
});

/** @param {z.ZodSafeParseResult<unknown>} answer */
export const outcome = (answer) =>
  answer.success ? { ok: true, value: answer.data } : { ok: false, faults: answer.error.issues.flatMap(paths) };

/** An issue of unknown members is one of the object. */
const paths = (/** @type {z.core.$ZodIssue} */ issue) =>
  (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path]).map((path) =>
    path.join('.'),
  );
