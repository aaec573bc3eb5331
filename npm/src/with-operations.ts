/** Runs operations of providers in the core. */
import { malformed, UsageError } from './errors.js';
import { forms } from './forms.js';
import { ARGUMENTS, CALLS, OPERATIONS } from './generated/operations.js';
import type { OperationsByNumber } from './generated/answers.js';
import type { Issue, Locale } from './generated/types.js';
import { markedJson } from './marked-json.js';
import { requireMessages } from './messages.js';
import { checkStack, membersOf, textOf } from './reading.js';
import { type Core, readFindings, Status, writeInput, writeProgram } from './wasm.js';

/** As `LARGEST` in `core/src/operations/mod.rs`: the most bytes of an argument that is only read. */
const LARGEST = 16 << 20;
/** As `Limits::USUAL` in core: the most bytes of an argument that is checked, unless the options say otherwise. */
const USUAL = 2 << 20;
/** As `LONGEST_SECRET` in `core/src/operations/webhook.rs`: the most bytes of a secret. */
const LONGEST_SECRET = 64 << 10;
/** The most headers that are read, more than any server takes. */
const MOST_HEADERS = 1000;

/** An argument for the core: text or bytes, and whether it may contain marks (`marked-json.ts`). */
interface Argument {
  readonly text: string | Uint8Array;
  readonly marked: boolean;
}

/** Gives the schemas of a provider its operations as further members. */
export function withOperations<Schemas extends object, Provider extends keyof OperationsByNumber>(
  provider: Provider,
  schemas: Schemas,
): Schemas & OperationsByNumber[Provider] {
  OPERATIONS.forEach((name, operation) => {
    (schemas as Record<string, unknown>)[name] = (...given: unknown[]) => run(provider, operation, given);
  });
  return schemas as Schemas & OperationsByNumber[Provider];
}

/** Runs an operation of a provider, by their numbers; options follow the arguments. */
function run(provider: number, operation: number, given: readonly unknown[]): unknown {
  const of = ARGUMENTS[operation] as readonly Written[];
  // Getters of the arguments may run operations themselves, so everything is read before anything is written.
  const { options, limit, locale } = asTheyAre(given[of.length]);
  const sent = of.map((written, index) => WRITERS[written](given[index], limit));
  // Options may be large: `seen` may have all keys that a caller remembers.
  sent.push(options === undefined ? NOTHING : marked(options, LARGEST));
  return forms((core) => {
    const marks = sent.reduce((bits, { marked }, index) => bits | (Number(marked) << index), 0);
    const lengths = writeAll(core, sent);
    writeProgram(core, lengths);
    const status = core.run_operation(provider, operation, lengths.length, marks, Date.now() / 1000);
    const findings = readFindings(core);
    if (status !== Status.Ok) throw misuse(findings?.issues, given[0]);
    requireMessages(locale);
    return findings;
  });
}

const NOTHING: Argument = { text: '', marked: false };

const marked = (value: unknown, max: number): Argument => ({ text: markedJson(value, max), marked: true });

/** Text or bytes as they are. If they are longer than `max`, the core only has to see that. */
function verbatim(text: string | Uint8Array, max: number): Argument {
  return { text: text.length > max ? text.slice(0, max + 1) : text, marked: false };
}

/** An object, or JSON text. */
function json(value: unknown, max: number): Argument {
  const text = textOf(value);
  return text === undefined ? marked(value, max) : verbatim(text, max);
}

/** An argument that must be text or bytes; `undefined` and `null` count as empty. Otherwise throws `what`. */
function required(value: unknown, what: string): string | Uint8Array {
  const text = textOf(value ?? '');
  if (text === undefined) throw new UsageError([], what);
  return text;
}

/** The ways to write an argument. */
export type Written =
  'payload' | 'members' | 'json' | 'optionalJson' | 'headers' | 'call' | 'status' | 'body' | 'signed' | 'secret';

/** How an argument becomes text; `limit` is the most bytes of an argument that is checked. */
const WRITERS: { readonly [way in Written]: (value: unknown, limit: number) => Argument } = {
  payload: json,
  /** An object that may be left out, if there are no filters or no arguments. */
  members: (value, limit) => json(value === undefined ? {} : value, limit),
  json: (value) => json(value, LARGEST),
  optionalJson: (value) => (value === undefined ? NOTHING : json(value, LARGEST)),
  headers: (value) => json(headersOf(value), LARGEST),
  call: (value) => (typeof value === 'string' ? verbatim(value, 100) : NOTHING),
  status(value) {
    if (value === null) return NOTHING;
    if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 1000)
      return verbatim(`${value}`, 3);
    throw new UsageError([], 'the status must be that of an HTTP answer, or `null` where none came');
  },
  /** HTTP clients may have parsed the body already. */
  body: (value) =>
    typeof value === 'string' || (typeof value === 'object' && value !== null) ? json(value, LARGEST) : NOTHING,
  signed: (value, limit) =>
    verbatim(
      required(value, 'pass the raw body, as text or bytes: what is signed is not what a parser made of it'),
      limit,
    ),
  /** With a bound of its own, beyond which the core refuses: a part of a secret must never count as the secret. */
  secret: (value) => verbatim(required(value, 'a secret is text or bytes'), LONGEST_SECRET),
};

/** A copy of the options, and what is needed of them before the core has checked them. */
function asTheyAre(given: unknown): { options: unknown; limit: number; locale: Locale | undefined } {
  const options = membersOf(given);
  if (!options) return { options: given, limit: USUAL, locale: undefined };
  const limits = membersOf(options.limits);
  if (limits) options.limits = limits;
  const bytes = limits?.bytes;
  // The core refuses any other value.
  const limit = typeof bytes === 'number' && bytes > 0 && bytes < 2 ** 30 ? bytes : USUAL;
  return { options, limit, locale: options.locale as Locale | undefined };
}

/** Headers as a plain object; they may come as `Headers`, as a `Map` or as pairs. */
function headersOf(headers: unknown): unknown {
  const members: Record<string, unknown> = Object.create(null);
  try {
    if (typeof (headers as Iterable<unknown>)[Symbol.iterator] !== 'function') return headers;
    // Text is iterable, too, but it is JSON, not pairs.
    if (textOf(headers) !== undefined) return headers;
    let count = 0;
    for (const [name, value] of headers as Iterable<[string, unknown]>) {
      if (++count > MOST_HEADERS) break;
      members[name] = value;
    }
  } catch {
    checkStack();
    // These are neither pairs nor an object, or they threw: what was read so far counts.
  }
  return typeof headers === 'object' && headers !== null ? members : {};
}

/** Writes the texts one after the other, and returns their lengths in bytes. */
function writeAll(core: Core, sent: readonly Argument[]): readonly number[] {
  let at = 0;
  return sent.map(({ text }) => {
    const length = writeInput(core, text, at);
    at += length;
    return length;
  });
}

function misuse(issues: readonly Issue[] | undefined, call: unknown): UsageError {
  if (issues) return malformed(issues);
  const known = typeof call === 'string' && CALLS.includes(call);
  return new UsageError([], known ? 'an argument is missing' : `there is no such operation: use ${CALLS.join(', ')}`);
}
