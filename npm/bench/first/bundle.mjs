/**
 * The first validation of a fresh process or page: from the start of a one-file bundle, made as for a browser, to its first
 * answer, with all that it decodes and compiles.
 */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { CONTENDERS_AT_FIRST, MAIN, moduleOf } from '../contenders/index.mjs';
import { textsOf } from '../corpora/index.mjs';
import { ACCEPTABLE } from '../corpora/mixed.mjs';
import { inTurns, median } from '../turns.mjs';

/** A bundle that leaves `{ milliseconds, ok }` in `globalThis.result`. */
async function bundleOf(/** @type {string} */ contender, /** @type {string | undefined} */ payload) {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { object, outcome } from '${moduleOf(contender, MAIN)}';
        const answer = object(${payload});
        const milliseconds = performance.now() - globalThis.start;
        globalThis.result = { milliseconds, ok: outcome(answer).ok };`,
      resolveDir: fileURLToPath(new URL('..', import.meta.url)),
    },
    banner: { js: 'globalThis.start = performance.now();' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * Medians for each contender.
 * @param {string} what
 * @param {number} turns
 * @param {(bundle: string) => Promise<Result> | Result} run
 * @typedef {{ milliseconds: number, ok: boolean }} Result
 */
export async function firstOf(what, turns, run) {
  const payload = (await textsOf(MAIN))[ACCEPTABLE];
  const jobs = [];
  for (const contender of CONTENDERS_AT_FIRST) jobs.push({ contender, bundle: await bundleOf(contender, payload) });
  const samples = await inTurns(
    what,
    jobs,
    turns,
    ({ contender }) => contender,
    ({ bundle }) => run(bundle),
  );
  return jobs.map(({ contender }, index) => {
    const own = samples[index] ?? [];
    if (!own.every(({ ok }) => ok)) throw new Error(`${contender} refused an acceptable payload`);
    return { contender, milliseconds: Number(median(own.map(({ milliseconds }) => milliseconds)).toFixed(2)) };
  });
}
