/** The instance of the wasm module: made at first use, replaced should it ever break or grow large. */

import { decoder, encoder } from './coders.js';
import { InternalError, UsageError } from './errors.js';

/** What the module exports: see `bindings-wasm/src/lib.rs`. Everything is a number; payloads lie in memory. */
export interface Core {
  readonly memory: WebAssembly.Memory;
  input(bytes: number): number;
  program(words: number): number;
  output(): number;
  check_json(schema: number, stamp: number, day: number, bytes: number): number;
  check_flat(schema: number, stamp: number, day: number, bytes: number, words: number): number;
  set_options(stamp: number, schema: number, day: number, bytes: number, words: number): number;
  too_deep(stamp: number, most?: number): number;
  too_large(stamp: number, most: number): number;
  limit(stamp: number, which: number): number;
  set_messages(locale: number, bytes: number): void;
  shape(schema: number): void;
  json_schema(schema: number, stamp: number): number;
  fields(schema: number, stamp: number): number;
  run_operation(provider: number, operation: number, args: number, marks: number, clock: number): number;
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
  /** The whole answer: the options of that stamp have to be given again. */
  Forgotten = 4,
}

/**
 * Memory of an instance never shrinks, so one that has more bytes than this after a call is replaced. What payloads take
 * within the usual limits mostly stays below; beyond it a new instance is a small part of the work.
 */
const LARGEST = 16 << 20;
/** Whether the instance that answered last is one. */
let isLarge = false;

/** A wasm module and its instance. */
export interface Runtime {
  /**
   * Runs `work` on the instance. Nothing of a caller may run in it: so whatever it throws, but for a `UsageError`, comes
   * of a broken instance. That one is thrown away, and the caller gets an `InternalError`.
   */
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
    try {
      if (!core && make) {
        module ??= load();
        const made = new WebAssembly.Instance(module).exports as unknown as Core;
        prepare?.(made);
        core = made;
      }
      return (core && work(core)) as T;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      if (!module) throw noWebAssembly(error);
      core = undefined;
      throw new InternalError('the core of usherkit stopped: please report this', { cause: error });
    } finally {
      if (isLarge) core = undefined;
    }
  };
}

/** That a module cannot be compiled, for the reason that the environment gives. */
export function noWebAssembly(reason: unknown): UsageError {
  return new UsageError(
    [],
    `usherkit needs WebAssembly (${reason}): run Node without --jitless, use a newer browser, allow script-src 'wasm-unsafe-eval', or load usherkit/slim`,
  );
}

// Growing memory detaches its buffer, so every view is made anew, once the address is known. From 2 GiB on addresses come
// out of the module as negative numbers.
function bytesAt(core: Core, address: number, length: number): Uint8Array {
  return new Uint8Array(core.memory.buffer, address >>> 0, length);
}

/** Writes `text` to the input at `offset` and returns how many bytes it took. Lone surrogates become U+FFFD. */
export function writeText(core: Core, text: string, offset = 0): number {
  const room = text.length * 3;
  return encoder().encodeInto(text, bytesAt(core, core.input(offset + room) + offset, room)).written;
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
function wordsAt(core: Core, address: number, count: number): Uint32Array {
  return new Uint32Array(core.memory.buffer, address >>> 0, count);
}

/** Writes `words` to the program. */
export function writeProgram(core: Core, words: readonly number[]): void {
  wordsAt(core, core.program(words.length), words.length).set(words);
}

/** Where the last answer lies: see `output` in `bindings-wasm/src/lib.rs`. */
export function output(core: Core): Uint32Array {
  const at = wordsAt(core, core.output(), 8);
  isLarge = at.buffer.byteLength > LARGEST;
  return at;
}

/** The text that lies in the memory of `output`. */
export function readText({ buffer }: Uint32Array, address: number, length: number): string {
  return decoder().decode(new Uint8Array(buffer, address, length));
}

/** The findings of the last answer, which are JSON text; `undefined` where there are none. */
export function readFindings(core: Core): any {
  return findingsAt(output(core));
}

/** The same for an {@link output} that was asked for. */
export function findingsAt(output: Uint32Array): any {
  const length = output[7] as number;
  return length > 0 ? JSON.parse(readText(output, output[6] as number, length)) : undefined;
}

/** Days since 1970-01-01 UTC: the core has no clock. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
