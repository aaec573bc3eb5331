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

/** The module for servers, where speed counts; the others are for browsers, which download them. */
const SERVER = 'server';

const ALWAYS = ['-O3', '--converge', '--strip-debug', '--strip-producers', '--strip-target-features'];

/** The figures are in docs/adr/0002-toolchain.md. */
const FOR_BROWSERS = [
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
];

/**
 * Optimizes `generated-wasm/NAME_bg.wasm` into `NAME.wasm` there, and writes beside it what JavaScript carries: text for
 * browsers, Base64 for servers.
 * @param {string} name
 */
export function finish(name) {
  const output = join(generated, `${name}.wasm`);
  optimize(join(generated, `${name}_bg.wasm`), output, name === SERVER ? ALWAYS : [...ALWAYS, ...FOR_BROWSERS]);
  const bytes = readFileSync(output);
  refuseImports(bytes);
  if (name === SERVER) {
    write(`${name}.base64`, bytes.toString('base64'));
    return;
  }
  const [code, ...tables] = encode(bytes, cutsOf(bytes));
  const parts = { code, tables: tables.join('') };
  write(`${name}.text`, parts.code + parts.tables);
  writeFileSync(join(generated, `${name}.parts.json`), JSON.stringify(parts));
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

/** Copies the modules that have everything into `dist`, for applications and runtimes that load them from a file. */
export function publish() {
  mkdirSync(dist, { recursive: true });
  for (const file of ['core.wasm', `${SERVER}.wasm`]) copyFileSync(join(generated, file), join(dist, file));
}

/**
 * Runs `wasm-opt`, which takes seconds, unless `output` was made from the same input with the same options.
 * @param {string} input
 * @param {string} output
 * @param {string[]} passes
 */
function optimize(input, output, passes) {
  const options = ['--mvp-features', ...FEATURES.map((feature) => `--enable-${feature}`), ...passes];
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
