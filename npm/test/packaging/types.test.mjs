/** The installed package's types, as strict consumers in each module format and resolution see them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { inPackage } from '../../scripts/paths.mjs';
import { Consumer } from './consumer.mjs';

const consumer = new Consumer();
after(() => consumer.remove());

/** Uses the types where a mistake in them shows: discriminated results, issues, phone numbers, Standard Schema. */
const SOURCE = `
export function check(form: unknown): string {
  const answer = killb.person.validate(form, { today: '2026-03-01', locale: 'es' });
  if (answer.ok) {
    const email: string = answer.value.email;
    // @ts-expect-error: an accepted answer has no issues
    answer.issues;
    return email;
  }
  // @ts-expect-error: a refused answer has no value
  answer.value;
  return answer.issues.map((issue) => issue.code + issue.path.join('.') + issue.message).join();
}
const number = phone.parse('601 555 5555', { defaultCountry: 'CO' });
export const e164: string = number.ok ? number.phone.e164 : number.reason;
// @ts-expect-error: options are checked
killb.person.validate({}, { todya: '2026-03-01' });
`;

/**
 * @param {string} file
 * @param {Record<string, unknown>} options
 */
function compile(file, options) {
  consumer.write(
    'tsconfig.json',
    JSON.stringify({
      compilerOptions: { strict: true, noEmit: true, target: 'es2022', lib: ['es2022', 'dom'], types: [], ...options },
      files: [file],
    }),
  );
  const compiler = inPackage('node_modules/typescript/bin/tsc');
  const { stdout, stderr } = spawnSync(process.execPath, [compiler, '-p', '.'], {
    cwd: consumer.folder,
    encoding: 'utf8',
  });
  return stdout + stderr;
}

for (const [name, file, options] of /** @type {const} */ ([
  ['Node, ES module', 'app.mts', { module: 'nodenext' }],
  ['Node, CommonJS', 'app.cts', { module: 'nodenext' }],
  ['bundler', 'app.ts', { module: 'esnext', moduleResolution: 'bundler' }],
  ['bundler, strictest', 'app.ts', { module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: true }],
])) {
  test(`strict tsc: ${name}`, () => {
    consumer.write(file, `import { killb, phone } from 'usherkit';${SOURCE}`);
    assert.equal(compile(file, options), '');
  });
}

test('strict tsc: usherkit/slim', () => {
  consumer.write('slim.mts', `import { init, killb, phone } from 'usherkit/slim'; await init(new URL('x:'));${SOURCE}`);
  assert.equal(compile('slim.mts', { module: 'nodenext' }), '');
});

test('strict tsc: usherkit/phone', () => {
  const source = `import { phone } from 'usherkit/phone'; const number = phone.parse('601 555 5555', { defaultCountry: 'CO' });
    export const e164: string = number.ok ? number.phone.e164 : number.reason;`;
  for (const file of ['phone.mts', 'phone.cts']) {
    consumer.write(file, source);
    assert.equal(compile(file, { module: 'nodenext' }), '');
  }
});

test('publint finds nothing', async () => {
  const { messages, pkg } = await publint({ pkgDir: inPackage('.'), strict: true });
  assert.deepEqual(
    messages.map((message) => formatMessage(message, pkg)),
    [],
  );
});

test('"are the types wrong" finds nothing', () => {
  const cli = inPackage('node_modules/@arethetypeswrong/cli/dist/index.js');
  // `node16` leaves out the resolution of TypeScript before 4.7, which knows no `exports` at all.
  const words = [cli, consumer.tarball, '--profile', 'node16', '--exclude-entrypoints', './core.wasm', '--no-emoji'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});
