/** Options, encoded once into the core's form. */
import { malformed } from './errors.js';
import { forms } from './forms.js';
import type { Options } from './generated/types.js';
import { requireMessages } from './messages.js';
import { kindOf } from './shape.js';
import { sendStrip, type Strip, writeStrip } from './strip-writer.js';
import { type Core, readFindings, today } from './wasm.js';

/** Numbers that both sides know. */
const enum Numbers {
  /** The number of the options among the schemas: any that no schema has. */
  Options = 0xff,
  /** As `SLOTS` in `bindings-wasm/src/schemas.rs`. */
  Slots = 64,
}

/** What the instance keeps under each number. */
let slots: (Strip | undefined)[];
let slotsOf: Core | undefined;
let next = 0;

/**
 * Encodes options for a schema, and answers what tells the number under which an instance has them. It keeps the last few, so that is
 * found out at each call.
 *
 * @throws {UsageError} for an unknown option or a malformed one, or a path of `only` that the schema does not have.
 */
export function encode(options: Options, schema: number): (core: Core) => number {
  // Options are small; these bounds only keep mistakes small too.
  const strip = writeStrip(options, kindOf(Numbers.Options), 1 << 20, 32, 10_000);
  if (typeof strip === 'string') throw malformed([]);
  let slot = 0;
  const activate = (core: Core) => {
    if (slotsOf !== core) {
      slots = [];
      slotsOf = core;
    }
    if (slots[slot] !== strip) {
      slot = (next++ % Numbers.Slots) + 1;
      const accepted = core.set_options(slot, schema, today(), sendStrip(core, strip), strip.words.length);
      if (!accepted) throw malformed(readFindings(core).issues);
      slots[slot] = strip;
    }
    return slot;
  };
  forms(activate);
  requireMessages(options.locale);
  return activate;
}
