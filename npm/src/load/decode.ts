/**
 * The wasm bytes travel inside JavaScript as printable ASCII, which no charset, minifier or bundler can change, in the form
 * that Brotli makes smallest (`docs/adr/0005-wasm-in-javascript.md`). `scripts/encode.mjs` writes it:
 *
 * 1. A header of numerals: how many texts of numerals there are, the length of each, the number of bytes of the module, the
 *    templates (how many, each with the number of its items and the items), and how often templates are used.
 * 2. The module's data in parts of similar content. In each part the byte values that occur most often have a character
 *    each. The others fall into groups; the text has a mark for the group, and which of the group it is follows behind the
 *    text, group by group. A part: 256 characters, one for each byte value, where a character that several values have is
 *    the mark of their group; the lengths of the text and of what follows for each mark in the order of ASCII; these texts.
 * 3. The texts of numerals, the last one first: which templates make up what is before the data, and numbers for each kind
 *    of gap in them.
 *
 * A numeral is a number in digits, the most significant first: the last one is one of 64, each before it one of 29 others.
 */

/** Digits from here on are followed by another. */
const LAST_DIGITS = 64;
const OTHER_DIGITS = 29;
/** An item of a template: a function's body begins. The next one, 1, says that it ends. */
const OPEN = 0;
/** From here on a gap: twice the text that fills it, and one more where its numbers have a sign. */
const FIRST_GAP = 4;
/** From here on a byte. */
const FIRST_BYTE = 32;
/** Byte values. */
const VALUES = 256;

// All of this runs once in a page's life, so mostly in the engine's interpreter: few and plain operations, and functions
// small enough to be optimized while they run.

/** The place of each character in the alphabet: printable ASCII without quotation mark and backslash. */
function alphabet(): Uint8Array {
  const places = new Uint8Array(128);
  for (let code = 32, place = 0; code < 127; code++) {
    if (code !== 34 && code !== 92) places[code] = place++;
  }
  return places;
}

/** Returns the bytes that `scripts/encode.mjs` turned into `text`. */
export function decode(text: string): Uint8Array<ArrayBuffer> {
  const codes = new TextEncoder().encode(text);
  const places = alphabet();
  const cursors = [0];
  const read = (source: number): number => {
    let at = cursors[source] as number;
    let value = 0;
    let digit;
    while ((digit = places[codes[at++] as number] as number) >= LAST_DIGITS) {
      value = value * OTHER_DIGITS + digit - LAST_DIGITS;
    }
    cursors[source] = at;
    return value * LAST_DIGITS + digit;
  };
  const next = () => read(0);
  const list = <T>(item: () => T): T[] => Array.from({ length: next() }, item);

  let end = codes.length;
  cursors.push(...list(() => (end -= next())));
  const bytes = new Uint8Array(next());
  let to = writeCode(bytes, list(() => list(next)), next(), read);
  while ((cursors[0] as number) < end) to = writeData(bytes, to, codes, places, cursors, next);
  return bytes;
}

/** Writes what templates make up, and returns where it ends. */
function writeCode(bytes: Uint8Array, templates: number[][], uses: number, read: (source: number) => number): number {
  let to = 0;
  let body = 0;
  while (uses-- > 0) {
    const template = templates[read(1)] as number[];
    for (let index = 0; index < template.length; index++) {
      const item = template[index] as number;
      if (item >= FIRST_BYTE) {
        bytes[to++] = item - FIRST_BYTE;
      } else if (item >= FIRST_GAP) {
        let value = read(item >> 1);
        let limit = 128;
        if (item & 1) {
          value = (value >>> 1) ^ -(value & 1);
          limit = 64;
        }
        for (; value >= limit || value < -64; value >>= 7) bytes[to++] = value | 128;
        bytes[to++] = value & 127;
      } else if (item === OPEN) {
        body = to += 3;
      } else {
        const size = to - body;
        bytes[body - 3] = size | 128;
        bytes[body - 2] = (size >> 7) | 128;
        bytes[body - 1] = size >> 14;
      }
    }
  }
  return to;
}

/** Writes a part of the data at `to`, and returns where it ends. */
function writeData(
  bytes: Uint8Array,
  to: number,
  codes: Uint8Array,
  places: Uint8Array,
  cursors: number[],
  next: () => number,
): number {
  const values = Array.from(places, (): number[] => []);
  let at = cursors[0] as number;
  for (let value = 0; value < VALUES; value++) values[codes[at++] as number]?.push(value);
  cursors[0] = at;
  const groups = values.filter((own) => own.length > 1);
  // The value that a character stands for, or 256 and its group's number.
  const single = Uint16Array.from(values, (own) => (own.length > 1 ? VALUES + groups.indexOf(own) : (own[0] ?? 0)));
  const lengths = [next(), ...groups.map(next)];
  // Where the text and those of the groups begin, and where the part ends.
  const starts = [cursors[0] as number];
  for (const length of lengths) starts.push((starts.at(-1) as number) + length);
  cursors[0] = starts.pop() as number;
  for (let index = starts[0] as number, stop = index + (lengths[0] as number); index < stop; index++) {
    const value = single[codes[index] as number] as number;
    if (value < VALUES) {
      bytes[to++] = value;
    } else {
      const group = value - VALUES;
      const rare = codes[(starts[group + 1] as number)++] as number;
      bytes[to++] = groups[group]?.[places[rare] as number] as number;
    }
  }
  return to;
}
