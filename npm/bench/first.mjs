/**
 * From the start of a one-file bundle, made as for a browser, to the answer of its first validation, each in a fresh
 * process: with the module inside JavaScript and its decoding.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { payloads } from './payloads.mjs';

const PROCESSES = 11;

/**
 * Bundles a program for each contender.
 * @param {string[]} contenders
 * @returns {Promise<Record<string, string>>} the bundles' texts
 */
export async function bundleAll(contenders) {
  /** @type {Record<string, string>} */
  const bundles = {};
  const payload = JSON.stringify(payloads(2)[1]);
  for (const contender of contenders) {
    const { outputFiles } = await build({
      stdin: {
        contents: `import { object } from './contenders/${contender}.mjs';
          const answer = object(${payload});
          console.log(performance.now() - globalThis.start, answer);`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      banner: { js: 'globalThis.start = performance.now();' },
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'browser',
      write: false,
    });
    bundles[contender] = outputFiles[0]?.text ?? '';
  }
  return bundles;
}

/**
 * @param {string} bundle
 * @returns {number[]} milliseconds, one for each process
 */
export function firstValidation(bundle) {
  const folder = mkdtempSync(join(tmpdir(), 'usherkit-bench-'));
  try {
    const file = join(folder, 'bundle.mjs');
    writeFileSync(file, bundle);
    return Array.from({ length: PROCESSES }, () => {
      const [time = '', answer] = execFileSync(process.execPath, [file], { encoding: 'utf8' }).trim().split(' ');
      if (answer !== 'true') throw new Error('the first validation refused an acceptable payload');
      return Number(time);
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
