import { encoder } from '../coders.js';

/**
 * JavaScript carries the wasm bytes as printable ASCII, in parts of similar content. In each part, the most frequent
 * byte values have a character each. The other values form groups: the main text has the mark of the group, and the
 * text of the group says which of its values is meant. So what repeats in the bytes repeats in the text, and after
 * Brotli the text is hardly larger than the bytes (`docs/adr/0005-wasm-in-javascript.md`). No charset, minifier or
 * bundler can change it.
 *
 * A part consists of 256 characters, one for each byte value (a character of several values is the mark of their
 * group); the lengths of the main text and of the groups' texts, in the ASCII order of the marks, six hexadecimal
 * digits each; and these texts. `scripts/encode.mjs` writes the parts.
 */

/** The number of byte values. */
const VALUES = 256;
/** The number of hexadecimal digits of a length. */
const DIGITS = 6;

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const codes = encoder().encode(text);
  // The place of each character in the alphabet: printable ASCII without quotation mark and backslash.
  const places = new Uint8Array(128);
  for (let code = 32, place = 0; code < 127; code++) {
    if (code !== 34 && code !== 92) places[code] = place++;
  }
  const bytes = new Uint8Array(codes.length);
  let length = 0;
  let at = 0;
  while (at < codes.length) {
    const values = Array.from(places, (): number[] => []);
    for (let value = 0; value < VALUES; value++) values[codes[at++] as number]?.push(value);
    const groups = values.filter((own) => own.length > 1);
    // The value that a character stands for, or 256 and its group's number.
    const single = Uint16Array.from(values, (own) => (own.length > 1 ? VALUES + groups.indexOf(own) : (own[0] ?? 0)));
    // Where the main text and the groups' texts begin, and where the part ends.
    const starts = [at + (groups.length + 1) * DIGITS];
    for (let index = 0; index <= groups.length; index++, at += DIGITS) {
      starts.push((starts[index] as number) + Number.parseInt(text.slice(at, at + DIGITS), 16));
    }
    // A function that is called for each character: the engine soon compiles it, but interprets a loop that runs once.
    const part = codes.subarray(starts[0], starts[1]).map((code) => {
      const value = single[code] as number;
      if (value < VALUES) return value;
      const group = value - VALUES;
      const rare = codes[(starts[group + 1] as number)++] as number;
      return groups[group]?.[places[rare] as number] as number;
    });
    bytes.set(part, length);
    length += part.length;
    at = starts[groups.length + 1] as number;
  }
  return bytes.subarray(0, length);
}
