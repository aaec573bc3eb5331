/** What a client asks before and after a call, and the answers, for every provider alike. */
import type {
  EligibilityOptions,
  FailureKind,
  PlanOptions,
  Reason,
  RequestOptions,
  ResponseOptions,
  State,
  WebhookOptions,
} from './generated/questions.js';
import type { Issue, Options, Path } from './generated/types.js';
import type { Bytes } from './reading.js';

/** The types of a provider that answers are made of. */
export interface ProviderTypes {
  readonly user: unknown;
  readonly page: unknown;
  readonly event: unknown;
  readonly local: unknown;
  readonly filters: unknown;
  readonly changes: unknown;
  readonly calls: object;
}

/** What the answer of `eligibility` has besides, as far as the provider says it. Limits are hints: the server decides. */
export interface EligibilityDetails {
  /** Where the user completes the verification (KillB). */
  readonly complianceUrl?: string;
  /** The KYC level (KillB). */
  readonly level?: string;
  /** How long it takes to reach the level (KillB). */
  readonly processing?: string;
  /** What the level allows (KillB: by day and month; Treezor: without KYC). */
  readonly limits?: { readonly currency: string } & { readonly [limit: string]: number | string | readonly string[] };
  /** The KYC level and review as numbers (Treezor). */
  readonly kycLevel?: number;
  readonly kycReview?: number;
  /** The types of wallet that the user may have (Treezor). */
  readonly walletTypeIds?: readonly number[];
  /** Where the limits without KYC hold (Treezor). */
  readonly countries?: readonly string[];
  /** What a legal entity needs before it may own a payment account (Treezor). */
  readonly needs?: readonly string[];
  /** What a freeze leaves (Treezor). */
  readonly operations?: { readonly [operation: string]: 'allowed' | 'case_by_case' | 'blocked' };
  /** The single checks (TraderPal). */
  readonly verificationStatus?: { readonly [check: string]: unknown };
}

/** May the user transact? */
export type Eligibility = EligibilityDetails &
  (
    | {
        readonly canTransact: true;
        readonly state: 'active';
        readonly reasons: readonly [];
        /** What to tell people. */
        readonly message: string;
      }
    | {
        readonly canTransact: false;
        readonly state: Exclude<State, 'active'>;
        /** Why not. */
        readonly reasons: readonly [Reason, ...Reason[]];
        /** What to tell people. */
        readonly message: string;
        /** What the user can do next. */
        readonly action?: string;
        /** What the provider noted about a rejection. It may hold personal data. */
        readonly reason?: string;
      }
  );

/** A request as data: send it to the provider's base URL, with your token. */
export interface ProviderRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** The path, with everything percent-encoded. */
  readonly path: string;
  /** The query without `?`; empty where there is none. */
  readonly query: string;
  /** `Content-Type`, where there is a body. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or `null`. */
  readonly body: string | null;
}

