/** Phone numbers on their own. */
import { UsageError } from './options.js';
import { OK, type Runtime, readFindings, writeText } from './wasm.js';

/** How a phone number is read. */
export interface PhoneOptions {
  /** The region of numbers that do not start with `+`: two letters that libphonenumber knows. */
  readonly defaultCountry?: string;
}

/** What libphonenumber knows of a number. */
export interface Phone {
  /** The number in E.164, such as `+573001234567`; without the extension. */
  readonly e164: string;
  /** Whether the numbering plan has such a number. */
  readonly valid: boolean;
  /** Whether the length is that of numbers with this calling code. */
  readonly possible: boolean;
  /** Why the number is not valid. */
  readonly reason?: 'too_short' | 'too_long' | 'invalid_length' | 'not_assigned' | 'invalid_country_code';
  /** The region, such as `CO`, or `001` for a calling code that belongs to none. */
  readonly region?: string;
  /** The kind of line, by libphonenumber's names. */
  readonly type:
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
  /** The calling code, such as 57. */
  readonly callingCode: number;
  /** What follows the calling code. */
  readonly nationalNumber: string;
  /** The extension, if the text had one. */
  readonly extension?: string;
}

/** What a text is as a phone number. */
export type PhoneResult =
  | { readonly ok: true; readonly phone: Phone }
  | {
      readonly ok: false;
      /** Why the text cannot be read as a phone number. */
      readonly reason:
        | 'not_a_number'
        | 'invalid_country_code'
        | 'missing_region'
        | 'too_short_after_idd'
        | 'too_short'
        | 'too_long';
    };

/** No phone number is longer; what is longer is refused without a look. */
const LONGEST = 1000;

/** Phone numbers, exactly as Google's libphonenumber sees them. */
export interface PhoneTools {
  /**
   * Reads a phone number. One that can be read but is not valid is `ok: true` with `valid: false`.
   *
   * @throws {UsageError} for a default country that libphonenumber does not know.
   * @example
   * ```ts
   * const answer = phone.parse('300 123 4567', { defaultCountry: 'CO' });
   * if (answer.ok && answer.phone.valid) call(answer.phone.e164);
   * ```
   */
  parse(input: string, options?: PhoneOptions): PhoneResult;
}

/** The tools of phone numbers on a module that has them. */
export function phoneTools(runtime: Runtime): PhoneTools {
  return {
    parse(input, options = {}) {
      const { defaultCountry = '' } = options;
      if (typeof defaultCountry !== 'string') throw unknownCountry();
      return runtime.run((core) => {
        const bytes = writeText(core, String(input).slice(0, LONGEST));
        const country = writeText(core, defaultCountry, bytes);
        if (core.phone_parse(bytes, country) !== OK) throw unknownCountry();
        return JSON.parse(readFindings(core));
      });
    },
  };
}

function unknownCountry(): UsageError {
  const message = 'use a two-letter country code, such as `CO`';
  return new UsageError([{ code: 'country.invalid', path: ['defaultCountry'], params: {}, message }]);
}
