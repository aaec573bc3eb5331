/** Bad input of every kind: each answer is clear and repeats no input, and the next call works. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { killb, phone, UsageError } from 'usherkit/client';

/** A word that no answer may repeat. */
const SECRET = 'Xyzzy4711';

/** @param {unknown} value */
const codesAt = (value) => {
  const answer = killb.person.validate(value);
  assert.equal(answer.ok, false);
  assert.ok(!JSON.stringify(answer).includes(SECRET), 'the answer repeats the input');
  return Object.fromEntries(answer.issues.map(({ code, path }) => [path.join('.'), code]));
};

const alive = () => assert.equal(phone.parse('+573001234567').ok, true);

test('what is not an object is one issue for the whole', () => {
  const wrong = [undefined, null, true, 5, Number.NaN, 10n, SECRET, Symbol(SECRET), () => SECRET, [SECRET]];
  for (const value of [...wrong, new Date(), new Map([[SECRET, 1]]), new Set(), /x/]) {
    assert.deepEqual(codesAt(value), { '': 'type.invalid' });
  }
  alive();
});

test('values that JSON does not have are issues at their paths', () => {
  const codes = codesAt({
    firstName: 10n,
    middleName: Number.NaN,
    lastName: Symbol(SECRET),
    dateOfBirth: new Date(),
    email: { toJSON: () => 'john@example.com' },
    phone: new String('+573001234567'),
    nationality: null,
    address: new Map(),
    document: () => SECRET,
    employerName: undefined,
    kycProfile: { engageInActivities: [undefined, , 'NONE'] },
  });
  for (const path of [
    'firstName',
    'middleName',
    'lastName',
    'dateOfBirth',
    'email',
    'phone',
    'nationality',
    'address',
    'document',
  ]) {
    assert.equal(codes[path], 'type.invalid', path);
  }
  assert.equal(codes.employerName, undefined, '`undefined` is absent');
  assert.equal(codes['kycProfile.engageInActivities.0'], 'type.invalid');
  assert.equal(codes['kycProfile.engageInActivities.1'], 'type.invalid', 'a hole');
  assert.equal(codes['kycProfile.engageInActivities.2'], undefined);
});

test('getters and proxies that throw are one issue each', () => {
  const thrower = () => {
    throw new Error(SECRET);
  };
  const codes = codesAt({
    get firstName() {
      return thrower();
    },
    address: new Proxy({}, { ownKeys: thrower }),
    document: new Proxy({ type: 'NUIP' }, { get: thrower }),
    kycProfile: new Proxy([], { getPrototypeOf: thrower, get: thrower }),
    get nobodyAsked() {
      return thrower();
    },
  });
  assert.equal(codes.firstName, 'value.unreadable');
  assert.equal(codes.address, 'value.unreadable');
  assert.equal(codes['document.type'], 'value.unreadable');
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  assert.deepEqual(codesAt(proxy), { '': 'value.unreadable' });
  alive();
});

test('a getter may check something itself', () => {
  const payload = {
    firstName: 'Ana',
    get lastName() {
      killb.company.validate({ companyName: SECRET, phone: 5 }, { locale: 'es' });
      return 'Gil';
    },
    nationality: 'XX',
  };
  const codes = codesAt(payload);
  assert.deepEqual([codes.firstName, codes.lastName, codes.nationality], [undefined, undefined, 'country.invalid']);
});

test('prototypes are never looked at and never changed', () => {
  const payload = JSON.parse(`{"__proto__":{"firstName":"${SECRET}"},"constructor":{"prototype":1},"toString":1}`);
  const answer = killb.person.validate(payload);
  assert.equal(answer.ok, false);
  assert.ok(answer.issues.some(({ code, path }) => code === 'member.required' && path[0] === 'firstName'));
  const unknown = answer.warnings.filter(({ code }) => code === 'member.unknown').map(({ path }) => path[0]);
  assert.deepEqual(unknown, ['__proto__', 'constructor', 'toString']);
  assert.equal({}.firstName, undefined);
  const inherited = Object.assign(Object.create({ firstName: SECRET }), { lastName: 'B' });
  assert.deepEqual([codesAt(inherited).firstName, codesAt(inherited).lastName], ['member.required', undefined]);
});

