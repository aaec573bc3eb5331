/** Garbage in every argument of every operation: each answers, no message repeats input, and the next call works. */
import assert from 'node:assert/strict';
import { createHash, createHmac } from 'node:crypto';
import { test } from 'node:test';
import { killb, traderpal, treezor, UsageError } from 'usherkit/client';

const PROVIDERS = { killb, treezor, traderpal };

/** A word that no message may repeat. */
const SECRET = 'Xyzzy4711';

/** Sound arguments of each operation; the tests replace one at a time. */
const SOUND = {
  eligibility: [{ id: 'u1', status: 'ACTIVE' }],
  planUpdate: [{ id: 'u1', userId: 1 }, { email: 'new@example.com' }],
  listQuery: [{}],
  nextPage: [{}, { users: [], totalPage: 2 }],
  request: ['get', { id: 'u1' }],
  response: ['get', 200, '{"id":"u1"}', { date: 'Sun, 06 Nov 1994 08:49:37 GMT' }],
  deletePlan: [{ id: 'u1' }, { ramps: [] }],
  webhook: ['{"event":"USER"}', { 'x-signature-sha256': '00' }, 'secret'],
  applyEvent: [{ killbUserId: 'u1' }, { event: 'USER', data: { id: 'u1' } }],
  sync: [{}, { id: 'u1' }],
  batch: [[{ ok: true, value: {} }]],
};

const thrower = () => {
  throw new Error(SECRET);
};

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** A cycle, through objects and arrays. */
function cycle() {
  const outer = { list: [] };
  outer.list.push(outer);
  return outer;
}

/** An object that each of 60 levels shares twice: it has 2^60 paths. */
function bomb() {
  let value = {};
  for (let level = 0; level < 60; level++) value = { a: value, b: value };
  return value;
}

const sparse = [];
sparse[4_000_000_000] = 1;

const GARBAGE = {
  undefined,
  null: null,
  true: true,
  number: 5,
  NaN: Number.NaN,
  infinity: -Infinity,
  bigint: 10n,
  symbol: Symbol(SECRET),
  function: () => SECRET,
  text: SECRET,
  'broken text': `{"${SECRET}":`,
  'control characters': '\u0001\u0002',
  'lone surrogate': '"\ud800"',
  bytes: new Uint8Array([0xff, 0xfe]),
  date: new Date(),
  map: new Map([[SECRET, SECRET]]),
  set: new Set([SECRET]),
  regexp: /x/,
  class: new (class Person {})(),
  array: [SECRET, [undefined, , Symbol(SECRET)]],
  sparse,
  'array of garbage': [null, 5, Symbol(SECRET), { ok: 10n }, [[]]],
  'garbage in every known member': Object.fromEntries(
    'id userId status type data active firstName address users metadata externalId page limit ok value seen wallets ramps'
      .split(' ')
      .map((name, index) => [name, [Symbol(SECRET), 10n, new Date(), { '': { '': NaN } }, [null]][index % 5]]),
  ),
  'getter that throws': {
    get status() {
      return thrower();
    },
  },
  'proxy that throws': new Proxy({}, { ownKeys: thrower, get: thrower }),
  'array proxy that throws': new Proxy([], { get: thrower }),
  revoked: revoked(),
  'headers that throw': { [Symbol.iterator]: thrower },
  'endless headers': {
    *[Symbol.iterator]() {
      for (;;) yield [SECRET, SECRET];
    },
  },
  'pairs that are none': [1, null, [Symbol('x')]],
  prototype: JSON.parse(`{"__proto__":{"status":"ACTIVE"},"constructor":1,"toString":null}`),
  toJSON: { toJSON: thrower },
  cycle: cycle(),
  deep: JSON.parse('['.repeat(5000) + ']'.repeat(5000)),
  'deep text': '['.repeat(100_000),
  bomb: bomb(),
  'long text': 'a'.repeat(17 << 20),
  'long member': { status: 'a'.repeat(17 << 20), firstName: '\u00e9'.repeat(17 << 20) },
  'many members': Object.fromEntries(Array.from({ length: 50_000 }, (_, index) => [`m${index}`, index])),
};

