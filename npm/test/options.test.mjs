/** A schema answers with its own options, whatever calls come before, during and after. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { copyOf } from './copy.mjs';

const SEED = 20260301;
const STEPS = 3000;
/** As `MOST_SETS` in `bindings-wasm/src/schemas.rs`. */
const MOST_SETS = 64;

/** Numbers from 0 to below 1, the same on every run: mulberry32. */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const next = random(SEED);
const below = (count) => Math.floor(next() * count);
const pick = (list) => list[below(list.length)];

const VALUES = {
  defaultCountry: ['CO', 'AR', 'BR', 'US', 'FR'],
  locale: ['en', 'es', 'pt', 'fr'],
  unknownKeys: ['strip', 'reject'],
  blank: ['keep', 'absent'],
  nationalIds: ['off', 'warn', 'error'],
  kosovo: [false, true],
  only: [[['phone']], [['document'], ['firstName']], [['nationality'], ['middleName']]],
  limits: [{ characters: 5 }, { depth: 2 }, { items: 1 }, { bytes: 200 }],
};

/** Accepted options, all different; the first are the defaults. */
const SETS = [{}];
for (const seen = new Set(['{}']); SETS.length < 2 * MOST_SETS;) {
  const names = Object.keys(VALUES).filter(() => next() < 0.4);
  const options = Object.fromEntries(names.map((name) => [name, pick(VALUES[name])]));
  const text = JSON.stringify(options);
  if (!seen.has(text)) SETS.push(options);
  seen.add(text);
}

const REFUSED = [
  { defaultCountry: 'T1' },
  { locale: 'xx' },
  { today: '2026-02-30' },
  { limits: { depth: 129 } },
  { unknownKeys: 'ignore', defaultCountry: 'CO' },
  { ['x'.repeat(1000)]: 1 },
];

/** Payloads whose answers do not depend on the day. */
const PAYLOADS = [
  {},
  { firstName: ' Ana ', phone: '300 123 4567', other: 1, nationality: 'XK', middleName: ' ' },
  { phone: '11 2345 6789', document: { type: 'DNI', number: '12', issuedCountryCode: 'AR' }, address: {} },
  {
    document: { type: 'CPF', number: '11111111111', issuedCountryCode: 'BR' },
    kycProfile: { engageInActivities: [1, 2] },
  },
  { email: `${'a'.repeat(300)}@example.com`, nationality: 'xk', other: { deep: [[[[[]]]]] } },
];
const DOORS = {
  object: (schema, payload) => JSON.stringify(schema.validate(payload)),
  text: (schema, payload) => JSON.stringify(schema.validateJson(JSON.stringify(payload))),
  fields: (schema) => JSON.stringify(schema.fields()),
};

/** The answers of a copy of the package that never had other options. */
const EXPECTED = [];
for (const options of SETS) {
  const { killb } = await copyOf();
  const schema = killb.person.with(options);
  EXPECTED.push(PAYLOADS.map((payload) => Object.values(DOORS).map((ask) => ask(schema, payload))));
}

test('the options of the law differ in their answers', () => {
  assert.ok(new Set(EXPECTED.map((answers) => JSON.stringify(answers))).size > SETS.length / 2);
});

test(`whatever is asked, every schema answers with its own options (seed ${SEED})`, async () => {
  const { killb, UsageError } = await copyOf();
  const schemas = SETS.map(() => undefined);

  const refuse = () => {
    const options = pick(REFUSED);
    const calls = [
      () => killb.person.with(options),
      () => killb.person.validate({}, options),
      () => killb.person.validateJson('{}', options),
      () => killb.person.fields(options),
      () => killb.eligibility({}, options),
    ];
    assert.throws(pick(calls), UsageError);
  };

  /** Compares an answer of a schema with the expected one. */
  const check = (payload = below(PAYLOADS.length), given = PAYLOADS[payload]) => {
    const set = below(SETS.length);
    const door = below(Object.keys(DOORS).length);
    const schema = (schemas[set] ??= killb.person.with(SETS[set]));
    assert.equal(Object.values(DOORS)[door](schema, given), EXPECTED[set][payload][door], JSON.stringify(SETS[set]));
  };

  /** The same for options of one call. */
  const checkCall = () => {
    const set = below(SETS.length);
    const payload = below(PAYLOADS.length);
    const answer = JSON.stringify(killb.person.validate(PAYLOADS[payload], SETS[set]));
    assert.equal(answer, EXPECTED[set][payload][0]);
  };

  /** Checks a payload with a getter that does all of this while it is read. */
  const checkInside = () => {
    const payload = below(PAYLOADS.length);
    const getter = { enumerable: true, get: () => (pick([refuse, flood, check, checkCall, grow])(), undefined) };
    check(payload, Object.defineProperty({ ...PAYLOADS[payload] }, 'employerName', getter));
  };

  const flood = () => {
    for (let count = 0; count < MOST_SETS; count++) pick([refuse, checkCall])();
  };

  /** Makes the instance too large, so that it is replaced. */
  const grow = () => killb.eligibility(`{"status":"${'x'.repeat(6 << 20)}"}`);

  for (let step = 0; step < STEPS; step++) {
    // The last two are slow.
    pick([check, check, check, checkCall, refuse, checkInside, step % 20 ? check : flood, step % 50 ? check : grow])();
  }
});

test('the core answers under a stamp that it has, and says so under any other', () => {
  const bytes = readFileSync(new URL(import.meta.resolve('usherkit/core.wasm')));
  const core = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  const FORGOTTEN = 4;
  const calls = {
    check_json: (stamp) => core.check_json(0, stamp, 0, 0),
    check_flat: (stamp) => core.check_flat(0, stamp, 0, 0, 0),
    too_deep: (stamp) => core.too_deep(stamp),
    too_large: (stamp) => core.too_large(stamp, 5),
    fields: (stamp) => core.fields(0, stamp),
    limit: (stamp) => core.limit(stamp, 0) || FORGOTTEN,
  };
  const has = (stamp) => {
    const forgotten = Object.values(calls).map((call) => call(stamp) === FORGOTTEN);
    assert.equal(new Set(forgotten).size, 1);
    return !forgotten[0];
  };
  /** Sets options with one member; `member` is its word in the program. */
  const give = (stamp, member, text) => {
    const words = [5, member, (text.length << 4) | 1, 0];
    const at = core.program(words.length);
    new Uint32Array(core.memory.buffer, at, words.length).set(words);
    const input = core.input(text.length);
    new TextEncoder().encodeInto(text, new Uint8Array(core.memory.buffer, input));
    return core.set_options(stamp, 0, 0, text.length, words.length);
  };
  const LOCALE = 3;
  assert.equal(has(0), false);
  for (let stamp = 1; stamp <= MOST_SETS; stamp++) assert.equal(give(stamp, LOCALE, 'es'), 1);
  for (let stamp = 1000; stamp < 1000 + 2 * MOST_SETS; stamp++) assert.equal(give(stamp, LOCALE, 'xx'), 0);
  for (let stamp = 1; stamp <= MOST_SETS; stamp++) assert.equal(has(stamp), true, `${stamp}`);
  assert.equal(has(1000), false);
  // A new set replaces the oldest one.
  assert.equal(give(2 ** 53 - 1, LOCALE, 'en'), 1);
  assert.deepEqual([1, 2, 2 ** 53 - 1, 2 ** 53 - 2, 2 ** 32 + 2].map(has), [false, true, true, false, false]);
});
