use super::labels::LABELS;
use super::members::{AUTHENTICATION, DISTRIBUTION, IDENTITY, MOBILE, PHONE, TAGS, user_type};
use crate::rulebook::{Field, Record, joined};

/// `POST /v1/users` of a user with almost no declarative data (INTRO).
///
/// Its own page could not be read and OAS25 knows only `userTypeId` 1 to 4, so it is taken for a physical user with
/// what the API requires (unconfirmed). Members that say nothing about the person's identity may be given, too.
pub static ANONYMOUS: Record = Record::whole("treezor.anonymous.create", &FIELDS)
    .rejecting_unknown_keys()
    .labelled(LABELS);

static FIELDS: [Field; 12] = joined(&[
    &[user_type(1, 1)],
    IDENTITY,
    &[PHONE, MOBILE],
    DISTRIBUTION,
    TAGS,
    AUTHENTICATION,
]);