/**
 * The positions of arguments that can be misuse and so throw: an unknown call, an invalid status, results that are not
 * a list, a body or a secret that is neither text nor bytes.
 */
const MISUSE = { request: [0], response: [0, 1], batch: [0], webhook: [0, 2] };

/** Asserts that an answer is plain JSON, and that its messages repeat no input. */
function assertAnswer(answer, name) {
  assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer, name);
  const { message, messages = [], issues = [], warnings = [], rejected = [] } = answer ?? {};
  const said = [message, ...messages, ...[...issues, ...warnings, ...rejected].map((issue) => issue.message)];
  assert.ok(!said.join().includes(SECRET), `${name}: ${said}`);
}

function alive() {
  assert.equal(killb.eligibility({ status: 'ACTIVE' }).canTransact, true);
}

for (const [providerName, provider] of Object.entries(PROVIDERS)) {
  test(`${providerName}: garbage in any argument is an answer`, () => {
    for (const [operation, sound] of Object.entries(SOUND)) {
      sound.forEach((_, position) => {
        for (const [kind, garbage] of Object.entries(GARBAGE)) {
          const name = `${operation}, argument ${position}: ${kind}`;
          const given = sound.with(position, garbage);
          const start = process.cpuUsage();
          try {
            assertAnswer(provider[operation](...given), name);
          } catch (error) {
            const isMisuse = error instanceof UsageError && MISUSE[operation]?.includes(position);
            if (!isMisuse) throw new Error(`${name} threw`, { cause: error });
            assert.ok(!error.message.includes(SECRET), name);
          }
          const took = process.cpuUsage(start).user / 1000;
          assert.ok(took < 2_000, `${name} took ${took} ms`);
        }
      });
    }
    alive();
  });

  test(`${providerName}: garbage as options is misuse, or nothing`, () => {
    for (const [operation, sound] of Object.entries(SOUND)) {
      const length = Math.max(sound.length, { response: 4, sync: 2, deletePlan: 2 }[operation] ?? 0);
      const given = [...sound, ...Array(length - sound.length).fill(undefined)];
      for (const [kind, garbage] of Object.entries(GARBAGE)) {
        // These have no members: symbols and prototypes do not count.
        if (['undefined', 'class', 'headers that throw', 'endless headers'].includes(kind)) continue;
        assert.throws(() => provider[operation](...given, garbage), UsageError, `${operation}: ${kind}`);
      }
    }
    alive();
  });
}

test('what JSON does not have is an issue at its path, and the input stays as it is', () => {
  const changes = { firstName: new Date(0), lastName: 10n, address: { city: Symbol(SECRET), state: undefined } };
  const { address } = changes;
  const plan = killb.planUpdate({ id: 'u1' }, changes);
  const paths = plan.issues.filter(({ code }) => code === 'type.invalid').map(({ path }) => path.join('.'));
  for (const path of ['firstName', 'lastName', 'address.city']) assert.ok(paths.includes(path), path);
  assert.equal(plan.request, undefined);
  assert.deepEqual(Object.keys(changes), ['firstName', 'lastName', 'address']);
  assert.equal(changes.address, address);
  const list = killb.listQuery({ type: 'PERSON', limit: Number.NaN });
  assert.deepEqual(
    list.issues.map(({ code, path }) => [code, path]),
    [['type.invalid', ['limit']]],
  );
  const request = traderpal.request('create', { email: () => SECRET, firstName: 'Ana' });
  assert.ok(request.issues.some(({ code, path }) => code === 'type.invalid' && path[0] === 'email'));
});

test('a member that throws is an issue of its own', () => {
  const changes = {
    get email() {
      return thrower();
    },
  };
  assert.deepEqual(
    killb.planUpdate({ id: 'u1' }, changes).issues.map(({ code, path }) => [code, path]),
    [['value.unreadable', ['email']]],
  );
});

