/** Odd values at every position of every public function: each call answers or throws a `UsageError`, nothing else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import * as usherkit from 'usherkit/client';
import { es } from 'usherkit/locales/es';
import { phone as phoneAlone } from 'usherkit/phone';

const { addMessages, InternalError, killb, phone, traderpal, treezor, UsageError } = usherkit;

const thrower = () => {
  throw new Error('thrown by the caller');
};
function revoked(target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
function detached() {
  const bytes = new Uint8Array(8);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}
/** Throws a value that throws itself when it is read. */
const trap = () => {
  throw revoked({});
};

const ODD = {
  undefined,
  null: null,
  true: true,
  zero: 0,
  'minus one': -1,
  fraction: 1.5,
  NaN: Number.NaN,
  infinity: Number.POSITIVE_INFINITY,
  huge: 2 ** 53,
  bigint: 10n,
  text: 'abc',
  'empty text': '',
  'locale of another form': 'xx_YY',
  'lone surrogate': '\ud800',
  symbol: Symbol('x'),
  function: () => 'x',
  object: {},
  array: [],
  'without prototype': Object.create(null),
  'text that throws': { toString: thrower, valueOf: thrower, [Symbol.toPrimitive]: thrower },
  'length that throws': {
    get length() {
      return thrower();
    },
  },
  'members that throw': Object.defineProperties(
    {},
    Object.fromEntries(
      ['defaultCountry', 'locale', 'limits', 'today', 'then', 'templates', 'status', 'id'].map((name) => [
        name,
        { get: thrower, enumerable: true },
      ]),
    ),
  ),
  proxy: new Proxy({}, { get: trap, ownKeys: trap, getPrototypeOf: trap, has: trap, getOwnPropertyDescriptor: trap }),
  'array proxy': new Proxy([], { get: trap, ownKeys: trap, getPrototypeOf: trap }),
  'revoked object': revoked({}),
  'revoked array': revoked([]),
  'revoked function': revoked(() => {}),
  date: new Date(Number.NaN),
  map: new Map([[{}, Symbol('x')]]),
  bytes: new Uint8Array([0xff]),
  'other bytes': new Float64Array(1),
  buffer: new ArrayBuffer(3),
  'detached bytes': detached(),
  'detached buffer': detached().buffer,
  'forged bytes': Object.create(Uint8Array.prototype),
  'forged buffer': Object.create(ArrayBuffer.prototype),
  'bytes of another realm': runInNewContext('new Uint8Array(3)'),
  generator: (function* () {
    yield thrower();
  })(),
  'class instance': new (class Odd {
    #x = 1;
    get x() {
      return this.#x;
    }
  })(),
  schema: killb.person,
};

/** Options that are odd in one place. */
const ODD_OPTIONS = Object.entries(ODD).flatMap(([name, value]) => [
  [`options: ${name}`, value],
  ...['locale', 'today', 'defaultCountry', 'only', 'limits', 'scheme', 'now', 'seen', 'nationalIds'].map((option) => [
    `option ${option}: ${name}`,
    { [option]: value },
  ]),
  ...['bytes', 'depth', 'items', 'characters'].map((limit) => [
    `limit ${limit}: ${name}`,
    { limits: { [limit]: value } },
  ]),
]);

/** Runs a call that may answer or throw a `UsageError`; fails for anything else that it throws. */
function mayBeMisuse(name, call) {
  try {
    return call();
  } catch (error) {
    if (error instanceof UsageError) return undefined;
    throw new Error(`${name} threw ${Object.prototype.toString.call(error)}`, { cause: error });
  }
}

const SCHEMAS = {
  'killb.person': killb.person,
  'killb.user': killb.user,
  'killb.person.update': killb.person.update,
  'treezor.update': treezor.update,
  'traderpal.users.query': traderpal.users.query,
};
const user = { id: 'u1', userId: 1, status: 'ACTIVE' };
const OPERATIONS = {
  eligibility: [user],
  planUpdate: [user, { email: 'new@example.com' }],
  listQuery: [{}],
  nextPage: [{}, { users: [], totalPage: 2 }],
  request: ['get', { id: 'u1', userId: 1 }],
  response: ['get', 200, '{"id":"u1"}', {}],
  deletePlan: [user, {}],
  webhook: ['{}', {}, 'secret'],
  applyEvent: [{}, {}],
  sync: [{}, {}],
  batch: [[]],
};

/** Every public function: its name, the function, and sound arguments, with options as the last one. */
const FUNCTIONS = [
  ...Object.entries(SCHEMAS).flatMap(([name, schema]) => [
    [`${name}.with`, schema.with, [{}]],
    [`${name}.validate`, schema.validate, [{}, {}]],
    [`${name}.validateJson`, schema.validateJson, ['{}', {}]],
    [`${name}.fields`, schema.fields, [{}]],
    [`${name}.jsonSchema`, schema.jsonSchema, []],
    [`${name}['~standard'].validate`, schema['~standard'].validate, [{}]],
  ]),
  ...Object.entries({ killb, treezor, traderpal }).flatMap(([name, provider]) =>
    Object.entries(OPERATIONS).map(([operation, sound]) => [
      `${name}.${operation}`,
      provider[operation],
      [...sound, ...(operation === 'deletePlan' || operation === 'sync' ? [] : []), {}],
    ]),
  ),
  ...Object.entries({ phone, phoneAlone }).flatMap(([name, tools]) => [
    [`${name}.parse`, tools.parse, ['+573001234567', {}]],
    [`${name}.format`, tools.format, ['+573001234567', 'E164', {}]],
    [`${name}.asYouType`, tools.asYouType, ['CO']],
    [`${name}.asYouType().type`, tools.asYouType('CO').type, ['300', 1]],
    [`${name}.examples`, tools.examples, ['CO']],
    [`${name}.countries`, tools.countries, ['es']],
    [`${name}.callingCodes`, tools.callingCodes, []],
  ]),
  ['addMessages', addMessages, [es]],
];

