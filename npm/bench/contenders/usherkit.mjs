import { killb } from 'usherkit';
import { TODAY } from '../rules.mjs';

const schema = killb.person.with({ today: TODAY });

export const name = 'usherkit';
export const object = (/** @type {unknown} */ value) => schema.validate(value).ok;
export const text = (/** @type {string} */ json) => schema.validateJson(json).ok;
