/** Phone numbers on their own. */
import { UsageError } from './errors.js';
import { METADATA_VERSION, VERSION } from './generated/version.js';
import { type Core, readFindings, type Runtime, Status, writeText } from './wasm.js';

/** How a phone number is read. */
export interface PhoneOptions {
  /** The region of numbers that do not start with `+`: two letters that libphonenumber knows. */
  readonly defaultCountry?: string;
}

/** The types of line, by libphonenumber's names. */
export type PhoneType =
  | 'FIXED_LINE'
  | 'MOBILE'
  | 'FIXED_LINE_OR_MOBILE'
  | 'TOLL_FREE'
  | 'PREMIUM_RATE'
  | 'SHARED_COST'
  | 'VOIP'
  | 'PERSONAL_NUMBER'
  | 'PAGER'
  | 'UAN'
  | 'VOICEMAIL'
  | 'UNKNOWN';

/** The formats: `+573001234567`, `+57 300 1234567`, `300 1234567`, `tel:+57-300-1234567`. */
export type PhoneFormat = (typeof FORMATS)[number];

/** As `FORMATS` in `core/src/door/phone.rs`. */
const FORMATS = ['E164', 'INTERNATIONAL', 'NATIONAL', 'RFC3966'] as const;

/** Why a text cannot be read as a phone number. */
export type PhoneReason =
  'not_a_number' | 'invalid_country_code' | 'missing_region' | 'too_short_after_idd' | 'too_short' | 'too_long';

/** What libphonenumber knows about a number. */
export interface Phone {
  /** The number in E.164, such as `+573001234567`; without the extension. */
  readonly e164: string;
  /** Whether the numbering plan has such a number. */
  readonly valid: boolean;
  /** Whether the length is that of numbers with this calling code. */
  readonly possible: boolean;
  /** Why the number is not valid. */
  readonly reason?: 'too_short' | 'too_long' | 'invalid_length' | 'not_assigned' | 'invalid_country_code';
  /** The region, such as `CO`, or `001` for a calling code without a region. */
  readonly region?: string;
  /** The type of line. */
  readonly type: PhoneType;
  /** The calling code, such as 57. */
  readonly callingCode: number;
  /** The digits after the calling code. */
  readonly nationalNumber: string;
  /** The extension, if the text had one. */
  readonly extension?: string;
}

/** The result of parsing a text as a phone number. */
export type PhoneResult =
  { readonly ok: true; readonly phone: Phone } | { readonly ok: false; readonly reason: PhoneReason };

/** A phone number in a format, or why the text is not a phone number. */
export type PhoneText =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: PhoneReason };

/** A country or territory with phone numbers, for pickers. */
export interface PhoneCountry {
  /** Two letters, such as `CO`. */
  readonly region: string;
  /** The calling code, such as 57. */
  readonly callingCode: number;
  /** The name from the host's `Intl.DisplayNames`; it may differ between hosts. */
  readonly name: string;
}

/** A calling code and the regions that share it, the main one first; `001` for a code without a region. */
export interface CallingCode {
  readonly callingCode: number;
  readonly regions: readonly string[];
}

/** An example number, for placeholders. */
export interface PhoneExample {
  readonly e164: string;
  readonly international: string;
  readonly national: string;
}

/** The content of a text field, and the position of its caret in UTF-16 code units. */
export interface Typed {
  readonly text: string;
  readonly caret: number;
}

/** Formats a phone number while it is typed. */
export interface AsYouType {
  /**
   * Formats the content of a text field after a change: typed, edited or pasted.
   *
   * @param caret the position of the caret, in UTF-16 code units; if it is absent or `null`, the end of the text
   * @throws {UsageError} for a caret that is not a number.
   * @example
   * ```ts
   * const formatter = phone.asYouType('US');
   * input.oninput = () => {
   *   const { text, caret } = formatter.type(input.value, input.selectionStart);
   *   input.value = text;
   *   input.setSelectionRange(caret, caret);
   * };
   * ```
   */
  type(text: string, caret?: number | null): Typed;
}

/** Phone numbers, exactly as Google's libphonenumber judges them. */
export interface PhoneTools {
  /** The version of UsherKit. */
  readonly version: string;
  /** The version of libphonenumber's metadata, such as `9.0.42`. */
  readonly metadataVersion: string;

  /**
   * Parses a phone number. A number that can be read but is not valid is `ok: true` with `valid: false`.
   *
   * @throws {UsageError} for a default country that libphonenumber does not know.
   * @example
   * ```ts
   * const answer = phone.parse('300 123 4567', { defaultCountry: 'CO' });
   * if (answer.ok && answer.phone.valid) call(answer.phone.e164);
   * ```
   */
  parse(input: string, options?: PhoneOptions): PhoneResult;
  /**
   * Writes a phone number in a format.
   *
   * @throws {UsageError} for an unknown format or default country.
   * @example
   * ```ts
   * phone.format('+573001234567', 'INTERNATIONAL'); // { ok: true, text: '+57 300 1234567' }
   * ```
   */
  format(input: string, format: PhoneFormat, options?: PhoneOptions): PhoneText;
  /**
   * Returns a formatter for a text field. Without a country, only numbers that start with `+` are formatted.
   *
   * @throws {UsageError} for a country that libphonenumber does not know.
   */
  asYouType(defaultCountry?: string): AsYouType;
  /**
   * Returns all countries and territories that have phone numbers, sorted by their names in the language of `locale` (a
   * BCP 47 tag).
   *
   * @throws {UsageError} for a locale that is not such a tag.
   */
  countries(locale?: string): readonly PhoneCountry[];
  /** Returns all calling codes, in ascending order. */
  callingCodes(): readonly CallingCode[];
}

