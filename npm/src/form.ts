/** What a form must know about its fields. */
import type { Options } from './generated/types.js';
import { ask } from './options.js';
import { Schema } from './schema.js';
import { readFindings } from './wasm.js';

/** A JSON Schema, 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** The condition under which a field is required or advised. */
export type FieldCondition =
  /** When the value at `path` is one of these. */
  | { readonly path: readonly string[]; readonly oneOf: readonly (string | number | boolean)[] }
  /** When there is a value at `path`, or when there is none. */
  | { readonly path: readonly string[]; readonly present: boolean }
  /** The same for several paths: when there is a value at one of them, or when there is none at any. */
  | { readonly paths: readonly (readonly string[])[]; readonly present: boolean };

/** A day that is so many years before the current day. */
export interface RelativeDay {
  readonly yearsBeforeToday: number;
}

/** What a value is, and the attributes of an HTML input for it. */
export type FieldValue =
  | {
      readonly kind: 'name' | 'text' | 'documentNumber' | 'email' | 'phone' | 'country' | 'region' | 'language';
      /** The attribute `type`, or the element `select`. */
      readonly input: 'text' | 'email' | 'tel' | 'select';
      /** The attribute `inputmode`. */
      readonly inputMode?: 'email' | 'tel';
      /** The greatest length, in characters (Unicode scalar values). */
      readonly maxLength?: number;
      /**
       * The attribute `pattern`, also for `new RegExp(pattern, 'u')`. Input that does not match it is refused. Empty
       * text matches if the field may be empty.
       */
      readonly pattern?: string;
    }
  | { readonly kind: 'date'; readonly input: 'date'; readonly max?: RelativeDay }
  | { readonly kind: 'enum'; readonly input: 'select'; readonly options: readonly string[] }
  | {
      readonly kind: 'integer';
      readonly input: 'number';
      readonly inputMode: 'numeric';
      readonly min: number;
      readonly max: number;
    }
  | { readonly kind: 'boolean'; readonly input: 'checkbox' }
  | { readonly kind: 'group'; readonly fields: readonly FormField[] }
  | {
      readonly kind: 'variant';
      /** The path of the field that chooses the case. */
      readonly by: readonly string[];
      readonly cases: readonly { readonly is: string; readonly fields: readonly FormField[] }[];
    }
  | { readonly kind: 'list'; readonly maxItems: number; readonly item: FieldValue };

/** A field of a form. */
export type FormField = FieldValue & {
  /** The path, as in issues. */
  readonly path: readonly string[];
  /** What to call the field, in the locale of the options. */
  readonly label: string;
  /** Whether the field must be filled in; inside a group, only if a field of the group is filled in. */
  readonly required: boolean | FieldCondition;
  /** The condition under which leaving the field out is a warning. */
  readonly advised?: FieldCondition;
  /** The KYC level that needs the field. */
  readonly neededFor?: string;
  /** The provider will remove the member. */
  readonly deprecated?: true;
  /** A change of the field starts a new KYC review; only in updates. */
  readonly review?: true;
  /** The attribute `autocomplete`. */
  readonly autocomplete?: string;
};

/** A schema that also describes itself: as JSON Schema, and as the fields of a form. */
export class DescribedSchema<Value> extends Schema<Value> {
  /** @internal */
  constructor(...parts: ConstructorParameters<typeof Schema>) {
    super(...parts);
    this.jsonSchema = this.jsonSchema.bind(this);
    this.fields = this.fields.bind(this);
  }

  /**
   * Returns the JSON Schema (2020-12) of the normalized values: every accepted value passes it. It refuses what the
   * tables refuse (lengths, characters, patterns, unknown words, missing members), except what takes a computation (an
   * age, a check digit, a numbering plan).
   */
  jsonSchema(): JsonSchema {
    return this.#describe('json_schema');
  }

  /**
   * Returns the fields of a form, in table order, with labels in the locale of the options.
   *
   * @throws {UsageError} for an unknown option or a malformed one.
   * @example
   * ```ts
   * for (const field of killb.person.fields({ locale: 'es' })) addToForm(field.label, field);
   * ```
   */
  fields(options?: Options): readonly FormField[] {
    return options === undefined ? this.#describe('fields') : this.under(options).fields();
  }

  #describe(as: 'json_schema' | 'fields') {
    const [schema, options] = this.parts();
    return ask(options, (core, stamp) => core[as](schema, stamp), readFindings);
  }
}
