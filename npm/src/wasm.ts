/** The instance of the wasm module: made at first use, replaced should it ever break. */

import { InternalError } from './errors.js';

/** What the module exports: see `bindings-wasm/src/lib.rs`. Everything is a number; payloads lie in memory. */
export interface Core {
  readonly memory: WebAssembly.Memory;
  input(bytes: number): number;
  program(words: number): number;
  output(): number;
  check_json(schema: number, options: number, day: number, bytes: number): number;
  check_strip(schema: number, options: number, day: number, bytes: number, words: number): number;
  set_options(slot: number, schema: number, day: number, bytes: number, words: number): number;
  too_deep(options: number): number;
  too_large(options: number): number;
  limit(options: number, which: number): number;
  set_messages(locale: number, bytes: number): void;
  shape(schema: number): void;
  json_schema?(schema: number, options: number): void;
  fields?(schema: number, options: number): void;
  decide(provider: number, operation: number, args: number, marks: number, clock: number): number;
  phone_parse(bytes: number, countryBytes: number): number;
  phone_format(format: number, bytes: number, countryBytes: number): number;
  phone_type(caret: number, bytes: number, countryBytes: number): number;
  phone_examples(bytes: number): number;
  phone_regions(): void;
}

/** What doors answer. */
export const enum Status {
  /** A bit: what they were given is acceptable. */
  Ok = 1,
}

/** A wasm module and its instance. */
export interface Runtime {
  /** Runs `work` on the instance. Should it trap, the instance is thrown away and the caller gets an `InternalError`. */
  <T>(work: (core: Core) => T): T;
  /** The same, but does nothing where there is no instance yet. */
  (work: (core: Core) => void, make: false): void;
}

/**
 * A wasm module and its instance.
 *
 * @param load compiles the module, at first use
 * @param prepare is done to every instance first
 */
export function runtime(load: () => WebAssembly.Module, prepare?: (core: Core) => void): Runtime {
  let module: WebAssembly.Module | undefined;
  let core: Core | undefined;
  return <T>(work: (core: Core) => T, make = true) => {
    if (!core && make) {
      module ??= load();
      const made = new WebAssembly.Instance(module).exports as unknown as Core;
      prepare?.(made);
      core = made;
    }
    try {
      return (core && work(core)) as T;
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      core = undefined;
      throw new InternalError('the core of usherkit stopped: please report this');
    }
  };
}

const encoder = new TextEncoder();
// A byte order mark would be part of a text like any other character.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

// Growing memory detaches its buffer, so every view is made anew, once the address is known.
function bytesAt(core: Core, address: number, length: number): Uint8Array {
  return new Uint8Array(core.memory.buffer, address, length);
}

/** Writes `text` to the input at `offset` and returns how many bytes it took. Lone surrogates become U+FFFD. */
export function writeText(core: Core, text: string, offset = 0): number {
  const room = text.length * 3;
  return encoder.encodeInto(text, bytesAt(core, core.input(offset + room) + offset, room)).written;
}

/** The same for text or bytes. */
export function writeInput(core: Core, source: string | Uint8Array, offset?: number): number {
  return typeof source === 'string' ? writeText(core, source, offset) : writeBytes(core, source, offset);
}

function writeBytes(core: Core, source: Uint8Array, offset = 0): number {
  const { length } = source;
  bytesAt(core, core.input(offset + length) + offset, length).set(source);
  return length;
}

/** Words of 32 bits at `address`. */
export function wordsAt(core: Core, address: number, count: number): Uint32Array {
  return new Uint32Array(core.memory.buffer, address, count);
}

/** Writes `words` to the program. */
export function writeProgram(core: Core, words: readonly number[]): void {
  wordsAt(core, core.program(words.length), words.length).set(words);
}

/** Where the last answer lies: see `output` in `bindings-wasm/src/lib.rs`. */
export function output(core: Core): Uint32Array {
  return wordsAt(core, core.output(), 8);
}

/** The text at `address`. */
export function readText(core: Core, address: number, length: number): string {
  return decoder.decode(bytesAt(core, address, length));
}

/** The findings of the last answer, which are JSON text; `undefined` where there are none. */
export function readFindings(core: Core): any {
  const at = output(core);
  const length = at[7] as number;
  return length > 0 ? JSON.parse(readText(core, at[6] as number, length)) : undefined;
}

/** Days since 1970-01-01 UTC: the core has no clock. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
