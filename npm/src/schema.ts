/** Schemas: what a provider takes, as objects to call. */
import { malformed, UsageError } from './errors.js';
import { describe, type FormField, type JsonSchema } from './form.js';
import type { Issue, Options } from './generated/types.js';
import { ask, DEFAULTS, encode, limitsOf, type OptionSet } from './options.js';
import { isPlain, isText } from './reading.js';
import { kindOf } from './shape.js';
import type { StandardSchema } from './standard.js';
import { readStrip } from './strip-reader.js';
import { MOST_UNITS, sendStrip, writeStrip } from './strip-writer.js';
import { type Core, findingsAt, output, Status, today, writeInput } from './wasm.js';

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
 * take it as it is.
 */
export class Schema<Value> implements StandardSchema<unknown, Value> {
  /** The stable name, such as `killb.person.create`. */
  readonly name: string;
  readonly #number: number;
  readonly #options: OptionSet;
  readonly #given: Options;

  /** @internal */
  constructor(name: string, number: number, options: Options = {}) {
    this.name = name;
    this.#number = number;
    this.#given = options;
    this.#options = Object.keys(options).length > 0 ? encode(options) : DEFAULTS;
  }

  /**
   * The same schema with options that are encoded once.
   *
   * @throws {UsageError} for an unknown option or a malformed one.
   * @example
   * ```ts
   * const colombian = killb.person.with({ defaultCountry: 'CO', locale: 'es' });
   * colombian.validate({ phone: '300 123 4567' });
   * ```
   */
  with(options: Options): Schema<Value> {
    if (typeof options !== 'object' || !options || !isPlain(options)) throw malformed([]);
    return new Schema(this.name, this.#number, { ...this.#given, ...options });
  }

  /**
   * Checks and normalizes an object. The object is not changed; only its own enumerable members count.
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
    if (options !== undefined) return this.with(options).validate(value);
    // Getters of the payload run in here, and may check something themselves; nothing of the core is in use yet.
    const strip = writeStrip(value, kindOf(this.#number), limitsOf(this.#options));
    if (typeof strip === 'string') return this.#check((core, stamp) => core[strip](stamp, MOST_UNITS));
    return this.#check((core, stamp) => {
      const bytes = sendStrip(core, strip);
      return core.check_strip(this.#number, stamp, today(), bytes, strip.words.length);
    });
  }

  /**
   * Checks and normalizes JSON text, as it came over the wire: repeated members and broken text are seen, too.
   *
   * @throws {UsageError} for an unknown option or a malformed one, and for what is neither text nor bytes; never for data.
   */
  validateJson(json: string | Uint8Array, options?: Options): Validation<Value> {
    if (options !== undefined) return this.with(options).validateJson(json);
    if (!isText(json)) throw new UsageError([], 'JSON comes as text or bytes');
    const [most] = limitsOf(this.#options);
    // A text has at least as many bytes as UTF-16 code units.
    if (json.length > most) return this.#check((core, stamp) => core.too_large(stamp, most));
    return this.#check((core, stamp) => core.check_json(this.#number, stamp, today(), writeInput(core, json)));
  }

  /**
   * The JSON Schema (2020-12) of the normalized values: whatever is accepted passes it, and what takes a computation (an
   * age, a check digit, a numbering plan) it does not refuse.
   *
   * @throws {UsageError} in the default browser entry, whose module leaves it out; `usherkit/slim` has it.
   */
  jsonSchema(): JsonSchema {
    return describe('json_schema', this.#number, this.#options);
  }

  /**
   * The fields of a form, in table order, with labels in the locale of the options.
   *
   * @throws {UsageError} for an unknown option or a malformed one; in the default browser entry, whose module leaves it
   * out; `usherkit/slim` has it.
   * @example
   * ```ts
   * for (const field of killb.person.fields({ locale: 'es' })) addToForm(field.label, field);
   * ```
   */
  fields(options?: Options): readonly FormField[] {
    if (options !== undefined) return this.with(options).fields();
    return describe('fields', this.#number, this.#options);
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

  /** Has `call` check the payload, and reads the answer. */
  #check(call: (core: Core, stamp: number) => number): Validation<Value> {
    const kind = kindOf(this.#number);
    return ask(this.#options, call, (core, status) => {
      const at = output(core);
      const findings = findingsAt(at);
      if (!(status & Status.Ok)) return findings;
      return { ok: true, value: readStrip(at, kind) as Value, warnings: findings?.warnings ?? [] };
    });
  }
}
