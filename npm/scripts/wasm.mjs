/** The wasm module after wasm-bindgen: optimized, checked, and written as file and as text. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { encode } from './encode.mjs';
import { dist, generated, inPackage } from './paths.mjs';
import { sections } from './sections.mjs';

/** What every browser since Chrome 75, Firefox 79 and Safari 15 knows; what rustc emits by default is within it. */
const FEATURES = ['bulk-memory', 'bulk-memory-opt', 'sign-ext', 'nontrapping-float-to-int', 'mutable-globals'];

/** Measured in docs/adr/0002-toolchain.md. */
const PASSES = [
  '-O3',
  '--converge',
  // A large function with one caller stays one: where it was inlined, it shared its locals with the caller's.
  '--one-caller-inline-max-function-size=100',
  // Of the rest only the smallest are inlined: larger ones, copied, cost more than their calls.
  '--always-inline-max-function-size=1',
  '--flexible-inline-max-function-size=5',
  // Nothing lies below address 1024, so that additions fold into the offsets of loads.
  '--low-memory-unused',
  // The most frequent ones get the shortest numbers.
  '--reorder-functions',
  '--reorder-locals',
  // It saves raw bytes by cutting the data at zeros, and costs 0.8 KB of Brotli.
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
 * Where other bytes become frequent: at the data, and in it around the numbering plans of telephones.
 * @param {Buffer} bytes
 */
function cutsOf(bytes) {
  const DATA = 11;
  const data = sections(bytes).find(({ id }) => id === DATA)?.start ?? bytes.length;
  const plans = readFileSync(inPackage('../core/src/phone/tables/main.bin'));
  const start = bytes.indexOf(plans, data);
  return start === -1 ? [data] : [data, start, start + plans.length];
}

/** Publishes the module that has everything, for who loads it from a file. */
export function publish() {
  mkdirSync(dist, { recursive: true });
  copyFileSync(join(generated, 'core.wasm'), join(dist, 'core.wasm'));
}

/**
 * Runs `wasm-opt`, which takes seconds, unless it has seen this very input before.
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
 * The package calls the module's exports directly, without wasm-bindgen's glue; so nothing may be imported.
 * @param {Uint8Array<ArrayBuffer>} bytes
 */
function refuseImports(bytes) {
  const imports = WebAssembly.Module.imports(new WebAssembly.Module(bytes));
  if (imports.length > 0) {
    const names = imports.map(({ module, name }) => `${module}.${name}`).join(', ');
    throw new Error(`the wasm module imports ${names}: exported functions may only take and return numbers`);
  }
}
