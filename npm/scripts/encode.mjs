/** Wasm bytes as printable ASCII text; `src/load/decode.ts` is the other half and explains the format. */

const SINGLES = 91;
const SHIFTS = ' %';
const ALPHABET = Array.from({ length: 127 - 32 }, (_, index) => String.fromCharCode(32 + index)).filter(
  (character) => !`${SHIFTS}"\\`.includes(character),
);

/**
 * @param {Uint8Array} bytes
 * @returns {string}
 */
export function encode(bytes) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const all = [...counts.keys()];
  const own = new Set(all.toSorted((a, b) => counts[b] - counts[a] || a - b).slice(0, SINGLES));
  let header = '';
  for (let value = 0; value < 256; value += 4) {
    const bits = [0, 1, 2, 3].reduce((sum, bit) => sum | (own.has(value + bit) ? 1 << bit : 0), 0);
    header += bits.toString(16);
  }
  const values = [...all.filter((value) => own.has(value)), ...all.filter((value) => !own.has(value))];
  const characters = [];
  values.forEach((value, position) => {
    const shift = ['', ...SHIFTS][Math.floor(position / SINGLES)];
    characters[value] = shift + ALPHABET[position % SINGLES];
  });
  let text = header;
  for (const byte of bytes) text += characters[byte];
  return text;
}