test('the table has every function of the package', () => {
  const known = new Set(FUNCTIONS.map(([, own]) => own));
  for (const provider of [killb, treezor, traderpal]) {
    for (const member of Object.values(provider)) assert.ok(typeof member !== 'function' || known.has(member));
  }
  for (const member of Object.values(phone)) assert.ok(typeof member !== 'function' || known.has(member));
  const others = Object.entries(usherkit).filter(([, member]) => typeof member === 'function' && !known.has(member));
  assert.deepEqual(others.map(([name]) => name).sort(), ['InternalError', 'UsageError']);
});

test('odd values at every position', () => {
  for (const [name, call, sound] of FUNCTIONS) {
    mayBeMisuse(`${name}()`, () => call());
    for (let position = 0; position <= sound.length; position++) {
      for (const [kind, value] of Object.entries(ODD)) {
        const given = [...sound];
        given[position] = value;
        mayBeMisuse(`${name}, argument ${position}: ${kind}`, () => call(...given));
      }
    }
  }
  assert.equal(phone.parse('+573001234567').ok, true);
});

test('odd options of every function that has them', () => {
  for (const [name, call, sound] of FUNCTIONS) {
    if (typeof sound.at(-1) !== 'object' || sound.at(-1) === es || name.includes('standard')) continue;
    for (const [kind, options] of ODD_OPTIONS) {
      mayBeMisuse(`${name}, ${kind}`, () => call(...sound.slice(0, -1), options));
    }
  }
  assert.equal(killb.person.validate({}).ok, false);
});

test('odd members of payloads are no misuse', () => {
  for (const [kind, value] of Object.entries(ODD)) {
    for (const payload of [
      { firstName: value, address: value, document: { type: value }, kycProfile: { engageInActivities: value } },
      { type: value, data: value },
      { type: 'PERSON', data: { firstName: value, unknown: value } },
      [value],
      { [`\u0000${kind}`]: value },
    ]) {
      for (const schema of Object.values(SCHEMAS)) schema.validate(payload);
      for (const provider of [killb, treezor, traderpal]) {
        provider.planUpdate(payload, payload);
        provider.eligibility(payload);
        provider.request('create', payload);
        provider.sync(payload, payload);
        provider.batch([payload, value]);
        provider.response('get', 200, payload, payload);
      }
    }
  }
});

test('limits beyond all bounds are misuse, and those that are allowed work', () => {
  const calls = [
    (options) => killb.person.validate({ firstName: 'Ana' }, options),
    (options) => killb.person.validateJson('{}', options),
    (options) => killb.planUpdate({ id: 'u1' }, { email: 5 }, options),
    (options) => killb.listQuery({ type: 'PERSON', extra: new Array(2_000_000) }, options),
    (options) => killb.request('create', { type: 'PERSON', data: {} }, options),
    (options) => killb.webhook('{}', {}, 'secret', options),
  ];
  for (const call of calls) {
    for (const bytes of [0, -1, 1.5, 2 ** 30, 2 ** 32, 2 ** 53, Number.POSITIVE_INFINITY, Number.NaN, 10n, '5']) {
      assert.throws(() => call({ limits: { bytes } }), UsageError, `${bytes}`);
    }
    call({ limits: { bytes: 2 ** 30 - 1 } });
  }
});

test('errors are told apart', () => {
  assert.ok(new UsageError([], 'x') instanceof TypeError);
  for (const value of [new TypeError('x'), new Error('x'), {}, null, undefined, 'UsageError', { name: 'UsageError' }]) {
    assert.equal(value instanceof UsageError, false);
    assert.equal(value instanceof InternalError, false);
  }
  assert.equal(new UsageError([], 'x') instanceof InternalError, false);
  assert.equal(new InternalError('x') instanceof UsageError, false);
  class Own extends UsageError {}
  assert.equal(new UsageError([], 'x') instanceof Own, false);
  assert.ok(new Own([], 'x') instanceof Own && new Own([], 'x') instanceof UsageError);
});

test('what a caret means', () => {
  const { type } = phone.asYouType('US');
  const end = type('201555');
  for (const caret of [undefined, null, 6, 100, Number.POSITIVE_INFINITY, 2 ** 32 + 6]) {
    assert.deepEqual(type('201555', caret), end, `${caret}`);
  }
  for (const caret of [0, -1, Number.NEGATIVE_INFINITY]) assert.equal(type('201555', caret).caret, 0, `${caret}`);
  for (const caret of [Number.NaN, '3', 10n, {}, true]) assert.throws(() => type('201555', caret), UsageError);
  for (const text of [null, undefined, {}, Symbol('x')]) assert.deepEqual(type(text), { text: '', caret: 0 });
});
