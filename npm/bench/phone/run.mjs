/**
 * One contender alone in its process: `node run.mjs BUNDLE` prints `{ samples, right }`, the microseconds of processor time
 * for one row of each round, and how many rows it judges as Google does.
 */
import { rows } from './corpus.mjs';

const WARM_UP = 2;
const ROUNDS = 3;

const { ask } = await import(process.argv[2] ?? '');

function round() {
  const before = process.cpuUsage();
  for (const [text, region] of rows) ask(text, region);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / rows.length;
}

const right = rows.filter(([text, region, valid, e164, trueRegion]) => {
  const [isValid, number, country] = ask(text, region);
  return valid === '1' ? isValid && number === e164 && country === trueRegion : !isValid;
}).length;
for (let count = 0; count < WARM_UP; count++) round();
console.log(JSON.stringify({ samples: Array.from({ length: ROUNDS }, round), right }));
