//! The payloads, responses and answers of Traderpal. Written by `cargo xtask generate` from the tables of `core`.

use super::answers::*;
use super::{Copied, Is, Issue, Told, TypedCall};
use crate::door::Misuse;
use crate::issue::{Reason, State};

/// `traderpal.statusFilter`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum StatusFilter {
    /// `active`
    #[serde(rename = "active")]
    Active,
    /// `pending`
    #[serde(rename = "pending")]
    Pending,
    /// `suspended`
    #[serde(rename = "suspended")]
    Suspended,
}

/// `traderpal.user.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCreate {
    /// E-mail address; the domain comes out in lower case.
    pub email: String,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// Date of birth `YYYY-MM-DD`, not in the future.
    #[serde(rename = "dateOfBirth")]
    pub date_of_birth: String,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    pub country: String,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(rename = "phoneNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

crate::models::hide!(UserCreate);

/// `traderpal.user.update`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserUpdate {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(rename = "phoneNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
}

crate::models::hide!(UserUpdate);

/// `traderpal.users.query`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersQuery {
    /// Whole number from 1 to 1000.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Whole number from 0 to 4294967295.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// One of `active`, `pending`, `suspended`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<StatusFilter>,
}

crate::models::hide!(UsersQuery);

/// `traderpal.status`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Status {
    /// `pending_verification`
    #[serde(rename = "pending_verification")]
    PendingVerification,
    /// `active`
    #[serde(rename = "active")]
    Active,
    /// `suspended`
    #[serde(rename = "suspended")]
    Suspended,
    /// `closed`
    #[serde(rename = "closed")]
    Closed,
}

/// `traderpal.check`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Check {
    /// `verified`
    #[serde(rename = "verified")]
    Verified,
    /// `pending`
    #[serde(rename = "pending")]
    Pending,
}

/// `traderpal.user`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "userId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Text, at most 254 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "dateOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "phoneNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// One of `pending_verification`, `active`, `suspended`, `closed`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Told<Status>>,
    /// Object, see `traderpal.verificationStatus`.
    #[serde(rename = "verificationStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "createdAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "updatedAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(User);

/// `traderpal.verificationStatus`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VerificationStatus {
    /// One of `verified`, `pending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<Told<Check>>,
    /// One of `verified`, `pending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identity: Option<Told<Check>>,
    /// One of `verified`, `pending`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Told<Check>>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(VerificationStatus);

/// `traderpal.usersPage`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UsersPage {
    /// Array of at most 4294967295: object, see `traderpal.user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    /// Object, see `traderpal.pageMetadata`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub metadata: Option<PageMetadata>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(UsersPage);

/// `traderpal.pageMetadata`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PageMetadata {
    /// Whole number from 0 to 9007199254740991.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total: Option<u64>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset: Option<u64>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(PageMetadata);

/// `traderpal.event`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created: Option<String>,
    /// Set by the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Value>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(Event);

/// What a local record copies from Traderpal.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Copies {
    /// The provider's `userId`.
    #[serde(rename = "traderpalUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub traderpal_user_id: Option<String>,
    /// The provider's `status`; `closed` where the user is deleted, cancelled or closed.
    #[serde(rename = "kycStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<Copied<String>>,
    /// The provider's `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Copied<String>>,
}

crate::models::hide!(Copies);

/// Whether the user may transact, and what comes next. Limits are hints: the server decides.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Eligibility {
    /// The user may transact.
    Allowed(EligibilityAllowed),
    /// The user may not transact.
    Refused(EligibilityRefused),
}

crate::models::hide!(Eligibility);

/// The user may transact.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EligibilityAllowed {
    #[serde(rename = "canTransact")]
    can_transact: Is<true>,
    /// What the user is.
    pub state: State,
    /// Empty.
    pub reasons: Vec<Reason>,
    /// What to tell people, in the locale of the options.
    pub message: String,
    /// The single checks.
    #[serde(rename = "verificationStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
}

crate::models::hide!(EligibilityAllowed);

