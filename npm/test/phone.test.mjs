/** The functions of `phone`: their arguments and results, not the rules again. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { phone, UsageError } from 'usherkit';
import { phone as ofClient } from 'usherkit/client';
import { phone as alone } from 'usherkit/phone';

test('formats', () => {
  const formats = /** @type {const} */ (['E164', 'INTERNATIONAL', 'NATIONAL', 'RFC3966']);
  const texts = formats.map((format) => phone.format('(201) 555-0123 x5', format, { defaultCountry: 'us' }));
  assert.deepEqual(
    texts.map((answer) => answer.ok && answer.text),
    ['+12015550123', '+1 201-555-0123 ext. 5', '(201) 555-0123 ext. 5', 'tel:+1-201-555-0123;ext=5'],
  );
  assert.deepEqual(phone.format('x', 'E164'), { ok: false, reason: 'not_a_number' });
  assert.throws(() => phone.format('1', /** @type {any} */ ('PRETTY')), UsageError);
});

test('as you type: text and caret', () => {
  const formatter = phone.asYouType('US');
  const shown = [...'2015550123'].reduce((typed, digit) => formatter.type(typed.text + digit), { text: '', caret: 0 });
  assert.deepEqual(shown, { text: '(201) 555-0123', caret: 14 });
  assert.deepEqual(formatter.type('(201) 5595-012', 9), { text: '(201) 559-5012', caret: 9 });
  assert.deepEqual(phone.asYouType().type('+573001234567'), { text: '+57 300 1234567', caret: 15 });
  assert.throws(() => phone.asYouType('Colombia'), UsageError);
});

test('versions', () => {
  assert.equal(phone.version, JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')).version);
  assert.match(phone.metadataVersion, /^\d+\.\d+\.\d+$/);
});

test('examples, which `usherkit` leaves to the other entries', () => {
  for (const tools of [ofClient, alone]) {
    assert.equal(tools.examples('co').MOBILE?.e164, '+573211234567');
    assert.throws(() => tools.examples(''), UsageError);
  }
  assert.equal('examples' in phone, false);
});

test('countries and calling codes', () => {
  const countries = phone.countries('es');
  assert.deepEqual(
    countries.find(({ region }) => region === 'CO'),
    { region: 'CO', callingCode: 57, name: 'Colombia' },
  );
  assert.equal(new Set(countries.map(({ region }) => region)).size, countries.length);
  const northAmerica = phone.callingCodes().find(({ callingCode }) => callingCode === 1);
  assert.deepEqual(northAmerica?.regions.slice(0, 2), ['US', 'AG']);
});