/** A request, or why there is none. */
export type RequestAnswer =
  | { readonly ok: true; readonly request: ProviderRequest; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** What an update would do: with its request, or with the reason why there is none. */
export type UpdatePlan<Changes> = UpdateEffect<Changes> &
  (
    | { readonly request: ProviderRequest; readonly blocked?: undefined; readonly message?: undefined }
    | {
        readonly request?: undefined;
        /**
         * Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that
         * cannot change (`update.rejected`), the user has no id or is gone for good (`user.canceled`, `user.closed`,
         * `user.inactive`).
         */
        readonly blocked: Reason;
        /** What to tell people about it. */
        readonly message: string;
      }
  );

/** What an update would change. */
export interface UpdateEffect<Changes> {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: Changes;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change has the user reviewed again. */
  readonly review: readonly { readonly path: Path; readonly reason: Reason; readonly message: string }[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/**
 * The filters of a list as servers have them in hand, from the query of an address: numbers also as text of digits, a
 * list also as the text of its only item.
 */
export type QueryInput<Query> = {
  readonly [Name in keyof Query]:
    Query[Name] | (NonNullable<Query[Name]> extends number | readonly string[] ? string : never);
};

/** The query of a list, or what is wrong with its filters. */
export type QueryAnswer =
  | { readonly ok: true; readonly query: string; readonly warnings: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly warnings: readonly Issue[] };

/** A request that did not succeed. */
export interface Failure {
  readonly ok: false;
  readonly kind: FailureKind;
  /** The provider's own code, verbatim, else `http.` and the status. */
  readonly code: string;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** The provider's own text. It may hold personal data: do not log it. */
  readonly error?: string;
  /** Whether the same request may be sent again. */
  readonly retryable: boolean;
  /** After how many seconds, as the provider says, and at most a day. */
  readonly retryAfter?: number;
  /** What the provider says in seconds, where that is more than a day. */
  readonly retryAfterRaw?: number;
  /**
   * After how many seconds, where the provider does not say and the request may be sent again. Double it before each
   * further try, and add some chance.
   */
  readonly backoff?: number;
  /** The member that the provider refused, at the path that the check of the request has for it. */
  readonly issues?: readonly Issue[];
}

/** What came back. */
export type ResponseAnswer<Value> = { readonly ok: true; readonly value: Value } | Failure;

/** May the user be deleted? */
export type DeletePlan =
  | {
      readonly allowed: true;
      readonly reasons: readonly [];
      readonly messages: readonly [];
      readonly request: ProviderRequest;
    }
  | {
      readonly allowed: false;
      readonly reasons: readonly [Reason, ...Reason[]];
      /** What to tell people, in the same order. */
      readonly messages: readonly string[];
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

/** A webhook that is genuine, or why it is not to be acted upon. */
export type WebhookAnswer<Event> =
  | {
      readonly ok: true;
      readonly event: {
        /** What happened. */
        readonly kind: 'user.created' | 'user.updated' | 'user.deleted' | 'other';
        /** What tells the event from all others: keep it, and pass it in the option `seen`. */
        readonly key: string;
      } & Event;
    }
  | { readonly ok: false; readonly reason: Reason; readonly message: string };

/** What an event means for the local record. */
export type EventChanges<Local> =
  | { readonly action: 'update_local'; readonly changes: Local }
  | { readonly action: 'none'; readonly changes: Local; readonly reason: Reason };

/** What to do so that the local record and the provider agree. */
export interface SyncAnswer<Local> {
  readonly action: 'create' | 'fetch' | 'update_local' | 'none';
  /** New values of members of the local record. */
  readonly changes: Local;
  /** Why nothing changes, where the record or the user cannot be read, or the user cannot be told from others. */
  readonly reason?: Reason;
}

/** What `request` or `validate` refused, so that it was never sent. */
export interface Refusal {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}

/** Many outcomes in one, in their order. */
export interface BatchAnswer<User> {
  /** The values; the users of a page one by one. */
  readonly successful: readonly User[];
  readonly failed: readonly {
    readonly externalId?: string;
    /** The provider's own text, else ours; of what was refused, the message of the first issue. */
    readonly error: string;
    /** Of what was refused, the code of the first issue. */
    readonly code: string;
    readonly retryable: boolean;
    readonly issues?: readonly Issue[];
  }[];
  /** The external ids of look-ups that found nobody, where there are pages among the results. */
  readonly missing?: readonly string[];
}

/** Headers: a plain object as Node has it, a `Headers` object, or pairs. */
export type HeadersLike =
  { readonly [name: string]: string | readonly string[] | undefined } | Iterable<readonly [string, string]>;

type ArgumentsOf<Calls, Name extends keyof Calls> = Calls[Name] extends { readonly arguments: infer Given }
  ? Given
  : never;
type ValueOf<Calls, Name extends keyof Calls> = Calls[Name] extends { readonly value: infer Value } ? Value : never;

/**
 * What can be asked of a provider. All are pure: they send nothing and keep nothing. What a provider sent is read
 * leniently and never refused: pass the object, or the text of the body as it came. Bad data is an answer; only misuse,
 * such as an unknown option, throws a `UsageError`.
 */
export interface Questions<Of extends ProviderTypes> {
  /**
   * May the user transact, and what comes next?
   *
   * @example
   * ```ts
   * const answer = killb.eligibility(user, { locale: 'es' });
   * if (!answer.canTransact) show(answer.message, answer.action);
   * ```
   */
  eligibility(user: unknown, options?: EligibilityOptions): Eligibility;
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
  planUpdate(current: unknown, changes: unknown, options?: PlanOptions): UpdatePlan<Of['changes']>;
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
  ): WebhookAnswer<Of['event']>;
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
  applyEvent(local: Of['local'], event: unknown, options?: Options): EventChanges<Of['local']>;
  /**
   * What to do so that the local record and the provider's user agree; without `remote`: is it time to fetch it? A record
   * that cannot be read gets `none` (`local.unreadable`): nobody knows whether there is a user.
   */
  sync(local: Of['local'], remote?: unknown, options?: Options): SyncAnswer<Of['local']>;
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
    results: readonly ((ResponseAnswer<unknown> | Refusal) & { readonly externalId?: string })[],
    options?: Options,
  ): BatchAnswer<Of['user']>;
}
