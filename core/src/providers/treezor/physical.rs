use super::enums;
use super::labels::LABELS;
use super::members::{
    ACTIVITY_OUTSIDE_EU, ADDRESS, ADDRESS_TEXT, AUTHENTICATION, DISTRIBUTION, IDENTITY, LEGAL_FORM, MOBILE, PHONE,
    QUESTIONNAIRE, RELATIONS, SOURCE_OF_FUNDS, TAGS, TAXES, country, sanctions, text, user_type,
};
use crate::rulebook::OnUpdate::Review;
use crate::rulebook::{Field, Kind, Record, Rule, is, joined, optional};

/// `POST /v1/users` of a natural person (PHYS, OAS25).
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::providers::treezor;
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// let answer = treezor::PHYSICAL.validate(
///     r#"{"userTypeId":1,"specifiedUSPerson":0,"email":"lea@example.com","nationality":"us"}"#,
///     &options,
/// );
/// assert!(answer.as_json().contains(r#""code":"us_person.required","path":["specifiedUSPerson"]"#));
/// ```
pub static PHYSICAL: Record = Record::whole("treezor.physical.create", &FIELDS)
    .rejecting_unknown_keys()
    .labelled(LABELS);

static FIELDS: [Field; 56] = joined(&[
    &[user_type(1, 1)],
    IDENTITY,
    PERSON,
    ADDRESS,
    &[PHONE.recommended_for("REGULAR"), MOBILE],
    OCCUPATION,
    &[LEGAL_FORM, SOURCE_OF_FUNDS],
    SANCTIONS,
    RELATIONS,
    DISTRIBUTION,
    TAGS,
    AUTHENTICATION,
    TAXES,
]);

/// Who the person is. PHYS marks most of these members as needed for KYC.
pub(super) const PERSON: &[Field] = &[
    optional("title", Kind::Enum(&enums::TITLE))
        .recommended_for("REGULAR")
        .on_update(Review)
        .source("PHYS, OAS25"),
    optional("firstname", Kind::Name { max: 100 })
        .recommended_for("REGULAR")
        .on_update(Review)
        .source("PHYS"),
    optional("lastname", Kind::Name { max: 100 })
        .recommended_for("REGULAR")
        .on_update(Review)
        .source("PHYS"),
    optional("middleNames", Kind::Name { max: 100 })
        .on_update(Review)
        .source("OAS25"),
    optional("birthday", Kind::ANY_BIRTH_DATE)
        .recommended_for("REGULAR")
        .on_update(Review)
        .source("PHYS, OAS25; not in the future (inferred)"),
    optional("placeOfBirth", ADDRESS_TEXT)
        .recommended_for("REGULAR")
        .on_update(Review)
        .source("PHYS, OAS25: characters of addresses"),
    country("birthCountry").recommended_for("REGULAR"),
    country("nationality").recommended_for("REGULAR"),
    country("nationalityOther"),
];

/// The three ranges of words are older than the three codes, whose labels are not published.
pub(super) const OCCUPATION: &[Field] = &[
    optional("occupationCategory", Kind::Integer { min: 1, max: 15 })
        .on_update(Review)
        .source("OAS25"),
    optional("monthlyIncomeRange", Kind::Integer { min: 1, max: 7 })
        .on_update(Review)
        .source("OAS25"),
    optional("personalAssetsRange", Kind::Integer { min: 0, max: 7 })
        .on_update(Review)
        .source("OAS25"),
    text("occupation", 200).source("OAS25; deprecated in OAS24 only"),
    optional("occupationType", Kind::Enum(&enums::OCCUPATION_TYPE))
        .rules(&[Rule::Deprecated {
            instead: Some("occupationCategory"),
        }])
        .on_update(Review)
        .source("PHYS, OAS25"),
    optional("incomeRange", Kind::Enum(&enums::INCOME_RANGE))
        .rules(&[Rule::Deprecated {
            instead: Some("monthlyIncomeRange"),
        }])
        .on_update(Review)
        .source("PHYS, OAS25"),
    optional("personalAssets", Kind::Enum(&enums::PERSONAL_ASSETS))
        .rules(&[Rule::Deprecated {
            instead: Some("personalAssetsRange"),
        }])
        .on_update(Review)
        .source("PHYS, OAS25"),
];

/// Which persons owe the questionnaire is not published, so an answer that is missing is a warning.
const SANCTIONS: &[Field] = &[
    ACTIVITY_OUTSIDE_EU,
    sanctions("economicSanctions").advised_when("activityOutsideEu", is(&"1")),
    sanctions("residentCountriesSanctions").advised_when("activityOutsideEu", is(&"1")),
    sanctions("involvedSanctions").advised_when("activityOutsideEu", is(&"1")),
    QUESTIONNAIRE.advised_when("activityOutsideEu", is(&"1")),
];
