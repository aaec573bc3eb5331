/** Form fields from JavaScript: languages and misuse. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UsageError, killb, traderpal } from 'usherkit/client';

test('labels are in the locale of the options', () => {
  assert.equal(killb.person.fields()[0].label, 'First name');
  assert.equal(killb.person.fields({ locale: 'es' })[0].label, 'Nombre');
  assert.equal(killb.person.with({ locale: 'fr' }).fields()[0].label, 'Prénom');
  assert.equal(killb.person.with({ locale: 'fr' }).fields({ locale: 'pt' })[0].label, 'Nome');
});

test('every call answers objects of its own', () => {
  const [first] = traderpal.user.fields();
  first.path.push('changed');
  assert.deepEqual(traderpal.user.fields()[0].path, ['email']);
  assert.notEqual(traderpal.user.jsonSchema(), traderpal.user.jsonSchema());
});

test('malformed options are misuse', () => {
  assert.throws(() => killb.person.fields({ locale: 'de' }), UsageError);
  assert.throws(() => killb.person.fields(null), UsageError);
});
