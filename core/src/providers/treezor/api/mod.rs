//! The API around the payloads (OAS25, MOD, PAGE, IDEM; KYCREQ is user-verification/kyc-request, CODES is
//! api-basics/response-codes, SCA is strong-customer-authentication).

#[cfg(feature = "docs")]
mod details;
mod responses;
mod status;
mod webhook;

pub use responses::{EVENT, USER_RESPONSE, USERS_PAGE};

use super::{LEGAL, PHYSICAL, USER_CANCEL, USER_UPDATE, USERS_QUERY};
use crate::issue::{FailureKind, Reason};
use crate::json::made::Json;
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::operations::{is_full, number, paris, users, word};
use crate::provider::{
    Answers, Body, Call, Deletion, Endpoint, Errors, Gone, Link, Listing, PASSING, Provider, ProviderError, Query,
    Reading, Update, class_of_table,
};
use crate::rulebook::{Kind, Record, optional};
use webhook::{EVENTS, SIGNATURE};

/// Treezor v1.
pub static TREEZOR: Provider = Provider {
    name: "treezor",
    #[cfg(feature = "docs")]
    titles: crate::provider::Titles {
        name: "Treezor",
        api: "Treezor v1",
        zone: "Paris",
    },
    id: "userId",
    reading: Reading {
        user: &USER_RESPONSE,
        page: &USERS_PAGE,
        event: &EVENT,
        wrapped_in: Some("users"),
        links: &[],
        empty_is_absent: true,
    },
    eligibility: status::eligibility,
    #[cfg(feature = "docs")]
    details: &details::DETAILS,
    deciding: &[
        "userStatus",
        "kycLevel",
        "kycReview",
        "isFrozen",
        "isFreezed",
        "IsLegalFrozen",
    ],
    update: Update {
        tables: &[&USER_UPDATE],
        record: |_, _| &USER_UPDATE,
        wrapped_in: None,
        beside: &Record::NOTHING,
        review: status::review_of_changes,
        class: class_of_table,
        tags: &["accessTag"],
        unseen: &["webauthn", "passcode"],
    },
    listing: Listing {
        filters: &USERS_QUERY,
        next: next_page,
    },
    reserved_ids: &[],
    endpoints: ENDPOINTS,
    errors: Errors {
        read: read_error,
        kinds: &[
            ("resource_not_found_error", FailureKind::NotFound),
            ("authorization_error", FailureKind::Auth),
            ("sca_session_expired", FailureKind::Auth),
            ("missing_parameter", FailureKind::Invalid),
            ("invalid_parameter_in_request", FailureKind::Invalid),
            ("unexpected_error", FailureKind::Server),
        ],
        // No error names the member at fault.
        members: &[],
        // CODES knows no limit of rates; a client waits all the same (inferred). 501 is a matter of configuration.
        retryable: PASSING,
        reset_header: None,
    },
    deletion: Some(Deletion {
        call: Call::Cancel,
        obstacles,
        body: |facts| {
            let origin = Json::text(origin(facts)?);
            Some(Json::Object(vec![("origin".into(), origin)]))
        },
    }),
    signature: SIGNATURE,
    events: EVENTS,
    link: Link {
        id: "treezorUserId",
        copies: &[
            ("userStatus", "userStatus"),
            ("kycStatus", "kycReview"),
            ("kycLevel", "kycLevel"),
        ],
        times: &[("updatedAt", "modifiedDate")],
        zone: paris,
        gone: Gone {
            own: "userStatus",
            word: "CANCELED",
            is: |_| Some(false),
        },
    },
};

/// The idempotency key, which Treezor keeps for 24 hours. It stands in the body of create and update, and in the query
/// of other calls.
const ACCESS_TAG: Query = Query::Members(&CALL);

static CALL: Record = Record::whole(
    "treezor.call",
    &[optional("accessTag", Kind::Text { max: 250 }).source("IDEM, OAS25")],
);

const ENDPOINTS: &[Endpoint] = &[
    Endpoint::new(Call::Create, "POST", "/v1/users", Answers::User).body(Body::OneOf(CREATES, kind_of_user)),
    Endpoint::new(Call::Get, "GET", "/v1/users/{id}", Answers::User).query(ACCESS_TAG),
    // The durable key of a user that the client chooses is `userTag` (TAGS).
    Endpoint::new(Call::FindByExternalId, "GET", "/v1/users", Answers::Page).query(Query::LookUp("userTag")),
    Endpoint::new(Call::List, "GET", "/v1/users", Answers::Page).query(Query::Filters),
    Endpoint::new(Call::Update, "PUT", "/v1/users/{id}", Answers::User).body(Body::One(&USER_UPDATE)),
    Endpoint::new(Call::Cancel, "DELETE", "/v1/users/{id}", Answers::User)
        .query(ACCESS_TAG)
        .body(Body::One(&USER_CANCEL)),
    // With this capital letter; covers the user and its children (KYCREQ).
    Endpoint::new(Call::KycReview, "PUT", "/v1/users/{id}/Kycreview", Answers::User).query(ACCESS_TAG),
];

