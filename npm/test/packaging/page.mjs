/** Runs a page in a headless Chromium that imports the modules of the installed package over HTTP, unbundled. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';
import { Consumer } from './consumer.mjs';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  // For pages that measure memory.
  '--enable-precise-memory-info',
  '--js-flags=--expose-gc',
];
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.html': 'text/html',
};

/** The import map of the package, by the condition `import` alone, as a bundler for browsers resolves it. */
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

const pageOf = (folder, script) => `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="importmap">${JSON.stringify({ imports: importMap(folder) })}</script>
<script type="module">${script}</script>`;

/**
 * Runs a module script that ends by setting `window.result`, and returns that. The package's files are below
 * `/package`.
 * @param {string} executablePath the browser
 * @param {string} script
 * @param {Record<string, string>} files what else the page may fetch, by path
 * @returns {Promise<any>}
 */
export async function resultInPage(executablePath, script, files = {}) {
  const consumer = new Consumer();
  const installed = join(consumer.folder, 'node_modules/usherkit');

  /** The body of a response; throws if there is no such file. */
  const contentOf = (pathname) => {
    if (pathname === '/page.html') return pageOf(installed, script);
    if (Object.hasOwn(files, pathname)) return files[pathname];
    return readFileSync(join(installed, normalize(pathname).replace('/package/', '')));
  };

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
    await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
    browser = await chromium.launch({ executablePath, args: ARGUMENTS });
    const page = await browser.newPage();
    page.on('console', (message) => console.error(message.text()));
    const failed = new Promise((_, reject) => page.once('pageerror', reject));
    await page.goto(`http://127.0.0.1:${server.address().port}/page.html`);
    const finished = page.waitForFunction('window.result', undefined, { timeout: 120_000 });
    await Promise.race([finished, failed]);
    return await page.evaluate('window.result');
  } finally {
    await browser?.close();
    server.close();
    consumer.remove();
  }
}
