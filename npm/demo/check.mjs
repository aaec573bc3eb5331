/**
 * Checks the sign-ups in `users.ndjson`, one JSON text a line, and prints a verdict for each: `node demo/check.mjs`.
 * With `--json`, one JSON object `{ payloads: [{ line, ok, issues, warnings, … }], counts }` instead of the table.
 */
import { readFileSync } from 'node:fs';
import { killb } from 'usherkit';

const file = new URL('users.ndjson', import.meta.url);
const lines = readFileSync(file, 'utf8').trimEnd().split('\n');

// Numbers without `+` are Colombian. The options are encoded once, for all lines.
const users = killb.user.with({ defaultCountry: 'CO' });

/** What matters of an issue to a reader. */
const told = ({ code, path, message }) => ({ code, path, message });

const payloads = lines.map((text, index) => {
  const answer = users.validateJson(text);
  const { type, externalId, data } = answer.ok ? answer.value : {};
  return {
    line: index + 1,
    ok: answer.ok,
    ...(answer.ok && { type, externalId, phone: data.phone }),
    issues: answer.ok ? [] : answer.issues.map(told),
    warnings: answer.warnings.map(told),
  };
});

const accepted = payloads.filter(({ ok }) => ok).length;
const counts = {
  payloads: payloads.length,
  accepted,
  refused: payloads.length - accepted,
  issues: payloads.reduce((sum, { issues }) => sum + issues.length, 0),
  warnings: payloads.reduce((sum, { warnings }) => sum + warnings.length, 0),
};

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ payloads, counts }));
} else {
  console.log('LINE  VERDICT   TYPE     PHONE           WHAT');
  for (const { line, ok, type = '', phone = '', issues, warnings } of payloads) {
    const findings = [
      ...issues.map(({ code, path }) => `${code} ${path.join('.') || '(whole)'}`),
      ...warnings.map(({ code, path }) => `(${code} ${path.join('.')})`),
    ];
    const cells = [String(line).padStart(4), ok ? 'accepted' : 'refused ', type.padEnd(7), phone.padEnd(14)];
    const start = cells.join('  ');
    // One finding a line, all in one column.
    const [first = '', ...others] = findings;
    console.log(`${start}  ${first}`.trimEnd());
    for (const finding of others) console.log(`${''.padEnd(start.length)}  ${finding}`);
  }
  const { refused, issues, warnings } = counts;
  console.log(`\n${counts.payloads} payloads: ${accepted} accepted, ${refused} refused`);
  console.log(`${issues} issues, ${warnings} warnings (in parentheses), by ${users.name}`);
}
