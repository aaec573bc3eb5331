//! The API around the payloads (S4; ERR is docs.traderpalconnect.com/docs/guides/error-handling, WH is
//! docs.traderpalconnect.com/docs/guides/webhooks).

#[cfg(feature = "docs")]
mod details;
mod responses;
mod status;
mod webhook;

pub use responses::{EVENT, USER_RESPONSE, USERS_PAGE, VERIFICATION};

use responses::READING;

use super::user::PERMISSIVE_UPDATE;
use super::{USER, USER_UPDATE, USERS_QUERY};
use crate::json::tree::Value;
use crate::operations::{is_full, number, users, utc, word};
use crate::provider::{
    Answers, Body, Call, Endpoint, Errors, Gone, Link, Listing, PASSING, Provider, ProviderError, Query, Settings,
    Update, class_of_table,
};
use crate::rulebook::Record;
use crate::validate::Class;
use webhook::{EVENTS, SIGNATURE};

/// TraderPal Connect v1.
pub static TRADERPAL: Provider = Provider {
    name: "traderpal",
    #[cfg(feature = "docs")]
    titles: crate::provider::Titles {
        name: "TraderPal",
        api: "TraderPal Connect v1",
        zone: "UTC",
    },
    id: "userId",
    reading: READING,
    eligibility: status::eligibility,
    #[cfg(feature = "docs")]
    details: &details::DETAILS,
    deciding: &["status"],
    update: Update {
        // Members that the API may refuse are compared, too, so the table has their rules.
        tables: &[&PERMISSIVE_UPDATE],
        record: |_, _| &PERMISSIVE_UPDATE,
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
        // The codes are not listed; samples show `invalid_request`. The status decides.
        kinds: &[],
        // "Email already exists" (S4).
        members: &[("http.409", "email")],
        // ERR lists 5xx; after 429 a client waits, too (derived).
        retryable: PASSING,
        reset_header: None,
    },
    // No documented call leads to the status `closed`.
    deletion: None,
    signature: SIGNATURE,
    events: EVENTS,
    link: Link {
        id: "traderpalUserId",
        copies: &[("kycStatus", "status")],
        times: &[("updatedAt", "updatedAt")],
        zone: utc,
        gone: Gone {
            own: "kycStatus",
            word: "closed",
            is: |_| Some(false),
        },
    },
};

const ENDPOINTS: &[Endpoint] = &[
    Endpoint::new(Call::Create, "POST", "/v1/users", Answers::User).body(Body::One(&USER)),
    Endpoint::new(Call::Get, "GET", "/v1/users/{id}", Answers::User),
    Endpoint::new(Call::List, "GET", "/v1/users", Answers::Page).query(Query::Filters),
    Endpoint::new(Call::Update, "PATCH", "/v1/users/{id}", Answers::User).body(Body::One(&PERMISSIVE_UPDATE)),
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

/// The next page starts behind this one while there are more users; an empty page is the last. If the total is missing
/// or smaller than the page itself, the last page is one that is not full; without a limit a page has 100 users (S4).
fn next_page(filters: Value<'_>, page: Value<'_>) -> Option<(&'static str, u32)> {
    let told = |name: &str| number(page.get("metadata")?, name);
    let count = users(page);
    let offset = number(filters, "offset").or_else(|| told("offset")).unwrap_or(0);
    let limit = told("limit").filter(|limit| *limit > 0);
    let limit = limit.or_else(|| number(filters, "limit")).unwrap_or(100);
    let next = offset.checked_add(count)?;
    let has_more = match told("total").filter(|total| *total >= count) {
        Some(total) => count > 0 && next < total,
        None => is_full(count, Some(limit)),
    };
    let next = u32::try_from(next).ok()?;
    has_more.then_some(("offset", next))
}

/// `{ error: { code, message, details?: { field, reason }, requestId } }`.
fn read_error(body: Value<'_>) -> ProviderError {
    let Some(error) = body.get("error") else {
        return ProviderError::default();
    };
    let member = error.get("details").and_then(|details| details.get("field")?.text());
    ProviderError {
        code: word(error, "code").map(str::to_owned),
        text: error.get("message").and_then(Value::text).map(str::to_owned),
        member: member.map(str::to_owned),
    }
}
