use super::checks::{NAICS, PHONE_DIGITS, USUAL_PHONE};
use super::labels::LABELS;
use super::{ADDRESS, COMPANY_DOCUMENT, COMPANY_KYC_PROFILE, INVESTMENT_PROFILE, enums};
use crate::rulebook::OnUpdate::Review;
use crate::rulebook::{Field, Kind, Record, change_only, optional, required, server_set};

/// `data` of `POST /api/v2/users` with `type: COMPANY` (reference *create-a-user*; SDK).
///
/// Owners are PERSON users that were created before; their ids are free text, for `user-1` occurs. `ein` exists on
/// update only. `mainOwnerUser` was required until 2024-09 and is optional since 2024-12.
pub static COMPANY: Record = Record::whole("killb.company.create", FIELDS).labelled(LABELS);

/// The flat body of `PATCH /api/v2/users/{id}` for a company (SDK `UpdateCompanyUserDto`).
pub static COMPANY_UPDATE: Record = Record::change("killb.company.update", FIELDS, Some("USER.0006")).labelled(LABELS);

static FIELDS: &[Field] = &[
    required("companyName", Kind::Name { max: 100 })
        .on_update(Review)
        .source("SDK"),
    optional("tradeName", Kind::Name { max: 100 })
        .on_update(Review)
        .source("SDK"),
    optional("registeredNumber", Kind::RegisterNumber { max: 50 })
        .on_update(Review)
        .source("SDK"),
    optional("legalStructure", Kind::Enum(&enums::LEGAL_STRUCTURE))
        .on_update(Review)
        .source("SDK"),
    optional("description", Kind::Text { max: 200 })
        .on_update(Review)
        .source("SDK"),
    optional("establishedOn", Kind::PastDate)
        .on_update(Review)
        .source("SDK; not in the future (inferred)"),
    optional("phone", Kind::Phone).rules(USUAL_PHONE).source(PHONE_DIGITS),
    optional("email", Kind::Email).source("SDK"),
    required("address", Kind::Object(&ADDRESS)).source("SDK"),
    optional("mainOwnerUser", Kind::Text { max: 200 })
        .on_update(Review)
        .source("SDK"),
    optional(
        "ownerUsers",
        Kind::List {
            max: 250,
            of: &Kind::Text { max: 200 },
        },
    )
    .on_update(Review)
    .source("SDK"),
    optional("naics", Kind::Text { max: 50 })
        .rules(NAICS)
        .on_update(Review)
        .source("SDK"),
    optional("naicsDescription", Kind::Text { max: 200 })
        .on_update(Review)
        .source("SDK"),
    required("document", Kind::Object(&COMPANY_DOCUMENT))
        .on_update(Review)
        .source("SDK"),
    optional("investmentProfile", Kind::Object(&INVESTMENT_PROFILE)).source("SDK"),
    optional("kycProfile", Kind::Object(&COMPANY_KYC_PROFILE)).source("SDK"),
    change_only("ein", Kind::RegisterNumber { max: 50 })
        .on_update(Review)
        .source("SDK; not in the schema of create"),
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
