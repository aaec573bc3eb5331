//! The summary of many outcomes.

use crate::issue::{FailureKind, Locale};
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::operations::reading::word;
use crate::provider::{Call, Provider, Query, Settings};
use crate::rulebook::Kind;

/// The member of an outcome that holds the caller's own id of the user.
const EXTERNAL_ID: &str = "externalId";

/// The summary of many outcomes.
pub(crate) struct Batch<'a> {
    pub(crate) successful: Vec<Value<'a>>,
    pub(crate) failed: Vec<Failed<'a>>,
    /// The external ids of look-ups that found nobody; `None` without look-ups.
    pub(crate) missing: Option<Vec<Value<'a>>>,
}

/// An outcome that failed.
pub(crate) struct Failed<'a> {
    pub(crate) external_id: Option<Value<'a>>,
    /// What went wrong, for people.
    pub(crate) error: &'a str,
    pub(crate) code: &'a str,
    pub(crate) retryable: bool,
    /// The issues, if there are any.
    pub(crate) issues: Option<Value<'a>>,
}

/// Sorts outcomes, in their order: answers of `response`, refused requests and refused payloads. A page counts as the
/// users that it holds.
pub(crate) fn batch<'a>(provider: &Provider, results: Value<'a>, settings: &Settings<'_>) -> Batch<'a> {
    let mut batch = Batch {
        successful: Vec::new(),
        failed: Vec::new(),
        missing: None,
    };
    for result in results.children() {
        let value = result
            .get("value")
            .filter(|_| result.get("ok").is_some_and(Value::is_true));
        match (value, value.and_then(|value| users_of(provider, value))) {
            (_, Some(users)) => {
                let missing = batch.missing.get_or_insert_default();
                let id = result.given(EXTERNAL_ID);
                missing.extend(id.filter(|id| !users.children().any(|user| may_have(provider, user, *id))));
                batch.successful.extend(users.children());
            }
            (Some(value), None) => batch.successful.push(value),
            (None, None) => batch.failed.push(Failed::of(result, settings.options.locale)),
        }
    }
    batch
}

/// The users of a page; `None` if the value is no page.
fn users_of<'a>(provider: &Provider, value: Value<'a>) -> Option<Value<'a>> {
    let mut fields = provider.reading.page.fields.iter();
    let list = fields.find(|field| matches!(field.kind, Kind::List { .. }))?;
    value.get(list.name).filter(|users| users.lexeme() == Lexeme::Array)
}

/// Whether the user may be the one with that external id. A filter may match a part of an id, so a page can hold other
/// users; a user without an external id counts.
fn may_have(provider: &Provider, user: Value<'_>, id: Value<'_>) -> bool {
    let endpoint = provider.endpoint(Call::FindByExternalId);
    let own = match endpoint.map(|endpoint| &endpoint.query) {
        Some(Query::LookUp(filter)) => word(user, filter),
        _ => None,
    };
    own.is_none_or(|own| id.scalar() == Some(own))
}

impl<'a> Failed<'a> {
    fn of(result: Value<'a>, locale: Locale) -> Failed<'a> {
        let issues = result.get("issues").filter(|issues| issues.lexeme() == Lexeme::Array);
        let issue = issues.and_then(|issues| issues.children().next());
        let own = |name: &str| result.get(name)?.some_text();
        let first = |name: &str| issue?.get(name)?.some_text();
        let unreadable = FailureKind::Unreadable;
        // If the outcome has no text or code of its own, the first issue gives one, or else this library does.
        let error = own("error").or_else(|| own("message")).or_else(|| first("message"));
        let code = own("code").or_else(|| own("kind")).or_else(|| first("code"));
        Failed {
            external_id: result.get(EXTERNAL_ID),
            error: error.unwrap_or(unreadable.message(locale)),
            code: code.unwrap_or(unreadable.code()),
            retryable: result.get("retryable").is_some_and(Value::is_true),
            issues: issues.filter(|_| issue.is_some()),
        }
    }
}
