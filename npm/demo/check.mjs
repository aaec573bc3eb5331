/**
 * Checks the sign-ups in `users.ndjson`, one JSON text a line, and prints a verdict for each; then takes decisions about
 * the stored users in `users.json`: may they transact, what would an update do, may they be deleted? `node demo/check.mjs`.
 * With `--json`, one JSON object `{ payloads: [{ line, ok, issues, warnings, … }], counts, users: [{ provider, about,
 * eligibility, plan, deletion }] }` instead of the tables.
 */
import { readFileSync } from 'node:fs';
import { killb, traderpal, treezor } from 'usherkit/client';
import { decisionsOn, showDecisions } from './operations.mjs';

const linesOf = (name) =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');

// Numbers without `+` are Colombian. The options are encoded once, for all lines.
const killbUsers = killb.user.with({ defaultCountry: 'CO' });

/** The schema that a sign-up is for, by the members that only one of the APIs has. */
function schemaOf(text) {
  if (text.includes('"userTypeId":1')) return treezor.physical;
  if (text.includes('"userTypeId"')) return treezor.legal;
  return text.includes('"data"') || !text.includes('"firstName"') ? killbUsers : traderpal.user;
}

/** What matters of an issue to a reader. */
const told = ({ code, path, message }) => ({ code, path, message });

const payloads = linesOf('users.ndjson').map((text, index) => {
  const schema = schemaOf(text);
  const answer = schema.validateJson(text);
  const { type, externalId, data } = answer.ok ? answer.value : {};
  return {
    line: index + 1,
    schema: schema.name,
    ok: answer.ok,
    ...(data && { type, externalId, phone: data.phone }),
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

const users = JSON.parse(linesOf('users.json').join('\n')).map(decisionsOn);

function showPayloads() {
  console.log('LINE  VERDICT   SCHEMA                   WHAT');
  for (const { line, schema, ok, issues, warnings } of payloads) {
    const findings = [
      ...issues.map(({ code, path }) => `${code} ${path.join('.') || '(whole)'}`),
      ...warnings.map(({ code, path }) => `(${code} ${path.join('.')})`),
    ];
    const start = [String(line).padStart(4), ok ? 'accepted' : 'refused ', schema.padEnd(23)].join('  ');
    // One finding a line, all in one column.
    const [first = '', ...others] = findings;
    console.log(`${start}  ${first}`.trimEnd());
    for (const finding of others) console.log(`${''.padEnd(start.length)}  ${finding}`);
  }
  const { refused, issues, warnings } = counts;
  console.log(`\n${counts.payloads} payloads: ${accepted} accepted, ${refused} refused`);
  console.log(`${issues} issues, ${warnings} warnings (in parentheses)`);
}

if (process.argv.includes('--json')) {
  console.log(JSON.stringify({ payloads, counts, users }));
} else {
  showPayloads();
  showDecisions(users);
}
