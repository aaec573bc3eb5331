import { killb } from 'usherkit';
import { TODAY } from '../../rules/common.mjs';
import { contender, outcome } from './parts.mjs';

export const { object, text } = contender(killb.person.with({ today: TODAY }));
export { outcome };
