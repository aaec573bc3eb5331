//! What TraderPal sends: users, pages, webhook events (S4, WH).

use crate::provider::Reading;
use crate::rulebook::{Enum, Kind, Record, Rule, optional};
use crate::text::words;

/// How responses are read.
pub(super) const READING: Reading = Reading {
    user: &USER_RESPONSE,
    page: &USERS_PAGE,
    event: &EVENT,
    wrapped_in: None,
    links: &[],
    empty_is_absent: false,
};

/// A user. The responses to create, get and update have different members each, so nothing is required.
pub static USER_RESPONSE: Record = Record::whole(
    "traderpal.user",
    &[
        optional("userId", Kind::Text { max: 200 }).source("S4; `usr_` and digits by example"),
        optional("email", Kind::Text { max: 254 }).source("S4"),
        optional("firstName", Kind::Text { max: 100 }).source("S4"),
        optional("lastName", Kind::Text { max: 100 }).source("S4"),
        optional("dateOfBirth", Kind::Text { max: 40 }).source("S4; no answer repeats it"),
        optional("country", Kind::Text { max: 40 }).source("S4; no answer repeats it"),
        optional("phoneNumber", Kind::Text { max: 40 }).source("S4; no answer repeats it"),
        // The filter of lists has another word for users that are not verified yet.
        optional("status", Kind::Enum(&STATUS))
            .rules(&[Rule::Alias {
                word: "pending",
                of: "pending_verification",
            }])
            .source("S4"),
        optional("verificationStatus", Kind::Object(&VERIFICATION)).source("S4; in the answer to get"),
        optional("createdAt", Kind::Text { max: 40 }).source("S4"),
        optional("updatedAt", Kind::Text { max: 40 }).source("S4"),
    ],
);

/// The checks of a user's identity.
pub static VERIFICATION: Record = Record::whole(
    "traderpal.verificationStatus",
    &[
        optional("email", Kind::Enum(&CHECK)).source("S4"),
        optional("identity", Kind::Enum(&CHECK)).source("S4"),
        optional("address", Kind::Enum(&CHECK)).source("S4"),
    ],
);

/// A page of users.
pub static USERS_PAGE: Record = Record::whole(
    "traderpal.usersPage",
    &[
        optional(
            "users",
            Kind::List {
                max: u32::MAX,
                of: &Kind::Object(&USER_RESPONSE),
            },
        )
        .source("S4"),
        optional("metadata", Kind::Object(&METADATA)).source("S4"),
    ],
);

static METADATA: Record = Record::whole(
    "traderpal.pageMetadata",
    &[
        optional("total", Kind::SafeInteger).source("S4"),
        optional("limit", Kind::SafeInteger).source("S4"),
        optional("offset", Kind::SafeInteger).source("S4"),
    ],
);

/// A webhook's envelope. What `data` holds depends on `type`; no event about users is published.
pub static EVENT: Record = Record::whole(
    "traderpal.event",
    &[
        optional("type", Kind::Text { max: 200 }).source("WH"),
        optional("id", Kind::Text { max: 200 }).source("WH"),
        optional("created", Kind::Text { max: 40 }).source("WH"),
        optional("data", Kind::Any).source("WH"),
    ],
);

/// How far a user has come.
static STATUS: Enum = Enum::of(
    "traderpal.status",
    words!["pending_verification", "active", "suspended", "closed"],
);

/// The outcome of one check, as far as samples show.
static CHECK: Enum = Enum::of("traderpal.check", words!["verified", "pending"]);
