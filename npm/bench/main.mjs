/**
 * UsherKit beside its peers, each in a process of its own. Words select parts (`speed`, `first`, `memory`, and `page`, which
 * runs only if it is named) and places (a corpus, or one of its doors as `person/text`). `--json` prints one JSON object.
 */
import { agree } from './agree.mjs';
import { selection } from './arguments.mjs';
import { CORPORA } from './corpora/index.mjs';
import { firstInNode } from './first/node.mjs';
import { browserOf, firstInPage } from './first/page.mjs';
import { generate } from './generate/index.mjs';
import { memory } from './memory/measure.mjs';
import { print } from './print.mjs';
import { speedOf } from './speed/measure.mjs';

const { json, parts, places } = selection(process.argv.slice(2));
// Fails before anything is measured.
const browser = parts.includes('page') ? browserOf() : '';

await generate();
const corpora = [];
for (const corpus of CORPORA) corpora.push(await agree(corpus));

const results = {
  node: process.version,
  corpora,
  ...(parts.includes('speed') && { speed: await speedOf(places) }),
  ...(parts.includes('first') && { first: await firstInNode() }),
  ...(parts.includes('page') && { page: await firstInPage(browser) }),
  ...(parts.includes('memory') && { memory: await memory() }),
};
if (json) console.log(JSON.stringify(results));
else print(results);
