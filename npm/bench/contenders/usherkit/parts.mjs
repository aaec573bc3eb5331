/** What the schemas of every corpus share. */

/** @param {import('usherkit').Schema<unknown>} schema */
export const contender = (schema) => ({
  object: (/** @type {unknown} */ value) => schema.validate(value),
  text: (/** @type {string} */ json) => schema.validateJson(json),
});

/** @param {import('usherkit').Validation<unknown>} answer */
export const outcome = (answer) =>
  answer.ok
    ? { ok: true, value: answer.value }
    : { ok: false, faults: answer.issues.map(({ path }) => path.join('.')) };
