/**
 * Compares what a visitor downloads with the budgets of `size-budgets.json`: bundles of applications that use the built
 * package, and the parts of each bundle. All sizes are bytes. `--json` prints one JSON object instead of the table,
 * `--peers` also measures other libraries with the rules of a KillB person, from `npm/bench`.
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
 * Bundles for browsers as an application's own build does: from the package's exports, minified.
 * @param {string} source
 * @param {string} [from] the folder whose packages it imports
 */
async function bundle(source, from = '.') {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: inPackage(from) },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  return Buffer.from(outputFiles[0].contents);
}

/**
 * The sizes of a bundle's parts: tables and code are parts of the module's text, glue is the bundle without that text.
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
 * A size, and a limit for one: the size of a bundle must not exceed `allowed`, and should not exceed `target`.
 * @typedef {{ raw: number, gzip: number, brotli: number }} Size
 * @typedef {{ gzip: number, brotli: number }} Line
 */

const bundles = [];
for (const { name, source, module, allowed, target } of budgets.bundles) {
  const whole = await bundle(source);
  bundles.push({ name, ...sizes(whole), parts: parts(whole, module), allowed, target });
}
/** Other libraries with the same task as `usherkit` and `phone`; they check what the benchmark's contenders check. */
const peers = [];
for (const peer of process.argv.includes('--peers') ? ['zod', 'valibot'] : []) {
  const source = `import { object } from './contenders/${peer}/person.mjs';
    import { AsYouType } from 'libphonenumber-js/max';
    globalThis.answer = [object, new AsYouType('CO')];`;
  peers.push({ name: `${peer} + libphonenumber`, ...sizes(await bundle(source, 'bench')) });
}
const wasm = sizes(readFileSync(join(dist, 'core.wasm')));

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ bundles, wasm, peers }));
} else {
  const line = (/** @type {string} */ name, /** @type {(string | number)[]} */ cells) =>
    console.log(name.padEnd(26) + cells.map((cell) => String(cell).padStart(10)).join(''));
  const size = (/** @type {Size} */ { raw, gzip, brotli }) => [raw, gzip, brotli];
  const limit = (/** @type {string} */ name, /** @type {Line} */ { gzip, brotli }) => line(name, ['', gzip, brotli]);
  line('bytes', ['raw', 'gzip', 'brotli']);
  for (const { name, parts, allowed, target, ...whole } of bundles) {
    line(name, size(whole));
    for (const [part, own] of Object.entries(parts)) line(`  ${part}`, size(own));
    limit('  allowed', allowed);
    limit('  target', target);
  }
  line('core.wasm alone', size(wasm));
  for (const { name, ...whole } of peers) line(name, size(whole));
}

const over = bundles.flatMap(({ name, allowed, ...whole }) =>
  /** @type {const} */ (['gzip', 'brotli'])
    .filter((form) => whole[form] > allowed[form])
    .map((form) => `${name} ${form} ${whole[form]} > ${allowed[form]}`),
);
if (over.length > 0) {
  console.error(`over the budget: ${over.join(', ')}`);
  process.exitCode = 1;
}
