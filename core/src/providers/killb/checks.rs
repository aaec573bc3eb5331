//! Checks that the tables of KillB cannot express. National identifiers follow public standards
//! (`formats::national_id`). KillB publishes no rules of its own, and its own examples break the standards, so
//! violations are warnings unless the caller asks for more.

use crate::formats::country::CountryCode;
use crate::formats::national_id::{self, NationalId, NationalIdError};
use crate::issue::{Fault, Param, Params};
use crate::rulebook::{Condition, Custom, Findings, Rule, Siblings, lengths};
use crate::text::{Words, trim, words};

/// Where the count of digits comes from.
pub(super) const PHONE_DIGITS: &str = "SDK; guide create-user (Portuguese) has ^\\+[1-9]\\d{10,14}$";

/// The guide's pattern asks for 11 to 15 digits, but numbers of some national plans are shorter (a landline in Panama).
/// So the numbering plan decides, and the pattern only warns.
pub(super) const USUAL_PHONE: &[Rule] = &[Rule::UsualPhoneDigits { min: 11, max: 15 }];

/// NAICS codes have two to six digits.
pub(super) const NAICS: &[Rule] = &[Rule::UsualDigits {
    when: None,
    lengths: lengths(2, 6),
    expected: "2–6",
}];

/// A number on a voter card. Nothing is published; the lengths cover the vendor's examples and what third-party services
/// document (docs.kiban.cloud, docs.tuidentidad.com). The Chinese guide shows others, so they only warn.
pub(super) const fn on_voter_card(lengths: u32, expected: &'static str) -> Rule {
    Rule::UsualDigits {
        when: Some(&Condition {
            member: "type",
            one_of: &["INE", "IFE"],
        }),
        lengths,
        expected,
    }
}

/// Filters that look up one user.
pub(super) const LOOK_UPS: [&str; 2] = ["id", "externalId"];

/// The guide's own look-up by external id has no `type`; the API reference wants one in every list.
pub(super) const LOOK_UP_WITHOUT_TYPE: &Custom = &Custom::new("killb.lookUpWithoutType", |filters, id, findings| {
    let is_filled = |name: &&str| filters.text(name).is_some_and(|id| !trim(id).is_empty());
    if filters.has("type") {
        return;
    }
    if !id.is_empty() {
        findings.warning(Fault::QueryTypeAdvised, Params::NONE);
    } else if !LOOK_UPS.iter().any(is_filled) {
        // A blank id would ask for a list without `type`.
        findings.issue(Fault::TextBlank, Params::NONE);
    }
});

/// A type of document: the countries that issue it (inferred from the documentation's lists and public standards), and
/// the rule of its number in the first of them.
struct Document {
    name: &'static str,
    countries: Words,
    id: Option<NationalId>,
}

const fn document(name: &'static str, countries: Words, id: NationalId) -> Document {
    Document {
        name,
        countries,
        id: Some(id),
    }
}

/// The documents of persons. Passports and driving licences are not listed, because every country issues them.
static OF_PERSONS: &[Document] = &[
    document("NUIP", words!["CO"], NationalId::CoNuip),
    document("CE", words!["CO"], NationalId::CoCe),
    document("NIT", words!["CO", "SV", "GT", "BO"], NationalId::CoNit),
    document("RFC", words!["MX"], NationalId::MxRfcPerson),
    document("CURP", words!["MX"], NationalId::MxCurp),
    Document {
        name: "INE",
        countries: words!["MX"],
        id: None,
    },
    Document {
        name: "IFE",
        countries: words!["MX"],
        id: None,
    },
    document("SSN", words!["US"], NationalId::UsSsn),
    document("CPF", words!["BR"], NationalId::BrCpf),
    document("DNI", words!["AR", "PE", "ES", "HN"], NationalId::ArDni),
    document("DUI", words!["SV"], NationalId::SvDui),
    document("RUT", words!["CL", "CO", "UY"], NationalId::ClRut),
    document("CHINESE_ID", words!["CN"], NationalId::CnResidentId),
    document("BOLIVIAN_ID", words!["BO"], NationalId::BoId),
];

