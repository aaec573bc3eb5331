/** Optimizes and checks a wasm module after wasm-bindgen, and writes it as a file and as text. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from './encode.mjs';
import { dist, generated, inPackage } from './paths.mjs';
import { sections } from './sections.mjs';

/** Features of every browser since Chrome 75, Firefox 79 and Safari 15; rustc uses no others by default. */
const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'sign-ext', 'nontrapping-float-to-int', 'mutable-globals'];

/** The figures are in docs/adr/0002-toolchain.md. */
const PASSES = [
  '-O3',
  '--converge',
  // A large function with one caller is not inlined: it would share its locals with the caller.
  '--one-caller-inline-max-function-size=100',
  // Of the other functions only the smallest are inlined: copies of larger ones take more bytes than calls.
  '--always-inline-max-function-size=1',
  '--flexible-inline-max-function-size=5',
  // Nothing is stored below address 1024, so additions can become offsets of loads.
  '--low-memory-unused',
  // The most frequent functions and locals get the shortest numbers.
  '--reorder-functions',
  '--reorder-locals',
  // This pass cuts the data at zeros, which saves raw bytes but costs 0.8 KB after Brotli.
  '--skip-pass=memory-packing',
  '--strip-debug',
  '--strip-producers',
  '--strip-target-features',
];

/**
 * Optimizes `generated-wasm/NAME_bg.wasm` into `NAME.wasm` there, and writes it as text and in Base64 beside it.
 * @param {string} name
 */
export function finish(name) {
  const output = join(generated, `${name}.wasm`);
  optimize(join(generated, `${name}_bg.wasm`), output);
  const bytes = readFileSync(output);
  refuseImports(bytes);
  const [code, ...tables] = encode(bytes, cutsOf(bytes));
  const parts = { code, tables: tables.join('') };
  write(`${name}.text`, parts.code + parts.tables);
  writeFileSync(join(generated, `${name}.parts.json`), JSON.stringify(parts));
  write(`${name}.base64`, bytes.toString('base64'));
}

/**
 * @param {string} name
 * @param {string} text
 */
function write(name, text) {
  writeFileSync(join(generated, `${name}.js`), `export default ${JSON.stringify(text)};\n`);
}

/**
 * The offsets at which other byte values become frequent: the start of the data, and the start and end of the numbering
 * plans of phones in it.
 * @param {Buffer} bytes
 */
function cutsOf(bytes) {
  const DATA = 11;
  const data = sections(bytes).find(({ id }) => id === DATA)?.start ?? bytes.length;
  const plans = readFileSync(inPackage('../core/src/phone/tables/main.bin'));
  const start = bytes.indexOf(plans, data);
  return start === -1 ? [data] : [data, start, start + plans.length];
}

/** Copies the module that has everything into `dist`, for applications that load it from a file. */
export function publish() {
  mkdirSync(dist, { recursive: true });
  copyFileSync(join(generated, 'core.wasm'), join(dist, 'core.wasm'));
}

/**
 * Runs `wasm-opt`, which takes seconds, unless `output` was made from the same input with the same options.
 * @param {string} input
 * @param {string} output
 */
function optimize(input, output) {
  const options = ['--mvp-features', ...FEATURES.map((feature) => `--enable-${feature}`), ...PASSES];
  const seen = createHash('sha256').update(options.join(' ')).update(readFileSync(input)).digest('hex');
  const stamp = `${output}.stamp`;
  if (existsSync(output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === seen) return;
  const optimizer = inPackage('node_modules/binaryen/bin/wasm-opt');
  execFileSync(process.execPath, [optimizer, input, '-o', output, ...options], { stdio: 'inherit' });
  writeFileSync(stamp, seen);
}

/**
 * Throws if the module imports anything: the package calls the exports directly, without wasm-bindgen's glue.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function refuseImports(bytes) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  if (imports.length > 0) {
    const names = imports.map(({ module, name }) => `${module}.${name}`).join(', ');
    throw new Error(`the wasm module imports ${names}: exported functions may only take and return numbers`);
  }
}
