use super::enums;
use super::labels::LABELS;
use crate::rulebook::{Kind, Record, Rule, optional};

/// The filters of `GET /v1/users` (S4). Without them the API takes `limit` 100 and `offset` 0.
///
/// The status of users has another word for those not verified yet, which is read as the word of the filter. No filter
/// finds the status `closed`.
pub static USERS_QUERY: Record = Record::whole(
    "traderpal.users.query",
    &[
        optional("limit", Kind::Integer { min: 1, max: 1000 }).source("S4; at least 1 (derived)"),
        optional("offset", Kind::Integer { min: 0, max: u32::MAX }).source("S4; at least 0 (derived)"),
        optional("status", Kind::Enum(&enums::STATUS_FILTER))
            .rules(&[Rule::Alias {
                word: "pending_verification",
                of: "pending",
            }])
            .source("S4; the status of a user is read as the filter (derived)"),
    ],
)
.reading_digits()
.labelled(LABELS.of_others());
