import { treezor } from 'usherkit';
import { TODAY } from '../../rules/dates.mjs';
import { contender, outcome } from './parts.mjs';

export const { object, text } = contender(treezor.physical.with({ today: TODAY }));
export { outcome };
