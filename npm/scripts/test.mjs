/** Runs every `*.test.mjs` in `test/` with Node's test runner. Arguments select files: a path must contain them all. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { inPackage } from './paths.mjs';

const words = process.argv.slice(2);
const folder = inPackage('test');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.test.mjs') && words.every((word) => file.includes(word)))
  .map((file) => join(folder, file));
if (files.length === 0) throw new Error('no test file matches');

const stream = run({ files, concurrency: 2 });
stream.on('test:fail', () => {
  process.exitCode = 1;
});
stream.compose(new spec()).pipe(process.stdout);
