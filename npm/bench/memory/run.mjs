/**
 * What one contender retains after many validations of JSON text: `node --expose-gc run.mjs CONTENDER` prints the bytes of
 * heap and WebAssembly memory that were added since the start, after each number of {@link COUNTS}.
 */
import { MAIN, moduleOf } from '../contenders/index.mjs';
import { textsOf } from '../corpora/index.mjs';

const COUNTS = [100_000, 1_000_000];

/** What V8 counts as external includes the memory of WebAssembly. */
function retained() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

const texts = await textsOf(MAIN);
const start = retained();
const { text } = await import(`../${moduleOf(process.argv[2] ?? '', MAIN)}`);

let done = 0;
const added = COUNTS.map((count) => {
  for (; done < count; done++) text(texts[done % texts.length]);
  return retained() - start;
});
console.log(JSON.stringify(added));
