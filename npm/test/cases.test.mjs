/** The cases of `tests/cases/killb-person.json`, each as an object and as JSON text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { killb } from 'usherkit';

const file = JSON.parse(readFileSync(new URL('../../tests/cases/killb-person.json', import.meta.url), 'utf8'));
const person = killb.person.with({ today: file.today, defaultCountry: 'CO' });

/** The owner and the last key of a dotted path. */
function place(value, path) {
  const keys = path.split('.');
  const last = keys.pop();
  return [keys.reduce((owner, key) => owner[key], value), last];
}

/** The JSON text of a case. */
function textOf({ json, unset = [], set = {}, repeat = {}, repeatItems = {}, deep = {} }) {
  if (json !== undefined) return json;
  const payload = structuredClone(file.base);
  const put = (path, value) => {
    const [owner, key] = place(payload, path);
    // A plain assignment of `__proto__` would change the prototype instead.
    Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
  };
  for (const path of unset) {
    const [owner, key] = place(payload, path);
    delete owner[key];
  }
  for (const [path, value] of Object.entries(set)) put(path, value);
  for (const [path, [text, times]] of Object.entries(repeat)) put(path, text.repeat(times));
  for (const [path, [item, times]] of Object.entries(repeatItems)) put(path, Array(times).fill(item));
  return Object.entries(deep).reduce(
    (text, [key, depth]) => `${text.slice(0, -1)},"${key}":${'['.repeat(depth)}${']'.repeat(depth)}}`,
    JSON.stringify(payload),
  );
}

function check({ expect, paths, normalized = {}, absent = [] }, answer) {
  if (expect === 'any') return;
  assert.equal(answer.ok, expect === 'accept', JSON.stringify(answer.issues));
  if (!answer.ok) {
    assert.deepEqual(answer.issues.map(({ path }) => path.join('.')).sort(), [...paths].sort());
    return;
  }
  const get = (path) => path.split('.').reduce((value, key) => value?.[key], answer.value);
  for (const [path, value] of Object.entries(normalized)) assert.deepEqual(get(path), value, path);
  for (const path of absent) {
    const [owner, key] = place(answer.value, path);
    assert.ok(!Object.hasOwn(owner, key), path);
  }
}

for (const one of file.cases) {
  const text = textOf(one);
  test(`${one.id}, from its text`, () => check(one, person.validateJson(text)));
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    continue; // The text is not JSON, so there is no object.
  }
  test(`${one.id}, from the object`, () => {
    const before = structuredClone(value);
    check(one, person.validate(value));
    assert.deepEqual(value, before);
  });
}
