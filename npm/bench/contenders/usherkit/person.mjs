import { killb } from 'usherkit';
import { TODAY } from '../../rules/dates.mjs';
import { contender, outcome } from './parts.mjs';

export const { object, text } = contender(killb.person.with({ today: TODAY }));
export { outcome };
