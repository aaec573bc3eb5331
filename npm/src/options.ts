/** Options, encoded once for the core. */
import { malformed } from './errors.js';
import { forms } from './forms.js';
import type { Options } from './generated/types.js';
import { requireMessages } from './messages.js';
import { kindOf } from './shape.js';
import { type Limits, sendFlat, type Flat, Word, writeFlat } from './flat-writer.js';
import { type Core, readFindings, Status, today } from './wasm.js';

/** The number under which the core has the shape of the options: any that no schema has. */
const OPTIONS = 0xff;

/** A set of options that the core accepts, as a flat encoding. */
export interface OptionSet {
  /** A number that no other set ever has. */
  readonly stamp: number;
  /** The number of the schema that has the paths of the option `only`. */
  readonly schema: number;
  readonly flat: Flat;
  /** The limits of the set, once they were read. Always an own member, because prototypes may be polluted. */
  limits: Limits | undefined;
}

/** The number of sets so far. At a million a second, whole numbers last for 285 years. */
let stamps = 0;

/** The defaults: options without members. */
export const DEFAULTS: OptionSet = {
  stamp: 0,
  schema: 0,
  flat: { leaves: '', words: [Word.Object, 0] },
  limits: undefined,
};

/**
 * Encodes options for a schema and has the core accept them.
 *
 * @throws {UsageError} for an unknown option or a malformed one, or a path of `only` that the schema does not have.
 */
export function encode(options: Options, schema: number): OptionSet {
  // Options are small; these bounds only limit the cost of a mistake.
  const flat = writeFlat(options, kindOf(OPTIONS), [1 << 20, 32, 10_000]);
  if (typeof flat === 'string') throw malformed([]);
  const set = { stamp: ++stamps, schema, flat, limits: undefined };
  limitsOf(set);
  requireMessages(options.locale);
  return set;
}

/** The limits of a set of options, which are checked before a payload is passed to the core. */
export function limitsOf(set: OptionSet): Limits {
  return (set.limits ??= forms((core) => {
    give(core, set);
    return [core.limit(set.stamp, 0), core.limit(set.stamp, 1), core.limit(set.stamp, 2)];
  }));
}

function give(core: Core, { stamp, schema, flat }: OptionSet): void {
  const accepted = core.set_options(stamp, schema, today(), sendFlat(core, flat), flat.words.length);
  if (!accepted) throw malformed(readFindings(core).issues);
}

/**
 * Calls the core with a set of options, and reads the answer. The core keeps the last sets that it accepted, each under
 * its stamp, and returns `Forgotten` if it does not have this one. Then the set is passed and the call repeated, so no
 * code here has to know which sets an instance has. `call` writes all that the core reads, because it may run twice.
 */
export function ask<Answer>(
  set: OptionSet,
  call: (core: Core, stamp: number) => number,
  read: (core: Core, status: number) => Answer,
): Answer {
  return forms((core) => {
    let status = call(core, set.stamp);
    if (status === Status.Forgotten) {
      give(core, set);
      status = call(core, set.stamp);
    }
    return read(core, status);
  });
}
