/** What a form must know of its fields. */
import type { Options } from './generated/types.js';
import { ask } from './options.js';
import { Schema } from './schema.js';
import { readFindings } from './wasm.js';

/** A JSON Schema, 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** When a field has to be filled in. */
export type FieldCondition =
  /** When the value at `path` is one of these. */
  | { readonly path: readonly string[]; readonly oneOf: readonly (string | number | boolean)[] }
  /** When there is a value at `path`, or when there is none. */
  | { readonly path: readonly string[]; readonly present: boolean }
  /** The same for several paths: when there is a value at one of them, or when there is none at any. */
  | { readonly paths: readonly (readonly string[])[]; readonly present: boolean };

/** The end of a span of days, counted from the current day. */
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
      /** In characters (Unicode scalar values). */
      readonly maxLength?: number;
      /**
       * The attribute `pattern`, also for `new RegExp(pattern, 'u')`: what is entered must match it, else it is refused.
       * Empty text matches where it may be empty.
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
      /** The path of the field that chooses. */
      readonly by: readonly string[];
      readonly cases: readonly { readonly is: string; readonly fields: readonly FormField[] }[];
    }
  | { readonly kind: 'list'; readonly maxItems: number; readonly item: FieldValue };

/** A field of a form. */
export type FormField = FieldValue & {
  /** As issues have it. */
  readonly path: readonly string[];
  /** What to call it, in the locale of the options. */
  readonly label: string;
  /** Whether it must be filled in; in a group, once anything of the group is. */
  readonly required: boolean | FieldCondition;
  /** When leaving it out is a warning. */
  readonly advised?: FieldCondition;
  /** The KYC level that needs it. */
  readonly neededFor?: string;
  /** The provider is about to give it up. */
  readonly deprecated?: true;
  /** Changing it causes a new KYC review; of updates only. */
  readonly review?: true;
  /** The attribute `autocomplete`. */
  readonly autocomplete?: string;
};

/** A schema that also tells what a form and other programs must know of it. */
export class DescribedSchema<Value> extends Schema<Value> {
  /** @internal */
  constructor(...parts: ConstructorParameters<typeof Schema>) {
    super(...parts);
    this.jsonSchema = this.jsonSchema.bind(this);
    this.fields = this.fields.bind(this);
  }

  /**
   * The JSON Schema (2020-12) of the normalized values: whatever is accepted passes it. It refuses what the tables refuse
   * (lengths, characters, forms, words, what is missing), and not what takes a computation (an age, a check digit, a
   * numbering plan).
   */
  jsonSchema(): JsonSchema {
    return this.#describe('json_schema');
  }

  /**
   * The fields of a form, in table order, with labels in the locale of the options.
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
