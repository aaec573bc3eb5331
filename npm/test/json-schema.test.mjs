/**
 * The JSON Schemas in a JSON Schema validator: it accepts every value that a vector accepts, and refuses every payload
 * with a fault that a table describes.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as usherkit from 'usherkit/client';
import { vectorsOf } from './vectors/read.mjs';
import { schemasOf, textOf } from './vectors/run.mjs';

const ajv = addFormats(new Ajv({ strict: true, strictTypes: false, strictRequired: false }));
const validators = new Map(
  Object.values(usherkit)
    .flatMap((part) => schemasOf(part))
    .map((schema) => [schema.name, ajv.compile(schema.jsonSchema())]),
);

/** The codes of faults that a table describes. The other codes take a computation. */
const TABULAR = new Set([
  'date.invalid',
  'enum.unknown',
  'list.too_long',
  'member.not_updatable',
  'member.required',
  'number.out_of_range',
  'text.blank',
  'text.format',
  'text.too_long',
  'type.invalid',
]);

/**
 * Members with a closed list of characters, for which a table describes `text.forbidden_character`. For names and
 * document numbers it takes tables of Unicode.
 */
const CLOSED = new Set(['address1', 'address2', 'address3', 'placeOfBirth', 'userTag', 'webauthn', 'passcode']);

const isTabular = ({ code, path }) =>
  TABULAR.has(code) || (code === 'text.forbidden_character' && CLOSED.has(path.at(-1)));

/** Vectors that a computation refuses with such a code, and why no JSON Schema can. */
const COMPUTED = [
  // Without `type`, an external id must not be blank.
  'blank/required-without/blank-sibling-kept',
  // Dashes of any kind are separators, which the check removes first.
  'killb/person/document/number/only-dashes-of-other-kinds',
  // Another member, if there is one, decides the form: the schema accepts either form.
  'treezor/legal/legalSector/no-type-without-letter',
  'treezor/legal/legalSector/naf-without-letter',
  'treezor/legal/legalSector/nace-with-letter',
  // The schema does not know the lengths of months.
  'treezor/query/createdDateFrom/no-such-day',
  'treezor/update/legalSector/nace-said',
];

/** Text of invisible characters only, which is blank. Schemas only have the pattern `\S` for that. */
const INVISIBLE = /^[\s\p{DI}\p{Cc}\u2800\u{1d159}]*$/u;

/** The payload in NFC, in which lengths are counted; `undefined` if it is not JSON. */
function payloadOf({ payload }) {
  const normalized = (text) => (INVISIBLE.test(text) ? '' : text.normalize('NFC'));
  try {
    return JSON.parse(textOf(payload), (_, value) => (typeof value === 'string' ? normalized(value) : value));
  } catch {
    return undefined;
  }
}

const checks = vectorsOf([])
  .filter(({ operation }) => operation === 'validate')
  .map((vector) => ({ ...vector, answer: JSON.parse(textOf(vector.answer)) }))
  // With `only`, required members may be missing; `limits` are not in the tables.
  .filter(({ arguments: { options } }) => !options.only && !options.limits);

test('every schema compiles', () => assert.equal(validators.size, 15));

test('accepted values pass', () => {
  const accepted = checks.filter(({ answer }) => answer.ok);
  for (const { name, arguments: given, answer } of accepted) {
    const validate = validators.get(given.schema);
    assert.ok(validate(answer.value), `${name}: ${ajv.errorsText(validate.errors)}`);
  }
  assert.ok(accepted.length > 500, `only ${accepted.length}`);
});

test('payloads with faults of the tables are refused', (context) => {
  let [refused, tabular, others] = [0, 0, 0];
  const passing = [];
  for (const { name, arguments: given, answer } of checks) {
    const payload = payloadOf(given);
    // A blank member that counts as absent is still there for a schema.
    if (answer.ok || !answer.issues || payload === undefined || given.options.blank) continue;
    refused++;
    const passes = validators.get(given.schema)(payload);
    if (answer.issues.some(isTabular)) {
      tabular++;
      if (passes) passing.push(name);
    } else if (!passes) {
      others++;
    }
  }
  assert.deepEqual(passing, COMPUTED);
  context.diagnostic(`${tabular + others} of ${refused} refused payloads, ${tabular} of them for the tables' faults`);
  assert.ok(tabular > 300, `only ${tabular}`);
});
