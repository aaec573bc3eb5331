use super::checks::MOMENT;
use super::enums;
use super::labels::LABELS;
use super::members::FLAG;
use crate::rulebook::{Field, Kind, Record, Rule, optional};

/// The filters of `GET /v1/users` (OAS25; PAGE).
///
/// There is neither `search` nor `filter`. `pageCount` is the number of users of a page. Neither its maximum nor the
/// attributes of `sortBy` are published: the default of OAS25 is `createdDate`, PAGE says `creationDate`.
pub static USERS_QUERY: Record = Record::whole(
    "treezor.users.query",
    &[
        optional("userId", Kind::SafeInteger).source("OAS25"),
        optional("userTypeId", Kind::Integer { min: 1, max: 4 }).source("OAS25"),
        optional("userStatus", Kind::Enum(&enums::USER_STATUS)).source("INTRO, OAS25"),
        text("userTag", 250),
        optional("specifiedUSPerson", FLAG).source("OAS25"),
        optional("controllingPersonType", Kind::Integer { min: 0, max: 3 }).source("PARENT, OAS25"),
        optional("employeeType", Kind::Integer { min: 0, max: 2 }).source("PARENT, OAS25"),
        text("email", 200),
        text("name", 200),
        text("legalName", 100),
        optional("parentUserId", Kind::SafeInteger).source("OAS25"),
        date_time("createdDateFrom"),
        date_time("createdDateTo"),
        date_time("updatedDateFrom"),
        date_time("updatedDateTo"),
        text("accessTag", 250).source("IDEM, OAS25"),
        optional("pageNumber", Kind::Integer { min: 1, max: u32::MAX }).source("PAGE; from 1 by example"),
        optional("pageCount", Kind::Integer { min: 1, max: u32::MAX }).source("PAGE, OAS25; at least 1 (inferred)"),
        text("sortBy", 50).source("PAGE, OAS25"),
        optional("sortOrder", Kind::Enum(&enums::SORT_ORDER)).source("PAGE, OAS25"),
    ],
)
.rejecting_unknown_keys()
.reading_digits()
.labelled(LABELS.of_others());

/// Whether a part of the text matches is not published.
const fn text(name: &'static str, max: u32) -> Field {
    optional(name, Kind::Text { max }).source("OAS25")
}

/// Paris time; FMT speaks of RFC 3339, but filters and objects have `YYYY-MM-DD HH:mm:ss`.
const fn date_time(name: &'static str) -> Field {
    optional(name, Kind::Text { max: 50 })
        .rules(&[Rule::Custom(MOMENT)])
        .source("OAS25: `YYYY-MM-DD HH:mm:ss`")
}
