import { traderpal } from 'usherkit';
import { TODAY } from '../../rules/dates.mjs';
import { contender, outcome } from './parts.mjs';

export const { object, text } = contender(traderpal.user.with({ today: TODAY }));
export { outcome };
