/** Instances that break, grow, or have no more memory or stack: at most one call fails, and the next one works. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { copyOf, withInstances } from './copy.mjs';

const PAGE = 1 << 16;
const OPTIONS = { defaultCountry: 'CO', locale: 'es' };
const PERSON = { firstName: ' Ana ', phone: '300 123 4567', nationality: 'XX', other: 1 };

/** Calls of every kind; each takes a copy of the package. */
const CALLS = {
  object: ({ killb }) => killb.person.validate(PERSON),
  text: ({ killb }) => killb.person.validateJson(JSON.stringify(PERSON)),
  bytes: ({ killb }) => killb.person.validateJson(new TextEncoder().encode(JSON.stringify(PERSON))),
  options: ({ killb }) => killb.person.validate(PERSON, OPTIONS),
  fields: ({ killb }) => killb.person.fields({ locale: 'fr' }),
  jsonSchema: ({ killb }) => killb.user.jsonSchema(),
  accepted: ({ traderpal }) => traderpal.user.update.validate({ firstName: ' Ana ' }),
  decision: ({ killb }) => killb.planUpdate({ id: 'u1', data: { firstName: 'Ana' } }, { email: 'ana@example.com' }),
  phone: ({ phone }) => phone.parse('300 123 4567', { defaultCountry: 'CO' }),
  countries: ({ phone }) => phone.callingCodes(),
};

const sound = await copyOf();
const EXPECTED = Object.values(CALLS).map((call) => call(sound));

/** Asserts that every call of a copy answers as expected. */
function assertSound(copy) {
  Object.entries(CALLS).forEach(([name, call], index) => assert.deepEqual(call(copy), EXPECTED[index], name));
}

test('addresses from 2 GiB on are addresses', async () => {
  const copy = await copyOf();
  // Nothing uses the lower pages, so they take no memory.
  await withInstances(
    ({ memory }) => void memory.grow(2 ** 31 / PAGE),
    () => assertSound(copy),
  );
  assertSound(copy);
});

test('memory that cannot grow costs one call', async () => {
  const copy = await copyOf();
  await withInstances(
    ({ memory }) => void memory.grow(65_536 - memory.buffer.byteLength / PAGE - 300),
    () => {
      assertSound(copy);
      const large = copy.killb.person.with({ limits: { bytes: 100 << 20 } });
      assert.throws(() => large.validateJson(' '.repeat(50 << 20)), copy.InternalError);
      assertSound(copy);
      assert.throws(() => copy.killb.eligibility(`"${' '.repeat(15 << 20)}"`), copy.InternalError);
    },
  );
  assertSound(copy);
});

/** What engines throw for a trap, a view beyond memory, a full stack and a detached buffer. */
const FAULTS = [
  new WebAssembly.RuntimeError('unreachable'),
  new RangeError('Invalid typed array length: 5'),
  new RangeError('Maximum call stack size exceeded'),
  new TypeError('Cannot perform Construct on a detached ArrayBuffer'),
];

for (const fault of FAULTS) {
  test(`"${fault.message}" from any export costs one call`, async () => {
    const { exports } = await exported();
    for (const door of exports) {
      for (const name of Object.keys(CALLS)) {
        const copy = await copyOf();
        let isCalled = false;
        const broken = () => {
          isCalled = true;
          throw fault;
        };
        await withInstances(
          (exports, number) => (number === 0 ? { ...exports, [door]: broken } : undefined),
          () => {
            try {
              CALLS[name](copy);
            } catch (error) {
              assert.ok(error instanceof copy.InternalError, `${door}, ${name}: ${error}`);
              assert.equal(error.cause, fault);
            }
            if (isCalled) assertSound(copy);
          },
        );
      }
    }
  });
}

/** The names of the exported functions, except those of wasm-bindgen. */
async function exported() {
  let exports;
  const copy = await copyOf();
  await withInstances(
    (own) => void (exports = Object.keys(own).filter((name) => /^[a-z]/.test(name) && name !== 'memory')),
    () => copy.killb.person.validate({}),
  );
  return { exports };
}

test('an instance that cannot be made costs one call', async () => {
  const copy = await copyOf();
  await withInstances(
    (_, number) => {
      if (number === 0) throw new RangeError('WebAssembly.Instance(): Out of memory');
    },
    () => {
      assert.throws(() => copy.killb.person.validate(PERSON), copy.InternalError);
      assertSound(copy);
    },
  );
});

