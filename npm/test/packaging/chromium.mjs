/** Pages in a headless Chromium that load what they need over HTTP. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { chromium } from 'playwright-core';

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

/**
 * Starts a server and a browser for as long as `use` runs. Its argument opens a path in a fresh page, with nothing cached,
 * and returns what the page sets as `window.result`.
 * @template Result
 * @param {string} executablePath the browser
 * @param {(pathname: string) => string | Uint8Array} contentOf the body of a response; throws if there is no such file
 * @param {(resultOf: (path: string) => Promise<any>) => Promise<Result>} use
 * @returns {Promise<Result>}
 */
export async function inChromium(executablePath, contentOf, use) {
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
    const { port } = server.address();
    return await use(async (path) => {
      const page = await browser.newPage();
      try {
        page.on('console', (message) => console.error(message.text()));
        const failed = new Promise((_, reject) => page.once('pageerror', reject));
        await page.goto(`http://127.0.0.1:${port}${path}`);
        const finished = page.waitForFunction('window.result', undefined, { timeout: 120_000 });
        await Promise.race([finished, failed]);
        return await page.evaluate('window.result');
      } finally {
        await page.close();
      }
    });
  } finally {
    await browser?.close();
    server.close();
  }
}
