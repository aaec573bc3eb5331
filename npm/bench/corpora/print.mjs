/** `node print.mjs CORPUS valid|faulty|mixed` prints payloads of a corpus, one a line, for the benchmark of the core. */
import { textsOf } from './index.mjs';
import { isFaulty } from './mixed.mjs';

const [corpus = '', kind] = process.argv.slice(2);
const texts = await textsOf(corpus);
console.log(texts.filter((_, index) => kind === 'mixed' || isFaulty(index) === (kind === 'faulty')).join('\n'));
