/** TraderPal, from the sign-up to the webhook and the pages of a list: `node examples/traderpal.mjs`. */
import { createHmac } from 'node:crypto';
import { traderpal } from 'usherkit/client';

const SECRET = 'webhook-secret';

// 1. The form.
const form = {
  email: 'noor@example.com',
  firstName: 'Noor',
  lastName: 'Haddad',
  dateOfBirth: '1990-01-01',
  country: 'us',
};
const checked = traderpal.user.validate(form);
if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join('; '));
console.log('country', checked.value.country);

// 2. The request that creates the user.
const creation = traderpal.request('create', checked.value);
if (!creation.ok) throw new Error(creation.issues.map(({ message }) => message).join('; '));
console.log(creation.request.method, creation.request.path);

// 3. What comes back; a refusal says what kind it is and whether to try again.
const refused = traderpal.response('create', 429, '{"error":{"code":"rate_limited","message":"…"}}', {
  'retry-after': '3',
});
if (!refused.ok) console.log(refused.kind, refused.retryable, refused.retryAfter);
const created = traderpal.response(
  'create',
  201,
  '{"userId":"usr_1","firstName":"Noor","status":"pending_verification"}',
);
if (!created.ok) throw new Error(`${created.kind} ${created.code}`);

// 4. May the user transact?
console.log(traderpal.eligibility(created.value).message);

// 5. A change. What the provider does not say (here the country) cannot be compared, so it would be sent.
const plan = traderpal.planUpdate(created.value, { firstName: 'Noor', lastName: 'Haddad-Smith' });
console.log(plan.request?.method, plan.request?.path, plan.request?.body);

// 6. A webhook over the raw body.
const rawBody =
  '{"id":"evt_1","type":"user.updated","created":"2026-03-01T12:00:00Z","data":{"userId":"usr_1","status":"active"}}';
const signature = createHmac('sha256', SECRET).update(rawBody).digest('hex');
const delivery = traderpal.webhook(rawBody, { 'X-TP-Signature': signature }, SECRET);
if (!delivery.ok) throw new Error(delivery.message);
const { action, changes } = traderpal.applyEvent({ traderpalUserId: 'usr_1' }, delivery.event);
console.log(delivery.event.kind, action, JSON.stringify(changes));

// 7. The pages of a list.
let filters = { status: 'active', limit: 2 };
for (const total of [3, 3]) {
  const list = traderpal.request('list', filters);
  if (!list.ok) throw new Error(list.issues.map(({ message }) => message).join('; '));
  console.log(list.request.query);
  const users = [created.value, created.value].slice(0, total - (filters.offset ?? 0));
  filters = traderpal.nextPage(filters, { users, metadata: { total, limit: 2, offset: filters.offset ?? 0 } });
}
console.log('next', filters);
