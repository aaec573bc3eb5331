/** The text of the wasm module: the build encodes it, the visitor's browser decodes it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { build } from 'esbuild';
import { encode } from '../../scripts/encode.mjs';
import { inPackage } from '../../scripts/paths.mjs';

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

test('every byte value survives, whatever the frequencies', () => {
  const everything = Uint8Array.from({ length: 256 }, (_, value) => value);
  const samples = [new Uint8Array(), everything, everything.toReversed(), new Uint8Array(1000).fill(255)];
  for (let seed = 1; seed <= 50; seed++) {
    const stream = bytes(seed);
    samples.push(Uint8Array.from({ length: seed * 97 }, () => stream.next().value ?? 0));
  }
  for (const sample of samples) {
    assert.deepEqual(decode(encode(sample).join('')), sample);
    const parts = encode(sample, [sample.length >> 2, sample.length >> 1]);
    assert.deepEqual(decode(parts.join('')), sample);
  }
});

test('the text needs no escape in any JavaScript string, charset or minifier', () => {
  const text = encode(Uint8Array.from({ length: 256 }, (_, value) => value)).join('');
  assert.match(text, /^[\x20-\x7e]+$/);
  assert.equal(JSON.stringify(text), `"${text}"`);
});
