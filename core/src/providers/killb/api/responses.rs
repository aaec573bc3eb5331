//! What KillB sends: users, pages, webhook events (reference *get-users-by-id*, *get-users*; concepts *webhooks*).

use crate::providers::killb::{COMPANY_UPDATE, PERSON, enums};
use crate::rulebook::{Case, Enum, Kind, Record, Variant, optional};
use crate::text::words;

/// A user. Older responses lack `status` and `note`, so nothing is required.
pub static USER_RESPONSE: Record = Record::whole(
    "killb.user",
    &[
        optional("id", Kind::Text { max: 200 }).source("SDK; any text, `user-1` occurs"),
        optional("status", Kind::Enum(&STATUS)).source("SDK"),
        optional("customerId", Kind::Text { max: 200 }).source("SDK"),
        optional("externalId", Kind::Text { max: 200 }).source("SDK"),
        optional("type", Kind::Enum(&enums::USER_TYPE)).source("SDK"),
        optional("data", Kind::Variant(&DATA)).source("SDK"),
        optional("accessLevel", Kind::Enum(&ACCESS_LEVEL)).source("SDK"),
        optional("note", Kind::Text { max: 10_000 }).source("SDK; details of the compliance process"),
        optional("complianceUrl", Kind::Text { max: 10_000 }).source("SDK"),
        optional("active", Kind::Boolean).source("SDK; false marks a deleted user (guide manage-users)"),
        optional("createdAt", Kind::Text { max: 40 }).source("SDK"),
        optional("updatedAt", Kind::Text { max: 40 }).source("SDK"),
    ],
);

static DATA: Variant = Variant {
    by: "type",
    cases: &[
        Case {
            is: "PERSON",
            record: &PERSON,
        },
        Case {
            is: "COMPANY",
            record: &COMPANY_UPDATE,
        },
    ],
};

/// A page of users. It has neither a total count nor an echo of the filters.
pub static USERS_PAGE: Record = Record::whole(
    "killb.usersPage",
    &[
        optional(
            "users",
            Kind::List {
                max: u32::MAX,
                of: &Kind::Object(&USER_RESPONSE),
            },
        )
        .source("SDK, guide manage-users"),
        optional("totalPage", Kind::Integer { min: 0, max: u32::MAX }).source("SDK, guide manage-users"),
    ],
);

/// A webhook's envelope. The guide's own event has only `event` and `data`.
pub static EVENT: Record = Record::whole(
    "killb.event",
    &[
        optional("id", Kind::Text { max: 200 }).source("concepts webhooks; with and without the prefix `evt_`"),
        optional("event", Kind::Enum(&EVENT_NAME)).source("concepts webhooks; `user.updated` in guide manage-users"),
        optional("action", Kind::Enum(&ACTION)).source("concepts webhooks"),
        optional("data", Kind::Variant(&EVENT_DATA)).source("concepts webhooks; a user, or kept as it came"),
        optional("createdAt", Kind::Text { max: 40 }).source("concepts webhooks"),
        optional("updatedAt", Kind::Text { max: 40 }).source("concepts webhooks"),
        optional("attempts", Kind::Integer { min: 0, max: u32::MAX }).source("concepts webhooks, 0 to 5"),
    ],
);

/// How far a user's verification has come. Pages about webhooks also name `SUSPENDED`.
static STATUS: Enum = Enum::of("killb.status", words!["ACTIVE", "PENDING", "REJECTED"]);

/// KYC levels, from the lowest.
static ACCESS_LEVEL: Enum = Enum::of("killb.accessLevel", words!["L0", "L1", "L2", "L3", "L4"]);

/// What a webhook is about: the names of the envelope, then those of the guides.
static EVENT_NAME: Enum = Enum::of(
    "killb.eventName",
    words![
        "RAMP",
        "USER",
        "TRANSACTION",
        "ACCOUNT",
        "CUSTODIAL_ACCOUNT",
        "PAYOUT",
        "user.created",
        "user.updated",
        "user.deleted",
        "user.kyc_approved",
    ],
);

static EVENT_DATA: Variant = Variant {
    by: "event",
    cases: &[
        about_user("USER"),
        about_user("user.created"),
        about_user("user.updated"),
        about_user("user.deleted"),
        about_user("user.kyc_approved"),
    ],
};

const fn about_user(event: &'static str) -> Case {
    Case {
        is: event,
        record: &USER_RESPONSE,
    }
}

/// What has happened.
static ACTION: Enum = Enum::of("killb.action", words!["CREATE", "UPDATE", "DELETE"]);
