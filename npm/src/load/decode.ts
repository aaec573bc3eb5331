/**
 * The wasm bytes travel inside JavaScript as printable ASCII: the 91 byte values that occur most often are one
 * character each, all others a shift character and one more. `scripts/encode.mjs` writes it, and
 * `docs/adr/0005-wasm-in-javascript.md` says why: after Brotli the text is hardly larger than the bytes themselves, and
 * no charset, minifier or bundler can change it.
 */

/** How many byte values have a character of their own; as many follow each shift character. */
const SINGLES = 91;
/** The hexadecimal digits before the text: one bit a byte value, set for those with a character of their own. */
const HEADER = 64;
/** The shift characters. */
const SPACE = 32;
const PERCENT = 37;
/** What a JavaScript string cannot hold as it is. */
const QUOTE = 34;
const BACKSLASH = 92;

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const singles: number[] = [];
  const others: number[] = [];
  for (let value = 0; value < 256; value++) {
    const own = (Number.parseInt(text.charAt(value >> 2), 16) >> (value & 3)) & 1;
    (own ? singles : others).push(value);
  }
  const values = singles.concat(others);
  // Three alphabets of ASCII characters: the unshifted one, and the one behind each shift character.
  const bytesOf = new Uint8Array(3 * 128);
  for (let code = SPACE, place = 0; code < 127; code++) {
    if (code === SPACE || code === PERCENT || code === QUOTE || code === BACKSLASH) continue;
    for (let alphabet = 0; alphabet < 3; alphabet++) {
      bytesOf[alphabet * 128 + code] = values[alphabet * SINGLES + place] as number;
    }
    place++;
  }
  // This loop runs once in a page's life, so mostly in the engine's interpreter: few and plain operations.
  const bytes = new Uint8Array(text.length);
  let length = 0;
  let alphabet = 0;
  for (let index = HEADER; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === SPACE) {
      alphabet = 128;
    } else if (code === PERCENT) {
      alphabet = 256;
    } else {
      bytes[length++] = bytesOf[alphabet + code] as number;
      alphabet = 0;
    }
  }
  return bytes.subarray(0, length);
}
