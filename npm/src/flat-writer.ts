/**
 * Writes an object as a flat encoding: all leaves in one string, and a program that says which value is where
 * (`core/src/validate/flat.rs`). That is a third of the work of writing JSON.
 */
import { builtInName, checkStack, copyOf, read, THROWN } from './reading.js';
import type { Kind, Shape } from './shape.js';
import { type Core, writeProgram, writeText } from './wasm.js';

/** The number of bits for the type in a value's word; the other bits are a length or a number. */
const enum Bits {
  What = 4,
}

/** The most UTF-16 code units of all leaves together, so that each length fits into the other bits. */
export const MOST_UNITS = 2 ** (32 - Bits.What) - 1;

/** The type of a value, in its word. */
export const enum Word {
  /** In place of a member's index, as the whole word: the record does not have the member. */
  Unknown = -1,
  String = 1,
  Number = 2,
  Boolean = 3,
  Null = 4,
  Object = 5,
  Array = 6,
  OtherObject = 7,
  OtherArray = 8,
  Foreign = 9,
  Unreadable = 10,
  TooMany = 11,
}

/** How much the core reads of unknown members. */
const enum Unknown {
  /** The number of members of one record that it lists by name; it only counts the others. */
  Named = 100,
  /** The most UTF-16 code units of a name: paths repeat no more. */
  NameLength = 512,
}

/** Thrown if the payload is nested too deeply. */
const TOO_DEEP = Symbol();

/** The limits that are checked before a payload is passed to the core. */
export type Limits = readonly [bytes: number, depth: number, characters: number];

/** A payload as a flat encoding. */
export interface Flat {
  readonly leaves: string;
  /** The program: 32-bit words. */
  readonly words: readonly number[];
}

/** A flat encoding that is being written. */
interface Writing {
  leaves: string;
  /** The most UTF-16 code units of all leaves; negative once there are more. */
  most: number;
  /** For each object that is only measured, the greatest depth at which it was found. */
  readonly seen: Map<object, number>;
  readonly longest: number;
  readonly deepest: number;
}

/**
 * The programs of all flat encodings that are being written: a getter of a payload may start another one. The buffer is
 * kept, because growing one takes time, unless it has become large.
 */
const words: number[] = [];
let count = 0;
const MOST_KEPT = 1 << 16;

/** Writes `payload` along `shape`, or returns the limit that it exceeds. Text beyond the limits is not copied. */
export function writeFlat(
  payload: unknown,
  shape: Kind,
  [bytes, deepest, characters]: Limits,
): Flat | 'too_deep' | 'too_large' {
  // A text with more characters than the limit is refused whatever its length, so the rest is not copied. The limit
  // does not apply to names and words, so they stay whole.
  const longest = Math.max(characters * 2 + 2, Unknown.NameLength);
  const to: Writing = { leaves: '', most: Math.min(bytes, MOST_UNITS), seen: new Map(), longest, deepest };
  const start = count;
  try {
    // A sibling chooses the record of a variant. The payload itself has no siblings, so any owner will do.
    write(to, payload, shape, to, 0);
    return to.most < 0 ? 'too_large' : { leaves: to.leaves, words: words.slice(start, count) };
  } catch (error) {
    if (error === TOO_DEEP) return 'too_deep';
    throw error;
  } finally {
    count = start;
    if (words.length > MOST_KEPT) words.length = start;
  }
}

function word(word: number): void {
  words[count++] = word;
}

function leaf(to: Writing, what: Word, text: string): void {
  const isCut = text.length > to.longest && isSolid(text.trimStart().charAt(0));
  let leaf = isCut ? `${text.slice(0, to.longest)}\ufffd` : text;
  // A high surrogate at the end must not form a pair with the start of the next leaf.
  if ((leaf.charCodeAt(leaf.length - 1) & 0xfc00) === 0xd800) leaf = `${leaf.slice(0, -1)}\ufffd`;
  if (to.leaves.length + leaf.length > to.most) to.most = -1;
  else to.leaves += leaf;
  word((leaf.length << Bits.What) | what);
}

/** Whether a character is surely visible. Only the core knows what is blank, so text that may be blank stays whole. */
function isSolid(char: string): boolean {
  return (char > ' ' && char < '\x7f') || char.toLowerCase() !== char.toUpperCase();
}

