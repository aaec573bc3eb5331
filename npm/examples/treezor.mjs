/** Treezor, from the sign-up to the webhook and the cancellation: `node examples/treezor.mjs`. */
import { createHmac } from 'node:crypto';
import { treezor } from 'usherkit/client';

const SECRET = 'webhook-secret';

// 1. The form. Members that KYC will need are warnings.
const form = {
  userTypeId: 1,
  specifiedUSPerson: 0,
  email: 'lea.morel@Example.com',
  firstname: 'Léa',
  lastname: 'Morel',
};
const checked = treezor.physical.validate(form, { locale: 'fr' });
if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join('; '));
console.log('email', checked.value.email, 'and', checked.warnings.length, 'warnings');

// 2. The request that creates the user.
const creation = treezor.request('create', checked.value);
if (!creation.ok) throw new Error(creation.issues.map(({ message }) => message).join('; '));
console.log(creation.request.method, creation.request.path);

// 3. What comes back, in the list that the API wraps users in, with its ways of saying nothing.
const body = `{"users":[{"userId":8300012,"userTypeId":"1","userStatus":"VALIDATED","kycLevel":2,"kycReview":"2",
  "firstname":"Léa","lastname":"Morel","phone":"","legalRegistrationDate":"0000-00-00","isFrozen":0}]}`;
const created = treezor.response('create', 200, body);
if (!created.ok) throw new Error(`${created.kind} ${created.code}, retry: ${created.retryable}`);
const user = created.value;

// 4. May the user transact, and with which wallets?
const eligibility = treezor.eligibility(user);
console.log(eligibility.state, eligibility.walletTypeIds?.join());

// 5. A change: some members have a validated user reviewed again.
const plan = treezor.planUpdate(user, { lastname: 'Morel-Petit', phone: '+33556010203' });
for (const { path, message } of plan.review) console.log(path.join('.'), message);
console.log(plan.request?.method, plan.request?.body);

// 6. A webhook: the signature stands in the body.
const payload = JSON.stringify({
  users: [{ userId: 8300012, userStatus: 'VALIDATED', modifiedDate: '2026-03-01 12:00:00' }],
});
const signature = createHmac('sha256', SECRET).update(payload).digest('base64');
const rawBody = `{"webhook":"user.update","object":"user","object_id":"8300012","object_payload":${payload},"object_payload_signature":"${signature}"}`;
const delivery = treezor.webhook(rawBody, {}, SECRET, { now: '2026-03-01T11:05:00Z', seen: [] });
if (!delivery.ok) throw new Error(delivery.message);
const { action, changes } = treezor.applyEvent({ treezorUserId: '8300012' }, delivery.event);
console.log(delivery.event.kind, action, JSON.stringify(changes));

// 7. A cancellation: what stands against it, or the request.
const deletion = treezor.deletePlan(user, {
  origin: 'USER',
  wallets: [{ balance: '12.50' }],
  pendingAuthorizations: 0,
});
console.log(deletion.allowed ? deletion.request.path : deletion.messages.join('; '));
