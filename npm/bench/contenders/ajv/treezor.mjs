import { contender } from './answers.mjs';
import { compile } from './compile.mjs';
import * as definition from './schemas/treezor.mjs';

export const { object, text } = contender(compile(definition).validate);
export { outcome } from './answers.mjs';
