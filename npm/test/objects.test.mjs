/** Which objects are read, how often, and by which names the others are reported. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { killb, phone, traderpal, treezor, UsageError } from 'usherkit/client';

const ADDRESS = { street1: 'Cra 7', city: 'Bogotá', state: 'Cundinamarca', zipCode: '110221', countryCode: 'CO' };
const PERSON = {
  firstName: 'Ana',
  lastName: 'Rojas',
  dateOfBirth: '1990-05-17',
  email: 'ana.rojas@example.com',
  phone: '+573001234567',
  address: ADDRESS,
  document: { type: 'PASSPORT', number: 'AB123456', issuedCountryCode: 'CO' },
  nationality: 'CO',
};

/** @param {string} source an expression in a realm of its own */
const elsewhere = (source) => runInNewContext(source, { JSON, text: JSON.stringify(PERSON) });

class Draft {
  #secret = 'kept';
  constructor(members) {
    Object.assign(this, members);
  }
  get email() {
    return this.#secret;
  }
}

/** The names that schemas and operations report for `value`, as a whole and as a member. */
function receivedOf(value) {
  const all = [
    killb.person.validate(value),
    killb.person.validate({ firstName: value }),
    killb.person.validate({ kycProfile: { engageInActivities: [value] } }),
    killb.planUpdate({ id: 'u1' }, { firstName: value }),
    treezor.request('create', { firstname: value }),
    traderpal.listQuery({ status: value }),
  ];
  return all.map(({ issues = [] }) => issues.find(({ code }) => code === 'type.invalid')?.params.received);
}

test('instances of classes are read like plain objects, in this realm and others', () => {
  class Person extends Draft {
    get [Symbol.toStringTag]() {
      throw new Error('nothing of an object is called');
    }
  }
  const { email, ...others } = PERSON;
  const draft = new Person({ ...others, address: new Draft(ADDRESS) });
  const answer = killb.person.validate(draft);
  assert.deepEqual(
    answer.issues.map(({ code, path }) => [code, path]),
    [['member.required', ['email']]],
    'an accessor of a prototype is no member',
  );
  Object.defineProperty(draft, 'email', { value: email, enumerable: true });
  assert.deepEqual(killb.person.validate(draft), killb.person.validate(PERSON));
  assert.deepEqual(killb.planUpdate({ id: 'u1' }, draft), killb.planUpdate({ id: 'u1' }, PERSON));
  assert.deepEqual(
    killb.request('create', new Draft({ type: 'PERSON', data: draft })),
    killb.request('create', { type: 'PERSON', data: PERSON }),
  );
  for (const source of [
    'JSON.parse(text)',
    '(() => { const { parse } = JSON; return Object.assign(new (class Dto {})(), parse(text)) })()',
    'Object.assign(Object.create(null), JSON.parse(text))',
    'Object.assign(new (class Dto extends (class Base {}) { get other() { return 1 } })(), JSON.parse(text))',
  ]) {
    assert.equal(killb.person.validate(elsewhere(source)).ok, true, source);
  }
  assert.equal(killb.eligibility(new Draft({ id: 'u1', status: 'ACTIVE' })).canTransact, true);
});

test('what no member tells is named, in every door', () => {
  const all = {
    Date: new Date(),
    RegExp: /x/,
    Error: new TypeError('x'),
    Map: new Map(),
    Set: new (class Tags extends Set {})(),
    WeakMap: new WeakMap(),
    Promise: Promise.resolve({}),
    FormData: new FormData(),
    URLSearchParams: new URLSearchParams('a=1'),
    URL: new URL('https://example.com'),
    Headers: new Headers(),
    Response: new Response(),
    Blob: new Blob([]),
    File: new File([], 'a'),
    function: () => 'Ana',
    symbol: Symbol('Ana'),
    bigint: 10n,
    NaN: Number.NaN,
    Infinity: Number.POSITIVE_INFINITY,
    String: new String('Ana'),
    Boolean: new Boolean(true),
    other: new Intl.NumberFormat(),
  };
  for (const [name, value] of Object.entries(all)) assert.deepEqual(receivedOf(value), Array(6).fill(name), name);
  for (const name of ['Date', 'Map', 'Set', 'RegExp', 'Error', 'Promise']) {
    const value = elsewhere(name === 'Promise' ? 'Promise.resolve()' : `new ${name}()`);
    assert.deepEqual(receivedOf(value), Array(6).fill(name), `${name} of another realm`);
  }
  assert.deepEqual(receivedOf(new Tagged()), Array(6).fill('other'), 'no name but those of the list');
});

/** A class with the tag of a built-in object, which holds what a user entered. */
function Tagged() {}
Object.defineProperty(Tagged.prototype, Symbol.toStringTag, { value: 'Xyzzy4711' });

test('the names are in the messages, in every language', () => {
  for (const locale of ['en', 'es', 'pt', 'fr']) {
    const [{ message }] = killb.person.validate(new FormData(), { locale }).issues;
    assert.match(message, /FormData/, locale);
  }
  assert.throws(
    () => killb.person.with({ today: new Date() }),
    ({ issues: [{ path, params }] }) => path[0] === 'today' && params.received === 'Date',
  );
});