/// The user may not transact.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EligibilityRefused {
    #[serde(rename = "canTransact")]
    can_transact: Is<false>,
    /// What the user is.
    pub state: State,
    /// Why the user may not transact.
    pub reasons: Vec<Reason>,
    /// What to tell people, in the locale of the options.
    pub message: String,
    /// What the user can do next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The single checks.
    #[serde(rename = "verificationStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub verification_status: Option<VerificationStatus>,
}

crate::models::hide!(EligibilityRefused);

/// What an update would do, with its request or the reason why there is none.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdatePlan {
    /// There is a request.
    Ready(UpdatePlanReady),
    /// There is no request.
    Blocked(UpdatePlanBlocked),
}

crate::models::hide!(UpdatePlan);

/// There is a request.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePlanReady {
    /// The smallest body that makes the change; empty where nothing changes.
    pub patch: serde_json::Value,
    /// Members that cannot change.
    pub rejected: Vec<Issue>,
    /// Members whose change starts a new review of the user.
    pub review: Vec<Review>,
    /// What is wrong with the new values.
    pub issues: Vec<Issue>,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
    /// The request.
    pub request: ProviderRequest,
}

crate::models::hide!(UpdatePlanReady);

/// There is no request.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePlanBlocked {
    /// The smallest body that makes the change; empty where nothing changes.
    pub patch: serde_json::Value,
    /// Members that cannot change.
    pub rejected: Vec<Issue>,
    /// Members whose change starts a new review of the user.
    pub review: Vec<Review>,
    /// What is wrong with the new values.
    pub issues: Vec<Issue>,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
    /// Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`).
    pub blocked: Reason,
    /// What to tell people, in the locale of the options.
    pub message: String,
}

crate::models::hide!(UpdatePlanBlocked);

/// A genuine webhook, or the reason not to act on it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WebhookAnswer {
    /// The webhook is genuine, fresh and new.
    Genuine(WebhookAnswerGenuine),
    /// The webhook must not be acted on.
    Refused(WebhookAnswerRefused),
}

crate::models::hide!(WebhookAnswer);

/// The webhook is genuine, fresh and new.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookAnswerGenuine {
    ok: Is<true>,
    /// What happened.
    pub event: VerifiedEvent,
}

crate::models::hide!(WebhookAnswerGenuine);

/// The webhook must not be acted on.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookAnswerRefused {
    ok: Is<false>,
    /// Why not.
    pub reason: Reason,
    /// What to tell people, in the locale of the options.
    pub message: String,
}

crate::models::hide!(WebhookAnswerRefused);

/// What happened, and what the provider sent about it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VerifiedEvent {
    /// What happened.
    pub kind: EventKind,
    /// Identifies the event: keep it, and pass it in the option `seen`.
    pub key: String,
    /// What the provider sent.
    #[serde(flatten)]
    pub sent: Event,
}

crate::models::hide!(VerifiedEvent);

/// What an event means for the local record.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum EventChanges {
    /// The local record changes.
    #[serde(rename = "update_local")]
    Update(EventChangesUpdate),
    /// The local record stays as it is.
    #[serde(rename = "none")]
    Nothing(EventChangesNothing),
}

crate::models::hide!(EventChanges);

/// The local record changes.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventChangesUpdate {
    /// New values of members of the local record.
    pub changes: Copies,
}

crate::models::hide!(EventChangesUpdate);

/// The local record stays as it is.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventChangesNothing {
    /// New values of members of the local record.
    pub changes: Copies,
    /// Why nothing changes.
    pub reason: Reason,
}

crate::models::hide!(EventChangesNothing);

/// What makes the local record agree with the provider.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SyncAnswer {
    /// What to do.
    pub action: SyncAction,
    /// New values of members of the local record.
    pub changes: Copies,
    /// Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

crate::models::hide!(SyncAnswer);

/// Many outcomes in one, in their order.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAnswer {
    /// The values; the users of a page one by one, and `null` where the provider answered a change with no content.
    pub successful: Vec<Option<User>>,
    /// What did not succeed.
    pub failed: Vec<FailedOutcome>,
    /// The external ids of look-ups that found nobody; absent if there are no pages among the results.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
}

