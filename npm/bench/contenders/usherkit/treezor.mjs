import { treezor } from 'usherkit';
import { TODAY } from '../../rules/common.mjs';
import { contender, outcome } from './parts.mjs';

export const { object, text } = contender(treezor.physical.with({ today: TODAY }));
export { outcome };
