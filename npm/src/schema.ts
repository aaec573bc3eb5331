/** Schemas: objects that check what a provider takes. */
import { malformed, UsageError } from './errors.js';
import type { Issue, Options } from './generated/types.js';
import { ask, DEFAULTS, encode, limitsOf, type OptionSet } from './options.js';
import { type Bytes, membersOf, textOf } from './reading.js';
import { kindOf } from './shape.js';
import type { StandardSchema } from './standard.js';
import { readFlat } from './flat-reader.js';
import { MOST_UNITS, sendFlat, writeFlat } from './flat-writer.js';
import { type Core, findingsAt, output, Status, today, writeInput } from './wasm.js';

/** The answer of a check. Bad data is an answer, never an exception. */
export type Validation<Value> =
  | {
      /** The payload is acceptable. */
      readonly ok: true;
      /** The normalized payload, a new object in table order. */
      readonly value: Value;
      /** Warnings: worth a look, but no reason to refuse. */
      readonly warnings: readonly Issue[];
    }
  | {
      /** The payload is not acceptable. */
      readonly ok: false;
      /** Everything that is wrong, in table order. */
      readonly issues: readonly Issue[];
      /** Warnings: worth a look, but no reason to refuse. */
      readonly warnings: readonly Issue[];
    };

/**
 * Checks a payload that a provider takes. It is also a Standard Schema v1, so React Hook Form, TanStack Form, Conform
 * and tRPC accept it as it is. Methods work without the schema, too: `const { validate } = killb.person`.
 */
export class Schema<Value> implements StandardSchema<unknown, Value> {
  /** The stable name, such as `killb.person.create`. */
  readonly name: string;
  readonly #number: number;
  readonly #options: OptionSet;
  readonly #given: Options;
  /** The options that a call gave last, and the schema with them. */
  #last: readonly [given: Record<string, unknown>, schema: this] | undefined;

  /** @internal */
  constructor(name: string, number: number, options: Options = {}, set?: OptionSet) {
    this.name = name;
    this.#number = number;
    this.#given = options;
    this.#options = set ?? (Object.keys(options).length > 0 ? encode(options, number) : DEFAULTS);
    this.with = this.with.bind(this);
    this.validate = this.validate.bind(this);
    this.validateJson = this.validateJson.bind(this);
  }

  /**
   * Returns the schema with further options, which are encoded once. Its `update`, if it has one, has them too.
   *
   * @throws {UsageError} for an unknown option or a malformed one, or a path of `only` that the schema does not have.
   * @example
   * ```ts
   * const colombian = killb.person.with({ defaultCountry: 'CO', locale: 'es' });
   * colombian.validate({ phone: '300 123 4567' });
   * ```
   */
  with(options: Options): this {
    const schema = this.#further(ownOf(options));
    const { update } = this as { readonly update?: Schema<unknown> };
    return update ? Object.assign(schema, { update: update.#made(schema.#given, schema.#options) }) : schema;
  }

  /**
   * Checks and normalizes an object: a plain one, or an instance of a class. The object is not changed, each member is
   * read once, and only own enumerable members count. A `Map`, `Date`, `FormData` and the like are `type.invalid`.
   *
   * @throws {UsageError} for an unknown option or a malformed one, never for data.
   * @example
   * ```ts
   * const answer = killb.person.validate(form, { defaultCountry: 'CO' });
   * if (answer.ok) send(answer.value);
   * else show(answer.issues);
   * ```
   */
  validate(value: unknown, options?: Options): Validation<Value> {
    if (options !== undefined) return this.under(options).validate(value);
    // Getters of the payload run in here, and may call this package themselves: the core is not in use yet.
    const flat = writeFlat(value, kindOf(this.#number), limitsOf(this.#options));
    if (typeof flat === 'string') return this.#check((core, stamp) => core[flat](stamp, MOST_UNITS));
    return this.#check((core, stamp) => {
      const bytes = sendFlat(core, flat);
      return core.check_flat(this.#number, stamp, today(), bytes, flat.words.length);
    });
  }

  /**
   * Checks and normalizes JSON text as it was received. Repeated members and text that is not JSON are issues, too.
   *
   * @throws {UsageError} for an unknown option or a malformed one, and for what is neither text nor bytes; never for
   * data.
   */
  validateJson(json: string | Bytes, options?: Options): Validation<Value> {
    if (options !== undefined) return this.under(options).validateJson(json);
    const text = textOf(json);
    if (text === undefined) throw new UsageError([], 'JSON comes as text or bytes');
    const [most] = limitsOf(this.#options);
    // A text has at least as many bytes as UTF-16 code units.
    if (text.length > most) return this.#check((core, stamp) => core.too_large(stamp, most));
    return this.#check((core, stamp) => core.check_json(this.#number, stamp, today(), writeInput(core, text)));
  }

  /** Standard Schema v1: synchronous, never throws for data. */
  get '~standard'(): StandardSchema<unknown, Value>['~standard'] {
    return {
      version: 1,
      vendor: 'usherkit',
      validate: (value) => {
        const answer = this.validate(value);
        return answer.ok ? { value: answer.value } : { issues: answer.issues };
      },
    };
  }

  /** The number and the options, for subclasses that call the core. @internal */
  protected parts(): [number: number, options: OptionSet] {
    return [this.#number, this.#options];
  }

  /** The schema with the options of a call, without `update`. @internal */
  protected under(options: Options): this {
    const own = ownOf(options);
    const keys = Object.keys(own);
    const [last, schema] = this.#last ?? [];
    // Objects may have changed, so only other values count as the same.
    const isLast = last && keys.every((key) => key in last && last[key] === own[key] && typeof own[key] !== 'object');
    if (isLast && Object.keys(last).length === keys.length) return schema as this;
    const made = this.#further(own);
    this.#last = [own, made];
    return made;
  }

  #further(own: Record<string, unknown>): this {
    return this.#made(Object.assign(Object.create(null), this.#given, own));
  }

  #made(options: Options, set?: OptionSet): this {
    const Class = this.constructor as new (...parts: ConstructorParameters<typeof Schema>) => this;
    return new Class(this.name, this.#number, options, set);
  }

  /** Makes `call`, which checks the payload, and reads the answer. */
  #check(call: (core: Core, stamp: number) => number): Validation<Value> {
    const kind = kindOf(this.#number);
    return ask(this.#options, call, (core, status) => {
      const at = output(core);
      const findings = findingsAt(at);
      if (!(status & Status.Ok)) return findings;
      return { ok: true, value: readFlat(at, kind) as Value, warnings: findings?.warnings ?? [] };
    });
  }
}

/** The members of options. */
function ownOf(options: Options): Record<string, unknown> {
  const own = membersOf(options);
  if (!own) throw malformed([]);
  return own;
}
