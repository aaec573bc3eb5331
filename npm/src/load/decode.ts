import { encoder } from '../coders.js';

/**
 * The wasm bytes travel inside JavaScript as printable ASCII, in parts of similar content. In each part the byte values
 * that occur most often have a character each. The others fall into groups; the text has a mark for the group, and which
 * of the group it is follows behind the text, group by group. So what repeats in the bytes repeats in the text, and Brotli
 * makes it hardly larger than the bytes themselves (`docs/adr/0005-wasm-in-javascript.md`); and no charset, minifier or
 * bundler can change it.
 *
 * A part: 256 characters, one for each byte value, where a character that several values have is the mark of their group;
 * the lengths of the text and of what follows for each mark in the order of ASCII, six hexadecimal digits each; these
 * texts. `scripts/encode.mjs` writes it.
 */

/** Byte values. */
const VALUES = 256;
/** Hexadecimal digits of each length. */
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
    const [from = 0, end = 0] = starts;
    // This loop runs once in a page's life, so mostly in the engine's interpreter: few and plain operations on local
    // variables.
    let to = length;
    for (let index = from; index < end; index++) {
      const value = single[codes[index] as number] as number;
      if (value < VALUES) {
        bytes[to++] = value;
      } else {
        const group = value - VALUES;
        const rare = codes[(starts[group + 1] as number)++] as number;
        bytes[to++] = groups[group]?.[places[rare] as number] as number;
      }
    }
    length = to;
    at = starts[groups.length + 1] as number;
  }
  return bytes.subarray(0, length);
}
