/** `usherkit/client`, and the operations of every entry, in an application. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bundle } from './bundle.mjs';
import { Consumer } from './consumer.mjs';

const consumer = new Consumer();
after(() => consumer.remove());

/** Prints answers of the three providers and of a schema: here operations and schemas share a module. */
const PROGRAM = `
  const seen = JSON.stringify([
    killb.eligibility({ status: 'REJECTED', note: 'blurred' }).reason,
    treezor.request('get', { userId: 7 }).request.path,
    traderpal.deletePlan({ userId: 'u1' }).reasons,
    killb.person.validate({}).ok,
  ]);
  console.log(seen);`;
const EXPECTED = JSON.stringify(['blurred', '/v1/users/7', ['operation.unsupported'], false]);

const NAMES = '{ killb, treezor, traderpal }';

test('Node, in both formats', () => {
  consumer.write('app.mjs', `import ${NAMES} from 'usherkit/client';${PROGRAM}`);
  consumer.write('app.cjs', `const ${NAMES} = require('usherkit/client');${PROGRAM}`);
  for (const file of ['app.mjs', 'app.cjs']) assert.equal(consumer.node(file).trim(), EXPECTED);
});

for (const [name, options] of /** @type {[string, import('esbuild').BuildOptions][]} */ ([
  ['ES module', {}],
  ['script', { format: 'iife', target: 'es2020' }],
])) {
  test(`bundled for browsers: usherkit/client, ${name}`, async () => {
    const file = options.format ? 'bundle.cjs' : 'bundle.mjs';
    consumer.write(file, await bundle(consumer, `import ${NAMES} from 'usherkit/client';${PROGRAM}`, options));
    assert.equal(consumer.node(file).trim(), EXPECTED);
  });
}

test('usherkit/slim has operations', () => {
  consumer.write(
    'slim.mjs',
    `import { init, killb, treezor, traderpal } from 'usherkit/slim'; import { readFileSync } from 'node:fs';
     await init(readFileSync(new URL(import.meta.resolve('usherkit/core.wasm'))));${PROGRAM}`,
  );
  assert.equal(consumer.node('slim.mjs').trim(), EXPECTED);
});

test('each entry exports the same names on every platform', async () => {
  const names = (entry) => `import * as own from '${entry}'; console.log(Object.keys(own), Object.keys(own.killb),
    Object.getOwnPropertyNames(own.killb.person));`;
  for (const entry of ['usherkit', 'usherkit/client']) {
    consumer.write('node.mjs', names(entry));
    consumer.write('browser.mjs', await bundle(consumer, names(entry)));
    assert.equal(consumer.node('browser.mjs'), consumer.node('node.mjs'));
  }
});

test('usherkit has what its types say, and neither operations nor descriptions', () => {
  consumer.write(
    'validation.mjs',
    `import { killb } from 'usherkit'; console.log(Object.keys(killb).join(), 'fields' in killb.person);`,
  );
  assert.equal(consumer.node('validation.mjs').trim(), 'person,company,user,users false');
});

test('an import of usherkit/client that nobody uses leaves nothing behind', async () => {
  assert.equal((await bundle(consumer, `import { killb } from 'usherkit/client';`)).trim(), '');
});

test('other languages are added as everywhere', async () => {
  const source = `import { addMessages, killb } from 'usherkit/client'; import { es } from 'usherkit/locales/es';
    const ask = (locale) => killb.planUpdate({ id: 'u1' }, { email: 5 }, { locale }).issues[0].message;
    try { ask('es'); } catch (error) { console.log(error.message.includes("from 'usherkit/locales/es'")); }
    addMessages(es); console.log(ask('es') !== ask('en'));`;
  consumer.write('es.mjs', await bundle(consumer, source));
  assert.equal(consumer.node('es.mjs').trim(), 'true\ntrue');
});
