/** Runs a page in a headless Chromium that imports the modules of the installed package over HTTP, unbundled. */
import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { inChromium } from './chromium.mjs';
import { Consumer } from './consumer.mjs';

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
  const contentOf = (/** @type {string} */ pathname) => {
    if (pathname === '/page.html') return pageOf(installed, script);
    if (Object.hasOwn(files, pathname)) return files[pathname];
    return readFileSync(join(installed, normalize(pathname).replace('/package/', '')));
  };

  try {
    return await inChromium(executablePath, contentOf, (resultOf) => resultOf('/page.html'));
  } finally {
    consumer.remove();
  }
}
