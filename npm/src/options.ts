/** Options, encoded once into the core's form. */
import { UsageError } from './errors.js';
import type { Options } from './generated/types.js';
import { requireMessages } from './messages.js';
import { OPTIONS, shapeOf } from './shape.js';
import { sendStrip, type Strip, writeStrip } from './strip-writer.js';
import { type Core, forms, readFindings, today } from './wasm.js';

/** As `SLOTS` in `bindings-wasm/src/schemas.rs`. */
const SLOTS = 64;

let slots: (Encoded | undefined)[] = [];
let slotsOf = 0;
let next = 0;

/** Encoded options. The core keeps the last few under numbers; which one is found out at each call. */
export class Encoded {
  readonly #strip: Strip;
  #slot = 0;

  /** @throws {UsageError} for an unknown option or a malformed one. */
  constructor(options: Options) {
    // Options are small; these bounds only keep mistakes small too.
    const strip = writeStrip(options, shapeOf(OPTIONS), 1 << 20, 32, 10_000);
    if (typeof strip === 'string') throw new UsageError([]);
    this.#strip = strip;
    forms.run((core) => this.activate(core));
    requireMessages(options.locale);
  }

  /** The number under which `core` has these options. */
  activate(core: Core): number {
    if (slotsOf !== forms.generation) {
      slots = [];
      slotsOf = forms.generation;
    }
    if (slots[this.#slot] === this) return this.#slot;
    const slot = (next++ % SLOTS) + 1;
    if (core.set_options(slot, today(), sendStrip(core, this.#strip), this.#strip.words.length) === 0) {
      throw new UsageError(JSON.parse(readFindings(core)).issues);
    }
    slots[slot] = this;
    this.#slot = slot;
    return slot;
  }
}