test('cycles and deep nesting end at the limit', () => {
  /** @type {Record<string, unknown>} */
  const cycle = { firstName: SECRET };
  cycle.self = cycle;
  assert.deepEqual(codesAt(cycle), { '': 'limit.depth' });
  let deep = /** @type {unknown[]} */ ([]);
  for (let level = 0; level < 100_000; level++) deep = [deep];
  assert.deepEqual(codesAt({ firstName: deep }), { '': 'limit.depth' });
  assert.deepEqual(codesAt({ other: deep }), { '': 'limit.depth' });
  // Each level is shared twice: it is not deep, but has 2^28 paths.
  let shared = /** @type {unknown} */ ({});
  for (let level = 0; level < 28; level++) shared = [shared, shared];
  assert.notEqual(codesAt({ other: shared })[''], 'limit.depth');
  const text = `{"other":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
  const answer = killb.person.validateJson(text);
  assert.equal(answer.ok === false && answer.issues[0]?.code, 'limit.depth');
  alive();
});

test('large input is refused before it is copied', () => {
  const huge = SECRET.repeat(1_200_000);
  const answer = killb.person.validateJson(JSON.stringify({ firstName: huge }));
  assert.equal(answer.ok === false && answer.issues[0]?.code, 'limit.size');
  assert.equal(codesAt({ firstName: huge }).firstName, 'text.too_long');
  assert.equal(
    codesAt({ kycProfile: { engageInActivities: new Array(4_000_000_000) } })['kycProfile.engageInActivities'],
    'list.too_long',
  );
  assert.equal(codesAt({ other: new Array(4_000_000_000) })[''], undefined);
  assert.equal(codesAt(new Uint8Array(10_000_000))[''], 'type.invalid');
  assert.deepEqual(phone.parse('1'.repeat(10_000_000)), { ok: false, reason: 'too_long' });
  alive();
});

test('100,000 unknown members are listed to a hundred and counted', () => {
  const payload = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`key${index}`, index]));
  for (const answer of [killb.person.validate(payload), killb.person.validateJson(JSON.stringify(payload))]) {
    const unknown = answer.warnings.filter(({ code }) => code === 'member.unknown');
    assert.equal(unknown.length, 100);
    const rest = answer.warnings.find(({ code }) => code === 'limit.unknown_members');
    assert.deepEqual(rest?.params, { count: 99_900 });
  }
});

test('long texts are the same through both doors, blank or not', () => {
  const schema = killb.person.with({ only: ['middleName', 'email'].map((name) => [name]), blank: 'absent' });
  for (const start of ['', 'a', '山', ' ', '\u0085', '\u2800', '\ud83d', '\u{1f600}']) {
    for (const fill of [' ', 'x', '\u0085', '\u2800', '\u{1f600}']) {
      for (const end of ['', 'b', '\udc00']) {
        for (const times of [9_999, 10_000, 10_001, 20_002, 20_003, 30_000]) {
          const payload = { middleName: start + fill.repeat(times) + end, email: fill.repeat(times) + end };
          assert.deepEqual(schema.validate(payload), schema.validateJson(JSON.stringify(payload)));
        }
      }
    }
  }
});

test('lone surrogates are refused, also where two halves meet', () => {
  const codes = codesAt({ firstName: 'A\ud83d', lastName: '\ude00B', address: { city: 'x\udc00', street1: '\ud800' } });
  for (const path of ['firstName', 'lastName', 'address.city', 'address.street1']) {
    assert.equal(codes[path], 'text.forbidden_character', path);
  }
});

test('text that is not JSON says where', () => {
  for (const [text, position] of [
    ['', 0],
    ['{', 1],
    [`{"firstName":"${SECRET}"`, 24],
    ['{"a":1}x', 7],
    ["{'a':1}", 1],
    ['nul', 3],
    ['\ufeff{}', 0],
  ]) {
    const answer = killb.person.validateJson(/** @type {string} */ (text));
    assert.equal(answer.ok, false);
    assert.deepEqual(
      answer.issues.map(({ code, params }) => ({ code, params })),
      [{ code: 'json.syntax', params: { position } }],
    );
    assert.ok(!JSON.stringify(answer).includes(SECRET));
  }
  const broken = killb.person.validateJson(Uint8Array.of(0x7b, 0xff));
  assert.deepEqual(broken.ok === false && broken.issues[0]?.params, { position: 1 });
});

test('malformed options are misuse and throw', () => {
  const wrong = [
    { locale: 'xx' },
    { today: '2026-02-30' },
    { today: new Date() },
    { defaultCountry: 'Colombia' },
    { unknownKeys: 'ignore' },
    { blank: true },
    { only: 'email' },
    { only: [7] },
    { only: [['phnoe']] },
    { only: ['address.town'] },
    { only: [['address.city']] },
    { only: ['toString'] },
    { only: ['__proto__'] },
    { nationalIds: 1 },
    { kosovo: 'yes' },
    { limits: { depth: 0 } },
    { limits: { depth: 129 } },
    { limits: { bites: 1 } },
    { [SECRET]: 1 },
    null,
    5,
    [],
    new Map([['locale', 'es']]),
  ];
  for (const options of wrong) {
    assert.throws(() => killb.person.with(/** @type {any} */ (options)), UsageError, JSON.stringify(options));
  }
  assert.throws(() => phone.parse('1', { defaultCountry: 'Xx' }), UsageError);
  assert.throws(() => phone.parse('1', /** @type {any} */ ({ defaultCountry: 5 })), UsageError);
  for (const options of [null, 'CO', 5]) {
    assert.throws(() => phone.parse('1', /** @type {any} */ (options)), UsageError);
    assert.throws(() => phone.format('1', 'E164', /** @type {any} */ (options)), UsageError);
  }
  alive();
});

test('a path that the schema does not have is misuse, which names it', () => {
  /** @type {import('usherkit').Options} */
  const options = { only: ['address.city', ['document', 'number']] };
  const form = { address: { city: ' Cali ' }, document: { number: 'ab 1' } };
  const value = { address: { city: 'Cali' }, document: { number: 'AB1' } };
  assert.deepEqual(killb.person.validate(form, options), { ok: true, value, warnings: [] });
  const wrong = { only: ['phone', 'address.town', ['phnoe']] };
  for (const call of [
    () => killb.person.with(wrong),
    () => killb.person.validate(form, wrong),
    () => killb.person.validateJson('{', wrong),
    () => killb.person.fields(wrong),
    () => killb.planUpdate({ id: 'u-1' }, { phone: '+573001234567' }, wrong),
    () => killb.request('update', { id: 'u-1', changes: { phone: '+573001234567' } }, wrong),
  ]) {
    assert.throws(call, (error) => {
      assert.ok(error instanceof UsageError);
      assert.deepEqual(
        error.issues.map(({ code, path, params }) => ({ code, path, params })),
        [
          { code: 'path.unknown', path: ['only', 1], params: { path: 'address.town' } },
          { code: 'path.unknown', path: ['only', 2], params: { path: 'phnoe' } },
        ],
      );
      assert.match(error.message, /`only\.1`: .*`address\.town`.*`only\.2`: .*`phnoe`/);
      return true;
    });
  }
  // The same options may fit one schema and not another.
  const ofCompanies = { only: ['companyName'] };
  assert.ok(killb.company.validate({ companyName: 'Example Corp' }, ofCompanies).ok);
  assert.throws(() => killb.person.with(ofCompanies), UsageError);
  assert.throws(() => killb.company.with(ofCompanies).with({ only: ['lastName'] }), UsageError);
  assert.ok(
    killb.user
      .with({ only: ['data.companyName', 'data.lastName'] })
      .validate({ type: 'PERSON', data: { lastName: 'Doe' } }).ok,
  );
  alive();
});

test('JSON that is neither text nor bytes is misuse', () => {
  for (const json of [null, undefined, 5, {}, [], new Uint16Array(2), new Blob(['{}'])]) {
    assert.throws(() => killb.person.validateJson(/** @type {any} */ (json)), UsageError);
  }
  alive();
});

test('the input is never changed', () => {
  const payload = Object.freeze({ firstName: ' John ', address: Object.freeze({ countryCode: 'co' }) });
  killb.person.validate(payload);
  assert.deepEqual(payload, { firstName: ' John ', address: { countryCode: 'co' } });
});

test('a million payloads leave memory where it was', () => {
  const payload = { firstName: 'John', lastName: 'Doe', phone: '+573001234567', extra: 1 };
  const text = JSON.stringify(payload);
  for (let count = 0; count < 50_000; count++) killb.person.validate(payload);
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  for (let count = 0; count < 500_000; count++) {
    killb.person.validate(payload);
    killb.person.validateJson(text);
  }
  const after = process.memoryUsage().arrayBuffers + process.memoryUsage().external;
  assert.ok(after <= before * 1.05 + 65_536, `${before} became ${after}`);
});
