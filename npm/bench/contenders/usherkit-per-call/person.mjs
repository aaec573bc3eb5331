import { killb } from 'usherkit';
import { TODAY } from '../../rules/dates.mjs';

/** A call that has options encodes them each time; `with` encodes them once. */
export const object = (/** @type {unknown} */ value) => killb.person.validate(value, { today: TODAY, locale: 'es' });
export const text = (/** @type {string} */ json) => killb.person.validateJson(json, { today: TODAY, locale: 'es' });
export { outcome } from '../usherkit/parts.mjs';
