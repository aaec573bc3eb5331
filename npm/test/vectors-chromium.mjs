/**
 * Runs vectors in a headless Chromium, as `vectors.mjs` does in Node, on the package as a page imports it.
 * `USHERKIT_CHROMIUM` names the browser.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { resultInPage } from './packaging/page.mjs';
import { print, vectorsOf } from './vectors/read.mjs';

const executablePath = process.env.USHERKIT_CHROMIUM;
if (!executablePath) throw new Error('USHERKIT_CHROMIUM names no browser');

const OWN = fileURLToPath(new URL('vectors', import.meta.url));
const LOCALES = ['es', 'fr', 'pt'];

const script = `
import * as usherkit from 'usherkit';
import * as client from 'usherkit/client';
${LOCALES.map((locale) => `import { ${locale} } from 'usherkit/locales/${locale}';`).join('\n')}
import { runnerOf } from '/vectors/run.mjs';
for (const messages of [${LOCALES.join(', ')}]) [usherkit, client].forEach((entry) => entry.addMessages(messages));
const vectors = await (await fetch('/vectors.json')).json();
window.result = vectors.map(runnerOf(usherkit, client));
`;

const files = {
  '/vectors.json': JSON.stringify(vectorsOf(process.argv.slice(2))),
  ...Object.fromEntries(readdirSync(OWN).map((name) => [`/vectors/${name}`, readFileSync(join(OWN, name), 'utf8')])),
};
print(await resultInPage(executablePath, script, files));
