/** The module's way through JavaScript: encoded by the build, decoded in the visitor's browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { encode } from '../../scripts/encode.mjs';
import { leb } from '../../scripts/instructions.mjs';
import { generated, inPackage } from '../../scripts/paths.mjs';
import { sections } from '../../scripts/sections.mjs';

const entryPoints = [inPackage('src/load/decode.ts')];
const { outputFiles } = await build({ entryPoints, bundle: true, format: 'esm', write: false });
const code = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`;
/** @type {{ decode: (text: string) => Uint8Array }} */
const { decode } = await import(code);

/** A repeatable stream of bytes (a linear congruential generator), skewed like those of a module. */
function* bytes(/** @type {number} */ seed) {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield ((state >>> 24) * ((state >>> 16) & 0xff)) >>> 8;
  }
}

/**
 * A module without functions, whose data are any bytes.
 * @param {ArrayLike<number>} data
 */
function moduleWith(data) {
  const MAGIC_AND_VERSION = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const NO_CODE = [10, 1, 0];
  return Uint8Array.from([...MAGIC_AND_VERSION, ...NO_CODE, 11, ...leb(data.length, false), ...Array.from(data)]);
}

test('every byte value survives, whatever the frequencies', () => {
  const everything = Uint8Array.from({ length: 256 }, (_, value) => value);
  const samples = [new Uint8Array(), everything, everything.toReversed(), new Uint8Array(1000).fill(255)];
  for (let seed = 1; seed <= 50; seed++) {
    const stream = bytes(seed);
    samples.push(Uint8Array.from({ length: seed * 97 }, () => stream.next().value ?? 0));
  }
  for (const sample of samples) {
    const module = moduleWith(sample);
    assert.deepEqual(decode(encode(module).text), module);
    const cuts = [2, 4].map((part) => module.length - Math.floor(sample.length / part)).toSorted((a, b) => a - b);
    assert.deepEqual(decode(encode(module, cuts).text), module);
  }
});

test('every built module arrives as it was, but for the width of the sizes of functions', () => {
  for (const name of ['core', 'client', 'schemas', 'phone']) {
    const module = readFileSync(join(generated, `${name}.wasm`));
    const text = readFileSync(join(generated, `${name}.text.js`), 'utf8');
    const arrived = decode(JSON.parse(text.slice('export default '.length, -2)));
    assert.ok(WebAssembly.validate(Uint8Array.from(arrived)), name);
    const [before, after] = [module, arrived].map((bytes) =>
      sections(bytes).map((section) => contents(bytes, section)),
    );
    assert.deepEqual(after, before, name);
  }
});

/**
 * A section without its header; of the code the bodies.
 * @param {Uint8Array} module
 * @param {{ id: number, start: number, end: number }} section
 */
function contents(module, { id, start, end }) {
  let at = start + 1;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = module[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  number();
  if (id !== 10) return Buffer.from(module.subarray(at, end)).toString('base64');
  return Array.from({ length: number() }, () => {
    const size = number();
    at += size;
    return Buffer.from(module.subarray(at - size, at)).toString('base64');
  });
}

test('numbers of every length and sign survive in code', () => {
  const edges = [0, 1, 63, 64, 127, 128, 8191, 8192, 2 ** 20, 2 ** 28, 2 ** 31 - 1];
  const constants = [...edges, ...edges.map((value) => -1 - value)].flatMap((value) => [
    0x41,
    ...leb(value, true),
    0x1a,
  ]);
  const wide = [0x42, ...new Array(9).fill(0x80), 0x7f, 0x1a];
  const body = [0, ...constants, ...wide, 0x0b];
  const size = [body.length | 0x80, (body.length >> 7) | 0x80, 0];
  const code = [1, ...size, ...body];
  const module = Uint8Array.from([...moduleWith([]).subarray(0, 8), 10, ...leb(code.length, false), ...code]);
  assert.deepEqual(decode(encode(module).text), module);
});

test('an instruction that is not known stops the build', () => {
  const module = Uint8Array.from([...moduleWith([]).subarray(0, 8), 10, 6, 1, 4, 0, 0xfd, 0, 0x0b]);
  assert.throws(() => encode(module), /0xfd is not known/);
});

test('the text needs no escape in any JavaScript string, charset or minifier', () => {
  const { text } = encode(moduleWith(Uint8Array.from({ length: 256 }, (_, value) => value)));
  assert.match(text, /^[\x20-\x7e]+$/);
  assert.equal(JSON.stringify(text), `"${text}"`);
});
