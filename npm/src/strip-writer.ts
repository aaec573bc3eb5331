/**
 * From an object to a strip: all leaves in one string, and a program that says what was found where
 * (`core/src/schema/strip.rs`). That is a third of the work of printing JSON, and nothing of the object is ever called
 * but what a member's own getter does.
 */
import type { Kind, Shape } from './shape.js';

const UNKNOWN = 0xffff_ffff;
/** Bits of a word that say what a value is; the rest is a length. */
const LENGTH = 4;
const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const NULL = 4;
const OBJECT = 5;
const ARRAY = 6;
const OTHER_OBJECT = 7;
const OTHER_ARRAY = 8;
const FOREIGN = 9;
const UNREADABLE = 10;
const TOO_MANY = 11;

/** Unknown members of one record that the core lists by name; of the others it only wants the count. */
const NAMED_UNKNOWN = 100;
/** No path repeats more of an unknown member's name than this. */
const LONGEST_NAME = 512;

/** The payload is nested too deeply. */
class TooDeep extends Error {}

/** Bounds that hold before anything is copied. */
export interface Bounds {
  readonly bytes: number;
  readonly depth: number;
  readonly characters: number;
}

/** What became of an object. */
export type Written = 'strip' | 'too_deep' | 'too_large';

/** Writes strips; kept and used again, for its buffers. */
export class StripWriter {
  leaves = '';
  words = new Uint32Array(1024);
  count = 0;
  #bounds: Bounds = { bytes: 0, depth: 0, characters: 0 };
  #seen: Map<object, number> | undefined;

  /** Writes `value`, beside the record that it should be. */
  write(value: unknown, shape: Shape, bounds: Bounds): Written {
    this.leaves = '';
    this.count = 0;
    this.#bounds = bounds;
    this.#seen = undefined;
    try {
      this.#value(value, { is: 'record', record: shape }, undefined, 0);
    } catch (error) {
      if (error instanceof TooDeep) return 'too_deep';
      throw error;
    }
    return this.leaves.length > bounds.bytes ? 'too_large' : 'strip';
  }

