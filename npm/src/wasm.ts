/** The instance of the wasm module: made at first use, and replaced if it breaks or grows large. */

import { decoder, encoder } from './coders.js';
import { InternalError, UsageError } from './errors.js';

/** The module's exports: see `bindings-wasm/src/lib.rs`. They take and return numbers; payloads are in memory. */
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

/** What exports return. */
export const enum Status {
  /** A bit: the payload, the options or the arguments are accepted. */
  Ok = 1,
  /** The whole number: the core has no options under the stamp, so they have to be passed again. */
  Forgotten = 4,
}

/**
 * The most bytes of memory that an instance keeps after a call: memory never shrinks, so a larger instance is replaced.
 * Payloads within the usual limits mostly stay below; for larger ones a new instance is a small part of the work.
 */
const LARGEST = 16 << 20;
/** Whether the instance that answered last has more. */
let isLarge = false;

/** A wasm module and its instance. */
export interface Runtime {
  /**
   * Runs `work` on the instance. No code of a caller may run in `work`, so anything that it throws, except a
   * `UsageError`, comes from a broken instance. That instance is dropped, and the caller gets an `InternalError`.
   */
  <T>(work: (core: Core) => T): T;
  /** The same, but does nothing if there is no instance yet. */
  (work: (core: Core) => void, make: false): void;
}

/**
 * A wasm module and its instance.
 *
 * @param load compiles the module, at first use
 * @param prepare is called first with every new instance
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

/** The error for a module that cannot be compiled; `reason` is what the environment says. */
export function noWebAssembly(reason: unknown): UsageError {
  return new UsageError(
    [],
    `usherkit needs WebAssembly (${reason}): run Node without --jitless, use a newer browser, allow script-src 'wasm-unsafe-eval', or load usherkit/slim`,
  );
}

// Growing memory detaches its buffer, so every view is made anew, after the call that returns the address. The module
// returns addresses from 2 GiB on as negative numbers.
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

/** The 32-bit words at `address`. */
function wordsAt(core: Core, address: number, count: number): Uint32Array {
  return new Uint32Array(core.memory.buffer, address >>> 0, count);
}

/** Writes `words` to the program. */
export function writeProgram(core: Core, words: readonly number[]): void {
  wordsAt(core, core.program(words.length), words.length).set(words);
}

/** The words that locate the last answer: see `output` in `bindings-wasm/src/lib.rs`. */
export function output(core: Core): Uint32Array {
  const at = wordsAt(core, core.output(), 8);
  isLarge = at.buffer.byteLength > LARGEST;
  return at;
}

/** The text of `length` bytes at `address`, in the memory that holds `output`. */
export function readText({ buffer }: Uint32Array, address: number, length: number): string {
  return decoder().decode(new Uint8Array(buffer, address, length));
}

/** The findings of the last answer, parsed from JSON; `undefined` if there are none. */
export function readFindings(core: Core): any {
  return findingsAt(output(core));
}

/** The same, from the words of {@link output}. */
export function findingsAt(output: Uint32Array): any {
  const length = output[7] as number;
  return length > 0 ? JSON.parse(readText(output, output[6] as number, length)) : undefined;
}

/** The current day in days since 1970-01-01 UTC: the core has no clock. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
