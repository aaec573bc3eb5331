/** A wasm module as printable ASCII text; `bindings-wasm/decoder` is the other half and explains the format. */
import { brotliCompressSync } from 'node:zlib';
import { arrange } from './arrange.mjs';
import { CLOSE, OPEN, piecesOf, SIZE_BYTES, sizeOf } from './instructions.mjs';
import { ALPHABET, digitsOf, LAST_DIGITS, numberOf, numeral } from './numerals.mjs';
import { sections } from './sections.mjs';
import { templatesOf } from './templates.mjs';

/** @typedef {import('./templates.mjs').Template} Template */
/** @typedef {import('./templates.mjs').Use} Use */

const CODE = 10;
/** How the items of a template are written: the ends of a body, then two for each field, then bytes. */
const FIRST_FIELD = 4;
const FIRST_BYTE = 32;
/** The decoder has room for so many. */
const MOST_TEMPLATES = 256;
/** Text and module together are at most this many times as large as the text, which `src/load/decode.ts` relies on. */
const LARGEST = 4;
/** How many groups of rare bytes are tried. */
const MARKS = [1, 2, 3];

/**
 * All of the module is kept, but that the size of each function takes {@link SIZE_BYTES} bytes.
 * @param {Uint8Array} module
 * @param {number[]} cuts where behind the code other byte values become frequent, in ascending order
 * @returns {{ text: string, code: string, tables: string }} the text, and of which characters it consists
 */
export function encode(module, cuts = []) {
  const code = sections(module).find(({ id }) => id === CODE);
  if (!code) throw new Error('the module has no code');
  const pieces = [[...module.subarray(0, code.start)], ...piecesOf(module.subarray(code.start, code.end))];
  const { templates, uses } = numbered(templatesOf(pieces));
  if (templates.length > MOST_TEMPLATES) throw new Error('there are too many templates');

  /** @type {Map<string, string[]>} */
  const fields = new Map();
  for (const { field, signed, value } of uses.flatMap(({ gaps }) => gaps)) {
    const numerals = fields.get(field) ?? [];
    fields.set(field, numerals);
    // Small numbers of either sign have few digits: 0, -1, 1, -2 …
    numerals.push(numeral(signed ? (value < 0 ? -2 * value - 1 : 2 * value) : value));
  }
  const names = [...fields.keys()];
  if (FIRST_FIELD + 2 * names.length > FIRST_BYTE) throw new Error('there are too many fields');
  const itemOf = (/** @type {Template[number]} */ item) => {
    if (typeof item === 'number') return FIRST_BYTE + item;
    if (typeof item === 'string') return [OPEN, CLOSE].indexOf(item);
    return FIRST_FIELD + 2 * names.indexOf(item.field) + Number(item.signed);
  };

  const texts = [uses.map(({ template }) => numeral(template)), ...fields.values()].map((numerals) =>
    numerals.join(''),
  );
  const header = [texts.length, ...texts.map((text) => text.length)];
  header.push(templates.length, ...templates.flatMap((template) => [template.length, ...template.map(itemOf)]));
  header.push(uses.length);
  const ends = [...cuts, module.length];
  const data = ends.map((end, index) => smallest(module.subarray(index === 0 ? code.end : ends[index - 1], end)));
  const [start, tables, end] = [header.map(numeral), data, texts.toReversed()].map((own) => own.join(''));
  const text = start + tables + end;
  const size = pieces.reduce((sum, piece) => sum + sizeOf(piece) + (piece.includes(OPEN) ? SIZE_BYTES : 0), 0);
  if (text.length + size + module.length - code.end > LARGEST * text.length) throw new Error('there is no room for it');
  return { text, code: start + end, tables };
}

/**
 * Numbers templates anew, so that frequent ones have one digit and Brotli tells most about the next from the last.
 * @param {{ templates: Template[], uses: Use[] }} module
 */
function numbered({ templates, uses }) {
  const counts = templates.map(() => 0);
  for (const { template } of uses) counts[template]++;
  const used = [...templates.keys()].filter((template) => counts[template] > 0);
  const ranks = new Map(
    used.toSorted((a, b) => counts[b] - counts[a] || a - b).map((template, rank) => [template, rank]),
  );
  const digitsOfUse = (/** @type {Use} */ { template }) => digitsOf(ranks.get(template) ?? 0);
  const places = arrange(uses.flatMap(digitsOfUse), LAST_DIGITS);
  const numberOfUse = (/** @type {Use} */ use) => numberOf(digitsOfUse(use).map((digit) => places[digit]));
  /** @type {Template[]} */
  const byNumber = [];
  for (const use of uses) byNumber[numberOfUse(use)] = templates[use.template];
  // A place of the alphabet that no template came to is an empty one.
  return {
    templates: Array.from(byNumber, (template) => template ?? []),
    uses: uses.map((use) => ({ template: numberOfUse(use), gaps: use.gaps })),
  };
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
 * @returns {string | undefined} nothing when a group would have more values than there are characters
 */
function encodePart(bytes, marks) {
  const counts = new Uint32Array(256);
  for (const byte of bytes) counts[byte]++;
  const all = [...counts.keys()];
  const used = all.filter((value) => counts[value] > 0).toSorted((a, b) => counts[b] - counts[a] || a - b);
  // One more character is for the values that do not occur: their group has an empty text.
  const singles = used.splice(0, ALPHABET.length - marks - 1).toSorted((a, b) => a - b);
  const others = used.toSorted((a, b) => a - b);
  const size = Math.ceil(others.length / marks);
  if (size > ALPHABET.length) return undefined;
  const groups = Array.from({ length: marks }, (_, index) => others.slice(index * size, (index + 1) * size));
  const sets = [...singles.map((value) => [value]), ...groups, all.filter((value) => counts[value] === 0)];
  const setOf = Uint8Array.from(all, (value) => sets.findIndex((set) => set.includes(value)));
  const characters = arrange(Uint8Array.from(bytes, (byte) => setOf[byte])).map((place) => ALPHABET[place]);

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
  return table + texts.map((text) => numeral(text.length)).join('') + texts.join('');
}
