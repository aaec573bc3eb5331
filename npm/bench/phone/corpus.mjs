/** A sample of the corpus of phone numbers. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const file = new URL('../../../tests/data/phone-corpus.tsv.gz', import.meta.url);

/** Every twentieth row: text, region, verdict, E.164 and true region. */
export const rows = gunzipSync(readFileSync(file))
  .toString('utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .filter((_, index) => index % 20 === 0)
  .map((row) => row.split('\t'));
