/** Values that pass between a page and the core in a real browser; `test/hostile.test.mjs` tests more in Node. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resultInPage } from './page.mjs';

const executablePath = process.env.USHERKIT_CHROMIUM;

const person = `{
  firstName: 'Ana', lastName: 'Rojas', dateOfBirth: '1990-05-17', email: 'ana.rojas@example.com', phone: '+573001234567',
  address: { street1: 'Calle 10 # 4-21', city: 'Bogotá', state: 'Cundinamarca', zipCode: '110111', countryCode: 'CO' },
  document: { type: 'PASSPORT', number: 'AB123456', issuedCountryCode: 'CO' }, nationality: 'CO',
}`;

/** The script of a worker; each worker has a core of its own. */
const worker = `
import { killb } from '/package/dist/esm/index.js';
const person = ${person};
onmessage = ({ data: name }) => {
  let right = 0;
  for (let call = 0; call < 2000; call += 1) right += killb.person.validate({ ...person, firstName: name }).value.firstName === name;
  postMessage(right);
};`;

const script = `
import { killb } from 'usherkit';
const person = ${person};
const ana = (firstName) => ({ ...person, firstName });
const schema = killb.person.with({ today: '2026-03-01' });
const codes = ({ issues }) => issues.map(({ code }) => code);
const nameOf = (answer) => answer.value?.firstName;

const threads = Array.from({ length: 8 }, (_, number) => new Promise((resolve, reject) => {
  const own = new Worker('/worker.mjs', { type: 'module' });
  own.onmessage = ({ data }) => { own.terminate(); resolve(data); };
  own.onerror = reject;
  own.postMessage('Ana' + 'x'.repeat(number));
}));

const good = JSON.stringify(person);
const bad = JSON.stringify({ firstName: 'x'.repeat(300), phone: '12' });
const heap = () => { gc(); return performance.memory.usedJSHeapSize; };
const calls = (count) => { for (let call = 0; call < count; call += 1) schema.validateJson(call % 2 ? good : bad); };
calls(5000);
const before = heap();
calls(100000);

window.result = {
  unicode: ['Zoë', 'Ольга', '山田', '\u{1F600} Ana', 'Jose\u0301'].map((name) => nameOf(schema.validate(ana(name)))),
  surrogate: codes(schema.validate(ana('A\uD800na'))),
  nulls: [schema.validate({ ...person, middleName: null }), schema.validateJson('null')].map(codes),
  noJson: ['', '{', '\0', 'Ana', '{"a":1}}'].map((text) => codes(schema.validateJson(text))),
  large: [262144, 1048576].map((length) => schema.validate({ ...person, remark: 'ü'.repeat(length / 2) }).warnings.length),
  beyond: codes(schema.validateJson(JSON.stringify(ana('x'.repeat(2 << 20))))),
  threads: await Promise.all(threads),
  grown: heap() - before,
};`;

if (!executablePath) {
  // `cargo xtask test` sets the variable, and fails in CI if it finds no browser.
  console.error('browser tests are left out: USHERKIT_CHROMIUM names no browser');
} else {
  const { grown, ...said } = await resultInPage(executablePath, script, { '/worker.mjs': worker });

  test('texts, nulls, large payloads and workers', () => {
    assert.deepEqual(said, {
      unicode: ['Zoë', 'Ольга', '山田', '\u{1F600} Ana', 'Jos\u00E9'],
      surrogate: ['text.forbidden_character'],
      nulls: [['type.invalid'], ['type.invalid']],
      noJson: Array(5).fill(['json.syntax']),
      large: [1, 1],
      beyond: ['limit.size'],
      threads: Array(8).fill(2000),
    });
  });

  test('100,000 calls leave the heap where it was', () => {
    // One leaked payload per call would be 80 MB.
    assert.ok(grown < 20_000_000, `grew by ${grown} bytes`);
  });
}
