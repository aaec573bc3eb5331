use super::checks::LEGAL_SECTOR;
use super::enums;
use super::labels::LABELS;
use super::members::{
    ACTIVITY_OUTSIDE_EU, ADDRESS, AUTHENTICATION, DISTRIBUTION, FLAG, IDENTITY, LEGAL_FORM, MOBILE, PHONE,
    QUESTIONNAIRE, RELATIONS, SOURCE_OF_FUNDS, TAGS, TAXES, number, sanctions, text, user_type,
};
use crate::rulebook::OnUpdate::{Refused, Review};
use crate::rulebook::{Field, Kind, Record, Rule, joined, optional};

/// `POST /v1/users` of a business (`userTypeId` 2), a non-governmental (3) or a governmental organisation (4) (LEGAL,
/// OAS25).
///
/// The page could be read only up to `legalForm`; whether KYC needs members behind it is unknown. Tags, language and
/// relations are those of every user (OAS25).
pub static LEGAL: Record = Record::whole("treezor.legal.create", &FIELDS)
    .rejecting_unknown_keys()
    .labelled(LABELS);

static FIELDS: [Field; 53] = joined(&[
    &[user_type(2, 4)],
    IDENTITY,
    ADDRESS,
    &[PHONE.recommended_for("REGULAR"), MOBILE],
    REGISTRATION,
    &[LEGAL_FORM.recommended_for("REGULAR"), SOURCE_OF_FUNDS],
    BUSINESS,
    SANCTIONS,
    RELATIONS,
    DISTRIBUTION,
    TAGS,
    AUTHENTICATION,
    TAXES,
]);

/// The name and the numbers of the entity. No pattern is published for the registration number (SIREN and SIRET occur).
pub(super) const REGISTRATION: &[Field] = &[
    optional("legalName", Kind::Name { max: 100 })
        .recommended_for("REGULAR")
        .on_update(Review)
        .source("LEGAL, OAS25"),
    number("legalRegistrationNumber")
        .recommended_for("REGULAR")
        .source("LEGAL"),
    number("legalTvaNumber").source("LEGAL, OAS25"),
    optional("legalRegistrationDate", Kind::PastDate)
        .on_update(Review)
        .source("OAS25; not in the future (inferred)"),
];

/// What the entity does, and how large it is.
pub(super) const BUSINESS: &[Field] = &[
    optional("legalShareCapital", Kind::SafeInteger)
        .on_update(Review)
        .source("OAS25"),
    text("legalSector", 50)
        .rules(&[Rule::Custom(LEGAL_SECTOR)])
        .source("OAS25: NAF is four digits and a capital letter, NACE four digits"),
    optional("legalSectorType", Kind::Enum(&enums::LEGAL_SECTOR_TYPE))
        .on_update(Review)
        .source("OAS25; absent means NAF"),
    optional("legalAnnualTurnOver", Kind::Enum(&enums::ANNUAL_TURNOVER))
        .on_update(Review)
        .source("OAS25"),
    optional("legalNetIncomeRange", Kind::Enum(&enums::NET_INCOME))
        .on_update(Review)
        .source("OAS25"),
    optional("legalNumberOfEmployeeRange", Kind::Enum(&enums::EMPLOYEES))
        .on_update(Review)
        .source("OAS25"),
    optional("isOnStockExchange", FLAG).on_update(Review).source("OAS25"),
    optional("entityType", Kind::Integer { min: 1, max: 5 })
        .rules(&[Rule::Deprecated { instead: None }])
        .on_update(Refused)
        .source("OAS25; deprecated in EVT; not in the schema of updates"),
    text("position", 200).source("OAS25: geographic coverage, of non-governmental organisations"),
];

pub(super) const SANCTIONS: &[Field] = &[
    ACTIVITY_OUTSIDE_EU,
    sanctions("economicSanctions"),
    sanctions("residentCountriesSanctions"),
    sanctions("involvedSanctions"),
    QUESTIONNAIRE,
];
