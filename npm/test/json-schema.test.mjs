/**
 * The JSON Schemas, read by a validator of JSON Schema: every value that a vector accepts passes, and every payload with
 * a fault that stands in a table is refused.
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

/** What the tables say by themselves. The other codes take a computation. */
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
 * Members with a closed list of characters, whose `text.forbidden_character` is one of the tables. Of names and of numbers
 * of documents it takes tables of Unicode.
 */
const CLOSED = new Set(['address1', 'address2', 'address3', 'placeOfBirth', 'userTag', 'webauthn', 'passcode']);

const isTabular = ({ code, path }) =>
  TABULAR.has(code) || (code === 'text.forbidden_character' && CLOSED.has(path.at(-1)));

/** What a computation refuses with the code of a table, and why no schema can. */
const COMPUTED = [
  // An external id that stands alone must not be blank.
  'blank/required-without/blank-sibling-kept',
  // Dashes of any kind are separators, which a check takes out before it looks.
  'killb/person/document/number/only-dashes-of-other-kinds',
  // Which form it is follows from another member, if that is there: the schema takes either form.
  'treezor/legal/legalSector/no-type-without-letter',
  'treezor/legal/legalSector/naf-without-letter',
  'treezor/legal/legalSector/nace-with-letter',
  // The length of months.
  'treezor/query/createdDateFrom/no-such-day',
  'treezor/update/legalSector/nace-said',
];

/** What cannot be seen. A text of nothing else is blank, for which schemas have the pattern `\S` alone. */
const INVISIBLE = /^[\s\p{DI}\p{Cc}\u2800\u{1d159}]*$/u;

/** The payload in NFC, as lengths are counted; `undefined` where it is no JSON. */
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
  // A part need not have what the whole must have, and limits are not those of the tables.
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
