/* Written by `cargo xtask generate` from the tables of `core`. */
import type { Operations, QueryInput } from '../operations.js';
import type { Issue, KillbActivity, KillbAssets, KillbCompanyDocumentType, KillbCompanyUpdate, KillbEmploymentStatus, KillbLegalStructure, KillbMonthlyCount, KillbPersonDocumentType, KillbPersonUpdate, KillbRegulatedStatus, KillbSourceOfFunds, KillbUserCreate, KillbUsersQuery, KillbVolume, Options, Path, TraderpalUserCreate, TraderpalUserUpdate, TraderpalUsersQuery, TreezorAnonymous, TreezorDistributionCountry, TreezorIncomeRange, TreezorLegal, TreezorLegalAnnualTurnOver, TreezorLegalNetIncomeRange, TreezorLegalNumberOfEmployeeRange, TreezorLegalSectorType, TreezorOccupationType, TreezorParentType, TreezorPersonalAssets, TreezorPhysical, TreezorSourceOfFunds, TreezorTitle, TreezorUserCancel, TreezorUserStatus, TreezorUserUpdate, TreezorUsersQuery } from './types.js';

/** Why a decision is what it is. Never renamed, never reused. */
export type Reason =
  /** The response is not a user. */
  | 'user.unreadable'
  /** The response has no id, so no request can name the user. */
  | 'user.id_missing'
  /** The local record, or the link in it, cannot be read, so that nobody knows whether there is a user. */
  | 'local.unreadable'
  /** The user is not verified yet. */
  | 'user.pending'
  /** The user's verification failed. */
  | 'user.rejected'
  /** The user is marked as deleted. */
  | 'user.inactive'
  /** The user is suspended. */
  | 'user.suspended'
  /** The user is closed for good. */
  | 'user.closed'
  /** The user is cancelled for good. */
  | 'user.canceled'
  /** The user's payments are blocked. */
  | 'user.frozen'
  /** The user's payments are blocked by law. */
  | 'user.legally_frozen'
  /** No rule knows the status. */
  | 'user.status_unknown'
  /** The user has not been through KYC. */
  | 'kyc.missing'
  /** A KYC review of the user is open. */
  | 'kyc.in_review'
  /** Not every check of the user's identity is verified. */
  | 'verification.incomplete'
  /** The change may move the user to a pending status until a new verification. */
  | 'kyc.reverification'
  /** The change starts a new KYC review, because the user is KYC-validated. */
  | 'kyc.new_review'
  /** The update changes nothing. */
  | 'update.empty'
  /** The update has issues. */
  | 'update.invalid'
  /** The update has members that cannot change. */
  | 'update.rejected'
  /** The provider has no such operation. */
  | 'operation.unsupported'
  /** A ramp of the user is not finished. */
  | 'ramps.pending'
  /** The caller did not pass the ramps of the user. */
  | 'ramps.unknown'
  /** The caller did not say who requests the cancellation. */
  | 'origin.missing'
  /** A wallet of the user holds money. */
  | 'wallets.not_empty'
  /** The caller did not pass the wallets of the user. */
  | 'wallets.unknown'
  /** A card payment of the user is authorized and not settled. */
  | 'authorizations.pending'
  /** The caller did not say whether card authorizations are pending. */
  | 'authorizations.unknown'
  /** Neither the headers nor the body have a signature. */
  | 'signature.missing'
  /** The signature does not have the required form. */
  | 'signature.malformed'
  /** The signature belongs to another body or another secret. */
  | 'signature.mismatch'
  /** The caller's secret is empty. */
  | 'secret.missing'
  /** The caller's secret is longer than 65,536 bytes. */
  | 'secret.too_long'
  /** The signed body is not an event. */
  | 'body.unreadable'
  /** The event has been seen before. */
  | 'event.duplicate'
  /** The event is too old. */
  | 'event.stale'
  /** The time of the event is missing, cannot be read, or lies in the future. */
  | 'event.time_invalid'
  /** The event is about another user than the local record. */
  | 'event.other_user'
  /** The event has nothing that a local record of a user keeps. */
  | 'event.irrelevant';

/** What a user is, as far as transacting goes. */
export type State =
  /** Verified and approved. */
  | 'active'
  /** Created, and not verified yet. */
  | 'pending'
  /** A review of the user's KYC is open. */
  | 'in_review'
  /** KYC failed. */
  | 'rejected'
  /** Without KYC: the user may do only what the provider allows anonymous users. */
  | 'anonymous'
  /** Payments are blocked. The user must not be told that the account is frozen. */
  | 'frozen'
  /** Stopped by the provider. */
  | 'suspended'
  /** Closed for good. */
  | 'closed'
  /** Cancelled for good. */
  | 'canceled'
  /** Marked as deleted. */
  | 'inactive'
  /** The status is missing, or no rule knows it. */
  | 'unknown';

/** What kind of failure it was. */
export type FailureKind =
  /** The token is missing, expired or lacks permissions: get a new one. */
  | 'auth'
  /** There is no such user. */
  | 'not_found'
  /** The user exists already. */
  | 'conflict'
  /** The provider refuses the data. */
  | 'invalid'
  /** A member cannot change. */
  | 'not_updatable'
  /** Too many requests. */
  | 'rate_limited'
  /** The provider failed. */
  | 'server'
  /** No answer came. */
  | 'network'
  /** The response could not be read. */
  | 'unreadable';

/** `usherkit.updatePolicy` */
export type UpdatePolicy = 'reference' | 'guide' | 'strict' | 'permissive';

/** `usherkit.originIn` */
export type OriginIn = 'body' | 'query';

/** `usherkit.scheme` */
export type Scheme = 'A' | 'B' | 'either';

/** The options of `eligibility`, besides those of every check: `usherkit.eligibilityOptions`. */
export interface EligibilityOptions extends Options {
  /** TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides. */
  readonly everyCheck?: boolean;
}

/** The options of `planUpdate`, besides those of every check: `usherkit.planOptions`. */
export interface PlanOptions extends Options {
  /** Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default. One of `reference`, `guide`, `strict`, `permissive`. */
  readonly updatePolicy?: UpdatePolicy;
}