test('a full stack gives the right answer or an error, never a wrong one, and the next call is right', async () => {
  const copy = await copyOf();
  assertSound(copy);
  const calls = Object.entries(CALLS);
  for (const [index, [name, call]] of calls.entries()) {
    // The answers are compared later, because that takes stack, too.
    const seen = [];
    const dive = () => {
      try {
        dive();
      } catch {
        // The stack was full above.
      }
      if (seen.length > 1000) return;
      try {
        seen.push(call(copy));
      } catch (error) {
        seen.push(error);
      }
    };
    dive();
    const [errors, answers] = [true, false].map((wanted) => seen.filter((one) => one instanceof Error === wanted));
    for (const error of errors) {
      assert.ok(error instanceof copy.InternalError || error instanceof RangeError, `${name}: ${error}`);
    }
    assert.ok(answers.length > 0, name);
    for (const answer of answers) assert.deepEqual(answer, EXPECTED[index], name);
    assertSound(copy);
  }
});

/** Runs a module that can import `usherkit` in a process of its own; returns the JSON that it printed. */
function run(source, ...flags) {
  const words = [...flags, '--input-type=module', '--eval', source];
  return JSON.parse(execFileSync(process.execPath, words, { cwd: import.meta.dirname, encoding: 'utf8' }));
}

test('what a large payload took comes back', () => {
  const source = `
    import { killb } from 'usherkit/client';
    const used = async () => {
      for (let turn = 0; turn < 5; turn++) { gc(); await new Promise((resolve) => setTimeout(resolve, 10)); }
      const { heapUsed, external } = process.memoryUsage();
      return (heapUsed + external) / 2 ** 20;
    };
    const many = () => Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => ['member' + index, index]));
    const limits = { bytes: 64 << 20, characters: 64 << 20 };
    const calls = {
      response: () => killb.response('get', 200, JSON.stringify({ id: 'u', status: 'x'.repeat(15 << 20) })),
      'response as object': () => killb.response('get', 200, { id: 'u', status: 'x'.repeat(15 << 20) }),
      planUpdate: () => killb.planUpdate(JSON.stringify({ data: many() }), { firstName: 'Ana' }),
      text: () => killb.person.validateJson(JSON.stringify(many()), { limits }),
      object: () => killb.person.validate(many()),
      'long text': () => killb.person.validate({ firstName: ' '.repeat(20 << 20), lastName: 'x'.repeat(20 << 20) }, { limits }),
    };
    for (let turn = 0; turn < 1000; turn++) killb.eligibility(killb.person.validate({}));
    const before = await used();
    const after = {};
    for (const [name, call] of Object.entries(calls)) {
      call();
      after[name] = await used() - before;
    }
    console.log(JSON.stringify(after));`;
  for (const [name, grown] of Object.entries(run(source, '--expose-gc'))) assert.ok(grown < 4, `${name}: ${grown} MiB`);
});

test('without WebAssembly an error says what is missing and what to do', () => {
  const source = `
    const said = {};
    for (const [entry, use] of Object.entries({
      usherkit: ({ killb }) => killb.person.validate({}),
      'usherkit with options': ({ killb }) => killb.person.with({ locale: 'es' }),
      'usherkit/phone': ({ phone }) => phone.parse('1'),
      'usherkit/slim': ({ init }) => init(new Uint8Array(8)),
    })) {
      const module = await import(entry.split(' ')[0]);
      try { await use(module); } catch (error) { said[entry] = [error instanceof module.UsageError, error.message]; }
    }
    console.log(JSON.stringify(said));`;
  const said = Object.entries(run(source, '--jitless', '--no-warnings'));
  assert.equal(said.length, 4);
  for (const [entry, [isUsage, message]] of said) {
    assert.ok(isUsage, entry);
    assert.match(message, /^usherkit needs WebAssembly .*--jitless.*newer browser/, entry);
  }
});

test('what keeps a module from being compiled is in the message', async () => {
  const { Module } = WebAssembly;
  const copy = await copyOf();
  // @ts-expect-error a function that is called with `new`
  WebAssembly.Module = function () {
    throw new RangeError('WebAssembly.Compile is disallowed on the main thread');
  };
  try {
    const asked = () => copy.killb.person.validate({});
    assert.throws(
      asked,
      (error) => error instanceof copy.UsageError && /main thread.*usherkit\/slim/.test(error.message),
    );
  } finally {
    WebAssembly.Module = Module;
  }
  assertSound(copy);
});

test('a text that is longer than a word of the program can say is refused, not cut', () => {
  const { killb } = sound;
  const limits = { bytes: 2 ** 30 - 1, characters: 2 ** 30 - 1 };
  const payload = { firstName: 'Ana', lastName: 'Rojas' };
  /** @param {number} length */
  const codes = (length) => {
    const answer = killb.person.validate(
      { ...payload, firstName: 'Ana'.padEnd(length) },
      { limits, only: [['firstName']] },
    );
    return answer.ok ? answer.value : answer.issues.map(({ code, path, params }) => [code, path, params]);
  };
  const most = 2 ** 28 - 1;
  assert.deepEqual(codes(2 ** 28 + 3), [['limit.size', [], { max: most }]]);
  // Together, both names are too long.
  assert.deepEqual(codes(2 ** 28 - 5), [['limit.size', [], { max: most }]]);
});
