/** The operations of a client, the same for every provider: what they take, and which generated types they return. */
import type {
  DeletePlan,
  EligibilityOptions,
  PlanOptions,
  QueryAnswer,
  RequestAnswer,
  RequestAnswerRefused,
  RequestOptions,
  ResponseAnswer,
  ResponseOptions,
  WebhookOptions,
} from './generated/answers.js';
import type { Options } from './generated/types.js';
import type { Bytes } from './reading.js';

/** The types of a provider: its local record, its filters and calls, and the answers that only it has. */
export interface ProviderTypes {
  readonly local: unknown;
  readonly filters: unknown;
  readonly calls: object;
  readonly eligibility: unknown;
  readonly planUpdate: unknown;
  readonly webhook: unknown;
  readonly applyEvent: unknown;
  readonly sync: unknown;
  readonly batch: unknown;
}

/**
 * The filters of a list as a server has them from the query of a URL: a number may also be a text of digits, a list the
 * text of its only item.
 */
export type QueryInput<Query> = {
  readonly [Name in keyof Query]:
    Query[Name] | (NonNullable<Query[Name]> extends number | readonly string[] ? string : never);
};

/** What only the caller knows before a deletion. */
export interface DeletionFacts {
  /** KillB: the ramps of the user; one that is not finished prevents the deletion. */
  readonly ramps?: readonly { readonly status: string }[];
  /** Treezor: who asks for it. */
  readonly origin?: 'OPERATOR' | 'USER';
  /** Treezor: the wallets of the user; all must be empty. */
  readonly wallets?: readonly { readonly balance: number | string }[];
  /** Treezor: card authorizations that are not settled: a list, their count, or whether there are any. */
  readonly pendingAuthorizations?: readonly unknown[] | number | boolean;
}

/** Headers: a plain object as Node has it, a `Headers` object, or pairs. */
export type HeadersLike =
  { readonly [name: string]: string | readonly string[] | undefined } | Iterable<readonly [string, string]>;

type ArgumentsOf<Calls, Name extends keyof Calls> = Calls[Name] extends { readonly arguments: infer Given }
  ? Given
  : never;
type ValueOf<Calls, Name extends keyof Calls> = Calls[Name] extends { readonly value: infer Value } ? Value : never;

/**
 * The operations of a provider. All are pure: they send nothing and keep nothing. What a provider sent is read
 * leniently and never refused: pass the object, or the text of the body as it came. Bad data is an answer; only misuse,
 * such as an unknown option, throws a `UsageError`.
 */
