/**
 * From an object to a flat encoding: all leaves in one string, and a program that says what was found where
 * (`core/src/validate/flat.rs`). That is a third of the work of printing JSON.
 */
import { builtInName, checkStack, copyOf, read, THROWN } from './reading.js';
import type { Kind, Shape } from './shape.js';
import { type Core, writeProgram, writeText } from './wasm.js';

/** How many bits of a word say what a value is; the others are a length or a number. */
const enum Bits {
  What = 4,
}

/** Most UTF-16 code units of all leaves: so every length fits the other bits. */
export const MOST_UNITS = 2 ** (32 - Bits.What) - 1;

/** What a word says a value is. */
export const enum Word {
  /** Of a member that the record does not have; the whole word. */
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

/** What the core takes of unknown members. */
const enum Unknown {
  /** How many of one record it lists by name; of the others it only wants the count. */
  Named = 100,
  /** No path repeats more of a name than this. */
  NameLength = 512,
}

/** Thrown where the payload is nested too deeply. */
const TOO_DEEP = Symbol();

/** What holds before anything crosses. */
export type Limits = readonly [bytes: number, depth: number, characters: number];

/** A payload as it crosses. */
export interface Flat {
  readonly leaves: string;
  /** The program: 32-bit words. */
  readonly words: readonly number[];
}

/** A flat encoding that is being written. */
interface Writing {
  leaves: string;
  /** Most code units of all leaves; negative once there were more. */
  most: number;
  /** How deep what is only measured was found. */
  readonly seen: Map<object, number>;
  readonly longest: number;
  readonly deepest: number;
}

/**
 * The programs of all flat encodings that are being written, for a getter of a payload may have another one written. The buffer
 * is kept, for growing one takes its time, unless it has become large.
 */
const words: number[] = [];
let count = 0;
const MOST_KEPT = 1 << 16;

/** Writes `payload`, beside what it should be, within bounds that hold before anything is copied. */
export function writeFlat(
  payload: unknown,
  shape: Kind,
  [bytes, deepest, characters]: Limits,
): Flat | 'too_deep' | 'too_large' {
  // More characters than the bound are refused however many there are, so no more need to be copied. Names and words
  // have no such bound, so they stay whole.
  const longest = Math.max(characters * 2 + 2, Unknown.NameLength);
  const to: Writing = { leaves: '', most: Math.min(bytes, MOST_UNITS), seen: new Map(), longest, deepest };
  const start = count;
  try {
    // What chooses among records is a sibling, which the payload itself does not have, so any owner will do.
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
  // Half a character at the end must not find its other half in the next leaf.
  if ((leaf.charCodeAt(leaf.length - 1) & 0xfc00) === 0xd800) leaf = `${leaf.slice(0, -1)}\ufffd`;
  if (to.leaves.length + leaf.length > to.most) to.most = -1;
  else to.leaves += leaf;
  word((leaf.length << Bits.What) | what);
}

/** Whether a character can surely be seen. What is blank only the core knows, so text that may be must not be cut. */
function isSolid(char: string): boolean {
  return (char > ' ' && char < '\x7f') || char.toLowerCase() !== char.toUpperCase();
}

function write(to: Writing, value: unknown, kind: Kind, owner: object, depth: number): void {
  if (typeof value === 'string') leaf(to, Word.String, value);
  else if (typeof value === 'boolean') leaf(to, Word.Boolean, `${value}`);
  else if (Number.isFinite(value)) leaf(to, Word.Number, `${value}`);
  else if (typeof value === 'object' && value) object(to, value, kind, owner, depth + 1);
  else if (value === null || value === THROWN) word(value === null ? Word.Null : Word.Unreadable);
  // BigInt, functions, symbols, numbers that are none, and `undefined` in an array are foreign.
  else leaf(to, Word.Foreign, typeof value === 'number' ? `${value}` : typeof value);
}

function object(to: Writing, value: object, kind: Kind, owner: object, depth: number): void {
  let keys: readonly string[] | undefined;
  let name: string | undefined;
  let length = 0;
  try {
    // A proxy may say anything, and another time something else.
    if (Array.isArray(value)) length = Number(value.length);
    else if ((name = builtInName(value)) === undefined) keys = Object.keys(value);
  } catch {
    checkStack();
    // A proxy refused to be looked at.
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
  // What chooses may come behind what it chooses, and is read once all the same.
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

/** Finds out whether something that nobody reads is nested too deeply, so that text and object get one answer. */
function measure(to: Writing, value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null) return;
  checkDepth(to, depth);
  // What several members share is looked at once for each depth, not once for each way to it.
  if ((to.seen.get(value) ?? 0) >= depth) return;
  to.seen.set(value, depth);
  let members: readonly unknown[];
  try {
    if (!Array.isArray(value) && builtInName(value) !== undefined) return;
    // Of a sparse array only what is there: its length may be four thousand million.
    members = Object.values(value);
  } catch {
    checkStack();
    // What cannot be read is not deep.
    return;
  }
  for (const member of members) measure(to, member, depth + 1);
}

/** Puts a flat encoding where the core reads it, and returns how many bytes its leaves took. */
export function sendFlat(core: Core, { leaves, words }: Flat): number {
  writeProgram(core, words);
  return writeText(core, leaves);
}
