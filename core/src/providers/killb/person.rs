use super::checks::{PHONE_DIGITS, USUAL_PHONE};
use super::labels::LABELS;
use super::{ADDRESS, INVESTMENT_PROFILE, PERSON_DOCUMENT, PERSON_KYC_PROFILE, enums};
use crate::rulebook::OnUpdate::Review;
use crate::rulebook::{Field, Kind, Record, optional, required, server_set};

/// `data` of `POST /api/v2/users` with `type: PERSON` (reference *create-a-user*; guide *create-user*; SDK).
///
/// An update of the six groups that guide *manage-users* names is free. An update of any other member that the API
/// reference accepts is reported as one that starts a new verification.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::providers::killb;
///
/// let options = Options::from_json(r#"{"defaultCountry":"CO"}"#, Date::new(2026, 3, 1).unwrap()).unwrap();
/// let answer = killb::PERSON.validate(r#"{"firstName":"Juan","phone":"300 1234567"}"#, &options);
/// assert!(!answer.is_ok()); // much is missing, but the phone number is fine
/// assert!(!answer.as_json().contains(r#""path":["phone"]"#));
/// ```
pub static PERSON: Record = Record::whole("killb.person.create", FIELDS).labelled(LABELS);

/// The flat body of `PATCH /api/v2/users/{id}` for a person (reference *update-user*; SDK `UpdatePersonUserDto`).
///
/// Nested objects reuse the schema of create, so they are sent whole.
pub static PERSON_UPDATE: Record = Record::change("killb.person.update", FIELDS, Some("USER.0006")).labelled(LABELS);

static FIELDS: &[Field] = &[
    required("firstName", Kind::Name { max: 100 })
        .on_update(Review)
        .source("SDK, guide create-user"),
    optional("middleName", Kind::Name { max: 100 })
        .on_update(Review)
        .source("SDK"),
    required("lastName", Kind::Name { max: 100 })
        .on_update(Review)
        .source("SDK, guide create-user"),
    // The guide's sample counts milliseconds in years of 365.25 days, off by a day around the birthday: we count
    // calendar years.
    required(
        "dateOfBirth",
        Kind::BirthDate {
            minimum_age: 18,
            provider_code: "USER.0004",
        },
    )
    .on_update(Review)
    .source("SDK, guide create-user, errors"),
    required("email", Kind::Email).source("SDK, guide create-user"),
    required("phone", Kind::Phone).rules(USUAL_PHONE).source(PHONE_DIGITS),
    required("address", Kind::Object(&ADDRESS)).source("SDK"),
    required("document", Kind::Object(&PERSON_DOCUMENT))
        .on_update(Review)
        .source("SDK, errors"),
    optional("nationality", Kind::Country)
        .recommended_for("L1")
        .on_update(Review)
        .source("SDK; guide kyc-levels needs it for L1"),
    optional("citizenship", Kind::Country).on_update(Review).source("SDK"),
    optional("employmentStatus", Kind::Enum(&enums::EMPLOYMENT_STATUS)).source("SDK, reference update-user"),
    optional("employmentDescription", Kind::Text { max: 200 }).source("SDK, reference update-user"),
    optional("employerName", Kind::Text { max: 200 }).source("SDK, reference update-user"),
    optional("occupation", Kind::Text { max: 200 }).source("SDK, reference update-user"),
    optional("investmentProfile", Kind::Object(&INVESTMENT_PROFILE)).source("SDK"),
    optional("kycProfile", Kind::Object(&PERSON_KYC_PROFILE)).source("SDK"),
    // Only responses have these; the API answers an attempt to set them with USER.0006.
    server_set("type"),
    server_set("externalId"),
    server_set("id"),
    server_set("status"),
    server_set("customerId"),
    server_set("accessLevel"),
    server_set("note"),
    server_set("complianceUrl"),
    server_set("active"),
    server_set("createdAt"),
    server_set("updatedAt"),
];
