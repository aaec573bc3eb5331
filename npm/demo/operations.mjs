/** Decisions about stored users. */
import { killb, traderpal, treezor } from 'usherkit/client';

const PROVIDERS = { killb, treezor, traderpal };

/** What each operation answers about a stored user; those that need more than the user run where it is there. */
export function decisionsOn({ provider: name, about, user, changes, facts }) {
  const provider = PROVIDERS[name];
  return {
    provider: name,
    about,
    eligibility: provider.eligibility(user),
    ...(changes && { plan: provider.planUpdate(user, changes) }),
    ...(facts && { deletion: provider.deletePlan(user, facts) }),
  };
}

const listed = (label, items) => (items.length > 0 ? [`${label} ${items.join(', ')}`] : []);
const requestLine = ({ method, path }) => `${method} ${path}`;
const paths = (issues) => issues.map(({ path }) => path.join('.'));

function linesOn({ patch, rejected, review, issues, request }) {
  return [
    `update: ${request ? requestLine(request) : 'no request'} ${JSON.stringify(patch)}`,
    ...listed('  reviewed again for', paths(review)),
    ...listed('  cannot change', paths(rejected)),
    ...listed(
      '  wrong:',
      issues.map(({ code, path }) => `${code} ${path.join('.')}`),
    ),
  ];
}

/** Prints the decisions, one user after the other. */
export function showDecisions(users) {
  console.log('\nSTORED USER                                   MAY TRANSACT  STATE      WHAT');
  for (const { provider, about, eligibility, plan, deletion } of users) {
    const { canTransact, state, message, action, reason } = eligibility;
    const start = `${provider.padEnd(9)} ${about.padEnd(34)}  ${canTransact ? 'yes' : 'no '}           ${state.padEnd(9)}`;
    const lines = [
      [message, reason, action].filter(Boolean).join('. '),
      ...(plan ? linesOn(plan) : []),
      ...(deletion
        ? [`deletion: ${deletion.allowed ? requestLine(deletion.request) : deletion.messages.join('; ')}`]
        : []),
    ];
    const [first, ...others] = lines;
    console.log(`${start}  ${first}`);
    for (const line of others) console.log(`${''.padEnd(start.length)}  ${line}`);
  }
  const able = users.filter(({ eligibility }) => eligibility.canTransact).length;
  const reviewed = users.filter(({ plan }) => plan && plan.review.length > 0).length;
  const kept = users.filter(({ deletion }) => deletion && !deletion.allowed).length;
  console.log(
    `\n${users.length} users: ${able} may transact; ${reviewed} updates with a review; ${kept} refused deletions`,
  );
}
