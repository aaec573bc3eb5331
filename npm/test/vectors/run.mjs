/** Runs vectors (`tests/vectors/README.md`) on a package, in Node or in a page. */
import { callsOf } from './operations.mjs';
import { withoutWording } from './wording.mjs';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The bytes of a text as vectors write it: a string, or a list of parts to join. */
function bytesOf(text) {
  const parts = (typeof text === 'string' ? [text] : text).map((part) => {
    if (typeof part === 'string') return encoder.encode(part);
    if ('hex' in part) return Uint8Array.from(part.hex.match(/../g) ?? [], (digits) => parseInt(digits, 16));
    return encoder.encode(part.repeat.repeat(part.times));
  });
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export const textOf = (text) => decoder.decode(bytesOf(text));

/** The text of `bytes`, or the bytes themselves if they are not UTF-8. */
function textOrBytes(bytes) {
  try {
    return decoder.decode(bytes);
  } catch {
    return bytes;
  }
}

/** Every schema in a value, however the package groups them. */
export function schemasOf(value, depth = 3) {
  if (typeof value !== 'object' || value === null || depth < 0) return [];
  const own = typeof value.validateJson === 'function' ? [value] : [];
  return own.concat(Object.values(value).flatMap((member) => schemasOf(member, depth - 1)));
}

/**
 * Returns a function that runs one vector on the package and returns `{ name, passed, answer }`.
 * @param {typeof import('usherkit')} usherkit
 * @param {typeof import('usherkit/client')} client
 */
export function runnerOf(usherkit, client) {
  const [schemas, described] = [usherkit, client].map(
    (entry) =>
      new Map(
        Object.values(entry)
          .flatMap((part) => schemasOf(part))
          .map((schema) => [schema.name, schema]),
      ),
  );

  /** Operations by name; each returns the answers of all doors as JSON text. */
  const operations = {
    validate({ schema: name, payload, options }, doors = ['text', 'object']) {
      const schema = schemaOf(name);
      const given = textOrBytes(bytesOf(payload));
      const ways = {
        text: () => schema.validateJson(given, options),
        object: () => schema.validate(JSON.parse(given), options),
      };
      return doors.map((door) => answerOf(ways[door]));
    },
    jsonSchema({ schema }) {
      return [answerOf(() => schemaOf(schema, described).jsonSchema())];
    },
    fields({ schema, options }) {
      return [answerOf(() => schemaOf(schema, described).fields(options))];
    },
    'phone.parse'({ input, options }) {
      return [answerOf(() => usherkit.phone.parse(textOf(input), options))];
    },
    'phone.format'({ input, format, options }) {
      return [answerOf(() => usherkit.phone.format(textOf(input), format, options))];
    },
    'phone.asYouType'({ input, caret, country }) {
      return [answerOf(() => usherkit.phone.asYouType(country).type(textOf(input), caret))];
    },
  };

  function schemaOf(name, all = schemas) {
    const schema = all.get(name);
    if (!schema) throw new Error(`no schema \`${name}\``);
    return schema;
  }

  function answerOf(call) {
    try {
      return JSON.stringify(call());
    } catch (error) {
      if (!(error instanceof client.UsageError)) throw error;
      return JSON.stringify({ misuse: error.issues });
    }
  }

  function asked(operation, given, doors) {
    const calls = callsOf(client, operation, given, doors, (text) => textOrBytes(bytesOf(text)));
    if (!calls) throw new Error(`unknown operation \`${operation}\``);
    return calls.map(answerOf);
  }

  return ({ name, operation, arguments: given, doors, answer }) => {
    const wanted = textOf(answer);
    const isWrong = (text) => {
      const bare = withoutWording(operation, text);
      return bare === undefined || (text !== wanted && bare !== wanted);
    };
    try {
      const isOwn = Object.hasOwn(operations, operation);
      const answers = isOwn ? operations[operation](given, doors) : asked(operation, given, doors);
      const wrong = answers.find(isWrong);
      return { name, passed: wrong === undefined, answer: wrong ?? answers[0] };
    } catch (error) {
      console.error(`${name}: ${error.stack}`);
      return { name, passed: false, answer: '' };
    }
  };
}