export interface Operations<Of extends ProviderTypes> {
  /**
   * Returns whether the user may transact, and what comes next.
   *
   * @example
   * ```ts
   * const answer = killb.eligibility(user, { locale: 'es' });
   * if (!answer.canTransact) show(answer.message, answer.action);
   * ```
   */
  eligibility(user: unknown, options?: EligibilityOptions): Of['eligibility'];
  /**
   * Returns what an update would do: the smallest body, the members that the provider refuses, and those whose change
   * starts a new review of the user. An untouched form has an empty patch and no request. A complete nested object
   * replaces the old one, a partial one is merged; members that describe the old document are not sent with a new
   * `type` or `number`.
   *
   * @example
   * ```ts
   * const plan = killb.planUpdate(user, { phone: '+57 300 765 4321' });
   * if (plan.request) send(plan.request);
   * else if (plan.blocked !== 'update.empty') show(plan.message);
   * ```
   */
  planUpdate(current: unknown, changes: unknown, options?: PlanOptions): Of['planUpdate'];
  /** Returns the query of a list of users for these filters, or what is wrong with them. */
  listQuery(filters?: QueryInput<Of['filters']>, options?: Options): QueryAnswer;
  /**
   * Returns the filters of the page after `response`, or `null` after the last page.
   *
   * @example
   * ```ts
   * let filters: KillbUsersQuery | null = { type: 'PERSON', limit: 50 };
   * while (filters) {
   *   const page = await list(filters);
   *   filters = killb.nextPage(filters, page);
   * }
   * ```
   */
  nextPage(filters: Of['filters'], response: unknown, options?: Options): Of['filters'] | null;
  nextPage(filters: QueryInput<Of['filters']>, response: unknown, options?: Options): QueryInput<Of['filters']> | null;
  /**
   * Returns the request of a call as data, or what is wrong with its arguments.
   *
   * @example
   * ```ts
   * const answer = killb.request('get', { id: 'u1' });
   * if (answer.ok) {
   *   const { method, path, query, headers, body } = answer.request;
   *   await fetch(`${base}${path}?${query}`, { method, headers: { ...headers, Authorization }, body });
   * }
   * ```
   */
  request<Name extends keyof Of['calls']>(
    operation: Name,
    given?: ArgumentsOf<Of['calls'], Name>,
    options?: RequestOptions,
  ): RequestAnswer;
  /**
   * Reads a response: the value, or what went wrong and whether to try again. Do not repeat a `create` that may have
   * arrived, unless you sent an idempotency key; the option `idempotencyKey` says that you did. The value is `null` if
   * the provider answered a change without content.
   *
   * @param status the HTTP status, or `null` if no response came
   * @param body the text or the bytes of the body, or the value parsed from it
   * @example
   * ```ts
   * const response = await fetch(url, init).catch(() => null);
   * const answer = killb.response('get', response?.status ?? null, await response?.text(), response?.headers);
   * ```
   */
  response<Name extends keyof Of['calls']>(
    operation: Name,
    status: number | null,
    body?: string | Bytes | object | null,
    headers?: HeadersLike | null,
    options?: ResponseOptions,
  ): ResponseAnswer<ValueOf<Of['calls'], Name>>;
  /**
   * Returns whether the user may be deleted or cancelled, and the request for it. `facts` are what only the caller
   * knows; if one is missing, the answer names it.
   *
   * @example
   * ```ts
   * const plan = treezor.deletePlan(user, { origin: 'USER', wallets, pendingAuthorizations: 0 });
   * if (plan.allowed) await send(plan.request);
   * else show(plan.messages);
   * ```
   */
  deletePlan(user: unknown, facts?: DeletionFacts, options?: Options): DeletePlan;
  /**
   * Verifies a webhook and reads its event. Providers sign the bytes, so pass the body as it came: a parsed body is a
   * `UsageError`. The signature is in the header `X-Signature-SHA256` (KillB) or `X-TP-Signature` (TraderPal), or in
   * the body (Treezor). The option `seen` takes the keys of the events that you have handled, and `now` the time, if
   * the provider signs one.
   *
   * @example
   * ```ts
   * const answer = killb.webhook(rawBody, request.headers, secret, { seen: keysSeenBefore });
   * if (!answer.ok) return respond(401);
   * ```
   */
  webhook(
    rawBody: string | Bytes,
    headers: HeadersLike,
    secret: string | Bytes,
    options?: WebhookOptions,
  ): Of['webhook'];
  /**
   * Returns what an event of `webhook` changes in the local record. The record has the same members as for `sync`: the
   * link to the provider's user (`killbUserId`, `treezorUserId`, `traderpalUserId`) and copies of what the provider
   * says. A user who is deleted, cancelled or closed has the `kycStatus` `INACTIVE` (KillB), the `userStatus`
   * `CANCELED` (Treezor) or the `kycStatus` `closed` (TraderPal). Times without an offset are in UTC (KillB, TraderPal)
   * or in Paris time (Treezor).
   *
   * @example
   * ```ts
   * const { action, changes } = killb.applyEvent(row, answer.event);
   * if (action === 'update_local') await save({ ...row, ...changes });
   * ```
   */
  applyEvent(local: Of['local'], event: unknown, options?: Options): Of['applyEvent'];
  /**
   * Returns what makes the local record agree with the provider's user; without `remote`, whether to fetch the user.
   * For a record that cannot be read, the action is `none` (`local.unreadable`), because nobody knows whether there is
   * a user.
   */
  sync(local: Of['local'], remote?: unknown, options?: Options): Of['sync'];
  /**
   * Sorts many outcomes: answers of `response`, and refusals of `request` or `validate`, each with your `externalId`.
   * The users that look-ups by external id found are listed one by one, and `missing` has the ids that found nobody.
   *
   * @example
   * ```ts
   * const { successful, missing } = killb.batch(answers.map((answer, at) => ({ ...answer, externalId: ids[at] })));
   * ```
   */
  batch(
    results: readonly ((ResponseAnswer<unknown> | RequestAnswerRefused) & { readonly externalId?: string })[],
    options?: Options,
  ): Of['batch'];
}
