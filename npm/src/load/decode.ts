/**
 * The wasm bytes travel inside JavaScript as printable ASCII: the 91 byte values that occur most often are one
 * character each, all others a shift character and one more. `scripts/encode.mjs` writes it, and
 * `docs/adr/0005-wasm-in-javascript.md` says why: after Brotli the text is as small as the bytes themselves, and no
 * charset, minifier or bundler can change it.
 */

/** Byte values with a character of their own. */
const SINGLES = 91;
/** The hexadecimal digits before the text: one bit a byte value, set for those with a character of their own. */
const HEADER = 64;

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const singles: number[] = [];
  const others: number[] = [];
  for (let value = 0; value < 256; value++) {
    const own = (Number.parseInt(text.charAt(value >> 2), 16) >> (value & 3)) & 1;
    (own ? singles : others).push(value);
  }
  const values = Uint8Array.from(singles.concat(others));
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let shift = 0;
  for (let index = HEADER; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 34) {
      // Space and `!` shift the next character into the second and third alphabet.
      shift = (code - 31) * SINGLES;
    } else {
      // The alphabet runs from `#` to `~` without the backslash.
      bytes[length++] = values[code - (code > 92 ? 36 : 35) + shift] as number;
      shift = 0;
    }
  }
  return bytes.subarray(0, length);
}
