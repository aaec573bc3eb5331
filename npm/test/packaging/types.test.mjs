/** The installed package's types in strict projects of each module format and resolution. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, test } from 'node:test';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { inPackage } from '../../scripts/paths.mjs';
import { Consumer } from './consumer.mjs';

const consumer = new Consumer();
after(() => consumer.remove());

/** Uses the types so that a mistake in them shows: discriminated results, issues, phone numbers, Standard Schema. */
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
export const { validate, with: withOptions } = killb.person;
const update = killb.person.with({ locale: 'es' }).with({ today: '2026-03-01' }).update.validate({});
export const changed: string | undefined = update.ok ? update.value.email : validate({}).warnings[0]?.message;
// @ts-expect-error: there is no update of the envelope
killb.user.with({}).update;
phone.asYouType('CO').type('300', null);
killb.person.validateJson(new ArrayBuffer(2));
`;

/** The same for operations: answers are discriminated, and each provider has its own types. */
const OPERATIONS = `
import type {
  FailureKind, KillbEvent, KillbLocal, KillbUser, KillbUsersQuery, Path, QueryAnswer, Reason, State,
} from 'ENTRY';
export function ask(user: unknown): string {
  const answer = killb.eligibility(user, { everyCheck: true, locale: 'fr' });
  const state: State = answer.state;
  if (answer.canTransact) {
    const active: 'active' = answer.state;
    // @ts-expect-error: a user who may transact has no next step
    answer.action;
    return active;
  }
  const first: Reason = answer.reasons[0];
  return state + first + (answer.action ?? answer.message);
}
export function plan(user: KillbUser): string | null {
  const { patch, rejected, review, request } = killb.planUpdate(user, { phone: 5 }, { updatePolicy: 'guide' });
  const phone: string | undefined = patch.phone;
  const why: Reason | undefined = review[0]?.reason;
  return request ? request.body : (phone ?? why ?? rejected.map(({ code }) => code).join());
}
export function blocked(user: KillbUser): string {
  const plan = killb.planUpdate(user, { phone: '+573001234567' });
  if (plan.request) {
    // @ts-expect-error: nothing blocks a plan with a request
    const reason: string = plan.blocked;
    return plan.request.path + reason;
  }
  const reason: Reason = plan.blocked;
  return reason + plan.message;
}
export function read(user: KillbUser): string {
  if (user.type === 'PERSON') return user.data?.firstName ?? '';
  if (user.type === 'COMPANY') return user.data?.companyName ?? '';
  const level: string | undefined = typeof user.accessLevel === 'object' ? user.accessLevel.other : user.accessLevel;
  return level ?? user.type?.other ?? String(user.unknownMembers?.[0]?.[0]);
}
let filters: KillbUsersQuery | null = { type: 'PERSON', limit: 50 };
filters = killb.nextPage(filters, {});
const text = killb.nextPage({ type: 'PERSON', limit: '50' }, {});
export const limit: string | number | undefined = text?.limit;
killb.request('list', { type: 'COMPANY', page: '2', ownerUsers: 'user-1' });
treezor.listQuery({ userId: '8', userTypeId: '1' });
// @ts-expect-error: only words of the enum
killb.listQuery({ type: 'ROBOT' });
// @ts-expect-error: only text
killb.listQuery({ type: 'PERSON', email: 1 });
const list = killb.listQuery({ type: 'PERSON' });
export const query: string = list.ok ? list.query : list.issues.map(({ message }) => message).join();
const found = killb.response('get', 200, '{}', new Headers());
export const kind: FailureKind | string | undefined = found.ok ? found.value.id : found.kind;
const page = treezor.response('list', null);
export const first: number | undefined = page.ok ? page.value.users?.[0]?.userId : page.retryAfter;
const gone = killb.response('delete', 204);
export const nothing: null | boolean = gone.ok ? gone.value : gone.retryable;
killb.request('get', { id: 'u1' });
treezor.request('cancel', { userId: 1, origin: 'USER' });
treezor.request('kycReview', { userId: 1, accessTag: 'a' });
traderpal.request('update', { userId: 'u1', changes: { firstName: 'Ana' } });
// @ts-expect-error: TraderPal has no such endpoint
traderpal.request('cancel', { userId: 'u1' });
// @ts-expect-error: the id is missing
killb.request('get', {});
// @ts-expect-error: options are checked
killb.eligibility({}, { updatePolicy: 'guide' });
// @ts-expect-error: so are facts
killb.deletePlan({}, { rampes: [] });
const paths = ['address.city', ['document', 'number'], ['ownerUsers', 0]] as const;
export const part = killb.company.with({ only: paths }).validate({});
killb.planUpdate({}, {}, { only: ['phone'] });
// @ts-expect-error: a path is a text or a list of segments
killb.person.with({ only: [7] });
const deletion = treezor.deletePlan({}, { origin: 'USER', wallets: [{ balance: '0.00' }], pendingAuthorizations: 0 });
export const body: string | null = deletion.allowed ? deletion.request.body : deletion.messages.join();
// @ts-expect-error: a parsed body is not what was signed
killb.webhook({ event: 'USER' }, {}, 's');
killb.webhook(new ArrayBuffer(1), {}, new DataView(new ArrayBuffer(1)));
const webhook = killb.webhook(new Uint8Array(), { 'x-a': ['b'], 'x-c': undefined }, 's', { scheme: 'B', seen: ['e1'] });
if (webhook.ok) {
  const event: KillbEvent = webhook.event;
  const key: string = webhook.event.key;
  const change = killb.applyEvent({ killbUserId: key }, event);
  if (change.action === 'none') change.reason satisfies Reason;
  change.changes.kycStatus satisfies string | null | undefined;
}
const action: 'create' | 'fetch' | 'update_local' | 'none' = traderpal.sync({ traderpalUserId: 'u1' }).action;
export const users: readonly (KillbUser | null)[] = killb.batch([{ ...found, externalId: action }]).successful;
// @ts-expect-error: the response to a deletion has no user
users[0].id;
const created = treezor.response('create', 504, '', null, { idempotencyKey: 'a' });
export const again: number | undefined = created.ok ? created.value?.userId : (created.retryAfter ?? created.backoff);
// @ts-expect-error: the response to a change may have no content
if (created.ok) created.value.userId;
const refused = killb.request('get', { id: '' });
const invalid = killb.person.validate({});
if (!refused.ok && !invalid.ok) {
  const { failed, missing } = killb.batch([{ ...refused, externalId: 'a' }, { ...invalid, externalId: 'b' }, created]);
  failed[0]?.issues?.[0]?.path satisfies Path | undefined;
  missing satisfies readonly string[] | undefined;
}
export const status: QueryAnswer = traderpal.listQuery({ status: 'pending_verification' });
// @ts-expect-error: no filter finds closed users
traderpal.listQuery({ status: 'closed' });
interface Row {
  readonly killbUserId: string;
  readonly plan: { readonly name: string };
}
export function keep(row: Row): KillbLocal {
  killb.sync({ killbUserId: 'u1', email: 'ana@example.com' });
  // @ts-expect-error: the link is text
  killb.sync({ killbUserId: 1, email: 'ana@example.com' });
  const { changes } = killb.sync(row);
  changes.kycLevel satisfies string | null | undefined;
  // @ts-expect-error: changes only have members that come from the provider
  changes.plan;
  const next: KillbLocal = { killbUserId: row.killbUserId, kycStatus: 'ACTIVE', email: 'ana@example.com' };
  return { ...row, ...next, ...changes };
}
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

