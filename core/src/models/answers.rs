//! Answers that are the same for every provider. Written by `cargo xtask generate` from the tables of `core`.

use super::{Is, Issue, Segment};
use crate::issue::{FailureKind, Reason};

/// `usherkit.method`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Method {
    /// `GET`
    #[serde(rename = "GET")]
    Get,
    /// `POST`
    #[serde(rename = "POST")]
    Post,
    /// `PUT`
    #[serde(rename = "PUT")]
    Put,
    /// `PATCH`
    #[serde(rename = "PATCH")]
    Patch,
    /// `DELETE`
    #[serde(rename = "DELETE")]
    Delete,
}

/// `usherkit.eventKind`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum EventKind {
    /// `user.created`
    #[serde(rename = "user.created")]
    UserCreated,
    /// `user.updated`
    #[serde(rename = "user.updated")]
    UserUpdated,
    /// `user.deleted`
    #[serde(rename = "user.deleted")]
    UserDeleted,
    /// `other`
    #[serde(rename = "other")]
    Other,
}

/// `usherkit.syncAction`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum SyncAction {
    /// `create`
    #[serde(rename = "create")]
    Create,
    /// `fetch`
    #[serde(rename = "fetch")]
    Fetch,
    /// `update_local`
    #[serde(rename = "update_local")]
    UpdateLocal,
    /// `none`
    #[serde(rename = "none")]
    None,
}

/// A member whose change starts a new review of the user.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Review {
    /// The way to the member.
    pub path: Vec<Segment>,
    /// Why.
    pub reason: Reason,
    /// What to tell people, in the locale of the options.
    pub message: String,
}

crate::models::hide!(Review);

/// A request as data: send it to the provider's base URL, with your token.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ProviderRequest {
    /// `method`
    pub method: Method,
    /// The path, with everything percent-encoded.
    pub path: String,
    /// The query without `?`; empty where there is none.
    pub query: String,
    /// `Content-Type`, where there is a body.
    pub headers: std::collections::BTreeMap<String, String>,
    /// JSON text, or `null`.
    pub body: Option<String>,
}

crate::models::hide!(ProviderRequest);

/// The query of a list, or what is wrong with its filters.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum QueryAnswer {
    /// There is a query.
    Accepted(QueryAnswerAccepted),
    /// Something is wrong with the arguments.
    Refused(QueryAnswerRefused),
}

crate::models::hide!(QueryAnswer);

/// There is a query.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryAnswerAccepted {
    ok: Is<true>,
    /// The query without `?`; percent-encoded.
    pub query: String,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
}

crate::models::hide!(QueryAnswerAccepted);

/// Something is wrong with the arguments.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct QueryAnswerRefused {
    ok: Is<false>,
    /// What is wrong.
    pub issues: Vec<Issue>,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
}

crate::models::hide!(QueryAnswerRefused);

/// A request, or why there is none.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RequestAnswer {
    /// There is a request.
    Accepted(RequestAnswerAccepted),
    /// Something is wrong with the arguments.
    Refused(RequestAnswerRefused),
}

crate::models::hide!(RequestAnswer);

/// There is a request.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RequestAnswerAccepted {
    ok: Is<true>,
    /// The request.
    pub request: ProviderRequest,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
}

crate::models::hide!(RequestAnswerAccepted);

/// Something is wrong with the arguments.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RequestAnswerRefused {
    ok: Is<false>,
    /// What is wrong.
    pub issues: Vec<Issue>,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
}

crate::models::hide!(RequestAnswerRefused);

/// What a response means.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ResponseAnswer<Value> {
    /// The request succeeded.
    Success(ResponseAnswerSuccess<Value>),
    /// The request did not succeed.
    Failure(ResponseAnswerFailure),
}

crate::models::hide!(ResponseAnswer, Value);

/// The request succeeded.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResponseAnswerSuccess<Value> {
    ok: Is<true>,
    /// What the provider sent, read by its tables; `null` where it answered a change with no content.
    pub value: Value,
}

crate::models::hide!(ResponseAnswerSuccess, Value);

/// The request did not succeed.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ResponseAnswerFailure {
    ok: Is<false>,
    /// What kind of failure it was.
    pub kind: FailureKind,
    /// The provider's own code, verbatim, else `http.` and the status.
    pub code: String,
    /// What to tell people, in the locale of the options.
    pub message: String,
    /// The provider's own text. It may hold personal data: do not log it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub error: Option<String>,
    /// Whether the same request may be sent again.
    pub retryable: bool,
    /// The seconds to wait before the next try, if the provider does not say. Double them before each further try, and add jitter.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub backoff: Option<u64>,
    /// The seconds to wait that the provider asks for, at most a day.
    #[serde(rename = "retryAfter")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after: Option<u64>,
    /// The seconds that the provider asks for, if they are more than a day.
    #[serde(rename = "retryAfterRaw")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_after_raw: Option<u64>,
    /// The member that the provider refused, at its path in the arguments of the request.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues: Option<Vec<Issue>>,
}

crate::models::hide!(ResponseAnswerFailure);

/// Whether the user may be deleted or cancelled, and the request for it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum DeletePlan {
    /// Nothing prevents it.
    Allowed(DeletePlanAllowed),
    /// Something prevents it.
    Refused(DeletePlanRefused),
}

crate::models::hide!(DeletePlan);

/// Nothing prevents it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePlanAllowed {
    allowed: Is<true>,
    /// Empty.
    pub reasons: Vec<Reason>,
    /// Empty.
    pub messages: Vec<String>,
    /// The request.
    pub request: ProviderRequest,
}

crate::models::hide!(DeletePlanAllowed);

/// Something prevents it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePlanRefused {
    allowed: Is<false>,
    /// Why not.
    pub reasons: Vec<Reason>,
    /// What to tell people, in the same order and in the locale of the options.
    pub messages: Vec<String>,
}

crate::models::hide!(DeletePlanRefused);

/// An outcome that is no success.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FailedOutcome {
    /// The caller's own id of the outcome.
    #[serde(rename = "externalId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// The provider's own text, else ours; of what was refused, the message of the first issue. It may hold personal data.
    pub error: String,
    /// The code of the failure; of what was refused, the code of the first issue.
    pub code: String,
    /// Whether the same request may be sent again.
    pub retryable: bool,
    /// What is wrong, if that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issues: Option<Vec<Issue>>,
}

crate::models::hide!(FailedOutcome);