function write(to: Writing, value: unknown, kind: Kind, owner: object, depth: number): void {
  if (typeof value === 'string') leaf(to, Word.String, value);
  else if (typeof value === 'boolean') leaf(to, Word.Boolean, `${value}`);
  else if (Number.isFinite(value)) leaf(to, Word.Number, `${value}`);
  else if (typeof value === 'object' && value) object(to, value, kind, owner, depth + 1);
  else if (value === null || value === THROWN) word(value === null ? Word.Null : Word.Unreadable);
  // BigInts, functions, symbols, `NaN`, infinities, and `undefined` in an array are foreign.
  else leaf(to, Word.Foreign, typeof value === 'number' ? `${value}` : typeof value);
}

function object(to: Writing, value: object, kind: Kind, owner: object, depth: number): void {
  let keys: readonly string[] | undefined;
  let name: string | undefined;
  let length = 0;
  try {
    // The `length` of a proxy may be anything, and differ from one read to the next.
    if (Array.isArray(value)) length = Number(value.length);
    else if ((name = builtInName(value)) === undefined) keys = Object.keys(value);
  } catch {
    checkStack();
    // A trap of a proxy threw.
    return word(Word.Unreadable);
  }
  if (name !== undefined) leaf(to, Word.Foreign, name);
  else if (keys) members(to, value, keys, kind, owner, depth);
  else array(to, value as readonly unknown[], length, kind, depth);
}

function array(to: Writing, value: readonly unknown[], length: number, { max, of }: Kind, depth: number): void {
  if (!of || length > max) {
    measure(to, value, depth);
    word(of ? (max << Bits.What) | Word.TooMany : Word.OtherArray);
    return;
  }
  checkDepth(to, depth);
  word(Word.Array);
  for (let index = 0; index < length; index++) write(to, read(value, index), of, value, depth);
  word(0);
}

function members(
  to: Writing,
  value: object,
  keys: readonly string[],
  { by, words: cases, records }: Kind,
  owner: object,
  depth: number,
): void {
  const chosen = by === undefined ? 0 : cases.indexOf((owner as Record<string, string>)[by] as string);
  const shape = records[chosen];
  if (!shape) {
    measure(to, value, depth);
    word(Word.OtherObject);
    return;
  }
  word((chosen << Bits.What) | Word.Object);
  // The member that chooses a record may come after the member with the record. The copy reads both once.
  record(to, (shape.chooses ? copyOf(value, keys) : value) as Record<string, unknown>, keys, shape, depth);
}

function record(
  to: Writing,
  value: Record<string, unknown>,
  keys: readonly string[],
  { names, kinds }: Shape,
  depth: number,
): void {
  checkDepth(to, depth);
  let expected = 0;
  let unknown = 0;
  for (const key of keys) {
    const member = read(value, key);
    if (member === undefined) continue;
    const position = names[expected] === key ? expected : names.indexOf(key);
    if (position < 0) {
      measure(to, member, depth + 1);
      word(Word.Unknown);
      leaf(to, Word.String, unknown++ < Unknown.Named ? key.slice(0, Unknown.NameLength) : '');
    } else {
      expected = position + 1;
      word(expected);
      write(to, member, kinds[position] as Kind, value, depth);
    }
  }
  word(0);
}

function checkDepth(to: Writing, depth: number): void {
  if (depth > to.deepest) throw TOO_DEEP;
}

/** Checks the depth of a value that is not encoded, so that JSON text and object get the same answer. */
function measure(to: Writing, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  checkDepth(to, depth);
  // A value that several members share is measured again at a greater depth only, not for each path to it.
  if ((to.seen.get(value) ?? 0) >= depth) return;
  to.seen.set(value, depth);
  let members: readonly unknown[];
  try {
    if (!Array.isArray(value) && builtInName(value) !== undefined) return;
    // `Object.values` skips the holes of a sparse array, whose length may be 4,000,000,000.
    members = Object.values(value);
  } catch {
    checkStack();
    // A value that cannot be read has no depth.
    return;
  }
  for (const member of members) measure(to, member, depth + 1);
}

/** Writes a flat encoding to the core's memory, and returns the length of its leaves in bytes. */
export function sendFlat(core: Core, { leaves, words }: Flat): number {
  writeProgram(core, words);
  return writeText(core, leaves);
}
