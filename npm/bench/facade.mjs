/**
 * Microseconds for one payload in Node: `node bench/facade.mjs FILE`, a KillB person in JSON; prints `{"value":…}`, from
 * text to a new object.
 */
import { readFileSync } from 'node:fs';
import { killb } from 'usherkit';

/** Calls of one round, and rounds; the quickest round counts, for the others were disturbed. */
const CALLS = 5_000;
const ROUNDS = 20;

const payload = readFileSync(process.argv[2] ?? '', 'utf8');
const person = killb.person.with({ today: '2026-03-01' });
if (!person.validateJson(payload).ok) throw new Error('the payload is not acceptable');

let value = Infinity;
for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  for (let call = 0; call < CALLS; call += 1) person.validateJson(payload);
  value = Math.min(value, ((performance.now() - start) * 1e3) / CALLS);
}
console.log(JSON.stringify({ value }));
