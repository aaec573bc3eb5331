/**
 * What a visitor downloads: the bundle of an application that uses the built package, and the parts it is made of,
 * against the budgets of `size-budgets.json`. `--json` prints one JSON object instead of the table.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { dist, generated, inPackage } from './paths.mjs';

const budgets = JSON.parse(readFileSync(inPackage('size-budgets.json'), 'utf8'));

/** @param {Uint8Array} bytes */
function sizes(bytes) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return {
    raw: bytes.length,
    gzip: gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  };
}

/**
 * Bundles as an application's own build would: from the package's exports, minified, for browsers.
 * @param {string} source
 */
async function bundle(source) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: inPackage('.') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return Buffer.from(outputFiles[0].contents);
}

/**
 * Tables and code are what the text of the module says of either; glue is the bundle without that text.
 * @param {Buffer} whole
 * @param {string} name of the module
 */
function parts(whole, name) {
  const { tables, code } = JSON.parse(readFileSync(join(generated, `${name}.parts.json`), 'utf8'));
  const text = JSON.parse(readFileSync(join(generated, `${name}.text.js`), 'utf8').slice('export default '.length, -2));
  const bundle = whole.toString('utf8');
  if (!bundle.includes(text)) throw new Error('the bundle does not carry the module as it was written');
  const [tablesSize, codeSize, glueSize] = [tables, code, bundle.replace(text, '')].map((own) =>
    sizes(Buffer.from(own)),
  );
  return { tables: tablesSize, code: codeSize, glue: glueSize };
}

/**
 * `allowed` is the line that may not be crossed.
 * @typedef {{ name: string, raw: number, gzip: number, brotli: number, allowed: number, over: boolean }} Row
 */

/**
 * @param {string} name
 * @param {{ raw: number, gzip: number, brotli: number }} size
 * @param {number} allowed
 * @returns {Row}
 */
const row = (name, size, allowed) => ({ name, ...size, allowed, over: size.brotli > allowed });

/** @type {(Row & { parts: Row[] })[]} */
const bundles = [];
for (const { name, source, module, brotli, parts: allowed } of budgets.bundles) {
  const whole = await bundle(source);
  const partRows = Object.entries(parts(whole, module)).map(([part, size]) => row(part, size, allowed[part]));
  bundles.push({ ...row(name, sizes(whole), brotli), parts: partRows });
}
const wasm = sizes(readFileSync(join(dist, 'core.wasm')));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ bundles, wasm }));
} else {
  const columns = ['raw', 'gzip', 'brotli', 'allowed'];
  const line = (/** @type {string} */ name, /** @type {string[]} */ cells) =>
    console.log(name.padEnd(22) + cells.map((cell) => cell.padStart(10)).join(''));
  line('bytes', columns);
  const show = (/** @type {Row} */ { name, raw, gzip, brotli, allowed, over }, indent = '') =>
    line(indent + name, [raw, gzip, brotli, allowed].map(String).concat(over ? ['  OVER'] : []));
  for (const entry of bundles) {
    show(entry);
    for (const part of entry.parts) show(part, '  ');
  }
  line('core.wasm alone', [wasm.raw, wasm.gzip, wasm.brotli].map(String));
}

const over = bundles.flatMap((entry) => [entry, ...entry.parts]).filter((entry) => entry.over);
if (over.length > 0) {
  console.error(
    `over the budget: ${over.map(({ name, brotli, allowed }) => `${name} ${brotli} > ${allowed}`).join(', ')}`,
  );
  process.exitCode = 1;
}
