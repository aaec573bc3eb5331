/** Schemas: what a provider takes, as objects to call. */
import { malformed, UsageError } from './errors.js';
import { forms } from './forms.js';
import type { Issue, Options } from './generated/types.js';
import { encode } from './options.js';
import { type Bytes, membersOf, textOf } from './reading.js';
import { kindOf } from './shape.js';
import type { StandardSchema } from './standard.js';
import { readStrip } from './strip-reader.js';
import { sendStrip, writeStrip } from './strip-writer.js';
import { type Core, readFindings, Status, today, writeInput } from './wasm.js';

/** What a check says: bad data is an answer, never an exception. */
export type Validation<Value> =
  | {
      /** The payload is acceptable. */
      readonly ok: true;
      /** The normalized payload, a new object in table order. */
      readonly value: Value;
      /** What is worth a look; never blocks. */
      readonly warnings: readonly Issue[];
    }
  | {
      /** The payload is not acceptable. */
      readonly ok: false;
      /** Everything that is wrong, in table order. */
      readonly issues: readonly Issue[];
      /** What else is worth a look. */
      readonly warnings: readonly Issue[];
    };

/**
 * A payload that a provider takes. Also a Standard Schema v1, so that React Hook Form, TanStack Form, Conform and tRPC
 * take it as it is. Methods work without the schema, too: `const { validate } = killb.person`.
 */
export class Schema<Value> implements StandardSchema<unknown, Value> {
  /** The stable name, such as `killb.person.create`. */
  readonly name: string;
  readonly #number: number;
  readonly #slot: (core: Core) => number;
  readonly #given: Options;

  /** @internal */
  constructor(name: string, number: number, options: Options = {}, slot?: (core: Core) => number) {
    this.name = name;
    this.#number = number;
    this.#given = options;
    this.#slot = slot ?? (Object.keys(options).length > 0 ? encode(options) : () => 0);
    this.with = this.with.bind(this);
    this.validate = this.validate.bind(this);
    this.validateJson = this.validateJson.bind(this);
  }

  /**
   * The same schema with options that are encoded once; its `update`, where it has one, has them too.
   *
   * @throws {UsageError} for an unknown option or a malformed one.
   * @example
   * ```ts
   * const colombian = killb.person.with({ defaultCountry: 'CO', locale: 'es' });
   * colombian.validate({ phone: '300 123 4567' });
   * ```
   */
  with(options: Options): this {
    const schema = this.under(options);
    const { update } = this as { readonly update?: Schema<unknown> };
    return update ? Object.assign(schema, { update: update.#made(schema.#given, schema.#slot) }) : schema;
  }

  /**
   * Checks and normalizes an object: a plain one, or an instance of a class. The object is not changed, each member is
   * read once, and only its own enumerable ones count. A `Map`, `Date`, `FormData` and the like are `type.invalid`.
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
    return forms((core) => {
      const limits = this.#slot(core);
      const strip = writeStrip(
        value,
        kindOf(this.#number),
        core.limit(limits, 0),
        core.limit(limits, 1),
        core.limit(limits, 2),
      );
      // A getter of the payload may have checked something itself, so the options are looked up again.
      const own = this.#slot(core);
      if (typeof strip === 'string') return this.#answer(core, core[strip](own));
      const bytes = sendStrip(core, strip);
      return this.#answer(core, core.check_strip(this.#number, own, today(), bytes, strip.words.length));
    });
  }

  /**
   * Checks and normalizes JSON text, as it came over the wire: repeated members and broken text are seen, too.
   *
   * @throws {UsageError} for an unknown option or a malformed one, and for what is neither text nor bytes; never for data.
   */
  validateJson(json: string | Bytes, options?: Options): Validation<Value> {
    if (options !== undefined) return this.under(options).validateJson(json);
    const text = textOf(json);
    if (text === undefined) throw new UsageError([], 'JSON comes as text or bytes');
    return forms((core) => {
      const own = this.#slot(core);
      // A text has at least as many bytes as UTF-16 code units. Memory that grew once never shrinks.
      if (text.length > core.limit(own, 0)) return this.#answer(core, core.too_large(own));
      return this.#answer(core, core.check_json(this.#number, own, today(), writeInput(core, text)));
    });
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

  /** The number and the options, for classes that ask the core more. @internal */
  protected parts(): [number: number, slot: (core: Core) => number] {
    return [this.#number, this.#slot];
  }

  /** The schema with further options, alone. @internal */
  protected under(options: Options): this {
    const own = membersOf(options);
    if (!own) throw malformed([]);
    return this.#made(Object.assign(Object.create(null), this.#given, own));
  }

  #made(options: Options, slot?: (core: Core) => number): this {
    const Class = this.constructor as new (...parts: ConstructorParameters<typeof Schema>) => this;
    return new Class(this.name, this.#number, options, slot);
  }

  /** The answer of a check that ended with `status`. */
  #answer(core: Core, status: number): Validation<Value> {
    const findings = readFindings(core);
    if (!(status & Status.Ok)) return findings;
    const value = readStrip(core, kindOf(this.#number)) as Value;
    return { ok: true, value, warnings: findings?.warnings ?? [] };
  }
}
