/** The bundled package in a real browser, with and without the content security policy that it needs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.mjs';
import { Consumer, EXPECTED, PROGRAM } from './consumer.mjs';

const executablePath = process.env.USHERKIT_CHROMIUM;
const POLICY = "default-src 'none'; connect-src 'self'; script-src 'self'";

if (!executablePath) {
  // `cargo xtask test` sets the variable, and fails in CI if it finds no browser.
  console.error('browser tests are left out: USHERKIT_CHROMIUM names no browser');
} else {
  const consumer = new Consumer();
  const report = `${PROGRAM}document.title = seen;`;
  const slim = `import { init, killb, phone } from 'usherkit/slim'; await init('/core.wasm');${report}`;
  const scripts = {
    '/module.js': await bundle(consumer, `import { killb, phone } from 'usherkit';${report}`),
    '/classic.js': await bundle(consumer, `import { killb, phone } from 'usherkit';${report}`, { format: 'iife' }),
    '/slim.js': await bundle(consumer, slim),
  };
  const wasm = readFileSync(join(consumer.folder, 'node_modules/usherkit/dist/core.wasm'));

  // The query selects the script and the policy: /?script=/module.js&policy=...
  const server = createServer(({ url = '/' }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const script = /** @type {keyof typeof scripts} */ (pathname);
    if (pathname === '/') {
      const type = searchParams.get('type') ?? 'module';
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader('content-security-policy', searchParams.get('policy') ?? '');
      response.end(
        `<!doctype html><title></title><script type="${type}" src="${searchParams.get('script')}"></script>`,
      );
    } else if (scripts[script]) {
      // The wrong charset on purpose: the package must not depend on the right one.
      response.setHeader('content-type', 'text/javascript; charset=iso-8859-15');
      response.end(scripts[script]);
    } else if (pathname === '/core.wasm') {
      // Without the media type that streaming compilation requires.
      response.setHeader('content-type', 'application/octet-stream');
      response.end(wasm);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  after(async () => {
    await browser.close();
    server.close();
    consumer.remove();
  });

  /**
   * Opens a page and returns its title, or the first error that it met.
   * @param {Record<string, string>} query
   */
  const visit = async (query) => {
    const page = await browser.newPage();
    const failed = new Promise((resolve) => page.once('pageerror', (error) => resolve(String(error))));
    await page.goto(`http://127.0.0.1:${port}/?${new URLSearchParams(query)}`);
    // Polled from outside: waiting inside the page would evaluate code there, which the policy may forbid.
    const titled = async () => {
      for (let title = ''; ; await setTimeout(20)) {
        title = await page.title();
        if (title || page.isClosed()) return title;
      }
    };
    const tooLate = setTimeout(30_000, 'the page never had a title', { ref: false });
    const seen = await Promise.race([failed, titled().catch(() => undefined), tooLate]);
    await page.close();
    return seen;
  };

  const withWasm = `${POLICY} 'wasm-unsafe-eval'`;

  test('module script', async () => {
    assert.equal(await visit({ script: '/module.js', policy: withWasm }), EXPECTED);
  });

  test('classic script', async () => {
    assert.equal(await visit({ script: '/classic.js', type: 'text/javascript', policy: withWasm }), EXPECTED);
  });

  test('usherkit/slim fetches the module', async () => {
    assert.equal(await visit({ script: '/slim.js', policy: withWasm }), EXPECTED);
  });

  test('a policy without `wasm-unsafe-eval` refuses, and the error says so', async () => {
    assert.match(String(await visit({ script: '/module.js', policy: POLICY })), /Content Security Policy|unsafe-eval/);
  });
}
