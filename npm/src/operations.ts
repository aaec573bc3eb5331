/** The operations of a client, for every provider alike: what they take, and which of the generated types they answer. */
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
 * The filters of a list as servers have them in hand, from the query of an address: numbers also as text of digits, a
 * list also as the text of its only item.
 */
export type QueryInput<Query> = {
  readonly [Name in keyof Query]:
    Query[Name] | (NonNullable<Query[Name]> extends number | readonly string[] ? string : never);
};

/** What only the caller knows before a deletion. */
export interface DeletionFacts {
  /** KillB: the ramps of the user; one that is not finished stands against it. */
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
   * May the user transact, and what comes next?
   *
   * @example
   * ```ts
   * const answer = killb.eligibility(user, { locale: 'es' });
   * if (!answer.canTransact) show(answer.message, answer.action);
   * ```
   */
  eligibility(user: unknown, options?: EligibilityOptions): Of['eligibility'];
  /**
   * What would an update do: the smallest body, what the provider refuses, what has the user reviewed again. An untouched
   * form gives an empty patch and no request. A nested object that the change gives whole replaces the old one, one that it
   * gives in part is merged; what describes an old document does not go with another `type` or `number`.
   *
   * @example
   * ```ts
   * const plan = killb.planUpdate(user, { phone: '+57 300 765 4321' });
   * if (plan.request) send(plan.request);
   * else if (plan.blocked !== 'update.empty') show(plan.message);
   * ```
   */
  planUpdate(current: unknown, changes: unknown, options?: PlanOptions): Of['planUpdate'];
  /** The query of a list of users, from its filters. */
  listQuery(filters?: QueryInput<Of['filters']>, options?: Options): QueryAnswer;
  /**
   * The filters of the page behind the one that `response` is, or `null` behind the last one.
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
   * A request, as data.
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
   * What came back: the value, or what went wrong and whether to try again. A `create` that may have arrived is not to
   * be repeated, unless an idempotency key was sent, which the option `idempotencyKey` says. The value is `null` where
   * the provider answered a change with no content.
   *
   * @param status `null` where no answer came
   * @param body the text or the bytes, as they came, or what was parsed from them
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
   * May the user be deleted or cancelled, and with which request? What only the caller knows are facts: without them the
   * answer says which ones are missing.
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
   * Is a webhook genuine, fresh and new, and what does it say? What is signed are the bytes: pass the body as it came, not
   * what a parser made of it, which is a `UsageError`. The signature stands in the header `X-Signature-SHA256` (KillB), in `X-TP-Signature`
   * (TraderPal), or in the body (Treezor). The option `seen` takes the keys of events that were handled before, `now` the
   * time, where the provider signs one.
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
   * What does an event of `webhook` change in the local record? Its members are those of `sync`: the link to the
   * provider's user (`killbUserId`, `treezorUserId`, `traderpalUserId`) and copies of what the provider says. A user who is
   * deleted, cancelled or closed has the `kycStatus` `INACTIVE` (KillB), the `userStatus` `CANCELED` (Treezor), the
   * `kycStatus` `closed` (TraderPal). Times without an offset are those of UTC (KillB, TraderPal) or of Paris (Treezor).
   *
   * @example
   * ```ts
   * const { action, changes } = killb.applyEvent(row, answer.event);
   * if (action === 'update_local') await save({ ...row, ...changes });
   * ```
   */
  applyEvent(local: Of['local'], event: unknown, options?: Options): Of['applyEvent'];
  /**
   * What to do so that the local record and the provider's user agree; without `remote`: is it time to fetch it? A record
   * that cannot be read gets `none` (`local.unreadable`): nobody knows whether there is a user.
   */
  sync(local: Of['local'], remote?: unknown, options?: Options): Of['sync'];
  /**
   * Many outcomes in one, each with the caller's `externalId`: answers of `response`, and what `request` or `validate`
   * refused. Look-ups by external id come as their users, and `missing` lists the ids that nobody has.
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
