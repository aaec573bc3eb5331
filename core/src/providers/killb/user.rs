use super::labels::LABELS;
use super::{COMPANY, PERSON, enums};
use crate::rulebook::{Case, Kind, Record, Variant, optional, required};

/// The body of `POST /api/v2/users`: the envelope around a person or a company (SDK `CreateUserDto`; reference
/// *create-a-user*).
///
/// `externalId` is the caller's own id, free text (a UUID and `user-12345` occur in the documentation).
pub static USER: Record = Record::whole(
    "killb.user.create",
    &[
        required("type", Kind::Enum(&enums::USER_TYPE)).source("SDK"),
        required("data", Kind::Variant(&DATA)).source("SDK"),
        optional("externalId", Kind::Text { max: 200 }).source("SDK, guide create-user"),
    ],
)
.labelled(LABELS);

static DATA: Variant = Variant {
    by: "type",
    cases: &[
        Case {
            is: "PERSON",
            record: &PERSON,
        },
        Case {
            is: "COMPANY",
            record: &COMPANY,
        },
    ],
};
