//! What the tables of Treezor cannot say.

use super::legal_forms;
use crate::formats::date::Date;
use crate::formats::text::{first_foreign, scalar_count, trim};
use crate::issue::{Fault, Param, Params};
use crate::json::whole_number;
use crate::schema::{Members, Reporter, Words, words};

/// Where `US` makes a specified US person (TAX, OAS25); entities have only the last two.
const COUNTRIES: [&str; 5] = [
    "nationality",
    "nationalityOther",
    "birthCountry",
    "country",
    "secondaryCountry",
];

/// The converse is no error: a green card makes a US person, too (TAX).
pub(super) fn us_person(user: &Members<'_>, value: &str, reporter: &mut Reporter<'_>) {
    let is_us = |member: &&str| (user.text(member)).is_some_and(|country| trim(country).eq_ignore_ascii_case("US"));
    if value == "0"
        && let Some(member) = COUNTRIES.into_iter().find(is_us)
    {
        reporter.refuse_word(Fault::UsPersonRequired, member);
    }
}

/// A change without `specifiedUSPerson`: whether it is 1 already is unseen.
pub(super) fn us_country(user: &Members<'_>, country: &str, reporter: &mut Reporter<'_>) {
    if user.is_change() && country == "US" && !user.has("specifiedUSPerson") {
        reporter.warn_word(Fault::UsPersonRequired, reporter.member());
    }
}

/// What Treezor allows is shorter than what RFC 5321 does.
pub(super) fn card_email(_: &Members<'_>, email: &str, reporter: &mut Reporter<'_>) {
    if email.len() > 200 {
        reporter.refuse_number(Fault::TextTooLong, 200);
    } else if email.len() > 50 {
        reporter.warning(Fault::TextTooLongForCards, Params::number(50));
    }
}

/// The part of a line that envelopes of cards show.
pub(super) fn address_line(_: &Members<'_>, line: &str, reporter: &mut Reporter<'_>) {
    if scalar_count(line) > 36 {
        reporter.warning(Fault::TextTooLongForCards, Params::number(36));
    }
}

pub(super) fn tag_characters(_: &Members<'_>, tag: &str, reporter: &mut Reporter<'_>) {
    only("/!-_.*'()", tag, reporter);
}

/// In either alphabet of RFC 4648, for which one it is is not published.
pub(super) fn base64(_: &Members<'_>, text: &str, reporter: &mut Reporter<'_>) {
    only("+/-_", text.trim_end_matches('='), reporter);
}

/// Letters and digits of ASCII, and what else is `allowed`.
fn only(allowed: &str, text: &str, reporter: &mut Reporter<'_>) {
    if let Some(at) = first_foreign(text, allowed) {
        reporter.refuse_number(Fault::TextForbiddenCharacter, at as u32);
    }
}

/// Four digits. A code that the list does not have may be newer, or of another country.
pub(super) fn legal_form(_: &Members<'_>, code: &str, reporter: &mut Reporter<'_>) {
    if code.is_empty() {
        return;
    }
    if !has_form(code, "0000") {
        reporter.refuse_word(Fault::TextFormat, "5710");
    } else if !whole_number(code).is_some_and(|code| legal_forms::is_listed(code as u16)) {
        reporter.warn(Fault::EnumUnlisted);
    }
}

/// The form follows `legalSectorType`. What a change does not say may be either, and so may be what is no type at all.
pub(super) fn legal_sector(entity: &Members<'_>, code: &str, reporter: &mut Reporter<'_>) {
    let (naf, nace) = match entity.text("legalSectorType") {
        Some("NAF") => (true, false),
        Some("NACE") => (false, true),
        None if !entity.is_change() => (true, false),
        _ => (true, true),
    };
    if !(code.is_empty() || naf && has_form(code, "0000A") || nace && has_form(code, "0000")) {
        reporter.refuse_word(Fault::TextFormat, if naf { "6201Z" } else { "6201" });
    }
}

/// Whether every digit of `text` stands where `form` has a `0`, every capital letter where it has an `A`, and all else
/// is the same.
fn has_form(text: &str, form: &str) -> bool {
    let fits = |(byte, form): (u8, u8)| match form {
        b'0' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        _ => byte == form,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
}

/// The areas of the tz database. Which places there are changes several times a year, so those are not looked up.
const AREAS: Words = words![
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Etc",
    "Europe",
    "Indian",
    "Pacific",
];

pub(super) fn time_zone(_: &Members<'_>, name: &str, reporter: &mut Reporter<'_>) {
    let is_part = |part: &[u8]| {
        part.first().is_some_and(u8::is_ascii_alphabetic)
            && (part.iter()).all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+'))
    };
    let area = name
        .bytes()
        .position(|byte| byte == b'/')
        .and_then(|end| name.get(..end));
    let is_in_area = area.is_some_and(|area| AREAS.contains(area));
    let mut parts = name.as_bytes().split(|&byte| byte == b'/');
    if !(name.is_empty() || is_in_area && parts.all(is_part)) {
        reporter.refuse_word(Fault::TextFormat, "Europe/Paris");
    }
}

pub(super) fn moment(_: &Members<'_>, text: &str, reporter: &mut Reporter<'_>) {
    let is_day = || text.get(..10).is_some_and(|day| Date::parse(day).is_ok());
    let below = |from: usize, bound: &str| text.get(from..from + 2).is_some_and(|part| part < bound);
    let is_time = || below(11, "24") && below(14, "60") && below(17, "60");
    if !(has_form(text, "0000-00-00 00:00:00") && is_day() && is_time()) {
        reporter.refuse_word(Fault::TextFormat, "2026-03-01 00:00:00");
    }
}

/// Still taken, with what replaces it.
pub(super) fn deprecated(_: &Members<'_>, _: &str, reporter: &mut Reporter<'_>) {
    let instead = match reporter.member() {
        "occupationType" => Param::Word("occupationCategory"),
        "incomeRange" => Param::Word("monthlyIncomeRange"),
        "personalAssets" => Param::Word("personalAssetsRange"),
        "entityType" => Param::Absent,
        _ => Param::Word("/v1/taxResidences"),
    };
    reporter.warning(Fault::MemberDeprecated, Params::one(instead));
}
