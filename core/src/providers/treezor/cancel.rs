use super::enums;
use super::labels::LABELS;
use crate::rulebook::{Kind, Record, required};

/// The body of `DELETE /v1/users/{userId}`, which cancels for good and never deletes (MOD).
///
/// MOD has `origin` in the body, OAS25 in the query; `accessTag` goes into the query (IDEM).
pub static USER_CANCEL: Record = Record::whole(
    "treezor.user.cancel",
    &[required("origin", Kind::Enum(&enums::ORIGIN)).source("MOD, OAS25")],
)
.rejecting_unknown_keys()
.labelled(LABELS);
