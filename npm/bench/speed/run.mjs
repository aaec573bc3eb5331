/**
 * One contender at one door of one corpus, alone in its process, so that no other contender changes how V8 compiles the
 * code: `node run.mjs CONTENDER CORPUS DOOR` prints a list with the microseconds of processor time for one payload, of each
 * round.
 */
import { moduleOf } from '../contenders/index.mjs';
import { inputsOf, textsOf } from '../corpora/index.mjs';

/** V8 optimizes what runs often, and does so on another thread, so both bounds hold. */
const WARM_UP = { passes: 25, milliseconds: 600 };
const ROUNDS = 5;
/** Several passes, because the garbage collector does not run in each. */
const PASSES_OF_ROUND = 4;

const [contender = '', corpus = '', door = ''] = process.argv.slice(2);
const { [door]: validate } = await import(`../${moduleOf(contender, corpus)}`);
const texts = await textsOf(corpus);

/**
 * Microseconds of processor time for one payload; the clock on the wall would count what else the machine does. No
 * collection is forced: that drops the compiled code of regular expressions, and made libphonenumber-js four times slower.
 */
function pass() {
  const inputs = inputsOf(door, texts);
  const before = process.cpuUsage();
  for (const input of inputs) validate(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / inputs.length;
}

function round() {
  let sum = 0;
  for (let count = 0; count < PASSES_OF_ROUND; count++) sum += pass();
  return sum / PASSES_OF_ROUND;
}

const start = performance.now();
for (let count = 0; count < WARM_UP.passes || performance.now() - start < WARM_UP.milliseconds; count++) pass();
console.log(JSON.stringify(Array.from({ length: ROUNDS }, round)));
