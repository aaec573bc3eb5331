/** Wasm bytes as printable ASCII text; `src/load/decode.ts` is the other half and explains the format. */

/** Printable ASCII without what a JavaScript string cannot hold as it is. */
const ALPHABET = Array.from({ length: 127 - 32 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !`"\\`.includes(character),
);
const MARKS = 3;
const SINGLES = ALPHABET.length - MARKS;
const GROUP = Math.ceil((256 - SINGLES) / MARKS);

/**
 * @param {Uint8Array} bytes
 * @param {number[]} cuts where other byte values become frequent, in ascending order
 * @returns {string}
 */
export function encode(bytes, cuts = []) {
  const ends = [...cuts, bytes.length];
  return ends.map((end, index) => encodePart(bytes.subarray(index === 0 ? 0 : ends[index - 1], end))).join('');
}

/** @param {Uint8Array} bytes */
function encodePart(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const all = [...counts.keys()];
  const frequent = new Set(all.toSorted((a, b) => counts[b] - counts[a] || a - b).slice(0, SINGLES));
  const [singles, others] = [all.filter((value) => frequent.has(value)), all.filter((value) => !frequent.has(value))];
  let header = '';
  for (let value = 0; value < 256; value += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, bit) => sum | (frequent.has(value + bit) ? 1 << bit : 0), 0);
    header += bits.toString(16);
  }
  let main = '';
  const rare = Array.from({ length: MARKS }, () => '');
  for (const byte of bytes) {
    if (frequent.has(byte)) {
      main += ALPHABET[singles.indexOf(byte)];
    } else {
      const place = others.indexOf(byte);
      const group = Math.floor(place / GROUP);
      main += ALPHABET[SINGLES + group];
      rare[group] += ALPHABET[place % GROUP];
    }
  }
  const texts = [main, ...rare];
  return header + texts.map((text) => text.length.toString(16).padStart(6, '0')).join('') + texts.join('');
}
