use super::labels::LABELS;
use crate::rulebook::{Kind, Record, optional, required};

/// `address` of persons and companies (SDK; guide *create-user*).
///
/// `state` is free text (`Cundinamarca`, `SP`, `New York` all occur), and so is `zipCode`, whose rules per country are
/// not published.
pub static ADDRESS: Record = Record::whole(
    "killb.address",
    &[
        required("street1", Kind::Text { max: 200 }).source("SDK"),
        optional("street2", Kind::Text { max: 200 }).source("SDK, guide create-user"),
        required("city", Kind::Text { max: 100 }).source("SDK"),
        required("state", Kind::Text { max: 100 }).source("SDK, guide create-user"),
        required("zipCode", Kind::Text { max: 20 }).source("SDK"),
        required("countryCode", Kind::Country).source("SDK; alpha-2 by every example"),
    ],
)
.labelled(LABELS);
