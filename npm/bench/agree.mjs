/** Contenders that judge or rewrite differently do different work, so nothing is measured until all agree. */
import { isDeepStrictEqual } from 'node:util';
import { contendersOf, DOORS, moduleOf } from './contenders/index.mjs';
import { inputsOf, textsOf } from './corpora/index.mjs';

/**
 * Compares verdict, faulty members and normalized value of every payload; throws where two contenders differ.
 * @param {string} corpus
 */
export async function agree(corpus) {
  const texts = await textsOf(corpus);
  /** @type {import('./contenders/index.mjs').Outcome[] | undefined} */
  let wanted;
  for (const contender of contendersOf(corpus)) {
    /** @type {import('./contenders/index.mjs').Contender} */
    const { outcome, ...doors } = await import(moduleOf(contender, corpus));
    for (const door of DOORS) {
      const outcomes = inputsOf(door, texts).map((input) => inOrder(outcome(doors[door](input))));
      wanted ??= outcomes;
      const index = outcomes.findIndex((answer, index) => !isDeepStrictEqual(answer, wanted?.[index]));
      if (index >= 0) {
        const [own, first] = [outcomes, wanted].map((list) => JSON.stringify(list[index]));
        throw new Error(
          `payload ${index} of ${corpus}, ${door}:\n${texts[index]}\n${contender}: ${own}\nothers: ${first}`,
        );
      }
    }
  }
  return { corpus, payloads: texts.length, accepted: wanted?.filter(({ ok }) => ok).length, bytes: meanBytes(texts) };
}

/** Several faults of one member count as one. */
const inOrder = (/** @type {import('./contenders/index.mjs').Outcome} */ outcome) =>
  outcome.ok ? outcome : { ok: false, faults: [...new Set(outcome.faults)].sort() };

const meanBytes = (/** @type {string[]} */ texts) => Math.round(Buffer.byteLength(texts.join('')) / texts.length);
