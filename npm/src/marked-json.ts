/**
 * Writes an object as the text that operations read: JSON in which marks stand for values that JSON does not have, so
 * that the core can report them at their paths.
 */

import { builtInName, checkStack, read, THROWN } from './reading.js';

/** As in `core/src/json/scan.rs`: around the name of a value that JSON does not have, and for a value that threw. */
const FOREIGN = '\u0001';
const UNREADABLE = '\u0002';

/** As `DEEPEST` in `core/src/operations/mod.rs`. */
const DEEPEST = 64;
/** As `MOST` in `core/src/json/tree.rs`: the most values of a text. */
const MOST = 1 << 20;

/** The most UTF-16 code units of a text. Escaped, it may take six times as many, which engines can still hold. */
const LONGEST = 1 << 26;

/** Thrown once the text is too long or nested too deeply, so that the core refuses it without the rest. */
const ENOUGH = Symbol();

/** Returns `value` as text. A value that takes more than `max` characters becomes a text that is too long, too. */
export function markedJson(value: unknown, max: number): string {
  const writer = new Writer(max);
  try {
    writer.value(value, 1);
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  return writer.text;
}

class Writer {
  text = '';
  #count = 0;
  readonly #max: number;

  constructor(max: number) {
    this.#max = Math.min(max, LONGEST);
  }

  #write(text: string): void {
    this.text += text;
    if (this.text.length > this.#max) throw ENOUGH;
  }

  /** Replaces the text with one that is too long, and stops. */
  #tooLong(): never {
    this.text = ' '.repeat(this.#max + 1);
    throw ENOUGH;
  }

  value(value: unknown, depth: number): void {
    if (++this.#count > MOST) this.#tooLong();
    switch (typeof value) {
      case 'string':
        return this.#string(value);
      case 'boolean':
        return this.#write(value ? 'true' : 'false');
      case 'number':
        return Number.isFinite(value) ? this.#write(String(value)) : this.#foreign(String(value));
      case 'object':
        return value === null ? this.#write('null') : this.#object(value, depth);
      default:
        // BigInts, functions, symbols, and `undefined` in an array.
        return this.#foreign(typeof value);
    }
  }

  #foreign(name: string): void {
    this.#write(`${FOREIGN}${name}${FOREIGN}`);
  }

  #string(text: string): void {
    // A text that is too long already need not be escaped.
    if (text.length > this.#max) this.#tooLong();
    this.#write(JSON.stringify(text));
  }

  #object(value: object, depth: number): void {
    let keys: readonly string[] | undefined;
    let name: string | undefined;
    let length = 0;
    try {
      if (Array.isArray(value)) length = Number(value.length);
      else if ((name = builtInName(value)) === undefined) keys = Object.keys(value);
    } catch {
      checkStack();
      // A trap of a proxy threw.
      return this.#write(UNREADABLE);
    }
    if (name !== undefined) return this.#foreign(name);
    this.#write(keys ? '{' : '[');
    if (depth > DEEPEST) throw ENOUGH;
    if (keys) this.#members(value as Record<string, unknown>, keys, depth);
    else this.#items(value as readonly unknown[], length, depth);
  }

  #members(owner: Record<string, unknown>, keys: readonly string[], depth: number): void {
    let separator = '';
    for (const key of keys) {
      const member = read(owner, key);
      if (member === undefined) continue;
      this.#write(separator);
      separator = ',';
      this.#string(key);
      this.#write(':');
      this.#read(member, depth);
    }
    this.#write('}');
  }

  #items(owner: readonly unknown[], length: number, depth: number): void {
    // The length of a sparse array may be 4,000,000,000.
    if (length > MOST) this.#tooLong();
    for (let index = 0; index < length; index++) {
      if (index > 0) this.#write(',');
      this.#read(read(owner, index), depth);
    }
    this.#write(']');
  }

  #read(value: unknown, depth: number): void {
    if (value === THROWN) this.#write(UNREADABLE);
    else this.value(value, depth + 1);
  }
}
