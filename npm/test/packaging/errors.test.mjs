/** The error classes of the installed package: each entry and format has its own and recognizes all others. */
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bundle } from './bundle.mjs';
import { Consumer } from './consumer.mjs';

const consumer = new Consumer();
after(() => consumer.remove());

const ENTRIES = ['usherkit', 'usherkit/client', 'usherkit/phone', 'usherkit/slim'];

/** Prints pairs of copies of which one does not recognize an error of the other. */
const COMPARE = `
  const strangers = [];
  for (const [one, { UsageError, InternalError }] of Object.entries(copies)) {
    for (const [other, their] of Object.entries(copies)) {
      const usage = new their.UsageError([], 'x');
      const internal = new their.InternalError('x');
      const known = usage instanceof UsageError && internal instanceof InternalError;
      if (!known || usage instanceof InternalError || internal instanceof UsageError) strangers.push(one + ' ' + other);
    }
  }
  const thrown = [() => copies.first.killb.person.with(5), () => copies.phone.phone.examples('Xx')].map((call) => {
    try { return call(); } catch (error) { return Object.values(copies).every(({ UsageError }) => error instanceof UsageError); }
  });
  console.log(JSON.stringify(strangers), thrown.join());`;
const EXPECTED = '[] true,true';

test('instanceof holds across entries and formats', () => {
  const imports = ENTRIES.map((entry, index) => `import * as esm${index} from '${entry}';`).join('');
  consumer.write(
    'all.mjs',
    `${imports} import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);
     const copies = { first: esm0, phone: require('usherkit/phone') };
     [esm0, esm1, esm2, esm3].forEach((own, index) => { copies['esm' + index] = own; });
     ${JSON.stringify(ENTRIES)}.forEach((entry) => { copies['cjs ' + entry] = require(entry); });
     const classes = new Set(Object.values(copies).map(({ UsageError }) => UsageError));
     if (classes.size < 4) throw new Error('these are not copies');${COMPARE}`,
  );
  assert.equal(consumer.node('all.mjs').trim(), EXPECTED);
});

test('instanceof holds across entries in one bundle of a browser', async () => {
  const source = `import * as first from 'usherkit'; import * as phone from 'usherkit/phone'; import * as slim from 'usherkit/slim';
    import * as client from 'usherkit/client'; const copies = { first, phone, slim, client };${COMPARE}`;
  consumer.write('bundle.mjs', await bundle(consumer, source));
  assert.equal(consumer.node('bundle.mjs').trim(), EXPECTED);
});
