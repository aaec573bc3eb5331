/** Options, encoded once into the core's form. */
import { UsageError } from './errors.js';
import type { Options } from './generated/types.js';
import { requireMessages } from './messages.js';
import { OPTIONS, shapeOf } from './shape.js';
import { StripWriter } from './strip-writer.js';
import { type Core, forms, readFindings, today, writeProgram, writeText } from './wasm.js';

/** Options are small; these bounds only keep mistakes small too. */
const BOUNDS = { bytes: 1 << 20, depth: 32, characters: 10_000 };
/** As `SLOTS` in `bindings-wasm/src/schemas.rs`. */
const SLOTS = 64;

let slots: (Encoded | undefined)[] = [];
let slotsOf = 0;
let next = 0;

/** Encoded options. The core keeps the last few under numbers; which one is found out at each call. */
export class Encoded {
  readonly #leaves: string;
  readonly #program: Uint32Array;
  #slot = 0;

  /** @throws {UsageError} for an unknown option or a malformed one. */
  constructor(options: Options) {
    const { locale } = options;
    const writer = new StripWriter();
    if (writer.write(options, shapeOf(OPTIONS), BOUNDS) !== 'strip') throw new UsageError([]);
    this.#leaves = writer.leaves;
    this.#program = writer.words.slice(0, writer.count);
    forms.run((core) => this.activate(core));
    requireMessages(locale);
  }

  /** The number under which `core` has these options. */
  activate(core: Core): number {
    if (slotsOf !== forms.generation) {
      slots = [];
      slotsOf = forms.generation;
    }
    if (slots[this.#slot] === this) return this.#slot;
    const slot = (next++ % SLOTS) + 1;
    const bytes = writeText(core, this.#leaves);
    writeProgram(core, this.#program, this.#program.length);
    if (core.set_options(slot, today(), bytes, this.#program.length) === 0) {
      throw new UsageError(JSON.parse(readFindings(core)).issues);
    }
    slots[slot] = this;
    this.#slot = slot;
    return slot;
  }
}
