//! What the tables of KillB cannot say. National identifiers follow public standards (`formats::national_id`); KillB
//! publishes no rule of its own and its own examples break them, so they are warnings unless the caller asks for more.

use crate::formats::country::CountryCode;
use crate::formats::national_id::{self, NationalId, NationalIdError};
use crate::formats::text::trim;
use crate::issue::{Fault, Param, Params};
use crate::schema::{Members, Reporter, Words, words};

/// Where the count of digits comes from.
pub(super) const PHONE_DIGITS: &str = "SDK; guide create-user (Portuguese) has ^\\+[1-9]\\d{10,14}$";

/// The guide's pattern asks for 11 to 15 digits, which shorter national plans (a landline in Panama) do not have: the
/// numbering plan decides, the pattern only warns.
pub(super) fn unusual_phone(_: &Members<'_>, e164: &str, reporter: &mut Reporter<'_>) {
    if !(11..=15).contains(&e164.len().saturating_sub(1)) {
        let digits = Params::two(Param::Number(11), Param::Number(15));
        reporter.warning(Fault::PhoneUnusualForProvider, digits);
    }
}

/// NAICS codes have two to six digits.
pub(super) fn naics_digits(_: &Members<'_>, code: &str, reporter: &mut Reporter<'_>) {
    usual_digits(code, lengths(2, 6), "2–6", reporter);
}

/// A set of lengths below 32, each by a bit of its own.
const fn lengths(least: u32, most: u32) -> u32 {
    (2 << most) - (1 << least)
}

fn usual_digits(text: &str, lengths: u32, expected: &'static str, reporter: &mut Reporter<'_>) {
    if text.is_empty() {
        return;
    }
    if !text.bytes().all(|byte| byte.is_ascii_digit()) {
        reporter.warn_word(Fault::TextUnusualCharacters, "0–9");
    } else if lengths.checked_shr(text.len() as u32).unwrap_or_default() & 1 == 0 {
        reporter.warn_word(Fault::TextUnusualLength, expected);
    }
}

/// Nothing is published; these lengths cover the vendor's examples and what third-party services document
/// (docs.kiban.cloud, docs.tuidentidad.com). The Chinese guide shows others, so they only warn.
static VOTER_CARD: [(&str, u32, &str); 4] = [
    ("cic", lengths(7, 10), "7–10"),
    ("identificadorCiudadano", lengths(9, 10), "9–10"),
    ("ocr", lengths(10, 10) | lengths(12, 13), "10, 12–13"),
    ("numeroEmision", lengths(1, 2), "1–2"),
];

pub(super) fn voter_card(document: &Members<'_>, value: &str, reporter: &mut Reporter<'_>) {
    let on_voter_card = document.text("type").is_some_and(|kind| kind == "INE" || kind == "IFE");
    let usual = VOTER_CARD.iter().find(|(member, ..)| *member == reporter.member());
    if let (true, Some((_, lengths, expected))) = (on_voter_card, usual) {
        usual_digits(value, *lengths, expected, reporter);
    }
}

/// The issue date of a document is not before its holder's birth; the documentation's example has both on one day.
pub(super) fn expedition_after_birth(document: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    let birth = document.parent().and_then(|person| person.date("dateOfBirth"));
    let expedition = document.date("expeditionDate");
    if birth
        .zip(expedition)
        .is_some_and(|(birth, expedition)| expedition < birth)
    {
        reporter.refuse(Fault::DateBeforeBirth);
    }
}

/// An empty list: whether KillB takes it is unknown.
pub(super) fn no_entry(profile: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    if profile.items(reporter.member()).next().is_none() {
        reporter.warn(Fault::ListEmpty);
    }
}

/// `NONE` beside an activity says nothing (inferred).
pub(super) fn activities(profile: &Members<'_>, value: &str, reporter: &mut Reporter<'_>) {
    no_entry(profile, value, reporter);
    let (mut count, mut none) = (0, false);
    for activity in profile.items(reporter.member()) {
        count += 1;
        none |= activity == Some("NONE");
    }
    if none && count > 1 {
        reporter.warn_word(Fault::ListExclusiveMember, "NONE");
    }
}