/** An object whose member `name` has another of `values` at each read. */
const changing = (members, name, ...values) =>
  Object.defineProperty({ ...members }, name, { enumerable: true, get: () => values.shift() });

test('each member is read once', () => {
  for (const order of [
    ['type', 'data'],
    ['data', 'type'],
  ]) {
    const both = { type: 'COMPANY', data: PERSON, externalId: 'e1' };
    const members = Object.fromEntries(order.map((name) => [name, both[name]]));
    const payload = changing(members, 'type', 'COMPANY', 'PERSON', 'COMPANY');
    assert.equal(killb.user.validate(payload).ok, false);
    const other = changing(members, 'type', 'PERSON', 'COMPANY', 'COMPANY');
    assert.equal(killb.user.validate(other).value.type, 'PERSON');
    const request = killb.request('create', changing(members, 'type', 'COMPANY', 'PERSON', 'PERSON'));
    assert.equal(request.ok, false);
  }
  const reads = [];
  const watched = (value, name) =>
    typeof value !== 'object' || value === null
      ? value
      : new Proxy(value, {
          get: (target, key) => {
            if (typeof key === 'string') reads.push(`${name}.${key}`);
            return watched(target[key], `${name}.${String(key)}`);
          },
        });
  const user = watched({ type: 'PERSON', data: PERSON, externalId: 'e1' }, '');
  killb.user.validate(user);
  killb.person.validate(watched({ ...PERSON, kycProfile: { engageInActivities: ['NONE'] } }, 'p'));
  killb.planUpdate(watched({ id: 'u1', data: PERSON }, 'c'), watched({ phone: '+573001234567' }, 'd'), {});
  killb.planUpdate({ id: 'u1' }, { phone: '1' }, watched({ locale: 'es', limits: { bytes: 1000 } }, 'o'));
  killb.person.with(watched({ locale: 'es', limits: { bytes: 1000 } }, 'w')).validate({});
  killb.webhook('{}', watched({ 'x-signature-sha256': '00' }, 'h'), 's');
  phone.parse('1', watched({ defaultCountry: 'CO' }, 'f'));
  const twice = reads.filter((name, index) => reads.indexOf(name) !== index);
  assert.deepEqual(twice, []);
});

test('a length that changes is asked for once', () => {
  let asked = 0;
  const list = new Proxy(['NONE'], {
    get: (target, key) => (key === 'length' ? ++asked : target[key]),
  });
  killb.person.validate({ ...PERSON, kycProfile: { engageInActivities: list } });
  assert.equal(asked, 1);
  for (const length of [Number.POSITIVE_INFINITY, Number.NaN, -1, 10n, Symbol('x'), {}, 'x']) {
    const odd = new Proxy([], { get: (target, key) => (key === 'length' ? length : target[key]) });
    killb.person.validate({ ...PERSON, kycProfile: { engageInActivities: odd } });
    killb.planUpdate({ id: 'u1' }, { kycProfile: { engageInActivities: odd } });
  }
});

test('what the prototype of all objects was given does not count', () => {
  const polluted = {
    defaultCountry: 'US',
    locale: 'xx',
    limits: { bytes: 1 },
    type: 'PERSON',
    words: ['x'],
    record: 0,
    of: 0,
    max: 1,
    by: 0,
    issues: [],
    'x-signature-sha256': 'polluted',
    ramps: [],
  };
  const ask = () => [
    killb.company.validate({ companyName: 'Example', phone: '300 123 4567' }),
    killb.company.validate({ companyName: 'Example' }, { today: '2026-03-01' }),
    killb.user.validate({ data: PERSON }),
    killb.planUpdate({ id: 'u1' }, { phone: '300 123 4567' }),
    killb.deletePlan({ id: 'u1' }),
    killb.deletePlan({ id: 'u1' }, {}),
    killb.webhook('{}', {}, 'secret'),
    killb.response('get', 200, { id: 'u1' }),
    phone.parse('300 123 4567'),
    phone.parse('300 123 4567', {}),
    phone.asYouType().type('3001234567'),
    traderpal.user.validate({ email: 'x' }),
  ];
  const before = JSON.stringify(ask());
  Object.assign(Object.prototype, polluted);
  try {
    assert.equal(JSON.stringify(ask()), before);
    // The first use of a schema reads its table.
    assert.equal(treezor.cancel.validate({ origin: 'USER' }).ok, true);
  } finally {
    for (const name of Object.keys(polluted)) delete Object.prototype[name];
  }
});

