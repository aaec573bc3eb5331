/**
 * Runs vectors (`tests/vectors/README.md`) on the built package and prints one JSON line for each:
 * `{"name":…,"passed":…,"answer":…}`. `node test/vectors.mjs --dir DIR`; without a folder, the project's own.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as usherkit from 'usherkit';

const OWN = fileURLToPath(new URL('../../tests/vectors', import.meta.url));
const NOT_VECTORS = ['index.json', 'schema.json'];

/** The bytes of a text as vectors write it: a string, or parts that are joined. */
function bytesOf(text) {
  const parts = typeof text === 'string' ? [text] : text;
  const bytes = parts.map((part) => {
    if (typeof part === 'string') return Buffer.from(part);
    if ('hex' in part) return Buffer.from(part.hex, 'hex');
    return Buffer.from(part.repeat.repeat(part.times));
  });
  return Buffer.concat(bytes);
}

/** The text, or the bytes where they are not UTF-8. */
function textOrBytes(bytes) {
  const text = bytes.toString();
  return Buffer.from(text).equals(bytes) ? text : bytes;
}

/** Every schema of the package by its stable name. */
const schemas = new Map(
  Object.values(usherkit)
    .flatMap((provider) => Object.values(provider))
    .filter((schema) => typeof schema?.validateJson === 'function')
    .map((schema) => [schema.name, schema]),
);

/** Operations by name; each answers the text that every door gave. */
const operations = {
  validate({ schema: name, payload, options }, doors = ['text', 'object']) {
    const schema = schemas.get(name);
    if (!schema) throw new Error(`no schema \`${name}\``);
    const given = textOrBytes(bytesOf(payload));
    const ways = {
      text: () => schema.validateJson(given, options),
      object: () => schema.validate(JSON.parse(given), options),
    };
    return doors.map((door) => answerOf(ways[door]));
  },
  'phone.parse'({ input, options }) {
    return [answerOf(() => usherkit.phone.parse(bytesOf(input).toString(), options))];
  },
  'phone.format'({ input, format, options }) {
    return [answerOf(() => usherkit.phone.format(bytesOf(input).toString(), format, options))];
  },
  'phone.asYouType'({ input, caret, country }) {
    return [answerOf(() => usherkit.phone.asYouType(country).type(bytesOf(input).toString(), caret))];
  },
};

function answerOf(call) {
  try {
    return JSON.stringify(call());
  } catch (error) {
    if (!(error instanceof usherkit.UsageError)) throw error;
    return JSON.stringify({ misuse: error.issues });
  }
}

function run({ name, operation, arguments: given, doors, answer }) {
  const wanted = bytesOf(answer).toString();
  try {
    if (!Object.hasOwn(operations, operation)) throw new Error(`unknown operation \`${operation}\``);
    const answers = operations[operation](given, doors);
    const wrong = answers.find((text) => text !== wanted);
    return { name, passed: wrong === undefined, answer: wrong ?? wanted };
  } catch (error) {
    console.error(`${name}: ${error.stack}`);
    return { name, passed: false, answer: '' };
  }
}

function filesOf(folder) {
  const index = join(folder, 'index.json');
  const names = existsSync(index)
    ? JSON.parse(readFileSync(index, 'utf8')).files
    : readdirSync(folder)
        .filter((file) => file.endsWith('.json') && !NOT_VECTORS.includes(file))
        .sort();
  return names.map((file) => join(folder, file));
}

function folderOf(words) {
  if (words.length === 0) return OWN;
  if (words.length === 2 && words[0] === '--dir') return words[1];
  throw new Error('usage: vectors.mjs [--dir DIR]');
}

for (const file of filesOf(folderOf(process.argv.slice(2)))) {
  for (const vector of JSON.parse(readFileSync(file, 'utf8')).vectors) {
    const line = run(vector);
    if (!line.passed) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
}
