//! The API around the payloads (reference *user*; guide *manage-users*; resources *error-handling*, *rate-limits*).

#[cfg(feature = "docs")]
mod details;
mod levels;
mod responses;
mod status;
mod webhook;

pub use responses::{EVENT, USER_RESPONSE, USERS_PAGE};

use super::{COMPANY_UPDATE, PERSON_UPDATE, USER, USERS_QUERY, enums};
use crate::issue::{FailureKind, Reason};
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::operations::{body, is_full, number, users, utc, word};
use crate::provider::{
    Answers, Body, Call, Deletion, Endpoint, Errors, Gone, Link, Listing, PASSING, Provider, ProviderError, Query,
    Reading, Settings, Update, class_of_table,
};
use crate::rulebook::{Kind, OnUpdate, Record, optional};
use crate::validate::Class;
use webhook::{EVENTS, SIGNATURE};

/// KillB v2.
pub static KILLB: Provider = Provider {
    name: "killb",
    #[cfg(feature = "docs")]
    titles: crate::provider::Titles {
        name: "KillB",
        api: "KillB v2",
        zone: "UTC",
    },
    id: "id",
    reading: Reading {
        user: &USER_RESPONSE,
        page: &USERS_PAGE,
        event: &EVENT,
        wrapped_in: None,
        links: &["complianceUrl"],
        empty_is_absent: false,
    },
    eligibility: status::eligibility,
    #[cfg(feature = "docs")]
    details: &details::DETAILS,
    deciding: &["status", "active"],
    update: Update {
        tables: CHANGES,
        record: changes_of,
        wrapped_in: Some("data"),
        beside: &BESIDE,
        // Certain members "may trigger re-verification, with the status PENDING meanwhile"; only the number of the
        // document is named (guide manage-users).
        review: |_| Some(Reason::KycReverification),
        class,
        tags: &[],
        unseen: &[],
    },
    listing: Listing {
        filters: &USERS_QUERY,
        next: next_page,
    },
    // A literal segment below `/users`.
    reserved_ids: &["favorite"],
    endpoints: ENDPOINTS,
    errors: Errors {
        read: read_error,
        kinds: &[
            ("USER.0001", FailureKind::NotFound),
            ("API_USER.0001", FailureKind::NotFound),
            ("USER.0002", FailureKind::Invalid),
            ("USER.0003", FailureKind::Conflict),
            ("USER.0004", FailureKind::Invalid),
            ("USER.0006", FailureKind::NotUpdatable),
            ("AUTH.", FailureKind::Auth),
            ("ACCOUNT.0001", FailureKind::NotFound),
            ("ACCOUNT.", FailureKind::Invalid),
            ("RAMP.", FailureKind::Invalid),
            ("INVALID.INPUT", FailureKind::Invalid),
        ],
        members: &[
            ("USER.0002", "document"),
            ("USER.0003", "email"),
            ("USER.0004", "dateOfBirth"),
        ],
        // 429 and 500 by the error page; the gateway's own answers are no different.
        retryable: PASSING,
        reset_header: Some("x-ratelimit-reset"),
    },
    deletion: Some(Deletion {
        call: Call::Delete,
        obstacles,
        body: |_| None,
    }),
    signature: SIGNATURE,
    events: EVENTS,
    // The guide's own names.
    link: Link {
        id: "killbUserId",
        copies: &[("kycStatus", "status"), ("kycLevel", "accessLevel")],
        times: &[("updatedAt", "updatedAt")],
        zone: utc,
        // Deletion is soft: the status stays what it was. A record that only has the guide's members must not go on saying
        // `ACTIVE`.
        gone: Gone {
            own: "kycStatus",
            word: "INACTIVE",
            is: status::told_deleted,
        },
    },
};

/// The member that says which of the two tables of changes applies.
static BESIDE: Record = Record::whole(
    "killb.update.beside",
    &[optional("type", Kind::Enum(&enums::USER_TYPE))],
);

const ENDPOINTS: &[Endpoint] = &[
    Endpoint::new(Call::Create, "POST", "/api/v2/users", Answers::User).body(Body::One(&USER)),
    Endpoint::new(Call::Get, "GET", "/api/v2/users/{id}", Answers::User),
    // The guide looks users up in the list.
    Endpoint::new(Call::FindByExternalId, "GET", "/api/v2/users", Answers::Page).query(Query::LookUp("externalId")),
    Endpoint::new(Call::List, "GET", "/api/v2/users", Answers::Page).query(Query::Filters),
    Endpoint::new(Call::Update, "PATCH", "/api/v2/users/{id}", Answers::User)
        .body(Body::OneOf(CHANGES, |arguments| changes_of(arguments, body(arguments)))),
    Endpoint::new(Call::Delete, "DELETE", "/api/v2/users/{id}", Answers::Nothing),
];

