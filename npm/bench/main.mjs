/**
 * UsherKit beside its peers on the same 1,000 persons, all in one run: JSON text in, objects in, and the first validation
 * of a fresh process from a one-file bundle; then a full payload of each other provider, JSON text in. `--json` prints one JSON object, `--rounds N` sets the number of rounds.
 */
import { bundleAll, firstValidation } from './first.mjs';
import { measureFull } from './full/measure.mjs';
import { payloads } from './payloads.mjs';

const CONTENDERS = ['usherkit', 'zod', 'ajv', 'valibot'];
const DOORS = /** @type {const} */ (['text', 'object']);

const json = process.argv.includes('--json');
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] || 0) || 25;

/** @typedef {{ name: string, text: (json: string) => boolean, object: (value: unknown) => boolean }} Contender */
/** @type {Contender[]} */
const contenders = await Promise.all(CONTENDERS.map((file) => import(`./contenders/${file}.mjs`)));

const objects = payloads();
const texts = objects.map((value) => JSON.stringify(value));
const inputs = { text: texts, object: objects };

/** Contenders that judge differently do different work, so nothing is measured until all agree. */
function agree() {
  for (const door of DOORS) {
    inputs[door].forEach((input, index) => {
      const verdicts = contenders.map((contender) => contender[door](/** @type {never} */ (input)));
      if (new Set(verdicts).size > 1) {
        const list = contenders.map(({ name }, which) => `${name} ${verdicts[which]}`).join(', ');
        throw new Error(`payload ${index} (${door}): ${list}\n${texts[index]}`);
      }
    });
  }
}

/** Microseconds of processor time for each payload; the clock on the wall would count what else the machine does. */
function once(/** @type {(input: never) => boolean} */ validate, /** @type {readonly unknown[]} */ list) {
  globalThis.gc?.();
  const before = process.cpuUsage();
  for (const input of list) validate(/** @type {never} */ (input));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / list.length;
}

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Rounds take turns, so that a slow minute of the machine hits everyone alike. */
function measure() {
  const samples = contenders.map(() => ({ text: /** @type {number[]} */ ([]), object: /** @type {number[]} */ ([]) }));
  const warmUp = 5;
  for (let round = 0; round < warmUp + rounds; round++) {
    contenders.forEach((contender, which) => {
      for (const door of DOORS) {
        const time = once(contender[door], inputs[door]);
        if (round >= warmUp) samples[which]?.[door].push(time);
      }
    });
  }
  return samples.map(({ text, object }) => ({ text: median(text), object: median(object) }));
}

agree();
const accepted = objects.filter((value) => contenders[0]?.object(value)).length;
const times = measure();
const bundles = await bundleAll(CONTENDERS);
const first = CONTENDERS.map((contender) => median(firstValidation(bundles[contender] ?? '')));

const full = measureFull(rounds, once, median);

const results = contenders.map(({ name }, which) => ({
  name,
  textMicroseconds: Number(times[which]?.text.toFixed(2)),
  objectMicroseconds: Number(times[which]?.object.toFixed(2)),
  firstMilliseconds: Number(first[which]?.toFixed(2)),
}));
if (json) {
  console.log(JSON.stringify({ node: process.version, payloads: objects.length, accepted, rounds, results, full }));
} else {
  console.log(
    `${objects.length} persons, ${accepted} acceptable; medians of ${rounds} rounds, processor time, Node ${process.version}`,
  );
  console.log('contender                        text, µs  object, µs  text/s  first, ms');
  for (const { name, textMicroseconds, objectMicroseconds, firstMilliseconds } of results) {
    const perSecond = Math.round(1e6 / textMicroseconds);
    const cells = [textMicroseconds, objectMicroseconds, perSecond, firstMilliseconds].map(String);
    console.log(name.padEnd(31) + cells.map((cell, index) => cell.padStart([10, 12, 8, 11][index] ?? 0)).join(''));
  }
  for (const { provider, bytes, textMicroseconds } of full) {
    const times = Object.entries(textMicroseconds).map(([name, time]) => `${name} ${time} µs`);
    console.log(`full payload of ${provider}, ${bytes} bytes of text: ${times.join(', ')}`);
  }
}