/// Filters that look one user up.
pub(super) const LOOK_UPS: [&str; 2] = ["id", "externalId"];

/// The guide's own look-up by external id has no `type`; the API reference wants one in every list.
pub(super) fn look_up_without_type(filters: &Members<'_>, id: &str, reporter: &mut Reporter<'_>) {
    let is_filled = |name: &&str| filters.text(name).is_some_and(|id| !trim(id).is_empty());
    if filters.has("type") {
        return;
    }
    if !id.is_empty() {
        reporter.warn(Fault::QueryTypeAdvised);
    } else if !LOOK_UPS.iter().any(is_filled) {
        // It would stand for a list without `type`.
        reporter.refuse(Fault::TextBlank);
    }
}

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

/// Passports and driving licences come from anywhere.
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

static OF_COMPANIES: &[Document] = &[
    document("NIT", words!["CO", "SV", "GT", "BO"], NationalId::CoNit),
    document("EIN", words!["US"], NationalId::UsEin),
    document("CNPJ", words!["BR"], NationalId::BrCnpj),
    document("RFC", words!["MX"], NationalId::MxRfcCompany),
    document("CUIT", words!["AR"], NationalId::ArCuit),
    document("USCC", words!["CN"], NationalId::CnUscc),
    document("RUT", words!["CL", "CO", "UY"], NationalId::ClRut),
];

/// The type of the document, if its countries are known, and the country that issued this one, if it is one.
fn issued(
    documents: &'static [Document],
    members: &Members<'_>,
    reporter: &Reporter<'_>,
) -> Option<(&'static Document, Option<CountryCode>)> {
    let name = members.text("type")?;
    let document = documents.iter().find(|document| document.name == name)?;
    let country = members.text("issuedCountryCode");
    let kosovo = reporter.options().kosovo;
    Some((
        document,
        country.and_then(|code| CountryCode::parse(trim(code), kosovo)),
    ))
}

fn usual_country(documents: &'static [Document], members: &Members<'_>, reporter: &mut Reporter<'_>) {
    let Some((document, Some(country))) = issued(documents, members, reporter) else {
        return;
    };
    if !document.countries.contains(country.as_str()) {
        let usual = Params::two(Param::Word(document.name), Param::Words(document.countries));
        reporter.warning(Fault::DocumentUnusualCountry, usual);
    }
}

/// The number follows the rule of its issuer, and the day in it is the one in `day_member` of the record around. A type
/// that one country alone issues is that country's, whatever the document says; one that several issue is judged where
/// it is the first of them that did.
fn number(
    documents: &'static [Document],
    day_member: &'static str,
    members: &Members<'_>,
    reporter: &mut Reporter<'_>,
) {
    let Some((document, country)) = issued(documents, members, reporter) else {
        return;
    };
    let Some(id) = document.id else { return };
    // As it was written, for its hyphens tell something.
    let number = members.text(reporter.member()).unwrap_or_default();
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
        // Sole traders use their own RFC for their company, so its length by the type of user is a hint.
        let of_others = match id {
            NationalId::MxRfcCompany => NationalId::MxRfcPerson,
            NationalId::MxRfcPerson => NationalId::MxRfcCompany,
            _ => id,
        };
        let may_refuse = national_id::check(of_others, number).is_err();
        reporter.national_id(fault, Params::word(document.name), may_refuse);
    }
    let day = members.parent().and_then(|owner| owner.date(day_member));
    if day.is_some_and(|day| national_id::encodes_day(id, number, day) == Some(false)) {
        reporter.national_id(
            Fault::NationalIdDateDiffers,
            Params::two(Param::Word(document.name), Param::Word(day_member)),
            false,
        );
    }
}

pub(super) fn person_number(members: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    number(OF_PERSONS, "dateOfBirth", members, reporter);
}

pub(super) fn company_number(members: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    number(OF_COMPANIES, "establishedOn", members, reporter);
}

pub(super) fn usual_person_country(members: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    usual_country(OF_PERSONS, members, reporter);
}

pub(super) fn usual_company_country(members: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    usual_country(OF_COMPANIES, members, reporter);
}
