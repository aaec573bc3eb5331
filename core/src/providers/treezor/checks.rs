//! Checks that the tables of Treezor cannot express.

use super::legal_forms;
use crate::formats::date::Date;
use crate::issue::{Fault, Params};
use crate::json::whole_number;
use crate::rulebook::{Custom, Rule};
use crate::text::{Words, has_form, trim, words};

/// The members in which `US` makes a specified US person (TAX, OAS25); entities have only the last two.
const COUNTRIES: [&str; 5] = [
    "nationality",
    "nationalityOther",
    "birthCountry",
    "country",
    "secondaryCountry",
];

/// Refuses 0 if a nationality or a country is `US`. The converse is no error: a green card makes a US person, too
/// (TAX).
pub(super) const US_PERSON: &Custom = &Custom::new("treezor.usPerson", |user, value, findings| {
    let is_us = |member: &&str| (user.text(member)).is_some_and(|country| trim(country).eq_ignore_ascii_case("US"));
    if value == "0"
        && let Some(member) = COUNTRIES.into_iter().find(is_us)
    {
        findings.issue(Fault::UsPersonRequired, Params::word(member));
    }
});

/// Warns about a change to `US` without `specifiedUSPerson`, which may be 1 already.
pub(super) const US_COUNTRY: &Custom = &Custom::new("treezor.usCountry", |user, country, findings| {
    if user.is_change() && country == "US" && !user.has("specifiedUSPerson") {
        findings.warning(Fault::UsPersonRequired, Params::word(findings.member()));
    }
});

/// Base64 in either alphabet of RFC 4648: which one applies is not published.
pub(super) const BASE64: &[Rule] = &[Rule::Only {
    also: "+/-_",
    ending: "=",
}];

/// Warns about a code that the list lacks, which may be newer than the list, or of another country.
pub(super) const LISTED_LEGAL_FORM: &Custom = &Custom::new("treezor.legalForm", |_, code, findings| {
    let is_listed = |code| u16::try_from(code).is_ok_and(legal_forms::is_listed);
    if !code.is_empty() && !whole_number(code).is_some_and(is_listed) {
        findings.warning(Fault::EnumUnlisted, Params::NONE);
    }
});

/// The form follows `legalSectorType`. If a change does not give the type, or the type is unknown, either form passes.
pub(super) const LEGAL_SECTOR: &Custom = &Custom::new("treezor.legalSector", |entity, code, findings| {
    let (naf, nace) = match entity.text("legalSectorType") {
        Some("NAF") => (true, false),
        Some("NACE") => (false, true),
        None if !entity.is_change() => (true, false),
        _ => (true, true),
    };
    if !(code.is_empty() || naf && has_form(code, "0000A") || nace && has_form(code, "0000")) {
        let example = if naf { "6201Z" } else { "6201" };
        findings.issue(Fault::TextFormat, Params::word(example));
    }
})
.pattern("([0-9]{4}[A-Z]?)?");

/// The areas of the tz database. Its places change several times a year, so they are not checked.
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

pub(super) const TIME_ZONE: &Custom = &Custom::new("treezor.timeZone", |_, name, findings| {
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
        findings.issue(Fault::TextFormat, Params::word("Europe/Paris"));
    }
})
.pattern(
    r"((Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific)(\/[A-Za-z][0-9A-Za-z_+\-]*)+)?",
);

pub(super) const MOMENT: &Custom = &Custom::new("treezor.moment", |_, text, findings| {
    let is_day = || text.get(..10).is_some_and(|day| Date::parse(day).is_ok());
    let below = |from: usize, bound: &str| text.get(from..from + 2).is_some_and(|part| part < bound);
    let is_time = || below(11, "24") && below(14, "60") && below(17, "60");
    if !(has_form(text, "0000-00-00 00:00:00") && is_day() && is_time()) {
        findings.issue(Fault::TextFormat, Params::word("2026-03-01 00:00:00"));
    }
})
.pattern("[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]");

#[cfg(all(test, feature = "metadata"))]
mod tests {
    use super::*;

    #[test]
    fn the_pattern_of_time_zones_has_every_area() {
        let areas: Vec<_> = AREAS.iter().collect();
        assert!(TIME_ZONE.pattern.contains(&format!("({})", areas.join("|"))));
    }
}
