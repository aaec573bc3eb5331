use super::labels::LABELS;
use crate::rulebook::OnUpdate::Refused;
use crate::rulebook::{Field, Kind, Record, optional, required, server_set};

/// The body of `POST /v1/users` (S4).
///
/// Every sample has all six members. Those that say who somebody is are required; the phone number is optional. Only
/// the shape of the phone number is checked: both numbers of the samples are in no numbering plan.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::providers::traderpal;
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// let answer = traderpal::USER.validate(r#"{"email":"user@example.com"}"#, &options);
/// assert!(!answer.is_ok());
/// assert!(answer.as_json().contains(r#"{"code":"member.required","path":["firstName"]"#));
/// ```
pub static USER: Record = Record::whole("traderpal.user.create", FIELDS).labelled(LABELS);

/// The body of `PATCH /v1/users/{userId}` (S4): the three members that its samples change.
///
/// Whether the others can change is not published, nor whether any change asks for a new verification: in the sample
/// the status of a user whose `lastName` changes stays `active`.
pub static USER_UPDATE: Record = Record::change("traderpal.user.update", FIELDS, None).labelled(LABELS);

/// The same change with the option `updatePolicy: "permissive"`, which takes every member of create.
#[cfg(feature = "operations")]
pub(super) static PERMISSIVE_UPDATE: Record = Record::change("traderpal.user.update", PERMISSIVE_FIELDS, None);

#[cfg(feature = "operations")]
static PERMISSIVE_FIELDS: &[Field] = &[
    EMAIL,
    FIRST_NAME,
    LAST_NAME,
    DATE_OF_BIRTH,
    COUNTRY,
    PHONE_NUMBER,
    server_set("userId"),
    server_set("status"),
    server_set("verificationStatus"),
    server_set("createdAt"),
    server_set("updatedAt"),
];

const EMAIL: Field = required("email", Kind::Email).source("S4, unique there; no change of it is shown (derived)");
const FIRST_NAME: Field = required("firstName", Kind::Name { max: 100 }).source("S4; not blank (derived)");
const LAST_NAME: Field = required("lastName", Kind::Name { max: 100 }).source("S4; not blank (derived)");
const DATE_OF_BIRTH: Field = required("dateOfBirth", Kind::ANY_BIRTH_DATE)
    .source("S4; not in the future, no minimum age is published, no change of it is shown (derived)");
const COUNTRY: Field =
    required("country", Kind::Country).source("S4, ONB; by example, no change of it is shown (derived)");
const PHONE_NUMBER: Field = optional("phoneNumber", Kind::PhoneShape).source("S4; optional (derived)");

static FIELDS: &[Field] = &[
    EMAIL.on_update(Refused),
    FIRST_NAME,
    LAST_NAME,
    DATE_OF_BIRTH.on_update(Refused),
    COUNTRY.on_update(Refused),
    PHONE_NUMBER,
    // Only responses have these (S4).
    server_set("userId"),
    server_set("status"),
    server_set("verificationStatus"),
    server_set("createdAt"),
    server_set("updatedAt"),
];