test('a getter may ask something itself', () => {
  const changes = {
    get email() {
      killb.eligibility({ status: 'REJECTED', note: SECRET }, { locale: 'es' });
      return 'new@example.com';
    },
  };
  assert.deepEqual(killb.planUpdate({ id: 'u1' }, changes).patch, { email: 'new@example.com' });
});

test('cycles and deep nesting end at the limit, large changes at theirs', () => {
  const codes = (changes) => killb.planUpdate({ id: 'u1' }, changes).issues.map(({ code }) => code);
  assert.deepEqual(codes(cycle()), ['limit.depth']);
  assert.deepEqual(codes({ firstName: 'a'.repeat(3 << 20) }), ['limit.size']);
  assert.deepEqual(codes('a'.repeat(3 << 20)), ['limit.size']);
  alive();
});

test('only genuine webhooks pass, whatever the headers and the body look like', () => {
  const body = Buffer.from('{"event":"USER","action":"UPDATE","id":"e1","data":{"id":"u1","status":"ACTIVE"}}');
  const signature = createHash('sha256').update(body).update('_').update('secret').digest('hex');
  const given = { 'X-Signature-SHA256': signature };
  for (const headers of [
    given,
    new Headers(given),
    new Map(Object.entries(given)),
    Object.entries(given),
    { 'x-signature-sha256': [signature] },
  ]) {
    const answer = killb.webhook(body, headers, 'secret');
    assert.equal(answer.ok, true, JSON.stringify(answer));
    assert.equal(answer.event.kind, 'user.updated');
  }
  assert.equal(killb.webhook(body.toString(), given, Buffer.from('secret')).ok, true);
  for (const [rawBody, headers, secret] of [
    [body, given, 'Secret'],
    [body, given, ''],
    [body, given, undefined],
    [body, given, null],
    [undefined, given, 'secret'],
    [`${body} `, given, 'secret'],
    [body, {}, 'secret'],
    [body, { 'x-signature-sha256': `${signature}00` }, 'secret'],
    [body, undefined, 'secret'],
  ]) {
    assert.equal(killb.webhook(rawBody, headers, secret).ok, false);
  }
  const hmac = createHmac('sha256', 'secret').update(body).digest('hex');
  assert.equal(killb.webhook(body, { 'x-signature-sha256': hmac }, 'secret').ok, false, 'the other scheme');
  assert.equal(killb.webhook(body, { 'x-signature-sha256': hmac }, 'secret', { scheme: 'B' }).ok, true);
});

test('prototypes are never looked at and never changed', () => {
  assert.equal(killb.eligibility(GARBAGE.prototype).canTransact, false);
  assert.equal(killb.eligibility(Object.create({ status: 'ACTIVE' })).canTransact, false);
  killb.sync({}, JSON.parse('{"id":"u1","__proto__":{"polluted":1}}'));
  assert.equal({}.polluted, undefined);
});

test('a batch of what is no list is misuse', () => {
  for (const results of [undefined, null, {}, { users: [] }, 'a', 7, new Set()]) {
    assert.throws(() => killb.batch(results), UsageError);
    assert.throws(
      () => killb.batch(results),
      ({ issues }) => issues.length === 1,
    );
  }
  assert.deepEqual(killb.batch([]), { successful: [], failed: [] });
});

test('what was refused before it was sent is an outcome', () => {
  const request = { ...killb.request('create', { type: 'PERSON' }), externalId: 'a' };
  const checked = { ...killb.person.validate({}), externalId: 'b' };
  const { failed } = killb.batch([request, checked]);
  for (const [at, { externalId, issues }] of [request, checked].entries()) {
    const [{ code, message }] = issues;
    assert.deepEqual(failed[at], { externalId, error: message, code, retryable: false, issues });
  }
});

test('a body that is parsed already is read like its text', () => {
  const body = { id: 'u1', status: 'ACTIVE', type: 'PERSON', data: { firstName: 'Ana' } };
  assert.deepEqual(killb.response('get', 200, body), killb.response('get', 200, JSON.stringify(body)));
  const error = { code: 'USER.0001', message: 'no such user' };
  assert.deepEqual(killb.response('get', 404, error), killb.response('get', 404, JSON.stringify(error)));
});
