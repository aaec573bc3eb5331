/** The examples run unchanged and print what they promise. A pattern stands for a line with a message. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inPackage } from '../scripts/paths.mjs';

const SAID = {
  killb: [
    'phone +573001234567',
    /^.+\. .+https:\/\/kyc\.example\/u-1$/,
    'patch {"lastName":"Quintero Rueda"} reviewed for lastName',
    'user.updated update_local {"kycStatus":"ACTIVE","kycLevel":"L1"}',
  ],
  treezor: [
    'email lea.morel@example.com and 10 warnings',
    'POST /v1/users',
    'active 9,10',
    /^lastname .+/,
    'PUT {"lastname":"Morel-Petit","phone":"+33556010203"}',
    'user.updated update_local {"userStatus":"VALIDATED","updatedAt":"2026-03-01 12:00:00"}',
    /.+/,
  ],
  traderpal: [
    'country US',
    'POST /v1/users',
    'rate_limited true 3',
    /.+/,
    'PATCH /v1/users/usr_1 {"lastName":"Haddad-Smith"}',
    'user.updated update_local {"kycStatus":"active"}',
    'limit=2&status=active',
    'limit=2&offset=2&status=active',
    'next null',
  ],
};

for (const [name, said] of Object.entries(SAID)) {
  test(`examples/${name}.mjs`, () => {
    const output = execFileSync(process.execPath, [inPackage(`examples/${name}.mjs`)], { encoding: 'utf8' });
    const lines = output.trim().split('\n');
    const fits = (line, at) => (said[at] instanceof RegExp ? said[at].test(line) : said[at] === line);
    assert.ok(lines.length === said.length && lines.every(fits), output);
  });
}

const readme = readFileSync(inPackage('../README.md'), 'utf8');
const blocks = [...readme.matchAll(/^```js\n(.*?)^```$/gms)].map(([, code]) => code);

blocks.forEach((code, index) => {
  test(`README, block ${index + 1}: prints what its comments say`, () => {
    const said = code.split('\n').filter((line) => line.startsWith('// '));
    const output = execFileSync(process.execPath, ['--input-type=module'], {
      input: code,
      cwd: inPackage('.'),
      encoding: 'utf8',
    });
    assert.ok(said.length > 0);
    assert.deepEqual(
      output.trim().split('\n'),
      said.map((line) => line.slice('// '.length)),
    );
  });
});
