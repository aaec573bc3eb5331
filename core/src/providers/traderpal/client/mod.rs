//! The API around the payloads (S4; ERR is docs.traderpalconnect.com/docs/guides/error-handling, WH is
//! docs.traderpalconnect.com/docs/guides/webhooks).

mod sent;
mod status;
mod webhook;

pub use sent::{EVENT, USER_SENT, USERS_PAGE, VERIFICATION};

use super::user::PERMISSIVE_UPDATE;
use super::{USER, USER_UPDATE, USERS_QUERY};
use crate::client::{
    Answers, Call, Endpoint, Errors, Link, Listing, Provider, ProviderError, Query, Reading, Settings, Update,
    class_of_table, word,
};
use crate::json::tree::Value;
use crate::options::Class;
use crate::schema::Record;
use webhook::{EVENTS, SIGNATURE};

/// TraderPal Connect v1.
pub static TRADERPAL: Provider = Provider {
    name: "traderpal",
    id: "userId",
    reading: Reading {
        user: &USER_SENT,
        page: &USERS_PAGE,
        event: &EVENT,
        wrapped_in: None,
        empty_is_absent: false,
    },
    eligibility: status::eligibility,
    update: Update {
        // What the API may refuse is compared, too, and so needs its rules.
        record: |_, _, _| &PERMISSIVE_UPDATE,
        wrapped_in: None,
        beside: &Record::NOTHING,
        // Which changes ask for a new verification is not published.
        review: |_| None,
        class: class_by_policy,
        tags: &[],
        unseen: &["dateOfBirth", "country", "phoneNumber"],
    },
    listing: Listing {
        filters: &USERS_QUERY,
        next: next_page,
    },
    reserved_ids: &[],
    endpoints: ENDPOINTS,
    errors: Errors {
        read: read_error,
        // The codes are not listed; `invalid_request` is seen. The status says it all.
        kinds: &[],
        // ERR lists 5xx; after 429 a client waits, too (derived).
        retryable: &[429, 500, 502, 503, 504],
        reset_header: None,
    },
    // `closed` is a status that no documented call leads to.
    deletion: None,
    signature: SIGNATURE,
    events: EVENTS,
    link: Link {
        id: "traderpalUserId",
        copies: &[("kycStatus", "status")],
        times: &[("updatedAt", "updatedAt")],
    },
};

const ENDPOINTS: &[Endpoint] = &[
    Endpoint {
        call: Call::Create,
        method: "POST",
        path: "/v1/users",
        query: Query::Nothing,
        body: Some(|_| &USER),
        answers: Answers::User,
    },
    Endpoint {
        call: Call::Get,
        method: "GET",
        path: "/v1/users/{id}",
        query: Query::Nothing,
        body: None,
        answers: Answers::User,
    },
    Endpoint {
        call: Call::List,
        method: "GET",
        path: "/v1/users",
        query: Query::Filters,
        body: None,
        answers: Answers::Page,
    },
    Endpoint {
        call: Call::Update,
        method: "PATCH",
        path: "/v1/users/{id}",
        query: Query::Nothing,
        body: Some(|_| &PERMISSIVE_UPDATE),
        answers: Answers::User,
    },
];

/// Samples show three members that change; with `updatePolicy: "permissive"` all members of create may.
fn class_by_policy(settings: &Settings<'_>) -> Class {
    if settings.is("updatePolicy", "permissive") {
        return class_of_table(settings);
    }
    |field| {
        let strict = USER_UPDATE.fields.iter().find(|strict| strict.name == field.name);
        strict.unwrap_or(field).on_update
    }
}

/// The next page starts behind this one, while there is more; an empty page is the last.
fn next_page(filters: Value<'_>, page: Value<'_>) -> Option<(&'static str, u32)> {
    let count = page.get("users")?.children().count() as u32;
    let metadata = page.get("metadata")?;
    let offset = filters.given("offset").or_else(|| metadata.get("offset"));
    let next = offset.and_then(Value::whole).unwrap_or(0).checked_add(count)?;
    let total = metadata.get("total").and_then(Value::whole)?;
    (count > 0 && next < total).then_some(("offset", next))
}

/// `{ error: { code, message, details?: { field, reason }, requestId } }`.
fn read_error(body: Value<'_>) -> ProviderError {
    let Some(error) = body.get("error") else {
        return ProviderError::default();
    };
    let field = error.get("details").and_then(|details| details.get("field")?.text());
    let member = USER.fields.iter().find(|own| Some(own.name) == field);
    ProviderError {
        code: word(error, "code").map(str::to_owned),
        text: error.get("message").and_then(Value::text).map(str::to_owned),
        member: member.map(|member| member.name),
    }
}
