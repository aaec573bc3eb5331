/**
 * Phone numbers beside the peers, each in processes of its own: size of a bundle, first number of a fresh process, and every
 * number of a sample of the corpus, warm. Prints one JSON object.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { answerOf, inTurns, median } from '../turns.mjs';
import { CONTENDERS } from './contenders.mjs';
import { rows } from './corpus.mjs';

const TURNS_AT_FIRST = 9;
const TURNS = 3;

const FIRST = `const [valid] = ask('+57 601 555 5555', 'CO');
  console.log(JSON.stringify({ milliseconds: performance.now() - globalThis.start, valid }));`;

const resolveDir = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} contents @param {string} [banner] */
async function bundle(contents, banner = '') {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    banner: { js: banner },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return Buffer.from(outputFiles[0]?.contents ?? []);
}

const folder = mkdtempSync(join(tmpdir(), 'usherkit-phone-'));
try {
  /** Writes a bundle and returns its address. */
  const written = (/** @type {string} */ name, /** @type {Uint8Array} */ text) => {
    const file = join(folder, `${name.replace('/', '-')}.mjs`);
    writeFileSync(file, text);
    return pathToFileURL(file).href;
  };
  const jobs = [];
  for (const [name, source] of Object.entries(CONTENDERS)) {
    const library = await bundle(source);
    const first = await bundle(`${source}\n${FIRST}`, 'globalThis.start = performance.now();');
    jobs.push({
      name,
      raw: library.length,
      gzip: gzipSync(library, { level: 9 }).length,
      brotli: brotliCompressSync(library).length,
      library: written(name, library),
      first: written(`first-${name}`, first),
    });
  }
  const nameOf = (/** @type {{ name: string }} */ { name }) => name;
  const firsts = await inTurns('first number', jobs, TURNS_AT_FIRST, nameOf, ({ first }) => answerOf(first, []));
  const warm = await inTurns('warm', jobs, TURNS, nameOf, ({ library }) => answerOf('phone/run.mjs', [library]));

  const results = jobs.map(({ name, raw, gzip, brotli }, index) => {
    const [first = [], own = []] = [firsts[index], warm[index]];
    return {
      name,
      raw,
      gzip,
      brotli,
      firstMilliseconds: Number(median(first.map(({ milliseconds }) => milliseconds)).toFixed(2)),
      microseconds: Number(median(own.flatMap(({ samples }) => samples)).toFixed(2)),
      rightPercent: Number(((100 * own[0].right) / rows.length).toFixed(2)),
    };
  });
  const rounds = warm[0]?.flatMap(({ samples }) => samples).length;
  console.log(JSON.stringify({ node: process.version, rows: rows.length, rounds, results }));
} finally {
  rmSync(folder, { recursive: true });
}
