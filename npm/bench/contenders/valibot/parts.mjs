/** What the schemas of every corpus share. */
import * as v from 'valibot';
import { isDay, TODAY } from '../../rules/dates.mjs';
import { countryOf, e164, e164ByShape } from '../../rules/normalizers.mjs';

export const line = (/** @type {number} */ max) => v.pipe(v.string(), v.trim(), v.maxLength(max));
export const filled = (/** @type {number} */ max) => v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(max));
/** Valibot's own `isoDate` knows no months of 30 days. */
export const day = (latest = TODAY) =>
  v.pipe(
    v.string(),
    v.isoDate(),
    v.check((date) => date <= latest && isDay(date)),
  );
export const email = (/** @type {number} */ max) => v.pipe(v.string(), v.email(), v.maxLength(max));

const normalized = (/** @type {(text: string) => string | undefined} */ normalize) =>
  v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const value = normalize(dataset.value);
      if (value) return value;
      addIssue();
      return NEVER;
    }),
  );
/** A picklist would go through the 249 codes one by one. */
export const country = normalized(countryOf);
export const phone = normalized(e164);
export const phoneByShape = normalized(e164ByShape);

/** @param {v.GenericSchema} schema */
export const contender = (schema) => ({
  object: (/** @type {unknown} */ value) => v.safeParse(schema, value),
  text: (/** @type {string} */ json) => v.safeParse(schema, JSON.parse(json)),
});

/** @param {v.SafeParseResult<v.GenericSchema>} answer */
export const outcome = (answer) =>
  answer.success
    ? { ok: true, value: answer.output }
    : { ok: false, faults: answer.issues.map((issue) => v.getDotPath(issue) ?? '') };
