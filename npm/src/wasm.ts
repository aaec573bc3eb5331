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
  set_options(slot: number, day: number, bytes: number, words: number): number;
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

/** The answer is acceptable. */
export const OK = 1;
/** There is something to say. */
export const FINDINGS = 2;

/** A wasm module and its instance. */
export class Runtime {
  /** Counts the instances, so that whoever keeps something in one notices a new one. */
  generation = 0;
  #load: (() => WebAssembly.Module) | undefined;
  #module: WebAssembly.Module | undefined;
  #core: Core | undefined;
  readonly #preparations: ((core: Core) => void)[] = [];

  /** @param load compiles the module, at first use; absent: {@link install} says it later. */
  constructor(load?: () => WebAssembly.Module) {
    this.#load = load;
  }

  /** Says where the module comes from. */
  install(load: () => WebAssembly.Module): void {
    this.#load = load;
  }

  /** Does `prepare` to every instance: the one there is, and each that is made later. */
  whenMade(prepare: (core: Core) => void): void {
    this.#preparations.push(prepare);
    if (this.#core) prepare(this.#core);
  }

  /** Runs `work` on the instance. Should it trap, the instance is thrown away and the caller gets an `InternalError`. */
  run<T>(work: (core: Core) => T): T {
    this.#core ??= this.#instantiate();
    try {
      return work(this.#core);
    } catch (error) {
      if (!(error instanceof WebAssembly.RuntimeError)) throw error;
      this.#core = undefined;
      throw new InternalError('the core of usherkit stopped: please report this');
    }
  }

  #instantiate(): Core {
    if (!this.#load) throw new InternalError('no entry of usherkit has been loaded');
    this.#module ??= this.#load();
    this.generation++;
    const core = new WebAssembly.Instance(this.#module).exports as unknown as Core;
    for (const prepare of this.#preparations) prepare(core);
    return core;
  }
}

/** The module with the schemas; each entry of the package says where it comes from. */
export const forms = new Runtime();

let bytes = new Uint8Array();
const encoder = new TextEncoder();
// A byte order mark would be part of a text like any other character.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

function memory(core: Core): Uint8Array {
  // Growing detaches the old buffer.
  if (bytes.buffer !== core.memory.buffer) bytes = new Uint8Array(core.memory.buffer);
  return bytes;
}

/** Writes `text` to the input at `offset` and returns how many bytes it took. Lone surrogates become U+FFFD. */
export function writeText(core: Core, text: string, offset = 0): number {
  const address = core.input(offset + text.length * 3) + offset;
  return encoder.encodeInto(text, memory(core).subarray(address, address + text.length * 3)).written;
}

/** Writes `source` to the input at `offset` and returns how many bytes it took. */
export function writeBytes(core: Core, source: Uint8Array, offset = 0): number {
  const address = core.input(offset + source.length) + offset;
  memory(core).set(source, address);
  return source.length;
}

/** Writes `words` to the program. */
export function writeProgram(core: Core, words: readonly number[]): void {
  const address = core.program(words.length);
  new Uint32Array(core.memory.buffer, address, words.length).set(words);
}

/** Where the last answer lies: see `output` in `bindings-wasm/src/lib.rs`. */
export function output(core: Core): Uint32Array {
  return new Uint32Array(core.memory.buffer, core.output(), 8);
}

/** The text at `address`. */
export function readText(core: Core, address: number, length: number): string {
  return decoder.decode(memory(core).subarray(address, address + length));
}

/** The findings of the last answer. */
export function readFindings(core: Core): string {
  const at = output(core);
  return readText(core, at[6] as number, at[7] as number);
}

/** Days since 1970-01-01 UTC: the core has no clock. */
export function today(): number {
  return Math.floor(Date.now() / 86_400_000);
}