test('no answer has a member of its own that a prototype could be set by', () => {
  const hostile = '{"a":1,"__proto__":{"admin":true},"b":[{"__proto__":1,"c":2}]}';
  const body = `{"id":"u1","metadata":${hostile},"status":${hostile},"__proto__":{"x":1},"data":{"__proto__":2}}`;
  const rawBody = `{"type":"user.updated","data":{"userId":"u1","other":${hostile}},"__proto__":{"x":1}}`;
  const signature = createHmac('sha256', 'secret').update(rawBody).digest('hex');
  const delivery = traderpal.webhook(rawBody, { 'x-tp-signature': signature }, 'secret');
  assert.equal(delivery.ok, true);
  const answers = [
    delivery,
    killb.response('get', 200, body),
    killb.response('get', 200, JSON.parse(body)),
    killb.response('list', 200, `{"users":[${body}],"totalPage":3}`),
    killb.nextPage(JSON.parse(`{"type":"PERSON","page":1,"__proto__":{"x":1}}`), { totalPage: 3 }),
    killb.batch([{ ok: true, value: JSON.parse(body) }]),
    killb.batch(JSON.parse(`[{"ok":false,"externalId":${hostile}}]`)),
    killb.planUpdate(body, JSON.parse(`{"address":{"city":"Cali","__proto__":{"x":1}},"__proto__":{"x":1}}`)),
    killb.sync({}, JSON.parse(body)),
    killb.applyEvent({ killbUserId: 'u1' }, `{"event":"USER","data":${body}}`),
    killb.person.validate(JSON.parse(`{"address":{"__proto__":{"x":1}},"__proto__":{"x":1}}`)),
  ];
  const visit = (value, path) => {
    if (typeof value !== 'object' || value === null) return;
    assert.ok(!Object.hasOwn(value, '__proto__'), path);
    for (const [key, member] of Object.entries(value)) visit(member, `${path}.${key}`);
  };
  answers.forEach((answer, index) => visit(answer, `${index}`));
  assert.deepEqual(answers[5].successful[0].metadata, { a: 1, b: [{ c: 2 }] }, 'the others stay');
});

test('bytes are read whatever their view and realm, and by their own length', () => {
  const rawBody = '{"event":"USER","action":"UPDATE","id":"e1","data":{"id":"u1","status":"ACTIVE"}}';
  const bytes = new TextEncoder().encode(rawBody);
  const headers = { 'x-signature-sha256': createHmac('sha256', 'secret').update(rawBody).digest('hex') };
  const shared = new Uint8Array(new SharedArrayBuffer(bytes.length));
  shared.set(bytes);
  const inside = new Uint8Array(bytes.length + 2);
  inside.set(bytes, 1);
  const lying = Object.defineProperty(Buffer.from(rawBody), 'length', { value: 1e9 });
  class Own extends Uint8Array {
    get length() {
      return 3;
    }
  }
  const foreign = runInNewContext('Uint8Array.from(numbers)', { numbers: [...bytes] });
  for (const [name, body] of Object.entries({
    text: rawBody,
    Uint8Array: bytes,
    Buffer: Buffer.from(rawBody),
    ArrayBuffer: bytes.buffer.slice(0),
    'a part of a buffer': inside.subarray(1, -1),
    DataView: new DataView(inside.buffer, 1, bytes.length),
    Uint8ClampedArray: Uint8ClampedArray.from(bytes),
    'shared bytes': shared,
    'a shared buffer': shared.buffer,
    'bytes of another realm': foreign,
    'a buffer of another realm': foreign.buffer,
    'a length of its own': lying,
    'a class of its own': Own.from(bytes),
  })) {
    assert.equal(killb.webhook(body, headers, 'secret', { scheme: 'B' }).ok, true, name);
    assert.equal(killb.person.validateJson(body).ok, false, name);
    assert.ok(!killb.person.validateJson(body).issues.some(({ code }) => code === 'json.syntax'), name);
    assert.equal(killb.response('get', 200, body).ok, true, name);
    const signed = { 'x-signature-sha256': createHmac('sha256', rawBody).update('{}').digest('hex') };
    assert.notEqual(killb.webhook('{}', signed, body, { scheme: 'B' }).reason, 'signature.mismatch', `secret: ${name}`);
  }
  const detached = new Uint8Array(8);
  structuredClone(detached, { transfer: [detached.buffer] });
  for (const gone of [detached, detached.buffer]) {
    assert.throws(() => killb.person.validateJson(gone), UsageError);
    assert.throws(() => killb.webhook(gone, headers, 'secret'), UsageError);
    assert.throws(() => killb.webhook(rawBody, headers, gone), UsageError);
    assert.throws(() => killb.response('get', 200, gone), UsageError);
  }
});

test('a body that a parser has read is misuse, and the error says what to pass', () => {
  for (const body of [{}, { event: 'USER' }, [], new Draft({}), new FormData(), 5, true, new Uint16Array(2)]) {
    assert.throws(() => killb.webhook(body, {}, 'secret'), { name: 'UsageError', message: /pass the raw body/ });
  }
  for (const secret of [{}, ['secret'], 5, Symbol('x')]) {
    assert.throws(() => killb.webhook('{}', {}, secret), { name: 'UsageError', message: /secret/ });
  }
  assert.equal(killb.webhook('{}', {}, undefined).reason, 'secret.missing');
});
