/** Gives the schemas of a provider its operations. */
import { malformed, UsageError } from './errors.js';
import { forms } from './forms.js';
import { ARGUMENTS, CALLS, OPERATIONS } from './generated/operations.js';
import type { OperationsByNumber } from './generated/answers.js';
import type { Issue, Locale } from './generated/types.js';
import { markedJson } from './marked-json.js';
import { requireMessages } from './messages.js';
import { checkStack, membersOf, textOf } from './reading.js';
import { type Core, readFindings, Status, writeInput, writeProgram } from './wasm.js';

/** As `LARGEST` in `core/src/operations/mod.rs`: most bytes of what is only read. */
const LARGEST = 16 << 20;
/** As `Limits::USUAL` in core: most bytes of what is checked, unless the options say otherwise. */
const USUAL = 2 << 20;
/** As `LONGEST_SECRET` in `core/src/operations/webhook.rs`. */
const LONGEST_SECRET = 64 << 10;
/** More headers than any server takes. */
const MOST_HEADERS = 1000;

/** An argument as it crosses: text or bytes, and whether marks may stand in it. */
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
  // They may hold all that a caller remembers.
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

/** Text that stands for itself. Of a longer one the core only has to see that it is too long. */
function verbatim(text: string | Uint8Array, max: number): Argument {
  return { text: text.length > max ? text.slice(0, max + 1) : text, marked: false };
}

/** An object, or JSON text. */
function json(value: unknown, max: number): Argument {
  const text = textOf(value);
  return text === undefined ? marked(value, max) : verbatim(text, max);
}

/** Text or bytes that nothing else can stand for; `undefined` and `null` are nothing. */
function required(value: unknown, what: string): string | Uint8Array {
  const text = textOf(value ?? '');
  if (text === undefined) throw new UsageError([], what);
  return text;
}

/** The ways to write an argument. */
export type Written =
  'payload' | 'members' | 'json' | 'optionalJson' | 'headers' | 'call' | 'status' | 'body' | 'signed' | 'secret';

/** How an argument becomes text; `limit` is that of payloads. */
const WRITERS: { readonly [way in Written]: (value: unknown, limit: number) => Argument } = {
  payload: json,
  /** What a developer may leave out: no filter, no argument. */
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
  /** Some clients hand over a body that is parsed already. */
  body: (value) =>
    typeof value === 'string' || (typeof value === 'object' && value !== null) ? json(value, LARGEST) : NOTHING,
  signed: (value, limit) =>
    verbatim(
      required(value, 'pass the raw body, as text or bytes: what is signed is not what a parser made of it'),
      limit,
    ),
  /** Its bound is not that of bodies: a part of it must never count as the secret. */
  secret: (value) => verbatim(required(value, 'a secret is text or bytes'), LONGEST_SECRET),
};

/** A copy of the options, and what this side must know of them before the core has checked them. */
function asTheyAre(given: unknown): { options: unknown; limit: number; locale: Locale | undefined } {
  const options = membersOf(given);
  if (!options) return { options: given, limit: USUAL, locale: undefined };
  const limits = membersOf(options.limits);
  if (limits) options.limits = limits;
  const bytes = limits?.bytes;
  // The core refuses any other.
  const limit = typeof bytes === 'number' && bytes > 0 && bytes < 2 ** 30 ? bytes : USUAL;
  return { options, limit, locale: options.locale as Locale | undefined };
}

/** Headers as a plain object, also those that come as `Headers`, as a `Map` or as pairs. */
function headersOf(headers: unknown): unknown {
  const members: Record<string, unknown> = Object.create(null);
  try {
    if (typeof (headers as Iterable<unknown>)[Symbol.iterator] !== 'function') return headers;
    // A text of JSON has characters, not pairs.
    if (textOf(headers) !== undefined) return headers;
    let count = 0;
    for (const [name, value] of headers as Iterable<[string, unknown]>) {
      if (++count > MOST_HEADERS) break;
      members[name] = value;
    }
  } catch {
    checkStack();
    // Neither pairs nor an object: what was read so far is all there is.
  }
  return typeof headers === 'object' && headers !== null ? members : {};
}

/** Writes the texts one behind the other and returns their lengths. */
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
