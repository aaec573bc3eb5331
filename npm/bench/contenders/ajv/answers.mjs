/** Ajv's answers, whether it compiles the schema at run time or wrote the code ahead. */

/**
 * Ajv rewrites the object that it judges.
 * @param {import('ajv').ValidateFunction} validate
 */
export function contender(validate) {
  const object = (/** @type {unknown} */ value) =>
    validate(value) ? { ok: true, value } : { ok: false, errors: validate.errors };
  return { object, text: (/** @type {string} */ json) => object(JSON.parse(json)) };
}

/** @param {ReturnType<ReturnType<typeof contender>['object']>} answer */
export const outcome = (answer) =>
  answer.errors ? { ok: false, faults: answer.errors.map(path) } : { ok: true, value: answer.value };

/** An error about a member that is missing or unknown is one of the object. */
const path = (/** @type {import('ajv').ErrorObject} */ { instancePath, params }) =>
  [...instancePath.split('/').slice(1), params.missingProperty ?? params.additionalProperty ?? []].flat().join('.');
