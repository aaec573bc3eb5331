/** What a form must know of its fields. */
import { UsageError } from './errors.js';
import { ask, type OptionSet } from './options.js';
import { readFindings } from './wasm.js';

/** A JSON Schema, 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** When a field has to be filled in. */
export type FieldCondition =
  /** When the value at `path` is one of these. */
  | { readonly path: readonly string[]; readonly oneOf: readonly (string | number | boolean)[] }
  /** When there is a value at `path`, or when there is none. */
  | { readonly path: readonly string[]; readonly present: boolean };

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
  /** Changing it causes a new KYC review; of updates only. */
  readonly review?: true;
  /** The attribute `autocomplete`. */
  readonly autocomplete?: string;
};

/** Has the core describe a schema. The module of the default browser entry leaves that out. */
export function describe(door: 'json_schema' | 'fields', schema: number, options: OptionSet) {
  return ask(
    options,
    (core, stamp) => {
      if (!core[door]) throw new UsageError([], 'import usherkit/slim for this');
      return core[door](schema, stamp);
    },
    readFindings,
  );
}
