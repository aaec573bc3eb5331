/** The phone corpus in the package: validity, E.164, region and type of every row are as Google's library has them. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { phone as together } from 'usherkit';
import { phone as alone } from 'usherkit/phone';

const file = new URL('../../tests/data/phone-corpus.tsv.gz', import.meta.url);
const [header, ...rows] = gunzipSync(readFileSync(file)).toString('utf8').trimEnd().split('\n');

test('the corpus has its columns and its rows', () => {
  assert.equal(header, 'input\tdefault_region\ttruth_valid\ttruth_e164\ttruth_region\ttruth_type');
  assert.equal(rows.length, 120_772);
});

for (const [name, phone] of Object.entries({ usherkit: together, 'usherkit/phone': alone })) {
  test(`${name}: every row of the corpus`, (context) => {
    const wrong = [];
    for (const row of rows) {
      const [input = '', region, valid, e164, trueRegion, type] = row.split('\t');
      const answer = phone.parse(input, region ? { defaultCountry: region } : {});
      const found = answer.ok
        ? [answer.phone.valid ? '1' : '0', answer.phone.e164, answer.phone.region ?? '', answer.phone.type]
        : ['0', '', '', ''];
      if (found.join('\t') !== [valid, e164, trueRegion, type].join('\t')) wrong.push({ row, found });
    }
    context.diagnostic(`${rows.length} rows, ${wrong.length} disagreements`);
    assert.deepEqual(wrong.slice(0, 10), []);
  });
}
