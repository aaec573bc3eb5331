/** Schemas as objects: their members and methods, not what they check. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as usherkit from 'usherkit/client';
import { schemasOf } from './vectors/run.mjs';

const { killb, phone, traderpal, treezor } = usherkit;
const ALL = Object.values(usherkit).flatMap((part) => schemasOf(part));

test('every method works without its object', () => {
  const described = Object.getPrototypeOf(killb.person);
  const names = [described, Object.getPrototypeOf(described)].flatMap(Object.getOwnPropertyNames);
  // The last two are for subclasses.
  const methods = names.filter((name) => !['constructor', '~standard', 'parts', 'under'].includes(name));
  assert.ok(methods.includes('validate'));
  for (const schema of [killb.person, killb.person.with({ locale: 'es' }), killb.person.with({}).update]) {
    for (const name of methods) assert.ok(Object.hasOwn(schema, name), name);
  }
  const { fields, jsonSchema, name, validate, validateJson, with: withOptions, '~standard': standard } = killb.person;
  const payload = { firstName: 'Ana', address: 5 };
  const said = killb.person.validate(payload);
  assert.deepEqual(validate(payload), said);
  assert.deepEqual(validate(payload, { locale: 'es' }), killb.person.validate(payload, { locale: 'es' }));
  assert.deepEqual(validateJson(JSON.stringify(payload)), said);
  assert.deepEqual(
    withOptions({ locale: 'es' }).validate(payload),
    killb.person.with({ locale: 'es' }).validate(payload),
  );
  assert.deepEqual(fields(), killb.person.fields());
  assert.deepEqual(jsonSchema(), killb.person.jsonSchema());
  assert.deepEqual(standard.validate(payload), { issues: said.issues });
  assert.equal(name, 'killb.person.create');
  assert.deepEqual([payload].map(validateJson.bind(null, '{}', undefined)), [validateJson('{}')]);
});

test('so do the functions of providers and of phone', () => {
  const { eligibility, planUpdate } = killb;
  assert.equal(eligibility({ status: 'ACTIVE' }).canTransact, true);
  assert.deepEqual(planUpdate({ id: 'u1' }, { email: 'a@example.com' }).patch, { email: 'a@example.com' });
  const { asYouType, callingCodes, countries, examples, format, parse } = phone;
  const { type } = asYouType('US');
  assert.equal(type('2015550123').text, '(201) 555-0123');
  assert.equal(parse('+573001234567').ok, true);
  assert.equal(format('+573001234567', 'NATIONAL').text, '300 1234567');
  for (const call of [callingCodes, countries, () => examples('CO')]) assert.ok(call());
});

test('`with` keeps `update`, under the same options', () => {
  const updatable = ALL.filter(({ update }) => update);
  assert.deepEqual(
    updatable.map(({ name }) => name),
    ['killb.person.create', 'killb.company.create', 'traderpal.user.create'],
  );
  for (const schema of updatable) {
    const { update } = schema.with({ unknownKeys: 'reject' }).with({ locale: 'es' });
    assert.equal(update.name, schema.update.name);
    assert.deepEqual(
      update.validate({ phone: 5, other: 1 }),
      schema.update.validate({ phone: 5, other: 1 }, { unknownKeys: 'reject', locale: 'es' }),
    );
    assert.deepEqual(update.with({ locale: 'fr' }).validate({ x: 1 }).issues[0].code, 'member.unknown');
  }
  for (const schema of ALL.filter(({ update }) => !update)) assert.ok(!('update' in schema.with({ locale: 'es' })));
  assert.equal(treezor.update.with({ locale: 'es' }).name, 'treezor.user.update');
  assert.equal(traderpal.user.with({}).update.validate({ firstName: 'Ana' }).ok, true);
});

test('later options win, and leave the schema that they were given to as it was', () => {
  const spanish = killb.person.with({ locale: 'es', today: '2026-03-01' });
  const french = spanish.with({ locale: 'fr' });
  const message = (schema, options) => schema.validate({}, options).issues[0].message;
  const [en, es, fr] = ['en', 'es', 'fr'].map((locale) => message(killb.person, { locale }));
  assert.equal(new Set([en, es, fr]).size, 3);
  assert.deepEqual(
    [message(killb.person), message(spanish), message(french), message(spanish.with({ locale: undefined }))],
    [en, es, fr, en],
  );
});

test('options of a call are recognized only if all of them are those of the last call', () => {
  const schema = killb.person.with({ locale: 'es', defaultCountry: 'CO' });
  const check = (options) => schema.validate({ phone: '300 123 4567' }, options).issues;
  const fresh = (options) => schema.with(options).validate({ phone: '300 123 4567' }).issues;
  const given = [
    { locale: undefined },
    { defaultCountry: undefined },
    { locale: 'fr' },
    { locale: 'fr' },
    { locale: 'fr', defaultCountry: 'MX' },
    { locale: 'fr' },
    {},
  ];
  for (const options of given) assert.deepEqual(check(options), fresh(options), JSON.stringify(options));
  const only = ['email'];
  assert.equal(check({ only }).length, 1);
  only.push('lastName');
  assert.equal(check({ only }).length, 2);
  assert.notEqual(schema.with({ locale: 'fr' }), schema.with({ locale: 'fr' }));
});
