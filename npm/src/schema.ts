/** Schemas: what a provider takes, as objects to call. */
import { UsageError } from './errors.js';
import { described, type FormField, type JsonSchema } from './form.js';
import type { Issue, Options } from './generated/types.js';
import { Encoded } from './options.js';
import { shapeOf } from './shape.js';
import type { StandardSchema } from './standard.js';
import { readStrip } from './strip-reader.js';
import { sendStrip, writeStrip } from './strip-writer.js';
import { type Core, FINDINGS, forms, OK, readFindings, today, writeBytes, writeText } from './wasm.js';

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
  readonly #options: Encoded | undefined;
  readonly #given: Options;

  /** @internal */
  constructor(name: string, number: number, options: Options = {}) {
    this.name = name;
    this.#number = number;
    this.#given = options;
    this.#options = Object.keys(options).length > 0 ? new Encoded(options) : undefined;
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
    if (typeof options !== 'object' || options === null) throw new UsageError([], 'options must be an object');
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
    return forms.run((core) => {
      const limits = this.#slot(core);
      const strip = writeStrip(
        value,
        shapeOf(this.#number),
        core.limit(limits, 0),
        core.limit(limits, 1),
        core.limit(limits, 2),
      );
      // A getter of the payload may have checked something itself, so nothing is set before it is read.
      const slot = this.#slot(core);
      const status =
        typeof strip === 'string'
          ? core[strip](slot)
          : core.check_strip(this.#number, slot, today(), sendStrip(core, strip), strip.words.length);
      return this.#answer(core, status);
    });
  }

  /**
   * Checks and normalizes JSON text, as it came over the wire: repeated members and broken text are seen, too.
   *
   * @throws {UsageError} for an unknown option or a malformed one, never for data.
   */
  validateJson(json: string | Uint8Array, options?: Options): Validation<Value> {
    if (options !== undefined) return this.with(options).validateJson(json);
    return forms.run((core) => {
      const slot = this.#slot(core);
      // A text has at least as many bytes as UTF-16 code units. Memory that grew once never shrinks.
      if (json.length > core.limit(slot, 0)) {
        core.too_large(slot);
        return this.#answer(core, FINDINGS);
      }
      const bytes = typeof json === 'string' ? writeText(core, json) : writeBytes(core, json);
      return this.#answer(core, core.check_json(this.#number, slot, today(), bytes));
    });
  }

  /**
   * The JSON Schema (2020-12) of the normalized values: whatever is accepted passes it, and what takes a computation (an
   * age, a check digit, a numbering plan) it does not refuse.
   *
   * @throws {UsageError} in the default browser entry, whose module leaves it out; `usherkit/slim` has it.
   */
  jsonSchema(): JsonSchema {
    return described('json_schema', this.#number, () => 0);
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
    return described('fields', this.#number, (core) => this.#slot(core));
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

  #slot(core: Core): number {
    return this.#options?.activate(core) ?? 0;
  }

  #answer(core: Core, status: number): Validation<Value> {
    const findings = (status & FINDINGS) === 0 ? undefined : JSON.parse(readFindings(core));
    if ((status & OK) === 0) return findings;
    const value = readStrip(core, shapeOf(this.#number)) as Value;
    return { ok: true, value, warnings: findings?.warnings ?? [] };
  }
}
