/** The installed package in Node: ES modules, CommonJS, and what the tarball holds. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Consumer, EXPECTED, PROGRAM } from './consumer.mjs';

const consumer = new Consumer();
after(() => consumer.remove());

test('import', () => {
  consumer.write('esm.mjs', `import { killb, phone } from 'usherkit';${PROGRAM}console.log(seen);`);
  assert.equal(consumer.node('esm.mjs').trim(), EXPECTED);
});

test('require', () => {
  consumer.write('cjs.cjs', `const { killb, phone } = require('usherkit');${PROGRAM}console.log(seen);`);
  assert.equal(consumer.node('cjs.cjs').trim(), EXPECTED);
});

test('usherkit/phone stands alone, in both formats', () => {
  const use = `console.log(phone.parse('601 555 5555', { defaultCountry: 'CO' }).phone.e164);`;
  consumer.write('phone.mjs', `import { phone } from 'usherkit/phone';${use}`);
  consumer.write('phone.cjs', `const { phone } = require('usherkit/phone');${use}`);
  for (const file of ['phone.mjs', 'phone.cjs']) assert.equal(consumer.node(file).trim(), '+576015555555');
});

test('usherkit/slim takes the bytes of usherkit/core.wasm, in both formats', () => {
  const use = `const { init, killb, phone } = slim;
    let refusal; try { killb.person.validate({}); } catch (error) { refusal = error.message; }
    if (!refusal.includes('await init(')) throw new Error(refusal);
    await init(readFileSync(file)).then(() => init('nowhere:'));${PROGRAM}console.log(seen);`;
  consumer.write(
    'slim.mjs',
    `import * as slim from 'usherkit/slim'; import { readFileSync } from 'node:fs';
     const file = new URL(import.meta.resolve('usherkit/core.wasm'));${use}`,
  );
  assert.equal(consumer.node('slim.mjs').trim(), EXPECTED);
  consumer.write(
    'slim.cjs',
    `const slim = require('usherkit/slim'); const { readFileSync } = require('node:fs');
     const file = require.resolve('usherkit/core.wasm'); (async () => {${use}})();`,
  );
  assert.equal(consumer.node('slim.cjs').trim(), EXPECTED);
});

test('a failed initialization is forgotten', () => {
  consumer.write(
    'retry.mjs',
    `import { init, killb, phone } from 'usherkit/slim'; import { readFileSync } from 'node:fs';
     const failure = await init(new Uint8Array(3)).catch((error) => error);
     if (!(failure instanceof WebAssembly.CompileError)) throw failure;
     const bytes = readFileSync(new URL(import.meta.resolve('usherkit/core.wasm')));
     await init(new Response(bytes));${PROGRAM}console.log(seen);`,
  );
  assert.equal(consumer.node('retry.mjs').trim(), EXPECTED);
});

test('what is no module at all is misuse, and is forgotten too', () => {
  consumer.write(
    'odd.mjs',
    `import { init, killb, phone, UsageError } from 'usherkit/slim'; import { readFileSync } from 'node:fs';
     const detached = new Uint8Array(8); structuredClone(detached, { transfer: [detached.buffer] });
     for (const odd of [undefined, null, 5, 10n, true, Symbol('x'), {}, [], new Map(), new Float64Array(1), detached]) {
       const failure = await init(odd).catch((error) => error);
       if (!(failure instanceof UsageError)) throw failure;
     }
     const bytes = readFileSync(new URL(import.meta.resolve('usherkit/core.wasm')));
     const shared = new Uint8Array(new SharedArrayBuffer(bytes.length)); shared.set(bytes);
     await init(shared);${PROGRAM}console.log(seen);`,
  );
  assert.equal(consumer.node('odd.mjs').trim(), EXPECTED);
});

test('importing compiles nothing', () => {
  // An application that imports the package for one page must not pay for it on all others.
  consumer.write(
    'lazy.mjs',
    `const { Module } = WebAssembly; let compiled = 0;
     WebAssembly.Module = class extends Module { constructor(bytes) { super(bytes); compiled++; } };
     const { killb } = await import('usherkit'); const before = compiled;
     killb.person.validate({}); killb.person.validate({}); console.log(before, compiled);`,
  );
  assert.equal(consumer.node('lazy.mjs').trim(), '0 1');
});

test('the tarball holds the built files and nothing else', () => {
  const outside = consumer.files.filter((file) => !file.startsWith('dist/'));
  assert.deepEqual(outside.sort(), ['LICENSE-APACHE', 'LICENSE-MIT', 'NOTICE', 'README.md', 'package.json']);
  assert.ok(consumer.files.includes('dist/core.wasm'));
  assert.deepEqual(
    consumer.files.filter((file) => !/\.(js|wasm|json|d\.ts)$/.test(file) && file.startsWith('dist/')),
    [],
  );
});

test('installing runs nothing and brings nothing along', () => {
  const manifest = JSON.parse(readFileSync(join(consumer.folder, 'node_modules/usherkit/package.json'), 'utf8'));
  assert.equal(manifest.scripts, undefined);
  for (const kind of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
    assert.equal(manifest[kind], undefined, kind);
  }
  assert.equal(manifest.sideEffects, false);
});
