use super::checks::{LOOK_UP_WITHOUT_TYPE, LOOK_UPS};
use super::enums;
use super::labels::LABELS;
use crate::rulebook::{Kind, Record, Rule, optional};

/// The filters of `GET /api/v2/users` (SDK; reference *get-users*; guide *manage-users*).
///
/// The reference requires `type`; the guide looks users up by `externalId` alone. So a list needs `type`; a look-up by
/// an id may omit it, with a warning. Whether text filters match exactly is not published, nor is the largest `limit`;
/// `page` counts from 1 by example.
pub static USERS_QUERY: Record = Record::whole(
    "killb.users.query",
    &[
        optional("type", Kind::Enum(&enums::USER_TYPE))
            .required_without(&LOOK_UPS)
            .source("SDK, required since 2024-07"),
        optional("limit", Kind::Integer { min: 1, max: u32::MAX }).source("SDK; at least 1 (inferred)"),
        optional("page", Kind::Integer { min: 1, max: u32::MAX }).source("SDK; from 1 by example"),
        optional("id", Kind::Text { max: 200 })
            .rules(&[Rule::Custom(LOOK_UP_WITHOUT_TYPE)])
            .source("SDK"),
        optional("externalId", Kind::Text { max: 200 })
            .rules(&[Rule::Custom(LOOK_UP_WITHOUT_TYPE)])
            .source("SDK, guide manage-users"),
        optional("customerId", Kind::Text { max: 200 }).source("SDK"),
        optional("firstName", Kind::Name { max: 100 }).source("SDK, guide manage-users"),
        optional("middleName", Kind::Name { max: 100 }).source("SDK"),
        optional("lastName", Kind::Name { max: 100 }).source("SDK, guide manage-users"),
        optional("dateOfBirth", Kind::Date).source("SDK"),
        optional("email", Kind::Text { max: 254 }).source("SDK, guide manage-users; a part may match"),
        optional("phone", Kind::Text { max: 200 }).source("SDK"),
        optional("companyName", Kind::Name { max: 100 }).source("SDK"),
        optional("tradeName", Kind::Name { max: 100 }).source("SDK"),
        optional("legalStructure", Kind::Enum(&enums::LEGAL_STRUCTURE)).source("SDK"),
        optional("description", Kind::Text { max: 200 }).source("SDK"),
        optional("establishedOn", Kind::Date).source("SDK"),
        optional("mainOwnerUser", Kind::Text { max: 200 }).source("SDK"),
        optional(
            "ownerUsers",
            Kind::List {
                max: 250,
                of: &Kind::Text { max: 200 },
            },
        )
        .rules(&[Rule::OrSingle])
        .source("SDK; how the list is written in a query is not published"),
        optional("naics", Kind::Text { max: 50 }).source("SDK"),
        optional("naicsDescription", Kind::Text { max: 200 }).source("SDK"),
    ],
)
.reading_digits()
.labelled(LABELS.of_others());
