/**
 * Runs vectors in a headless Chromium, as `vectors.mjs` does in Node: a page that imports the modules of the packed and
 * installed package over HTTP, unbundled. `USHERKIT_CHROMIUM` names the browser.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Consumer } from './packaging/consumer.mjs';
import { print, vectorsOf } from './vectors/read.mjs';

const executablePath = process.env.USHERKIT_CHROMIUM;
if (!executablePath) throw new Error('USHERKIT_CHROMIUM names no browser');

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
];
const LOCALES = ['es', 'fr', 'pt'];
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** What the page imports, found as a browser's bundler would: by the condition `import` alone. */
function importMap(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const entries = Object.entries(exports).filter(([, conditions]) => conditions.import);
  return Object.fromEntries(
    entries.map(([name, conditions]) => [
      name.replace('.', 'usherkit'),
      new URL(conditions.import.default, 'http://any/package/').pathname,
    ]),
  );
}

function pageOf(folder) {
  const locales = LOCALES.map((locale) => `import { ${locale} } from 'usherkit/locales/${locale}';`).join('\n');
  return `<!doctype html><meta charset="utf-8">
<script type="importmap">${JSON.stringify({ imports: importMap(folder) })}</script>
<script type="module">
import * as usherkit from 'usherkit';
import * as client from 'usherkit/client';
import * as slim from 'usherkit/slim';
${locales}
import { runnerOf } from '/vectors/run.mjs';
for (const messages of [${LOCALES.join(', ')}]) [usherkit, client, slim].forEach((entry) => entry.addMessages(messages));
const vectors = await (await fetch('/vectors.json')).json();
await slim.init(await (await fetch('/package/dist/core.wasm')).arrayBuffer());
window.lines = vectors.map(runnerOf(usherkit, client, slim));
</script>`;
}

const vectors = JSON.stringify(vectorsOf(process.argv.slice(2)));
const consumer = new Consumer();
const installed = join(consumer.folder, 'node_modules/usherkit');
const own = fileURLToPath(new URL('vectors', import.meta.url));

/** The body of an answer; throws for what is not there. */
function contentOf(pathname) {
  if (pathname === '/page.html') return pageOf(installed);
  if (pathname === '/vectors.json') return vectors;
  const path = normalize(pathname);
  if (path.startsWith('/package/')) return readFileSync(join(installed, path.slice('/package/'.length)));
  return readFileSync(join(own, path.slice('/vectors/'.length)));
}

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    const content = contentOf(pathname);
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
    response.end(content);
  } catch {
    response.statusCode = 404;
    response.end();
  }
});

let browser;
try {
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath, args: ARGUMENTS });
  const page = await browser.newPage();
  page.on('console', (message) => console.error(message.text()));
  const failed = new Promise((_, reject) => page.once('pageerror', reject));
  await page.goto(`http://127.0.0.1:${server.address().port}/page.html`);
  const finished = page.waitForFunction('window.lines', undefined, { timeout: 120_000 });
  await Promise.race([finished, failed]);
  print(await page.evaluate('window.lines'));
} finally {
  await browser?.close();
  server.close();
  consumer.remove();
}
