/**
 * Phone numbers beside the peers, in one run: size of a bundle, first number of a fresh process, and every number of a
 * sample of the corpus, warm. `--json` prints one JSON object, `--rounds N` sets the number of rounds.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** What each contender needs to answer verdict, E.164, region and type of `text` in `region`. */
const CONTENDERS = {
  usherkit: `import { phone } from 'usherkit/phone';
    export const ask = (text, region) => {
      const answer = phone.parse(text, region ? { defaultCountry: region } : {});
      return answer.ok ? [answer.phone.valid, answer.phone.e164, answer.phone.region, answer.phone.type] : [false];
    };`,
  ...Object.fromEntries(
    ['max', 'mobile', 'min'].map((metadata) => [
      `libphonenumber-js/${metadata}`,
      `import parse from 'libphonenumber-js/${metadata}';
      export const ask = (text, region) => {
        const number = parse(text, region || undefined);
        return number ? [number.isValid(), number.number, number.country, number.getType()] : [false];
      };`,
    ]),
  ),
  'google-libphonenumber': `import google from 'google-libphonenumber';
    const util = google.PhoneNumberUtil.getInstance();
    export const ask = (text, region) => {
      try {
        const number = util.parse(text, region);
        return [util.isValidNumber(number), util.format(number, 0), util.getRegionCodeForNumber(number), util.getNumberType(number)];
      } catch {
        return [false];
      }
    };`,
};

const json = process.argv.includes('--json');
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1] || 0) || 9;
const processes = 9;
const resolveDir = fileURLToPath(new URL('.', import.meta.url));

const corpus = gunzipSync(readFileSync(new URL('../../tests/data/phone-corpus.tsv.gz', import.meta.url)));
/** Every twentieth row: input and region. */
const rows = corpus
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .filter((_, index) => index % 20 === 0)
  .map((row) => row.split('\t'));

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

const median = (/** @type {number[]} */ values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const folder = mkdtempSync(join(tmpdir(), 'usherkit-phone-'));
try {
  const contenders = [];
  for (const [name, source] of Object.entries(CONTENDERS)) {
    const library = await bundle(source);
    const file = join(folder, `${contenders.length}.mjs`);
    const report = `const [valid] = ask('+57 601 555 5555', 'CO'); console.log(performance.now() - globalThis.start, valid);`;
    writeFileSync(file, await bundle(`${source}\n${report}`, 'globalThis.start = performance.now();'));
    const first = Array.from({ length: processes }, () =>
      Number(execFileSync(process.execPath, [file], { encoding: 'utf8' }).split(' ')[0]),
    );
    const imported = join(folder, `${contenders.length}-library.mjs`);
    writeFileSync(imported, library);
    const { ask } = await import(imported);
    const right = rows.filter(([text, region, valid, e164, trueRegion]) => {
      const [isValid, number, country] = ask(text, region);
      return valid === '1' ? isValid && number === e164 && country === trueRegion : !isValid;
    }).length;
    const size = {
      raw: library.length,
      gzip: gzipSync(library, { level: 9 }).length,
      brotli: brotliCompressSync(library).length,
    };
    contenders.push({ name, ask, size, first: median(first), right, samples: /** @type {number[]} */ ([]) });
  }
  for (let round = 0; round < rounds + 2; round++) {
    for (const { ask, samples } of contenders) {
      const before = process.cpuUsage();
      for (const [text, region] of rows) ask(text, region);
      const { user, system } = process.cpuUsage(before);
      if (round >= 2) samples.push((user + system) / rows.length);
    }
  }
  const results = contenders.map(({ name, size, first, right, samples }) => ({
    name,
    ...size,
    firstMilliseconds: Number(first.toFixed(2)),
    microseconds: Number(median(samples).toFixed(2)),
    rightPercent: Number(((100 * right) / rows.length).toFixed(2)),
  }));
  if (json) console.log(JSON.stringify({ node: process.version, rows: rows.length, rounds, results }));
  else {
    console.log(
      `${rows.length} rows of the corpus; medians of ${rounds} rounds, processor time, Node ${process.version}`,
    );
    console.table(Object.fromEntries(results.map(({ name, ...columns }) => [name, columns])));
  }
} finally {
  rmSync(folder, { recursive: true });
}
