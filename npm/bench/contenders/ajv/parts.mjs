/** What the schemas of every corpus share. */
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { TODAY } from '../../rules/common.mjs';
import { addKeywords } from './keywords.mjs';

export const line = (/** @type {number} */ maxLength) => ({ type: 'string', trim: true, maxLength });
export const filled = (/** @type {number} */ maxLength) => ({ ...line(maxLength), minLength: 1 });
export const words = (/** @type {string[]} */ list) => ({ type: 'string', enum: list });
export const country = { type: 'string', countryOf: true };
export const phone = { type: 'string', e164: true };
export const phoneByShape = { type: 'string', e164ByShape: true };
export const day = (latest = TODAY) => ({ type: 'string', format: 'date', formatMaximum: latest });
export const email = (/** @type {number} */ maxLength) => ({ type: 'string', format: 'email', maxLength });
export const record = (
  /** @type {Record<string, unknown>} */ required,
  /** @type {Record<string, unknown>} */ optional = {},
) => ({
  type: 'object',
  additionalProperties: false,
  properties: { ...required, ...optional },
  required: Object.keys(required),
});

/** @param {import('ajv').Options} [options] */
export function ajvWith(options) {
  const ajv = new Ajv({ allErrors: true, ...options });
  addFormats.default(ajv);
  addKeywords(ajv);
  return ajv;
}

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
