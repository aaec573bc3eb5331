/** What the schemas of every corpus share. */
import { TODAY } from '../../../rules/dates.mjs';

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
