//! What Treezor sends: users, pages, webhook events (OAS25, MOD, EVT; WHI is docs.treezor.com/guide/webhooks).
//!
//! The users endpoints send numbers as numbers; webhooks and the response to a review send the same numbers as text.
//! `""`, `0000-00-00` and a parent 0 stand for absent members.

use crate::providers::treezor::enums;
use crate::providers::treezor::members::{DISTRIBUTION, FLAG, TAGS, TAXES};
use crate::providers::treezor::update::PROFILE;
use crate::rulebook::{Field, Kind, Record, joined, optional};

/// A user of any kind.
pub static USER_RESPONSE: Record = Record::whole("treezor.user", &FIELDS);

static FIELDS: [Field; 89] = joined(&[ACCOUNT, &PROFILE, RELATIONS, DISTRIBUTION, TAGS, TAXES, SERVER_SET]);

const ACCOUNT: &[Field] = &[
    optional("userId", Kind::SafeInteger).source("OAS25"),
    optional("userStatus", Kind::Enum(&enums::USER_STATUS)).source("OAS25"),
    optional("kycLevel", KYC_LEVEL).source("OAS25"),
    optional("kycReview", KYC_REVIEW).source("OAS25"),
    optional("kycReviewComment", Kind::Text { max: 10_000 }).source("OAS25; one entry a review"),
    optional("isFrozen", FLAG).source("OAS25"),
    optional("isFreezed", FLAG).source("OAS25; the deprecated name"),
    optional("IsLegalFrozen", FLAG).source("EVT, with this capital letter"),
];

/// 0 none, 1 light, 2 regular, 3 strong, 4 refused, 5 prevalidated, 6 enhanced.
const KYC_LEVEL: Kind = Kind::Integer { min: 0, max: 6 };
/// 0 none, 1 pending, 2 validated, 3 refused, 4 investigating and 5 closed (deprecated), 6 open, 7 review pending.
const KYC_REVIEW: Kind = Kind::Integer { min: 0, max: 7 };

const RELATIONS: &[Field] = &[
    // 0 means that there is no parent.
    optional("parentUserId", Kind::Integer { min: 1, max: u32::MAX }).source("PARENT, OAS25"),
    optional("parentType", Kind::Enum(&enums::PARENT_TYPE)).source("PARENT, OAS25"),
    optional("controllingPersonType", Kind::Integer { min: 0, max: 3 }).source("PARENT, OAS25"),
    optional("employeeType", Kind::Integer { min: 0, max: 2 }).source("PARENT, OAS25"),
    optional("effectiveBeneficiary", Kind::Integer { min: 0, max: 100 }).source("PARENT, EVT"),
];

const SERVER_SET: &[Field] = &[
    text("countryName"),
    text("clientId"),
    text("legalNameEmbossed"),
    text("optInMailing"),
    text("sepaCreditorIdentifier"),
    text("sanctionsQuestionnaireDate"),
    text("codeStatus"),
    text("informationStatus"),
    text("createdDate"),
    text("modifiedDate"),
    optional("walletCount", Kind::SafeInteger).source("OAS25"),
    optional("payinCount", Kind::SafeInteger).source("OAS25"),
    optional("totalRows", Kind::SafeInteger).source("OAS25; in the first user of a page"),
    text("birthCityCode"),
];

const fn text(name: &'static str) -> Field {
    optional(name, Kind::Text { max: 10_000 }).source("OAS25")
}

/// A page of users. A single user comes as such a page, too.
pub static USERS_PAGE: Record = Record::whole(
    "treezor.usersPage",
    &[optional(
        "users",
        Kind::List {
            max: u32::MAX,
            of: &Kind::Object(&USER_RESPONSE),
        },
    )
    .source("OAS25, MOD")],
);

/// A webhook's envelope, of which only `object_payload` is signed.
pub static EVENT: Record = Record::whole(
    "treezor.event",
    &[
        optional("webhook", Kind::Text { max: 200 }).source("WHI"),
        optional("webhook_id", Kind::Text { max: 200 }).source("WHI; once a number, now a UUID"),
        optional("webhook_created_at", Kind::Text { max: 40 }).source("WHI; as a number or as text"),
        optional("object", Kind::Text { max: 200 }).source("WHI"),
        optional("object_id", Kind::Text { max: 200 }).source("WHI"),
        optional("object_payload", Kind::Object(&USERS_PAGE)).source("WHI, EVT"),
        optional("object_payload_signature", Kind::Text { max: 200 }).source("WHS"),
    ],
);
