use super::labels::LABELS;
use super::legal::{BUSINESS, REGISTRATION, SANCTIONS};
use super::members::{
    ADDRESS, AUTHENTICATION, DISTRIBUTION, IDENTITY, LEGAL_FORM, MOBILE, PHONE, RELATIONS, SOURCE_OF_FUNDS, TAGS,
    TAXES, user_type,
};
use super::physical::{OCCUPATION, PERSON};
use crate::rulebook::{Field, Record, joined, server_set};

/// `PUT /v1/users/{userId}`: the attributes to change, of every kind of user (MOD, OAS25).
///
/// Treezor documents no error code of its own for a member that cannot change.
pub static USER_UPDATE: Record = Record::change("treezor.user.update", &FIELDS, None)
    .rejecting_unknown_keys()
    .labelled(LABELS);

static FIELDS: [Field; 90] = joined(&[
    &PROFILE,
    RELATIONS,
    DISTRIBUTION,
    TAGS,
    AUTHENTICATION,
    TAXES,
    SERVER_SET,
]);

/// What users of every kind say about themselves; responses have these members, too.
pub(super) const PROFILE: [Field; 55] = joined(&[
    &[user_type(1, 4)],
    IDENTITY,
    PERSON,
    ADDRESS,
    &[PHONE, MOBILE],
    OCCUPATION,
    REGISTRATION,
    &[LEGAL_FORM, SOURCE_OF_FUNDS],
    BUSINESS,
    SANCTIONS,
]);

/// Only responses have these (OAS25).
const SERVER_SET: &[Field] = &[
    server_set("userId"),
    server_set("userStatus"),
    server_set("countryName"),
    server_set("clientId"),
    server_set("legalNameEmbossed"),
    server_set("kycLevel"),
    server_set("kycReview"),
    server_set("kycReviewComment"),
    server_set("isFreezed"),
    server_set("isFrozen"),
    server_set("optInMailing"),
    server_set("sepaCreditorIdentifier"),
    server_set("sanctionsQuestionnaireDate"),
    server_set("codeStatus"),
    server_set("informationStatus"),
    server_set("createdDate"),
    server_set("modifiedDate"),
    server_set("walletCount"),
    server_set("payinCount"),
    server_set("totalRows"),
    server_set("birthCityCode"),
];