crate::models::hide!(BatchAnswer);

/// The call `create`.
pub const CREATE: TypedCall<Option<User>> = TypedCall::new("create");

/// The call `get`.
pub const GET: TypedCall<User> = TypedCall::new("get");

/// The call `list`.
pub const LIST: TypedCall<UsersPage> = TypedCall::new("list");

/// The call `update`.
pub const UPDATE: TypedCall<Option<User>> = TypedCall::new("update");

/// Whether the user may transact, and what comes next. Limits are hints: the server decides. `traderpal.eligibility`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn eligibility(user: &str, options: &str, now: i64) -> Result<Eligibility, Misuse> {
    super::run("traderpal.eligibility", &[user.as_bytes(), options.as_bytes()], now)
}

/// What an update would do, with its request or the reason why there is none. `traderpal.planUpdate`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn plan_update(current: &str, changes: &str, options: &str, now: i64) -> Result<UpdatePlan, Misuse> {
    super::run("traderpal.planUpdate", &[current.as_bytes(), changes.as_bytes(), options.as_bytes()], now)
}

/// The query of a list, or what is wrong with its filters. `traderpal.listQuery`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn list_query(filters: &str, options: &str, now: i64) -> Result<QueryAnswer, Misuse> {
    super::run("traderpal.listQuery", &[filters.as_bytes(), options.as_bytes()], now)
}

/// The filters of the page behind the one that `response` is; nothing behind the last one. `traderpal.nextPage`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn next_page(filters: &str, response: &str, options: &str, now: i64) -> Result<Option<serde_json::Value>, Misuse> {
    super::run("traderpal.nextPage", &[filters.as_bytes(), response.as_bytes(), options.as_bytes()], now)
}

/// A request, or why there is none. `traderpal.request`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn request(operation: TypedCall<impl Sized>, arguments: &str, options: &str, now: i64) -> Result<RequestAnswer, Misuse> {
    super::run("traderpal.request", &[operation.name().as_bytes(), arguments.as_bytes(), options.as_bytes()], now)
}

/// What a response means. `traderpal.response`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn response<Value: serde::de::DeserializeOwned>(operation: TypedCall<Value>, status: Option<u16>, body: &[u8], headers: &str, options: &str, now: i64) -> Result<ResponseAnswer<Value>, Misuse> {
    super::run("traderpal.response", &[operation.name().as_bytes(), super::status(status).as_bytes(), body, headers.as_bytes(), options.as_bytes()], now)
}

/// Whether the user may be deleted or cancelled, and the request for it. `traderpal.deletePlan`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn delete_plan(user: &str, facts: &str, options: &str, now: i64) -> Result<DeletePlan, Misuse> {
    super::run("traderpal.deletePlan", &[user.as_bytes(), facts.as_bytes(), options.as_bytes()], now)
}

/// A genuine webhook, or the reason not to act on it. `traderpal.webhook`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn webhook(raw_body: &[u8], headers: &str, secret: &[u8], options: &str, now: i64) -> Result<WebhookAnswer, Misuse> {
    super::run("traderpal.webhook", &[raw_body, headers.as_bytes(), secret, options.as_bytes()], now)
}

/// What an event means for the local record. `traderpal.applyEvent`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn apply_event(local: &str, event: &str, options: &str, now: i64) -> Result<EventChanges, Misuse> {
    super::run("traderpal.applyEvent", &[local.as_bytes(), event.as_bytes(), options.as_bytes()], now)
}

/// What makes the local record agree with the provider. `traderpal.sync`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn sync(local: &str, remote: &str, options: &str, now: i64) -> Result<SyncAnswer, Misuse> {
    super::run("traderpal.sync", &[local.as_bytes(), remote.as_bytes(), options.as_bytes()], now)
}

/// Many outcomes in one, in their order. `traderpal.batch`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn batch(results: &str, options: &str, now: i64) -> Result<BatchAnswer, Misuse> {
    super::run("traderpal.batch", &[results.as_bytes(), options.as_bytes()], now)
}
