/** Writes the code of contenders that compile ahead, into `npm/bench/generated`. */
import { fileURLToPath } from 'node:url';
import { MAIN } from '../contenders/index.mjs';
import { CORPORA } from '../corpora/index.mjs';
import { generateAjv } from './ajv.mjs';
import { generateTypia } from './typia.mjs';

const folder = fileURLToPath(new URL('../generated', import.meta.url));

export async function generate() {
  await generateAjv(MAIN, folder);
  await generateTypia(CORPORA, folder);
}
