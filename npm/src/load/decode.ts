/**
 * The wasm bytes travel inside JavaScript as printable ASCII: the 91 byte values that occur most often are one
 * character each, all others a shift character and one more. `scripts/encode.mjs` writes it, and
 * `docs/adr/0005-wasm-in-javascript.md` says why: after Brotli the text is hardly larger than the bytes themselves, and
 * no charset, minifier or bundler can change it.
 */

/** Byte values with a character of their own; also how many a shift character reaches. */
const SINGLES = 91;
/** The hexadecimal digits before the text: one bit a byte value, set for those with a character of their own. */
const HEADER = 64;
/** The shift characters: space and percent sign. */
const SHIFTS = [32, 37];
/** What a JavaScript string cannot hold as it is: quotation mark and backslash. */
const UNUSED = [34, 92];

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const singles: number[] = [];
  const others: number[] = [];
  for (let value = 0; value < 256; value++) {
    const own = (Number.parseInt(text.charAt(value >> 2), 16) >> (value & 3)) & 1;
    (own ? singles : others).push(value);
  }
  const values = Uint8Array.from(singles.concat(others));
  // Each character's place in the alphabet; a shift character's is where its values begin.
  const places = new Uint8Array(127);
  for (let code = 32, place = 0; code < 127; code++) {
    const shift = SHIFTS.indexOf(code);
    if (shift >= 0) places[code] = (shift + 1) * SINGLES;
    else if (!UNUSED.includes(code)) places[code] = place++;
  }
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let start = 0;
  for (let index = HEADER; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const place = places[code] as number;
    if (code === SHIFTS[0] || code === SHIFTS[1]) {
      start = place;
    } else {
      bytes[length++] = values[start + place] as number;
      start = 0;
    }
  }
  return bytes.subarray(0, length);
}