for (const entry of ['usherkit/client', 'usherkit/slim']) {
  test(`strict tsc: operations of ${entry}`, () => {
    const source = `import { killb, traderpal, treezor } from '${entry}';${OPERATIONS.replace('ENTRY', entry)}`;
    for (const file of ['ask.mts', 'ask.cts']) {
      consumer.write(file, source);
      assert.equal(compile(file, { module: 'nodenext', exactOptionalPropertyTypes: true }), '');
    }
  });
}

test('strict tsc: errors are told apart by their classes', () => {
  for (const entry of ['usherkit', 'usherkit/client', 'usherkit/phone', 'usherkit/slim']) {
    consumer.write(
      'errors.mts',
      `import { InternalError, UsageError } from '${entry}';
       export function say(error: unknown): string {
         if (error instanceof UsageError) return error.issues.map(({ code }) => code).join() + error.message;
         if (error instanceof InternalError) return error.message;
         // @ts-expect-error: it may be anything
         return error.message;
       }`,
    );
    assert.equal(compile('errors.mts', { module: 'nodenext' }), '');
  }
});

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
  // `node16` leaves out the resolution of TypeScript before 4.7, which ignores `exports`.
  const words = [cli, consumer.tarball, '--profile', 'node16', '--exclude-entrypoints', './core.wasm', '--no-emoji'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
});