const CHANGES: &[&Record] = &[&PERSON_UPDATE, &COMPANY_UPDATE];

/// The table of a company, if the user or the change says so or changes a member that only companies have; else the
/// table of a person.
fn changes_of(current: Value<'_>, changes: Value<'_>) -> &'static Record {
    let is_of_company = |member: Value<'_>| {
        let is_in = |record: &Record| record.position(member.key(), 0).is_some();
        is_in(&COMPANY_UPDATE) && !is_in(&PERSON_UPDATE)
    };
    match word(current, "type").or_else(|| word(changes, "type")) {
        Some("COMPANY") => &COMPANY_UPDATE,
        Some(_) => &PERSON_UPDATE,
        None if own_members(changes).any(is_of_company) => &COMPANY_UPDATE,
        None => &PERSON_UPDATE,
    }
}

/// The members of a user or a change, whether they stand in `data` or not.
fn own_members(object: Value<'_>) -> impl Iterator<Item = Value<'_>> {
    object.get("data").unwrap_or(object).children()
}

/// The guide lists six groups of members that can change; the API reference takes more. With `updatePolicy: "guide"` only
/// the six pass.
fn class(settings: &Settings<'_>) -> Class {
    if !settings.is("updatePolicy", "guide") {
        return class_of_table(settings);
    }
    |field| match field.on_update {
        OnUpdate::Review => OnUpdate::Refused,
        class => class,
    }
}

/// `page` counts from 1; `totalPage` is the last page, or 0 for an empty list. If it is missing, or is 0 although there
/// are users, the last page is one that is not full.
fn next_page(filters: Value<'_>, page: Value<'_>) -> Option<(&'static str, u32)> {
    let current = number(filters, "page").unwrap_or(1).max(1);
    let count = users(page);
    let has_more = match number(page, "totalPage").filter(|last| *last > 0 || count == 0) {
        Some(last) => current < last,
        None => is_full(count, number(filters, "limit")),
    };
    let next = u32::try_from(current.checked_add(1)?).ok()?;
    has_more.then_some(("page", next))
}

/// The statuses of ramps that have ended. Any other status counts as pending; so do `ERROR` and `REVIEW_NEEDED`, to be
/// careful.
const FINISHED_RAMPS: [&str; 5] = ["COMPLETED", "CANCELED", "FAILED", "REJECTED", "EXPIRED"];

/// A user with pending ramps cannot be deleted, and neither can a user who was deleted before, because deletion is
/// soft.
fn obstacles(user: Value<'_>, facts: Value<'_>) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if status::is_deleted(user) {
        reasons.push(Reason::UserInactive);
    }
    match facts.get("ramps").filter(|ramps| ramps.lexeme() == Lexeme::Array) {
        None => reasons.push(Reason::RampsUnknown),
        Some(ramps) => {
            let is_pending =
                |ramp: Value<'_>| !word(ramp, "status").is_some_and(|status| FINISHED_RAMPS.contains(&status));
            if ramps.children().any(is_pending) {
                reasons.push(Reason::RampsPending);
            }
        }
    }
    reasons
}

/// `{ errorCode, message, statusCode, arguments }`; `errorCode` and `arguments` are missing from server errors, and
/// `message` comes as a text or as a list. The guide reads the code from `error.code`; a `code` that is a number is the
/// status again.
fn read_error(body: Value<'_>) -> ProviderError {
    let inner = body.get("error").unwrap_or(body);
    let code = word(body, "errorCode").filter(|code| !code.is_empty());
    let code = code.or_else(|| body.get("code").or_else(|| inner.get("code"))?.some_text());
    let message = body.get("message").or_else(|| inner.get("message"));
    let text = message.map(|message| match message.text() {
        Some(text) => text.to_owned(),
        None => message
            .children()
            .filter_map(Value::text)
            .collect::<Vec<_>>()
            .join("; "),
    });
    ProviderError {
        code: code.map(str::to_owned),
        text,
        member: None,
    }
}
