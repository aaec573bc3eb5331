import { killb } from 'usherkit';
import { TODAY } from '../../rules/dates.mjs';

/** The options are given at each call, and always the same: the schema recognizes those of the last call. */
export const object = (/** @type {unknown} */ value) => killb.person.validate(value, { today: TODAY, locale: 'es' });
export const text = (/** @type {string} */ json) => killb.person.validateJson(json, { today: TODAY, locale: 'es' });
export { outcome } from '../usherkit/parts.mjs';