/** Also with example numbers, which take 2.4 KB: only `usherkit/client` and `usherkit/phone` have them. */
export interface PhoneToolsWithExamples extends PhoneTools {
  /**
   * Returns an example number of a country for each type of line that it has.
   *
   * @throws {UsageError} for a country that libphonenumber does not know.
   * @example
   * ```ts
   * input.placeholder = phone.examples('CO').MOBILE?.national ?? '';
   * ```
   */
  examples(country: string): { readonly [type in PhoneType]?: PhoneExample };
}

/** The most UTF-16 code units of a text that the core gets. No phone number is longer. */
const LONGEST = 1000;

/** Writes a text and a country to the input, makes the call, and reads the answer. */
function ask<Answer>(
  runtime: Runtime,
  input: unknown,
  country: unknown = '',
  call: (core: Core, bytes: number, countryBytes: number) => number,
): Answer {
  if (typeof country !== 'string') throw unknownCountry();
  const text = written(input);
  return runtime((core) => {
    const bytes = writeText(core, text.slice(0, LONGEST));
    const countryBytes = writeText(core, country.slice(0, LONGEST), bytes);
    if (call(core, bytes, countryBytes) !== Status.Ok) throw unknownCountry();
    return readFindings(core);
  });
}

/** The functions of a module that has example numbers, too. */
export function phoneToolsWithExamples(runtime: Runtime): PhoneToolsWithExamples {
  return {
    ...phoneTools(runtime),
    examples(country) {
      return ask(runtime, country, '', (core, bytes) => core.phone_examples(bytes));
    },
  };
}

/** The functions of a module that has phone numbers. */
export function phoneTools(runtime: Runtime): PhoneTools {
  interface Regions {
    readonly countries: readonly { readonly region: string; readonly callingCode: number }[];
    readonly callingCodes: readonly CallingCode[];
  }

  function regions(): Regions {
    return runtime((core) => {
      core.phone_regions();
      return readFindings(core);
    });
  }

  return {
    version: VERSION,
    metadataVersion: METADATA_VERSION,

    parse(input, options = {}) {
      return ask(runtime, input, countryOf(options), (core, bytes, country) => core.phone_parse(bytes, country));
    },
    format(input, format, options = {}) {
      const number = FORMATS.indexOf(format);
      if (number < 0) throw new UsageError([], `unknown format: use one of ${FORMATS.join(', ')}`);
      return ask(runtime, input, countryOf(options), (core, bytes, country) =>
        core.phone_format(number, bytes, country),
      );
    },
    asYouType(defaultCountry) {
      const type = (text: string, caret?: number | null) => {
        const end = written(text).length;
        const at = caret ?? end;
        if (typeof at !== 'number' || Number.isNaN(at)) throw new UsageError([], 'the caret is a number of characters');
        const inside = Math.min(Math.max(at, 0), end);
        return ask<Typed>(runtime, text, defaultCountry, (core, bytes, country) =>
          core.phone_type(inside, bytes, country),
        );
      };
      type('');
      return { type };
    },
    countries(locale) {
      const { names, compare } = namesIn(locale);
      return regions()
        .countries.map((country) => ({ ...country, name: names.of(country.region) ?? country.region }))
        .sort((a, b) => compare(a.name, b.name));
    },
    callingCodes() {
      return regions().callingCodes;
    },
  };
}

/** The text of an input; empty for a value that is neither text nor a number. */
function written(input: unknown): string {
  return typeof input === 'string' || typeof input === 'number' || typeof input === 'bigint' ? `${input}` : '';
}

/** The default country of `options`. A bare country, as other libraries take it, throws: it must not count as none. */
function countryOf(options: PhoneOptions): unknown {
  try {
    if (typeof options === 'object')
      return Object.hasOwn(options, 'defaultCountry') ? options.defaultCountry : undefined;
  } catch {
    // `options` is `null`, or threw.
  }
  throw unknownCountry();
}

function namesIn(locale: string | undefined) {
  try {
    const names = new Intl.DisplayNames(locale, { type: 'region' });
    return { names, compare: new Intl.Collator(locale).compare };
  } catch {
    throw new UsageError([], 'use a language tag, such as `es` or `pt-BR`');
  }
}

function unknownCountry(): UsageError {
  const message = 'use a two-letter country code, such as `CO`';
  const issue = { code: 'country.invalid', path: ['defaultCountry'], params: {}, message } as const;
  // The message that `malformed` writes; `usherkit/phone` has no other use for that function.
  return new UsageError([issue], `malformed options: \`defaultCountry\`: ${message}`);
}