const CREATES: &[&Record] = &[&PHYSICAL, &LEGAL];

/// The table of the `userTypeId`: 1 is a person, 2 to 4 are entities.
fn kind_of_user(arguments: Value<'_>) -> &'static Record {
    let body = arguments
        .get("body")
        .or_else(|| arguments.get("payload"))
        .unwrap_or(arguments);
    match body.get("userTypeId").and_then(Value::whole) {
        Some(2..=4) => &LEGAL,
        _ => &PHYSICAL,
    }
}

/// `pageCount` is the number of users of a page, and the last page has fewer. If `totalRows` is given, which stands in
/// the first user of a page, it decides: a page with fewer users than were asked for is not the last one if there are
/// more in all. A total below the number of users of the page is ignored.
fn next_page(filters: Value<'_>, page: Value<'_>) -> Option<(&'static str, u32)> {
    let current = number(filters, "pageNumber").unwrap_or(1).max(1);
    let size = number(filters, "pageCount").filter(|size| *size > 0);
    let count = users(page);
    let mut totals = page.get("users")?.children().map(|user| number(user, "totalRows"));
    let total = totals.find_map(|total| total).filter(|total| *total >= count);
    let has_more = match total {
        Some(total) if count > 0 => {
            let before = (current - 1).saturating_mul(size.unwrap_or(count));
            let seen = before.saturating_add(count);
            // With pages of the size that was asked for there would be more users than `totalRows`, so pages are
            // smaller.
            let seen = if seen > total {
                current.saturating_mul(count)
            } else {
                seen
            };
            seen < total
        }
        _ => is_full(count, size),
    };
    let next = u32::try_from(current.checked_add(1)?).ok()?;
    has_more.then_some(("pageNumber", next))
}

fn origin(facts: Value<'_>) -> Option<&str> {
    word(facts, "origin").filter(|origin| super::enums::ORIGIN.values.contains(origin))
}

/// A user can be cancelled once every wallet is empty and no card authorization is pending (MOD), and only once.
fn obstacles(user: Value<'_>, facts: Value<'_>) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if word(user, "userStatus") == Some("CANCELED") {
        reasons.push(Reason::UserCanceled);
    }
    if origin(facts).is_none() {
        reasons.push(Reason::OriginMissing);
    }
    match facts
        .given("wallets")
        .filter(|wallets| wallets.lexeme() == Lexeme::Array)
    {
        None => reasons.push(Reason::WalletsUnknown),
        Some(wallets) => {
            let balances = || wallets.children().map(|wallet| word(wallet, "balance"));
            if balances().any(|balance| balance.is_none()) {
                reasons.push(Reason::WalletsUnknown);
            }
            if balances().flatten().any(is_money) {
                reasons.push(Reason::WalletsNotEmpty);
            }
        }
    }
    let is_pending = facts
        .given("pendingAuthorizations")
        .and_then(|pending| match pending.lexeme() {
            Lexeme::Array => Some(pending.children().next().is_some()),
            Lexeme::Boolean => Some(pending.is_true()),
            _ => pending.scalar().map(is_money),
        });
    match is_pending {
        None => reasons.push(Reason::AuthorizationsUnknown),
        Some(true) => reasons.push(Reason::AuthorizationsPending),
        Some(false) => {}
    }
    reasons
}

/// Whether an amount is not zero. Text that is no number counts as money, to be careful.
fn is_money(amount: &str) -> bool {
    let digits = amount.split(['e', 'E']).next().unwrap_or_default();
    !digits.bytes().all(|byte| b"-+.0".contains(&byte)) || !digits.contains('0')
}

/// Connect has `{ errors: [{ type, code, message }] }`, the legacy API `{ errors: [{ errorCode, errorMessage }] }`, the
/// live verification `{ error }`.
fn read_error(body: Value<'_>) -> ProviderError {
    let error = body
        .get("errors")
        .and_then(|errors| errors.children().next())
        .unwrap_or(body);
    let text = |names: [&str; 3]| {
        names
            .iter()
            .find_map(|name| error.get(name)?.scalar())
            .map(str::to_owned)
    };
    ProviderError {
        code: text(["code", "errorCode", "type"]),
        text: text(["message", "errorMessage", "error"]),
        member: None,
    }
}