/// The documents of companies.
static OF_COMPANIES: &[Document] = &[
    document("NIT", words!["CO", "SV", "GT", "BO"], NationalId::CoNit),
    document("EIN", words!["US"], NationalId::UsEin),
    document("CNPJ", words!["BR"], NationalId::BrCnpj),
    document("RFC", words!["MX"], NationalId::MxRfcCompany),
    document("CUIT", words!["AR"], NationalId::ArCuit),
    document("USCC", words!["CN"], NationalId::CnUscc),
    document("RUT", words!["CL", "CO", "UY"], NationalId::ClRut),
];

/// The type of the document, if its countries are known, and the country that issued the document, if
/// `issuedCountryCode` is a country.
fn issued(
    documents: &'static [Document],
    members: &dyn Siblings,
    findings: &dyn Findings,
) -> Option<(&'static Document, Option<CountryCode>)> {
    let name = members.text("type")?;
    let document = documents.iter().find(|document| document.name == name)?;
    let country = members.text("issuedCountryCode");
    let kosovo = findings.takes_kosovo();
    Some((
        document,
        country.and_then(|code| CountryCode::parse(trim(code), kosovo)),
    ))
}

/// Warns if the document is from a country that does not issue its type.
fn usual_country(documents: &'static [Document], members: &dyn Siblings, findings: &mut dyn Findings) {
    let Some((document, Some(country))) = issued(documents, members, findings) else {
        return;
    };
    if !document.countries.contains(country.as_str()) {
        let usual = Params::two(Param::Word(document.name), Param::Words(document.countries));
        findings.warning(Fault::DocumentUnusualCountry, usual);
    }
}

/// Checks the number by the rule of its type, and the day that it encodes against the member `day_member` of the record
/// around it. If only one country issues the type, the rule applies whatever `issuedCountryCode` says; if several do,
/// it applies only to documents of the first one.
fn number(
    documents: &'static [Document],
    day_member: &'static str,
    members: &dyn Siblings,
    findings: &mut dyn Findings,
) {
    let Some((document, country)) = issued(documents, members, findings) else {
        return;
    };
    let Some(id) = document.id else { return };
    // As the caller wrote it, because the rules look at hyphens.
    let number = members.text(findings.member()).unwrap_or_default();
    let mut issuers = document.countries.iter();
    let issuer = issuers.next();
    if issuers.next().is_some() && country.as_ref().map(CountryCode::as_str) != issuer {
        return;
    }
    if let Err(error) = national_id::check(id, number) {
        let fault = match error {
            NationalIdError::Format => Fault::NationalIdFormat,
            NationalIdError::CheckDigit => Fault::NationalIdCheckDigit,
            NationalIdError::Placeholder => Fault::NationalIdPlaceholder,
        };
        // Sole traders use their own RFC for their company, so an RFC of the other length is only a warning.
        let of_others = match id {
            NationalId::MxRfcCompany => NationalId::MxRfcPerson,
            NationalId::MxRfcPerson => NationalId::MxRfcCompany,
            _ => id,
        };
        let may_refuse = national_id::check(of_others, number).is_err();
        findings.national_id(fault, Params::word(document.name), may_refuse);
    }
    let day = members.parent().and_then(|owner| owner.date(day_member));
    if day.is_some_and(|day| national_id::encodes_day(id, number, day) == Some(false)) {
        findings.national_id(
            Fault::NationalIdDateDiffers,
            Params::two(Param::Word(document.name), Param::Word(day_member)),
            false,
        );
    }
}

pub(super) const PERSON_NUMBER: &Custom = &Custom::new("killb.personNumber", |members, _, findings| {
    number(OF_PERSONS, "dateOfBirth", members, findings)
});

pub(super) const COMPANY_NUMBER: &Custom = &Custom::new("killb.companyNumber", |members, _, findings| {
    number(OF_COMPANIES, "establishedOn", members, findings)
});

pub(super) const PERSON_COUNTRY: &Custom = &Custom::new("killb.personCountry", |members, _, findings| {
    usual_country(OF_PERSONS, members, findings)
});

pub(super) const COMPANY_COUNTRY: &Custom = &Custom::new("killb.companyCountry", |members, _, findings| {
    usual_country(OF_COMPANIES, members, findings)
});