/** The options of `request`, besides those of every check: `usherkit.requestOptions`. */
export interface RequestOptions extends Options {
  /** Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it. One of `body`, `query`. */
  readonly originIn?: OriginIn;
  /** Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default. One of `reference`, `guide`, `strict`, `permissive`. */
  readonly updatePolicy?: UpdatePolicy;
}

/** The options of `response`, besides those of every check: `usherkit.responseOptions`. */
export interface ResponseOptions extends Options {
  /** The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent. Text, at most 250 characters. */
  readonly idempotencyKey?: string;
}

/** The options of `webhook`, besides those of every check: `usherkit.webhookOptions`. */
export interface WebhookOptions extends Options {
  /** KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it. One of `A`, `B`, `either`. */
  readonly scheme?: Scheme;
  /** The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old. Text or whole number. */
  readonly now?: string | number;
  /** The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls. Array of at most 1000000: any text. */
  readonly seen?: readonly string[];
  /** How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing. Whole number from 1 to 4294967295. */
  readonly maxAge?: number;
}

/** `usherkit.method` */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** A member whose change starts a new review of the user. */
export interface Review {
  /** The way to the member. */
  readonly path: Path;
  /** Why. */
  readonly reason: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
}

/** A request as data: send it to the provider's base URL, with your token. */
export interface ProviderRequest {
  readonly method: Method;
  /** The path, with everything percent-encoded. */
  readonly path: string;
  /** The query without `?`; empty where there is none. */
  readonly query: string;
  /** `Content-Type`, where there is a body. */
  readonly headers: Readonly<Record<string, string>>;
  /** JSON text, or `null`. */
  readonly body: string | null;
}

/** The query of a list, or what is wrong with its filters. */
export type QueryAnswer = QueryAnswerAccepted | QueryAnswerRefused;

/** There is a query. */
export interface QueryAnswerAccepted {
  readonly ok: true;
  /** The query without `?`; percent-encoded. */
  readonly query: string;
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
}

