/**
 * KillB, from the sign-up to the webhook, with a `fetch` that answers as the API does: `node examples/killb.mjs`.
 * Every step is a plain call; sending is all that is left to do.
 */
import { createHash } from 'node:crypto';
import { killb } from 'usherkit/client';

const BASE = 'https://sandbox.killb.app';
const TOKEN = 'Bearer …';
const SECRET = 'webhook-secret';

/** In place of the network. */
const fetch = async () =>
  new Response('{"id":"u-1","status":"PENDING","type":"PERSON","complianceUrl":"https://kyc.example/u-1"}');

/** Sends a request of `killb.request` or of a plan, and reads what comes back. */
async function send(operation, { method, path, query, headers, body }) {
  const url = `${BASE}${path}${query && `?${query}`}`;
  const response = await fetch(url, { method, headers: { ...headers, Authorization: TOKEN }, body }).catch(() => null);
  return killb.response(operation, response?.status ?? null, await response?.text(), response?.headers);
}

// 1. The form: every fault at once, each at its path.
const form = {
  firstName: 'Mariana',
  lastName: 'Quintero',
  dateOfBirth: '1994-03-18',
  email: 'mariana@example.com',
  phone: '300 123 4567',
  address: { street1: 'Calle 93 # 14-20', city: 'Bogotá', state: 'Cundinamarca', zipCode: '110221', countryCode: 'co' },
  document: { type: 'NUIP', number: '1.020.304.050', issuedCountryCode: 'CO' },
  nationality: 'CO',
};
const checked = killb.person.validate(form, { defaultCountry: 'CO' });
if (!checked.ok) throw new Error(checked.issues.map(({ message }) => message).join('; '));
console.log('phone', checked.value.phone);

// 2. The request that creates the user.
const creation = killb.request('create', { type: 'PERSON', data: checked.value, externalId: 'co-0001' });
if (!creation.ok) throw new Error(creation.issues.map(({ message }) => message).join('; '));
const created = await send('create', creation.request);
if (!created.ok) throw new Error(`${created.kind} ${created.code}, retry: ${created.retryable}`);

// 3. May the user transact?
const eligibility = killb.eligibility(created.value);
console.log(eligibility.canTransact ? 'may transact' : `${eligibility.message}. ${eligibility.action ?? ''}`);

// 4. A change of the profile: the smallest body, and what it causes.
const current = { ...created.value, data: checked.value };
const plan = killb.planUpdate(current, { ...form, lastName: 'Quintero Rueda' }, { defaultCountry: 'CO' });
console.log('patch', JSON.stringify(plan.patch), 'reviewed for', plan.review.map(({ path }) => path.join('.')).join());
if (plan.request) await send('update', plan.request);

// 5. A webhook: the raw body, the headers, the secret; then the local record.
const rawBody =
  '{"id":"evt_1","event":"USER","action":"UPDATE","data":{"id":"u-1","status":"ACTIVE","accessLevel":"L1"}}';
const headers = { 'x-signature-sha256': createHash('sha256').update(`${rawBody}_${SECRET}`).digest('hex') };
const delivery = killb.webhook(rawBody, headers, SECRET);
if (!delivery.ok) throw new Error(delivery.message);
const { action, changes } = killb.applyEvent({ killbUserId: 'u-1', kycStatus: 'PENDING' }, delivery.event);
console.log(delivery.event.kind, action, JSON.stringify(changes));
