/**
 * The wasm bytes travel inside JavaScript as printable ASCII, in parts of similar content. In each part the 90 byte
 * values that occur most often are one character each, in the order of their values. The others fall into three groups;
 * the text has a mark for the group, and which of the group it is follows behind the text, group by group. So what
 * repeats in the bytes repeats in the text, and Brotli makes it hardly larger than the bytes themselves
 * (`docs/adr/0005-wasm-in-javascript.md`); and no charset, minifier or bundler can change it.
 *
 * A part: 64 hexadecimal digits, one bit a byte value, set for those with a character of their own; the lengths of the
 * four texts, six hexadecimal digits each; the four texts. `scripts/encode.mjs` writes it.
 */

/** Groups of rare byte values. */
const MARKS = 3;
/** Characters: printable ASCII without quotation mark and backslash. */
const CHARACTERS = 93;
const SINGLES = CHARACTERS - MARKS;
/** Rare byte values of one group. */
const GROUP = Math.ceil((256 - SINGLES) / MARKS);
/** Hexadecimal digits before the lengths, and of each length. */
const HEADER = 64;
const DIGITS = 6;

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const codes = new TextEncoder().encode(text);
  // The place of each character in the alphabet.
  const places = new Uint8Array(128);
  let mark = 0;
  for (let code = 32, place = 0; code < 127; code++) {
    if (code === 34 || code === 92) continue;
    if (place === SINGLES) mark = code;
    places[code] = place++;
  }
  const bytes = new Uint8Array(codes.length);
  let length = 0;
  let at = 0;
  while (at < codes.length) {
    const singles: number[] = [];
    const others: number[] = [];
    for (let value = 0; value < 256; value++) {
      const own = (Number.parseInt(text.charAt(at + (value >> 2)), 16) >> (value & 3)) & 1;
      (own ? singles : others).push(value);
    }
    const single = Uint8Array.from(places, (place) => singles[place] ?? 0);
    at += HEADER;
    // Where the main text and the groups' texts begin, and where the part ends.
    const starts = [at + (MARKS + 1) * DIGITS];
    for (let index = 0; index <= MARKS; index++, at += DIGITS) {
      starts.push((starts[index] as number) + Number.parseInt(text.slice(at, at + DIGITS), 16));
    }
    const [from = 0, end = 0] = starts;
    // This loop runs once in a page's life, so mostly in the engine's interpreter: few and plain operations on local
    // variables. The marks are the last characters of the alphabet.
    let to = length;
    for (let index = from; index < end; index++) {
      const code = codes[index] as number;
      if (code < mark) {
        bytes[to++] = single[code] as number;
      } else {
        const group = code - mark;
        const rare = codes[(starts[group + 1] as number)++] as number;
        bytes[to++] = others[group * GROUP + (places[rare] as number)] as number;
      }
    }
    length = to;
    at = starts[MARKS + 1] as number;
  }
  return bytes.subarray(0, length);
}
