/** The built files in hosts with few globals: Jest's jsdom has neither `TextEncoder` nor `TextDecoder`. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { dist } from '../../scripts/paths.mjs';

const require = createRequire(import.meta.url);

/**
 * Returns the exports of a CommonJS entry in a realm of its own, which has no globals but those of the language.
 * @param {string} name
 * @param {object} globals
 */
function load(name, globals = {}) {
  const context = createContext(globals);
  const file = join(dist, 'cjs', `${name}.js`);
  const wrapper = runInContext(`(function (module, exports, require) {${readFileSync(file, 'utf8')}\n})`, context);
  const module = { exports: {} };
  wrapper(module, module.exports, require);
  return { ...module.exports, context };
}

const ENTRIES = [
  'index',
  'client',
  'node/index',
  'node/client',
  'phone',
  'slim',
  'locales/es',
  'locales/fr',
  'locales/pt',
];

test('importing needs no global of a host', () => {
  for (const name of ENTRIES) assert.ok(load(name), name);
});

test('the first use says what is missing and what to do, and works once it is there', () => {
  for (const [name, use] of /** @type {[string, (entry: any) => unknown][]} */ ([
    ['index', ({ killb }) => killb.person.validate({}).ok === false],
    ['index', ({ killb }) => killb.person.with({ unknownKeys: 'reject' }).validateJson('{}').ok === false],
    ['client', ({ killb }) => killb.eligibility({ status: 'ACTIVE' }).canTransact],
    ['phone', ({ phone }) => phone.parse('+573001234567').ok],
    ['index', ({ phone }) => phone.asYouType('US').type('2015550123').text === '(201) 555-0123'],
  ])) {
    const entry = load(name);
    assert.throws(
      () => use(entry),
      ({ name, message }) => name === 'UsageError' && /TextEncoder.*setupFiles.*node:util/s.test(message),
      name,
    );
    Object.assign(entry.context, { TextEncoder, TextDecoder });
    assert.equal(use(entry), true, name);
  }
});

test('objects of the realm around are read as those of its own', () => {
  const { killb } = load('client', { TextEncoder, TextDecoder });
  class Draft {
    firstName = 5;
  }
  const answer = killb.person.validate(new Draft());
  assert.equal(answer.issues[0].params.received, 'number');
  assert.equal(killb.person.validate(new Date()).issues[0].params.received, 'Date');
  assert.equal(killb.person.validateJson(Buffer.from('{}')).issues[0].code, 'member.required');
});
