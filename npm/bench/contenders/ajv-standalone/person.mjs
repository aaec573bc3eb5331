import validate from '../../generated/ajv/person.mjs';
import { contender } from '../ajv/answers.mjs';

export const { object, text } = contender(validate);
export { outcome } from '../ajv/answers.mjs';
