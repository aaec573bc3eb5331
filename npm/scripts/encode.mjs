/** Encodes wasm bytes as printable ASCII text; `src/load/decode.ts` decodes it and explains the format. */
import { brotliCompressSync } from 'node:zlib';
import { ALPHABET, arrange } from './arrange.mjs';

/** The numbers of groups of rare bytes that are tried. */
const MARKS = [1, 2, 3];

/**
 * @param {Uint8Array} bytes
 * @param {number[]} cuts the offsets at which other byte values become frequent, in ascending order
 * @returns {string[]} the text of each part; joined, they are the text of the module
 */
export function encode(bytes, cuts = []) {
  const ends = [...cuts, bytes.length];
  return ends.map((end, index) => smallest(bytes.subarray(index === 0 ? 0 : ends[index - 1], end)));
}

/** @param {Uint8Array} bytes */
function smallest(bytes) {
  const texts = MARKS.map((marks) => encodePart(bytes, marks)).filter((text) => text !== undefined);
  const sizes = texts.map((text) => brotliCompressSync(text).length);
  return texts[sizes.indexOf(Math.min(...sizes))];
}

/**
 * @param {Uint8Array} bytes
 * @param {number} marks
 * @returns {string | undefined} `undefined` if a group had more values than there are characters
 */
function encodePart(bytes, marks) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const all = [...counts.keys()];
  const used = all.filter((value) => counts[value] > 0).toSorted((a, b) => counts[b] - counts[a] || a - b);
  // One more character is for the values that do not occur; the text of their group is empty.
  const singles = used.splice(0, ALPHABET.length - marks - 1).toSorted((a, b) => a - b);
  const others = used.toSorted((a, b) => a - b);
  const size = Math.ceil(others.length / marks);
  if (size > ALPHABET.length) return undefined;
  const groups = Array.from({ length: marks }, (_, index) => others.slice(index * size, (index + 1) * size));
  const sets = [...singles.map((value) => [value]), ...groups, all.filter((value) => counts[value] === 0)];
  const setOf = Uint8Array.from(all, (value) => sets.findIndex((set) => set.includes(value)));
  const characters = arrange(Uint8Array.from(bytes, (byte) => setOf[byte]));

  let main = '';
  /** @type {Map<string, string>} */
  const rare = new Map();
  sets.forEach((set, index) => set.length > 1 && rare.set(characters[index], ''));
  for (const byte of bytes) {
    const set = setOf[byte];
    const character = characters[set];
    main += character;
    if (rare.has(character)) rare.set(character, rare.get(character) + ALPHABET[sets[set].indexOf(byte)]);
  }
  const table = all.map((value) => characters[setOf[value]]).join('');
  const texts = [main, ...[...rare].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, text]) => text)];
  return table + texts.map((text) => text.length.toString(16).padStart(6, '0')).join('') + texts.join('');
}
