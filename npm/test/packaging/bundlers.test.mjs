/** The installed package through a bundler: what is kept, what is left out, and whether the result runs. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { bundle } from './bundle.mjs';
import { Consumer, EXPECTED, PROGRAM } from './consumer.mjs';

const consumer = new Consumer();
after(() => consumer.remove());

const USES = `import { killb, phone } from 'usherkit';${PROGRAM}console.log(seen);`;

for (const [name, options] of /** @type {[string, import('esbuild').BuildOptions][]} */ ([
  ['browser, ES module', {}],
  ['browser, script', { format: 'iife', target: 'es2020' }],
  ['browser, UTF-8', { charset: 'utf8' }],
  ['server, one CommonJS file', { platform: 'node', format: 'cjs' }],
])) {
  test(`one file: ${name}`, async () => {
    const code = await bundle(consumer, USES, options);
    const file = options.format === 'esm' || !options.format ? 'bundle.mjs' : 'bundle.cjs';
    consumer.write(file, code);
    assert.equal(consumer.node(file).trim(), EXPECTED);
  });
}

const readme = readFileSync(join(consumer.folder, 'node_modules/usherkit/README.md'), 'utf8');
[...readme.matchAll(/^```js\n(.*?)^```$/gms)].forEach(([, code], index) => {
  test(`README, block ${index + 1}: says in a browser's bundle what its comments say`, async () => {
    consumer.write(`readme${index}.mjs`, await bundle(consumer, code, { external: ['node:*'] }));
    const said = code.split('\n').filter((line) => line.startsWith('// '));
    assert.deepEqual(
      consumer.node(`readme${index}.mjs`).trim().split('\n'),
      said.map((line) => line.slice('// '.length)),
    );
  });
});

test('the default bundle is plain ASCII, for a server may send any charset', async () => {
  assert.equal(/[^\n\x20-\x7e]/.exec(await bundle(consumer, USES))?.[0], undefined);
});

test('an import that nobody uses leaves nothing behind', async () => {
  assert.equal((await bundle(consumer, `import { killb } from 'usherkit';`)).trim(), '');
});

test('usherkit/phone carries nothing of the schemas', async () => {
  const code = await bundle(consumer, `import { phone } from 'usherkit/phone'; globalThis.use = phone;`);
  assert.equal(/killb|investmentProfile/.exec(code)?.[0], undefined);
});

test('usherkit/slim carries no module', async () => {
  const source = `import { init, killb } from 'usherkit/slim'; globalThis.use = [init, killb];`;
  const code = await bundle(consumer, source);
  assert.ok(code.length < 40_000, `${code.length} bytes`);
});

test('workerd and edge-light import the module instead of compiling bytes', async () => {
  for (const [condition, specifier] of [
    ['workerd', 'server.wasm'],
    ['edge-light', 'server.wasm?module'],
  ]) {
    const seen = /** @type {string[]} */ ([]);
    const code = await bundle(consumer, USES, {
      conditions: [condition],
      plugins: [
        {
          name: 'platform',
          setup(plugin) {
            plugin.onResolve({ filter: /\.wasm/ }, ({ path }) => {
              seen.push(path);
              return { path: './module.mjs', external: true };
            });
          },
        },
      ],
    });
    assert.deepEqual(seen, [`../../${specifier}`]);
    consumer.write(
      'module.mjs',
      `import { readFileSync } from 'node:fs';
       export default await WebAssembly.compile(readFileSync(new URL('node_modules/usherkit/dist/server.wasm', import.meta.url)));`,
    );
    consumer.write(
      'edge.mjs',
      // Such runtimes refuse to compile bytes.
      `await import('./module.mjs'); WebAssembly.Module = class { constructor() { throw new Error('refused'); } };
       await import('./worker.mjs');`,
    );
    consumer.write('worker.mjs', code);
    assert.equal(consumer.node('edge.mjs').trim(), EXPECTED);
  }
});