  #word(word: number): void {
    if (this.count === this.words.length) {
      const larger = new Uint32Array(this.count * 2);
      larger.set(this.words);
      this.words = larger;
    }
    this.words[this.count++] = word;
  }

  #leaf(what: number, text: string): void {
    // More characters than the bound are refused however many there are, so no more need to be copied. Names and words
    // have no such bound, so they stay whole.
    const most = Math.max(this.#bounds.characters * 2 + 2, LONGEST_NAME);
    let leaf = text;
    if (text.length > most) {
      // A text is not blank, however late its first solid character comes. U+0085 is white space, but not in `\s`.
      const mark = /[^\s\x85]/.test(text.slice(most)) ? '\ufffd' : '';
      leaf = text.slice(0, most) + mark;
    }
    // Half a character at the end must not find its other half in the next leaf.
    if ((leaf.charCodeAt(leaf.length - 1) & 0xfc00) === 0xd800) leaf = `${leaf.slice(0, -1)}\ufffd`;
    this.leaves += leaf;
    this.#word((leaf.length << LENGTH) | what);
  }

  #value(value: unknown, kind: Kind, owner: object | undefined, depth: number): void {
    switch (typeof value) {
      case 'string':
        return this.#leaf(STRING, value);
      case 'boolean':
        return this.#leaf(BOOLEAN, value ? 'true' : 'false');
      case 'number':
        return Number.isFinite(value) ? this.#leaf(NUMBER, String(value)) : this.#word(FOREIGN);
      case 'object':
        return value === null ? this.#word(NULL) : this.#object(value, kind, owner, depth + 1);
      default:
        // BigInt, functions, symbols, and `undefined` in an array.
        return this.#word(FOREIGN);
    }
  }

  #object(value: object, kind: Kind, owner: object | undefined, depth: number): void {
    const { leaves, count } = this;
    try {
      if (Array.isArray(value)) this.#array(value, kind, depth);
      else if (isPlain(value)) this.#plain(value, kind, owner, depth);
      else this.#word(FOREIGN);
    } catch (error) {
      if (error instanceof TooDeep) throw error;
      // A proxy refused to be looked at.
      this.leaves = leaves;
      this.count = count;
      this.#word(UNREADABLE);
    }
  }

  #plain(value: object, kind: Kind, owner: object | undefined, depth: number): void {
    if (kind.is === 'record') {
      this.#word(OBJECT);
      return this.#record(value, kind.record, depth);
    }
    if (kind.is === 'variant' && owner) {
      const chosen = kind.cases.get(ownMember(owner, kind.by));
      if (chosen !== undefined) {
        this.#word((chosen << LENGTH) | OBJECT);
        return this.#record(value, kind.records[chosen] as Shape, depth);
      }
    }
    this.#probe(value, depth);
    this.#word(OTHER_OBJECT);
  }

  #record(value: object, { names, kinds, positions }: Shape, depth: number): void {
    if (depth > this.#bounds.depth) throw new TooDeep();
    let expected = 0;
    let unknown = 0;
    for (const key of Object.keys(value)) {
      const position = names[expected] === key ? expected : positions.get(key);
      if (position === undefined) {
        if (this.#isAbsent(value, key, depth)) continue;
        this.#word(UNKNOWN);
        this.#leaf(STRING, unknown++ < NAMED_UNKNOWN ? key.slice(0, LONGEST_NAME) : '');
        continue;
      }
      expected = position + 1;
      let member: unknown;
      try {
        member = (value as Record<string, unknown>)[key];
      } catch {
        this.#word(expected);
        this.#word(UNREADABLE);
        continue;
      }
      if (member === undefined) continue;
      this.#word(expected);
      this.#value(member, kinds[position] as Kind, value, depth);
    }
    this.#word(0);
  }

  /** Whether an unknown member is `undefined`; what it holds is only measured. */
  #isAbsent(value: object, key: string, depth: number): boolean {
    let member: unknown;
    try {
      member = (value as Record<string, unknown>)[key];
    } catch {
      return false;
    }
    if (typeof member === 'object' && member !== null) this.#probe(member, depth + 1);
    return member === undefined;
  }

  #array(value: readonly unknown[], kind: Kind, depth: number): void {
    if (depth > this.#bounds.depth) throw new TooDeep();
    if (kind.is !== 'list') {
      this.#probe(value, depth);
      return this.#word(OTHER_ARRAY);
    }
    if (value.length > kind.max) {
      this.#probe(value, depth);
      return this.#word((kind.max << LENGTH) | TOO_MANY);
    }
    this.#word(ARRAY);
    for (let index = 0; index < value.length; index++) {
      let item: unknown;
      try {
        item = value[index];
      } catch {
        this.#word(UNREADABLE);
        continue;
      }
      this.#value(item, kind.of, undefined, depth);
    }
    this.#word(0);
  }

  /** Finds out whether something that nobody reads is nested too deeply, so that text and object get one answer. */
  #probe(value: object, depth: number): void {
    if (depth > this.#bounds.depth) throw new TooDeep();
    this.#seen ??= new Map();
    // What several members share is looked at once for each depth, not once for each way to it.
    if ((this.#seen.get(value) ?? 0) >= depth) return;
    this.#seen.set(value, depth);
    try {
      if (!Array.isArray(value) && !isPlain(value)) return;
      // Of a sparse array only what is there: its length may be four thousand million.
      for (const member of Object.values(value)) {
        if (typeof member === 'object' && member !== null) this.#probe(member, depth + 1);
      }
    } catch (error) {
      if (error instanceof TooDeep) throw error;
      // What cannot be read is not deep.
    }
  }
}

/** Whether `value` is an object as literals and `JSON.parse` make them, in this realm or another. */
export function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.getPrototypeOf(prototype) === null;
}

function ownMember(owner: object, key: string): unknown {
  return Object.hasOwn(owner, key) ? (owner as Record<string, unknown>)[key] : undefined;
}