/** Something is wrong with the arguments. */
export interface QueryAnswerRefused {
  readonly ok: false;
  /** What is wrong. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
}

/** A request, or why there is none. */
export type RequestAnswer = RequestAnswerAccepted | RequestAnswerRefused;

/** There is a request. */
export interface RequestAnswerAccepted {
  readonly ok: true;
  /** The request. */
  readonly request: ProviderRequest;
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
}

/** Something is wrong with the arguments. */
export interface RequestAnswerRefused {
  readonly ok: false;
  /** What is wrong. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
}

/** What a response means. */
export type ResponseAnswer<Value> = ResponseAnswerSuccess<Value> | ResponseAnswerFailure;

/** The request succeeded. */
export interface ResponseAnswerSuccess<Value> {
  readonly ok: true;
  /** What the provider sent, read by its tables; `null` where it answered a change with no content. */
  readonly value: Value;
}

/** The request did not succeed. */
export interface ResponseAnswerFailure {
  readonly ok: false;
  /** What kind of failure it was. */
  readonly kind: FailureKind;
  /** The provider's own code, verbatim, else `http.` and the status. */
  readonly code: string;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** The provider's own text. It may hold personal data: do not log it. */
  readonly error?: string;
  /** Whether the same request may be sent again. */
  readonly retryable: boolean;
  /** The seconds to wait before the next try, if the provider does not say. Double them before each further try, and add jitter. */
  readonly backoff?: number;
  /** The seconds to wait that the provider asks for, at most a day. */
  readonly retryAfter?: number;
  /** The seconds that the provider asks for, if they are more than a day. */
  readonly retryAfterRaw?: number;
  /** The member that the provider refused, at its path in the arguments of the request. */
  readonly issues?: readonly Issue[];
}

/** Whether the user may be deleted or cancelled, and the request for it. */
export type DeletePlan = DeletePlanAllowed | DeletePlanRefused;

/** Nothing prevents it. */
export interface DeletePlanAllowed {
  readonly allowed: true;
  /** Empty. */
  readonly reasons: readonly [];
  /** Empty. */
  readonly messages: readonly [];
  /** The request. */
  readonly request: ProviderRequest;
}

/** Something prevents it. */
export interface DeletePlanRefused {
  readonly allowed: false;
  /** Why not. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** What to tell people, in the same order and in the locale of the options. */
  readonly messages: readonly [string, ...string[]];
}

/** An outcome that is no success. */
export interface FailedOutcome {
  /** The caller's own id of the outcome. */
  readonly externalId?: string;
  /** The provider's own text, else ours; of what was refused, the message of the first issue. It may hold personal data. */
  readonly error: string;
  /** The code of the failure; of what was refused, the code of the first issue. */
  readonly code: string;
  /** Whether the same request may be sent again. */
  readonly retryable: boolean;
  /** What is wrong, if that is known. */
  readonly issues?: readonly Issue[];
}

/** `usherkit.eventKind` */
export type EventKind = 'user.created' | 'user.updated' | 'user.deleted' | 'other';

/** `usherkit.syncAction` */
export type SyncAction = 'create' | 'fetch' | 'update_local' | 'none';

/** `killb.status` */
export type KillbStatus = 'ACTIVE' | 'PENDING' | 'REJECTED';

/** `killb.accessLevel` */
export type KillbAccessLevel = 'L0' | 'L1' | 'L2' | 'L3' | 'L4';

/** `killb.eventName` */
export type KillbEventName = 'RAMP' | 'USER' | 'TRANSACTION' | 'ACCOUNT' | 'CUSTODIAL_ACCOUNT' | 'PAYOUT' | 'user.created' | 'user.updated' | 'user.deleted' | 'user.kyc_approved';

/** `killb.action` */
export type KillbAction = 'CREATE' | 'UPDATE' | 'DELETE';

/** `killb.user`. */
export type KillbUser = {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly id?: string;
  /** One of `ACTIVE`, `PENDING`, `REJECTED`. */
  readonly status?: KillbStatus | { readonly other: string };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly customerId?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly externalId?: string;
  /** One of `L0`, `L1`, `L2`, `L3`, `L4`. */
  readonly accessLevel?: KillbAccessLevel | { readonly other: string };
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly note?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly complianceUrl?: string;
  /** `true` or `false`. */
  readonly active?: boolean;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly createdAt?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly updatedAt?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
} & (
  | { readonly type: 'PERSON'; readonly data?: KillbPersonResponse }
  | { readonly type: 'COMPANY'; readonly data?: KillbCompanyUpdateResponse }
  | { readonly type?: { readonly other: string }; readonly data?: unknown }
);

/** `killb.person.create`, as it comes back. */
export interface KillbPersonResponse {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastName?: string;
  /** Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`). */
  readonly dateOfBirth?: string;
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** Phone number; comes out in E.164. */
  readonly phone?: string;
  /** Object, see `killb.address`. */
  readonly address?: KillbAddressResponse;
  /** Object, see `killb.personDocument`. */
  readonly document?: KillbPersonDocumentResponse;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly nationality?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly citizenship?: string;
  /** One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`. */
  readonly employmentStatus?: KillbEmploymentStatus | { readonly other: string };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly employmentDescription?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly employerName?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly occupation?: string;
  /** Object, see `killb.investmentProfile`. */
  readonly investmentProfile?: KillbInvestmentProfileResponse;
  /** Object, see `killb.personKycProfile`. */
  readonly kycProfile?: KillbPersonKycProfileResponse;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.address`, as it comes back. */
export interface KillbAddressResponse {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly street1?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly street2?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly city?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly state?: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly zipCode?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly countryCode?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.personDocument`, as it comes back. */
export interface KillbPersonDocumentResponse {
  /** One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`. */
  readonly type?: KillbPersonDocumentType | { readonly other: string };
  /** Number of a document, at most 50 characters; separators are taken out, letters come out in upper case. */
  readonly number?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly issuedCountryCode?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly expeditionDate?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly cic?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly identificadorCiudadano?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly ocr?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly numeroEmision?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.investmentProfile`, as it comes back. */
export interface KillbInvestmentProfileResponse {
  /** One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`. */
  readonly primarySourceOfFunds?: KillbSourceOfFunds | { readonly other: string };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly primarySourceOfFundsDescription?: string;
  /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
  readonly totalAssets?: KillbAssets | { readonly other: string };
  /** One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`. */
  readonly usdValueOfFiat?: KillbAssets | { readonly other: string };
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyDeposits?: KillbMonthlyCount | { readonly other: string };
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyWithdrawals?: KillbMonthlyCount | { readonly other: string };
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyInvestmentDeposit?: KillbVolume | { readonly other: string };
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyInvestmentWithdrawal?: KillbVolume | { readonly other: string };
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly usdValueOfCrypto?: KillbVolume | { readonly other: string };
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyCryptoDeposits?: KillbMonthlyCount | { readonly other: string };
  /** One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`. */
  readonly monthlyCryptoWithdrawals?: KillbMonthlyCount | { readonly other: string };
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyCryptoInvestmentDeposit?: KillbVolume | { readonly other: string };
  /** One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`. */
  readonly monthlyCryptoInvestmentWithdrawal?: KillbVolume | { readonly other: string };
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.personKycProfile`, as it comes back. */
export interface KillbPersonKycProfileResponse {
  /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
  readonly fundsSendReceiveJurisdictions?: readonly string[];
  /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
  readonly engageInActivities?: readonly (KillbActivity | { readonly other: string })[];
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.company.update`, as it comes back. */
export interface KillbCompanyUpdateResponse {
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly companyName?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly tradeName?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly registeredNumber?: string;
  /** One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`. */
  readonly legalStructure?: KillbLegalStructure | { readonly other: string };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly description?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly establishedOn?: string;
  /** Phone number; comes out in E.164. */
  readonly phone?: string;
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** Object, see `killb.address`. */
  readonly address?: KillbAddressResponse;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly mainOwnerUser?: string;
  /** Array of at most 250: text, at most 200 characters; trimmed, NFC. */
  readonly ownerUsers?: readonly string[];
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly naics?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly naicsDescription?: string;
  /** Object, see `killb.companyDocument`. */
  readonly document?: KillbCompanyDocumentResponse;
  /** Object, see `killb.investmentProfile`. */
  readonly investmentProfile?: KillbInvestmentProfileResponse;
  /** Object, see `killb.companyKycProfile`. */
  readonly kycProfile?: KillbCompanyKycProfileResponse;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly ein?: string;
  /** Set by the server. */
  readonly type?: unknown;
  /** Set by the server. */
  readonly externalId?: unknown;
  /** Set by the server. */
  readonly id?: unknown;
  /** Set by the server. */
  readonly status?: unknown;
  /** Set by the server. */
  readonly customerId?: unknown;
  /** Set by the server. */
  readonly accessLevel?: unknown;
  /** Set by the server. */
  readonly note?: unknown;
  /** Set by the server. */
  readonly complianceUrl?: unknown;
  /** Set by the server. */
  readonly active?: unknown;
  /** Set by the server. */
  readonly createdAt?: unknown;
  /** Set by the server. */
  readonly updatedAt?: unknown;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.companyDocument`, as it comes back. */
export interface KillbCompanyDocumentResponse {
  /** One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`. */
  readonly type?: KillbCompanyDocumentType | { readonly other: string };
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly number?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly issuedCountryCode?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.companyKycProfile`, as it comes back. */
export interface KillbCompanyKycProfileResponse {
  /** Array of at most 250: text, at most 100 characters; trimmed, NFC. */
  readonly fundsSendReceiveJurisdictions?: readonly string[];
  /** Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`. */
  readonly engageInActivities?: readonly (KillbActivity | { readonly other: string })[];
  /** One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`. */
  readonly regulatedStatus?: KillbRegulatedStatus | { readonly other: string };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly descriptionOfBusinessNature?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.usersPage`. */
export interface KillbUsersPage {
  /** Array of at most 4294967295: object, see `killb.user`. */
  readonly users?: readonly KillbUser[];
  /** Whole number from 0 to 4294967295. */
  readonly totalPage?: number | { readonly other: string | number };
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `killb.event`. */
export type KillbEvent = {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly id?: string;
  /** One of `CREATE`, `UPDATE`, `DELETE`. */
  readonly action?: KillbAction | { readonly other: string };
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly createdAt?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly updatedAt?: string;
  /** Whole number from 0 to 4294967295. */
  readonly attempts?: number | { readonly other: string | number };
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
} & (
  | { readonly event: 'USER'; readonly data?: KillbUser }
  | { readonly event: 'user.created'; readonly data?: KillbUser }
  | { readonly event: 'user.updated'; readonly data?: KillbUser }
  | { readonly event: 'user.deleted'; readonly data?: KillbUser }
  | { readonly event: 'user.kyc_approved'; readonly data?: KillbUser }
  | { readonly event?: { readonly other: string }; readonly data?: unknown }
);

/** What a local record repeats of what Killb says about a user. */
export interface KillbCopies {
  /** The provider's `id`. */
  readonly killbUserId?: string | null;
  /** The provider's `status`; `INACTIVE` where the user is deleted, cancelled or closed. */
  readonly kycStatus?: KillbStatus | (string & {}) | null;
  /** The provider's `accessLevel`. */
  readonly kycLevel?: KillbAccessLevel | (string & {}) | null;
  /** The provider's `updatedAt`. */
  readonly updatedAt?: string | null;
}

/** A local record of a user; it may have other members besides. */
export type KillbLocal = KillbCopies | (KillbCopies & { readonly [member: string]: unknown });

/** Whether the user may transact, and what comes next. Limits are hints: the server decides. */
export type KillbEligibility = KillbEligibilityAllowed | KillbEligibilityRefused;

/** The user may transact. */
export interface KillbEligibilityAllowed {
  readonly canTransact: true;
  /** What the user is. */
  readonly state: 'active';
  /** Empty. */
  readonly reasons: readonly [];
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** What the provider noted about a rejection. It may hold personal data. */
  readonly reason?: string;
  /** Where the user completes the verification. */
  readonly complianceUrl?: string;
  /** The KYC level, as the provider says it. */
  readonly level?: string;
  /** What the level allows; absent where limits are agreed upon one by one. */
  readonly limits?: KillbLimits;
  /** How long it takes to reach the level. */
  readonly processing?: string;
}

/** The user may not transact. */
export interface KillbEligibilityRefused {
  readonly canTransact: false;
  /** What the user is. */
  readonly state: Exclude<State, 'active'>;
  /** Why the user may not transact. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** What the user can do next. */
  readonly action?: string;
  /** What the provider noted about a rejection. It may hold personal data. */
  readonly reason?: string;
  /** Where the user completes the verification. */
  readonly complianceUrl?: string;
  /** The KYC level, as the provider says it. */
  readonly level?: string;
  /** What the level allows; absent where limits are agreed upon one by one. */
  readonly limits?: KillbLimits;
  /** How long it takes to reach the level. */
  readonly processing?: string;
}

/** What a KYC level allows. */
export interface KillbLimits {
  /** ISO 4217 code: `USD`. */
  readonly currency: string;
  /** Most per day, in whole units of the currency. */
  readonly daily: number;
  /** Most per month, in whole units of the currency. */
  readonly monthly: number;
}

/** What an update would do, with its request or the reason why there is none. */
export type KillbUpdatePlan = KillbUpdatePlanReady | KillbUpdatePlanBlocked;

/** There is a request. */
export interface KillbUpdatePlanReady {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: KillbPersonUpdate | KillbCompanyUpdate;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change starts a new review of the user. */
  readonly review: readonly Review[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
  /** The request. */
  readonly request: ProviderRequest;
  readonly blocked?: undefined;
  readonly message?: undefined;
}

/** There is no request. */
export interface KillbUpdatePlanBlocked {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: KillbPersonUpdate | KillbCompanyUpdate;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change starts a new review of the user. */
  readonly review: readonly Review[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
  /** Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`). */
  readonly blocked: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  readonly request?: undefined;
}

/** A genuine webhook, or the reason not to act on it. */
export type KillbWebhookAnswer = KillbWebhookAnswerGenuine | KillbWebhookAnswerRefused;

/** The webhook is genuine, fresh and new. */
export interface KillbWebhookAnswerGenuine {
  readonly ok: true;
  /** What happened. */
  readonly event: KillbVerifiedEvent;
}

/** The webhook must not be acted on. */
export interface KillbWebhookAnswerRefused {
  readonly ok: false;
  /** Why not. */
  readonly reason: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
}

/** What happened, and what the provider sent about it. */
export type KillbVerifiedEvent = KillbEvent & {
  /** What happened. */
  readonly kind: EventKind;
  /** Identifies the event: keep it, and pass it in the option `seen`. */
  readonly key: string;
}

/** What an event means for the local record. */
export type KillbEventChanges = KillbEventChangesUpdate | KillbEventChangesNothing;

/** The local record changes. */
export interface KillbEventChangesUpdate {
  readonly action: 'update_local';
  /** New values of members of the local record. */
  readonly changes: KillbCopies;
}

/** The local record stays as it is. */
export interface KillbEventChangesNothing {
  readonly action: 'none';
  /** New values of members of the local record. */
  readonly changes: KillbCopies;
  /** Why nothing changes. */
  readonly reason: Reason;
}

/** What makes the local record agree with the provider. */
export interface KillbSyncAnswer {
  /** What to do. */
  readonly action: SyncAction;
  /** New values of members of the local record. */
  readonly changes: KillbCopies;
  /** Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant. */
  readonly reason?: Reason;
}

/** Many outcomes in one, in their order. */
export interface KillbBatchAnswer {
  /** The values; the users of a page one by one, and `null` where the provider answered a change with no content. */
  readonly successful: readonly (KillbUser | null)[];
  /** What did not succeed. */
  readonly failed: readonly FailedOutcome[];
  /** The external ids of look-ups that found nobody; absent if there are no pages among the results. */
  readonly missing?: readonly string[];
}

/** The calls of Killb: what each takes, and what its response holds. */
export interface KillbCalls {
  readonly create: { readonly arguments: KillbUserCreate; readonly value: KillbUser | null };
  readonly get: { readonly arguments: { readonly id: string | number }; readonly value: KillbUser };
  readonly findByExternalId: { readonly arguments: { readonly externalId: string } & Partial<QueryInput<KillbUsersQuery>>; readonly value: KillbUsersPage };
  readonly list: { readonly arguments: QueryInput<KillbUsersQuery>; readonly value: KillbUsersPage };
  readonly update: { readonly arguments: { readonly id: string | number } & ({ readonly changes: KillbPersonUpdate | KillbCompanyUpdate } | KillbPersonUpdate | KillbCompanyUpdate); readonly value: KillbUser | null };
  readonly delete: { readonly arguments: { readonly id: string | number }; readonly value: null };
}

/** The operations of Killb. */
export type KillbOperations = Operations<{
  readonly local: KillbLocal;
  readonly filters: KillbUsersQuery;
  readonly calls: KillbCalls;
  readonly eligibility: KillbEligibility;
  readonly planUpdate: KillbUpdatePlan;
  readonly webhook: KillbWebhookAnswer;
  readonly applyEvent: KillbEventChanges;
  readonly sync: KillbSyncAnswer;
  readonly batch: KillbBatchAnswer;
}>;

/** `treezor.user`. */
export interface TreezorUser {
  /** Whole number from 0 to 9007199254740991. */
  readonly userId?: number;
  /** One of `PENDING`, `VALIDATED`, `CANCELED`. */
  readonly userStatus?: TreezorUserStatus | { readonly other: string };
  /** Whole number from 0 to 6. */
  readonly kycLevel?: number | { readonly other: string | number };
  /** Whole number from 0 to 7. */
  readonly kycReview?: number | { readonly other: string | number };
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly kycReviewComment?: string;
  /** Whole number from 0 to 1. */
  readonly isFrozen?: number | { readonly other: string | number };
  /** Whole number from 0 to 1. */
  readonly isFreezed?: number | { readonly other: string | number };
  /** Whole number from 0 to 1. */
  readonly IsLegalFrozen?: number | { readonly other: string | number };
  /** Whole number from 1 to 4. */
  readonly userTypeId?: number | { readonly other: string | number };
  /** Whole number from 0 to 1. */
  readonly specifiedUSPerson?: number | { readonly other: string | number };
  /** E-mail address; the domain comes out in lower case. */
  readonly email?: string;
  /** One of `M`, `MME`, `MLLE`. */
  readonly title?: TreezorTitle | { readonly other: string };
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly firstname?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly lastname?: string;
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly middleNames?: string;
  /** Date of birth `YYYY-MM-DD`, not in the future. */
  readonly birthday?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly placeOfBirth?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly birthCountry?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly nationality?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly nationalityOther?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address1?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address2?: string;
  /** Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. */
  readonly address3?: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly postcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly city?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly state?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly country?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress1?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress2?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly secondaryAddress3?: string;
  /** Text, at most 20 characters; trimmed, NFC. */
  readonly secondaryPostcode?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryCity?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly secondaryState?: string;
  /** ISO 3166-1 alpha-2 code; comes out in upper case. */
  readonly secondaryCountry?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly phone?: string;
  /** Phone number of the shape of E.164, which it comes out in. */
  readonly mobile?: string;
  /** Whole number from 1 to 15. */
  readonly occupationCategory?: number | { readonly other: string | number };
  /** Whole number from 1 to 7. */
  readonly monthlyIncomeRange?: number | { readonly other: string | number };
  /** Whole number from 0 to 7. */
  readonly personalAssetsRange?: number | { readonly other: string | number };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly occupation?: string;
  /** One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`. */
  readonly occupationType?: TreezorOccupationType | { readonly other: string };
  /** One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`. */
  readonly incomeRange?: TreezorIncomeRange | { readonly other: string };
  /** One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`. */
  readonly personalAssets?: TreezorPersonalAssets | { readonly other: string };
  /** Name, at most 100 characters; trimmed, NFC. */
  readonly legalName?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly legalRegistrationNumber?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly legalTvaNumber?: string;
  /** Date `YYYY-MM-DD`, not in the future. */
  readonly legalRegistrationDate?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly legalForm?: string;
  /** One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`. */
  readonly sourceOfFunds?: TreezorSourceOfFunds | { readonly other: string };
  /** Whole number from 0 to 9007199254740991. */
  readonly legalShareCapital?: number;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly legalSector?: string;
  /** One of `NAF`, `NACE`. */
  readonly legalSectorType?: TreezorLegalSectorType | { readonly other: string };
  /** One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`. */
  readonly legalAnnualTurnOver?: TreezorLegalAnnualTurnOver | { readonly other: string };
  /** One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`. */
  readonly legalNetIncomeRange?: TreezorLegalNetIncomeRange | { readonly other: string };
  /** One of `0`, `1-9`, `10-99`, `100-249`, `250-*`. */
  readonly legalNumberOfEmployeeRange?: TreezorLegalNumberOfEmployeeRange | { readonly other: string };
  /** Whole number from 0 to 1. */
  readonly isOnStockExchange?: number | { readonly other: string | number };
  /** Whole number from 1 to 5. */
  readonly entityType?: number | { readonly other: string | number };
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly position?: string;
  /** Whole number from 0 to 1. */
  readonly activityOutsideEu?: number | { readonly other: string | number };
  /** Whole number from 0 to 1. */
  readonly economicSanctions?: number | { readonly other: string | number };
  /** Whole number from 0 to 1. */
  readonly residentCountriesSanctions?: number | { readonly other: string | number };
  /** Whole number from 0 to 1. */
  readonly involvedSanctions?: number | { readonly other: string | number };
  /** Whole number from 0 to 4. */
  readonly entitySanctionsQuestionnaire?: number | { readonly other: string | number };
  /** Whole number from 1 to 4294967295. */
  readonly parentUserId?: number | { readonly other: string | number };
  /** One of `shareholder`, `leader`, `employee`. */
  readonly parentType?: TreezorParentType | { readonly other: string };
  /** Whole number from 0 to 3. */
  readonly controllingPersonType?: number | { readonly other: string | number };
  /** Whole number from 0 to 2. */
  readonly employeeType?: number | { readonly other: string | number };
  /** Whole number from 0 to 100. */
  readonly effectiveBeneficiary?: number | { readonly other: string | number };
  /** ISO 639-1 code; comes out in lower case. */
  readonly language?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly timezone?: string;
  /** One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`. */
  readonly distributionCountry?: TreezorDistributionCountry | { readonly other: string };
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly userTag?: string;
  /** Text, at most 250 characters; trimmed, NFC. */
  readonly accessTag?: string;
  /** Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. */
  readonly taxNumber?: string;
  /** Text, at most 50 characters; trimmed, NFC. */
  readonly taxResidence?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly countryName?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly clientId?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly legalNameEmbossed?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly optInMailing?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly sepaCreditorIdentifier?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly sanctionsQuestionnaireDate?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly codeStatus?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly informationStatus?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly createdDate?: string;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly modifiedDate?: string;
  /** Whole number from 0 to 9007199254740991. */
  readonly walletCount?: number;
  /** Whole number from 0 to 9007199254740991. */
  readonly payinCount?: number;
  /** Whole number from 0 to 9007199254740991. */
  readonly totalRows?: number;
  /** Text, at most 10000 characters; trimmed, NFC. */
  readonly birthCityCode?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `treezor.usersPage`. */
export interface TreezorUsersPage {
  /** Array of at most 4294967295: object, see `treezor.user`. */
  readonly users?: readonly TreezorUser[];
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `treezor.event`. */
export interface TreezorEvent {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly webhook?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly webhook_id?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly webhook_created_at?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly object?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly object_id?: string;
  /** Object, see `treezor.usersPage`. */
  readonly object_payload?: TreezorUsersPage;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly object_payload_signature?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** What a local record repeats of what Treezor says about a user. */
export interface TreezorCopies {
  /** The provider's `userId`. */
  readonly treezorUserId?: number | string | null;
  /** The provider's `userStatus`; `CANCELED` where the user is deleted, cancelled or closed. */
  readonly userStatus?: TreezorUserStatus | (string & {}) | null;
  /** The provider's `kycReview`. */
  readonly kycStatus?: number | string | null;
  /** The provider's `kycLevel`. */
  readonly kycLevel?: number | string | null;
  /** The provider's `modifiedDate`. */
  readonly updatedAt?: string | null;
}

/** A local record of a user; it may have other members besides. */
export type TreezorLocal = TreezorCopies | (TreezorCopies & { readonly [member: string]: unknown });

/** `treezor.freezeEffect` */
export type TreezorFreezeEffect = 'allowed' | 'case_by_case' | 'blocked';

/** `treezor.need` */
export type TreezorNeed = 'legal_representative' | 'majority_shareholder';

/** Whether the user may transact, and what comes next. Limits are hints: the server decides. */
export type TreezorEligibility = TreezorEligibilityAllowed | TreezorEligibilityRefused;

/** The user may transact. */
export interface TreezorEligibilityAllowed {
  readonly canTransact: true;
  /** What the user is. */
  readonly state: 'active';
  /** Empty. */
  readonly reasons: readonly [];
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** The KYC level. */
  readonly kycLevel?: number;
  /** The KYC review. */
  readonly kycReview?: number;
  /** The types of wallet that the user may have: 9 electronic money, 10 a payment account. */
  readonly walletTypeIds?: readonly number[];
  /** What a legal entity needs before it may own a payment account. */
  readonly needs?: readonly TreezorNeed[];
  /** Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes. */
  readonly countries?: readonly string[];
  /** What the user may do without KYC. */
  readonly limits?: TreezorLimits;
  /** What a freeze leaves. */
  readonly operations?: TreezorFrozenOperations;
}

/** The user may not transact. */
export interface TreezorEligibilityRefused {
  readonly canTransact: false;
  /** What the user is. */
  readonly state: Exclude<State, 'active'>;
  /** Why the user may not transact. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** What the user can do next. */
  readonly action?: string;
  /** The KYC level. */
  readonly kycLevel?: number;
  /** The KYC review. */
  readonly kycReview?: number;
  /** The types of wallet that the user may have: 9 electronic money, 10 a payment account. */
  readonly walletTypeIds?: readonly number[];
  /** What a legal entity needs before it may own a payment account. */
  readonly needs?: readonly TreezorNeed[];
  /** Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes. */
  readonly countries?: readonly string[];
  /** What the user may do without KYC. */
  readonly limits?: TreezorLimits;
  /** What a freeze leaves. */
  readonly operations?: TreezorFrozenOperations;
}

/** What a user may do without KYC. */
export interface TreezorLimits {
  /** ISO 4217 code: `EUR`. */
  readonly currency: string;
  /** Most on the wallet, in euros. */
  readonly balance: number;
  /** Most paid in within 30 days, in euros. */
  readonly inPer30Days: number;
  /** Most paid out within 30 days, in euros. */
  readonly outPer30Days: number;
  /** Most for a payment by card online, in euros. */
  readonly cardOnline: number;
  /** Most for payments by card in shops, in euros. */
  readonly cardInShops: number;
}

/** What a freeze does to each operation of a wallet. */
export interface TreezorFrozenOperations {
  readonly cardTransactions: TreezorFreezeEffect;
  readonly emittedWalletTransfers: TreezorFreezeEffect;
  readonly emittedCreditTransfers: TreezorFreezeEffect;
  readonly receivedDirectDebits: TreezorFreezeEffect;
  readonly receivedWalletTransfers: TreezorFreezeEffect;
  readonly receivedCreditTransfers: TreezorFreezeEffect;
  readonly emittedDirectDebits: TreezorFreezeEffect;
  readonly cardAcquiring: TreezorFreezeEffect;
  readonly checkCashing: TreezorFreezeEffect;
  readonly recalls: TreezorFreezeEffect;
  readonly refunds: TreezorFreezeEffect;
}

/** What an update would do, with its request or the reason why there is none. */
export type TreezorUpdatePlan = TreezorUpdatePlanReady | TreezorUpdatePlanBlocked;

/** There is a request. */
export interface TreezorUpdatePlanReady {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: TreezorUserUpdate;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change starts a new review of the user. */
  readonly review: readonly Review[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
  /** The request. */
  readonly request: ProviderRequest;
  readonly blocked?: undefined;
  readonly message?: undefined;
}

/** There is no request. */
export interface TreezorUpdatePlanBlocked {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: TreezorUserUpdate;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change starts a new review of the user. */
  readonly review: readonly Review[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
  /** Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`). */
  readonly blocked: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  readonly request?: undefined;
}

/** A genuine webhook, or the reason not to act on it. */
export type TreezorWebhookAnswer = TreezorWebhookAnswerGenuine | TreezorWebhookAnswerRefused;

/** The webhook is genuine, fresh and new. */
export interface TreezorWebhookAnswerGenuine {
  readonly ok: true;
  /** What happened. */
  readonly event: TreezorVerifiedEvent;
}

/** The webhook must not be acted on. */
export interface TreezorWebhookAnswerRefused {
  readonly ok: false;
  /** Why not. */
  readonly reason: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
}

/** What happened, and what the provider sent about it. */
export type TreezorVerifiedEvent = TreezorEvent & {
  /** What happened. */
  readonly kind: EventKind;
  /** Identifies the event: keep it, and pass it in the option `seen`. */
  readonly key: string;
}

/** What an event means for the local record. */
export type TreezorEventChanges = TreezorEventChangesUpdate | TreezorEventChangesNothing;

/** The local record changes. */
export interface TreezorEventChangesUpdate {
  readonly action: 'update_local';
  /** New values of members of the local record. */
  readonly changes: TreezorCopies;
}

/** The local record stays as it is. */
export interface TreezorEventChangesNothing {
  readonly action: 'none';
  /** New values of members of the local record. */
  readonly changes: TreezorCopies;
  /** Why nothing changes. */
  readonly reason: Reason;
}

/** What makes the local record agree with the provider. */
export interface TreezorSyncAnswer {
  /** What to do. */
  readonly action: SyncAction;
  /** New values of members of the local record. */
  readonly changes: TreezorCopies;
  /** Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant. */
  readonly reason?: Reason;
}

/** Many outcomes in one, in their order. */
export interface TreezorBatchAnswer {
  /** The values; the users of a page one by one, and `null` where the provider answered a change with no content. */
  readonly successful: readonly (TreezorUser | null)[];
  /** What did not succeed. */
  readonly failed: readonly FailedOutcome[];
  /** The external ids of look-ups that found nobody; absent if there are no pages among the results. */
  readonly missing?: readonly string[];
}

/** The calls of Treezor: what each takes, and what its response holds. */
export interface TreezorCalls {
  readonly create: { readonly arguments: TreezorPhysical | TreezorLegal | TreezorAnonymous; readonly value: TreezorUser | null };
  readonly get: { readonly arguments: ({ readonly userId: string | number } | { readonly id: string | number }) & { readonly accessTag?: string }; readonly value: TreezorUser };
  readonly findByExternalId: { readonly arguments: { readonly externalId: string } & Partial<QueryInput<TreezorUsersQuery>>; readonly value: TreezorUsersPage };
  readonly list: { readonly arguments: QueryInput<TreezorUsersQuery>; readonly value: TreezorUsersPage };
  readonly update: { readonly arguments: ({ readonly userId: string | number } | { readonly id: string | number }) & ({ readonly changes: TreezorUserUpdate } | TreezorUserUpdate); readonly value: TreezorUser | null };
  readonly cancel: { readonly arguments: ({ readonly userId: string | number } | { readonly id: string | number }) & TreezorUserCancel & { readonly accessTag?: string }; readonly value: TreezorUser | null };
  readonly kycReview: { readonly arguments: ({ readonly userId: string | number } | { readonly id: string | number }) & { readonly accessTag?: string }; readonly value: TreezorUser | null };
}

/** The operations of Treezor. */
export type TreezorOperations = Operations<{
  readonly local: TreezorLocal;
  readonly filters: TreezorUsersQuery;
  readonly calls: TreezorCalls;
  readonly eligibility: TreezorEligibility;
  readonly planUpdate: TreezorUpdatePlan;
  readonly webhook: TreezorWebhookAnswer;
  readonly applyEvent: TreezorEventChanges;
  readonly sync: TreezorSyncAnswer;
  readonly batch: TreezorBatchAnswer;
}>;

/** `traderpal.status` */
export type TraderpalStatus = 'pending_verification' | 'active' | 'suspended' | 'closed';

/** `traderpal.check` */
export type TraderpalCheck = 'verified' | 'pending';

/** `traderpal.user`. */
export interface TraderpalUser {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly userId?: string;
  /** Text, at most 254 characters; trimmed, NFC. */
  readonly email?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly firstName?: string;
  /** Text, at most 100 characters; trimmed, NFC. */
  readonly lastName?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly dateOfBirth?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly country?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly phoneNumber?: string;
  /** One of `pending_verification`, `active`, `suspended`, `closed`. */
  readonly status?: TraderpalStatus | { readonly other: string };
  /** Object, see `traderpal.verificationStatus`. */
  readonly verificationStatus?: TraderpalVerificationStatus;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly createdAt?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly updatedAt?: string;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `traderpal.verificationStatus`, as it comes back. */
export interface TraderpalVerificationStatus {
  /** One of `verified`, `pending`. */
  readonly email?: TraderpalCheck | { readonly other: string };
  /** One of `verified`, `pending`. */
  readonly identity?: TraderpalCheck | { readonly other: string };
  /** One of `verified`, `pending`. */
  readonly address?: TraderpalCheck | { readonly other: string };
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `traderpal.usersPage`. */
export interface TraderpalUsersPage {
  /** Array of at most 4294967295: object, see `traderpal.user`. */
  readonly users?: readonly TraderpalUser[];
  /** Object, see `traderpal.pageMetadata`. */
  readonly metadata?: TraderpalPageMetadata;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `traderpal.pageMetadata`, as it comes back. */
export interface TraderpalPageMetadata {
  /** Whole number from 0 to 9007199254740991. */
  readonly total?: number;
  /** Whole number from 0 to 9007199254740991. */
  readonly limit?: number;
  /** Whole number from 0 to 9007199254740991. */
  readonly offset?: number;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** `traderpal.event`. */
export interface TraderpalEvent {
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly type?: string;
  /** Text, at most 200 characters; trimmed, NFC. */
  readonly id?: string;
  /** Text, at most 40 characters; trimmed, NFC. */
  readonly created?: string;
  /** Set by the server. */
  readonly data?: unknown;
  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */
  readonly unknownMembers?: readonly (readonly [string, unknown])[];
}

/** What a local record repeats of what Traderpal says about a user. */
export interface TraderpalCopies {
  /** The provider's `userId`. */
  readonly traderpalUserId?: string | null;
  /** The provider's `status`; `closed` where the user is deleted, cancelled or closed. */
  readonly kycStatus?: TraderpalStatus | (string & {}) | null;
  /** The provider's `updatedAt`. */
  readonly updatedAt?: string | null;
}

/** A local record of a user; it may have other members besides. */
export type TraderpalLocal = TraderpalCopies | (TraderpalCopies & { readonly [member: string]: unknown });

/** Whether the user may transact, and what comes next. Limits are hints: the server decides. */
export type TraderpalEligibility = TraderpalEligibilityAllowed | TraderpalEligibilityRefused;

/** The user may transact. */
export interface TraderpalEligibilityAllowed {
  readonly canTransact: true;
  /** What the user is. */
  readonly state: 'active';
  /** Empty. */
  readonly reasons: readonly [];
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** The single checks. */
  readonly verificationStatus?: TraderpalVerificationStatus;
}

/** The user may not transact. */
export interface TraderpalEligibilityRefused {
  readonly canTransact: false;
  /** What the user is. */
  readonly state: Exclude<State, 'active'>;
  /** Why the user may not transact. */
  readonly reasons: readonly [Reason, ...Reason[]];
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  /** What the user can do next. */
  readonly action?: string;
  /** The single checks. */
  readonly verificationStatus?: TraderpalVerificationStatus;
}

/** What an update would do, with its request or the reason why there is none. */
export type TraderpalUpdatePlan = TraderpalUpdatePlanReady | TraderpalUpdatePlanBlocked;

/** There is a request. */
export interface TraderpalUpdatePlanReady {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: TraderpalUserUpdate;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change starts a new review of the user. */
  readonly review: readonly Review[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
  /** The request. */
  readonly request: ProviderRequest;
  readonly blocked?: undefined;
  readonly message?: undefined;
}

/** There is no request. */
export interface TraderpalUpdatePlanBlocked {
  /** The smallest body that makes the change; empty where nothing changes. */
  readonly patch: TraderpalUserUpdate;
  /** Members that cannot change. */
  readonly rejected: readonly Issue[];
  /** Members whose change starts a new review of the user. */
  readonly review: readonly Review[];
  /** What is wrong with the new values. */
  readonly issues: readonly Issue[];
  /** Warnings: worth a look, but no reason to refuse. */
  readonly warnings: readonly Issue[];
  /** Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`). */
  readonly blocked: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
  readonly request?: undefined;
}

/** A genuine webhook, or the reason not to act on it. */
export type TraderpalWebhookAnswer = TraderpalWebhookAnswerGenuine | TraderpalWebhookAnswerRefused;

/** The webhook is genuine, fresh and new. */
export interface TraderpalWebhookAnswerGenuine {
  readonly ok: true;
  /** What happened. */
  readonly event: TraderpalVerifiedEvent;
}

/** The webhook must not be acted on. */
export interface TraderpalWebhookAnswerRefused {
  readonly ok: false;
  /** Why not. */
  readonly reason: Reason;
  /** What to tell people, in the locale of the options. */
  readonly message: string;
}

/** What happened, and what the provider sent about it. */
export type TraderpalVerifiedEvent = TraderpalEvent & {
  /** What happened. */
  readonly kind: EventKind;
  /** Identifies the event: keep it, and pass it in the option `seen`. */
  readonly key: string;
}

/** What an event means for the local record. */
export type TraderpalEventChanges = TraderpalEventChangesUpdate | TraderpalEventChangesNothing;

/** The local record changes. */
export interface TraderpalEventChangesUpdate {
  readonly action: 'update_local';
  /** New values of members of the local record. */
  readonly changes: TraderpalCopies;
}

/** The local record stays as it is. */
export interface TraderpalEventChangesNothing {
  readonly action: 'none';
  /** New values of members of the local record. */
  readonly changes: TraderpalCopies;
  /** Why nothing changes. */
  readonly reason: Reason;
}

/** What makes the local record agree with the provider. */
export interface TraderpalSyncAnswer {
  /** What to do. */
  readonly action: SyncAction;
  /** New values of members of the local record. */
  readonly changes: TraderpalCopies;
  /** Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant. */
  readonly reason?: Reason;
}

/** Many outcomes in one, in their order. */
export interface TraderpalBatchAnswer {
  /** The values; the users of a page one by one, and `null` where the provider answered a change with no content. */
  readonly successful: readonly (TraderpalUser | null)[];
  /** What did not succeed. */
  readonly failed: readonly FailedOutcome[];
  /** The external ids of look-ups that found nobody; absent if there are no pages among the results. */
  readonly missing?: readonly string[];
}

/** The calls of Traderpal: what each takes, and what its response holds. */
export interface TraderpalCalls {
  readonly create: { readonly arguments: TraderpalUserCreate; readonly value: TraderpalUser | null };
  readonly get: { readonly arguments: ({ readonly userId: string | number } | { readonly id: string | number }); readonly value: TraderpalUser };
  readonly list: { readonly arguments: QueryInput<TraderpalUsersQuery>; readonly value: TraderpalUsersPage };
  readonly update: { readonly arguments: ({ readonly userId: string | number } | { readonly id: string | number }) & ({ readonly changes: TraderpalUserUpdate } | TraderpalUserUpdate); readonly value: TraderpalUser | null };
}

/** The operations of Traderpal. */
export type TraderpalOperations = Operations<{
  readonly local: TraderpalLocal;
  readonly filters: TraderpalUsersQuery;
  readonly calls: TraderpalCalls;
  readonly eligibility: TraderpalEligibility;
  readonly planUpdate: TraderpalUpdatePlan;
  readonly webhook: TraderpalWebhookAnswer;
  readonly applyEvent: TraderpalEventChanges;
  readonly sync: TraderpalSyncAnswer;
  readonly batch: TraderpalBatchAnswer;
}>;

/** The operations of each provider, by its number. */
export interface OperationsByNumber {
  readonly 0: KillbOperations;
  readonly 1: TreezorOperations;
  readonly 2: TraderpalOperations;
}
