/** Processor time of warm validations. */
import { warmContenders } from '../contenders/index.mjs';
import { answerOf, inTurns, median } from '../turns.mjs';

const TURNS = 3;

/** @param {import('../arguments.mjs').Place[]} places */
export async function speedOf(places) {
  const jobs = places.flatMap(({ corpus, door }) =>
    warmContenders(corpus).map((contender) => ({ corpus, door, contender })),
  );
  const samples = await inTurns(
    'speed',
    jobs,
    TURNS,
    (job) => Object.values(job).join(', '),
    ({ corpus, door, contender }) => answerOf('speed/run.mjs', [contender, corpus, door]),
  );
  return jobs.map((job, index) => ({ ...job, microseconds: Number(median(samples[index]?.flat() ?? []).toFixed(2)) }));
}
