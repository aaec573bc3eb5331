/** Memory after many validations. */
import { CONTENDERS } from '../contenders/index.mjs';
import { answerOf, progress } from '../turns.mjs';

const megabytes = (/** @type {number} */ bytes) => Number((bytes / 1e6).toFixed(2));

/** Nothing is timed here, so all contenders run at once. */
export async function memory() {
  progress(`memory: 1,000,000 payloads for each of ${CONTENDERS.length} contenders at once`);
  const samples = await Promise.all(
    CONTENDERS.map((contender) => answerOf('memory/run.mjs', [contender], ['--expose-gc'])),
  );
  progress('');
  return CONTENDERS.map((contender, index) => {
    const [early, late] = samples[index];
    return { contender, retainedMegabytes: megabytes(late), growthMegabytes: megabytes(late - early) };
  });
}
