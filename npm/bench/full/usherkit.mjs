import { traderpal as traderpalOf, treezor as treezorOf } from 'usherkit';
import { TODAY } from '../rules.mjs';

const [physical, user] = [treezorOf.physical.with({ today: TODAY }), traderpalOf.user.with({ today: TODAY })];

export const name = 'usherkit';
export const treezor = (/** @type {string} */ json) => physical.validateJson(json).ok;
export const traderpal = (/** @type {string} */ json) => user.validateJson(json).ok;
