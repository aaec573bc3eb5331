//! Numbers of identity documents and tax registers, by public national standards.
//!
//! A number that passes is well formed; only its register knows whether it was issued. A number that fails may still be
//! genuine (about one Mexican RFC in seventy has a wrong check digit), so a failure is best shown as a warning.

mod argentina;
mod brazil;
mod chile;
mod china;
mod colombia;
mod compact;
mod curp;
mod error;
mod folding;
mod rfc;
mod rule;
mod salvador;
mod separators;
mod united_states;

use super::date::Date;
use crate::json::write;
use crate::text::nfc;
pub use error::NationalIdError;

use compact::Compact;
use rule::{Day, Rule};
use separators::is_plain_separator;

/// A kind of number, named by its country's ISO 3166-1 code and the number's usual name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum NationalId {
    /// Argentina: CUIT or CUIL, eleven digits, the last a check digit.
    ArCuit,
    /// Argentina: DNI, seven or eight digits.
    ArDni,
    /// Bolivia: identity card; no public rule, so four to twenty letters and digits.
    BoId,
    /// Brazil: CNPJ of companies, twelve letters or digits and two check digits.
    BrCnpj,
    /// Brazil: CPF of persons, eleven digits, the last two check digits.
    BrCpf,
    /// Chile: RUT or RUN, up to eight digits and a check character.
    ClRut,
    /// China: resident identity number, with the day of birth and a check character (GB 11643).
    CnResidentId,
    /// China: unified social credit code of organizations (GB 32100).
    CnUscc,
    /// Colombia: cédula de extranjería, six to ten digits.
    CoCe,
    /// Colombia: NIT, nine digits, or six to ten and a check digit.
    CoNit,
    /// Colombia: NUIP or cédula de ciudadanía, six to ten digits.
    CoNuip,
    /// Mexico: CURP, eighteen characters with the day of birth and a check digit.
    MxCurp,
    /// Mexico: RFC of a company, twelve characters with the day of foundation and a check character.
    MxRfcCompany,
    /// Mexico: RFC of a person, thirteen characters with the day of birth and a check character.
    MxRfcPerson,
    /// Any country: passport; issuers differ, so four to twenty letters and digits.
    Passport,
    /// El Salvador: DUI, eight digits and a check digit.
    SvDui,
    /// United States: EIN of companies, nine digits with a prefix that is assigned.
    UsEin,
    /// United States: ITIN, nine digits from 9 on, with a group of its range.
    UsItin,
    /// United States: SSN, nine digits.
    UsSsn,
}

impl NationalIdError {
    /// The reason in the `params` of an issue.
    ///
    /// ```
    /// use usherkit_core::formats::national_id::{NationalId, check};
    ///
    /// assert_eq!(check(NationalId::UsSsn, "078-05-1120").unwrap_err().as_str(), "placeholder");
    /// ```
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::CheckDigit => "check_digit",
            Self::Placeholder => "placeholder",
        }
    }
}

/// Checks a number as people write it: separators are skipped, letters may have any case, and full-width characters count as
/// plain ones. If a check digit is optional, a hyphen before the last digit marks it as the check digit.
///
/// # Errors
/// [`NationalIdError::Placeholder`] for numbers known to belong to nobody, else [`Format`](NationalIdError::Format),
/// else [`CheckDigit`](NationalIdError::CheckDigit).
///
/// ```
/// use usherkit_core::formats::national_id::{NationalId, NationalIdError, check};
///
/// assert_eq!(check(NationalId::ClRut, "60.803.000-k"), Ok(()));
/// assert_eq!(check(NationalId::ClRut, "60.803.000-0"), Err(NationalIdError::CheckDigit));
/// assert_eq!(check(NationalId::BrCpf, "111.111.111-11"), Err(NationalIdError::Placeholder));
/// assert_eq!(check(NationalId::MxRfcPerson, "GODE561331GR8"), Err(NationalIdError::Format), "month 13");
/// ```
pub fn check(id: NationalId, number: &str) -> Result<(), NationalIdError> {
    let compact = Compact::new(number).ok_or(NationalIdError::Format)?;
    match (id, id.rule().check(compact.as_bytes())) {
        // A number with another grouping than `NN-NNNNNNN` is of another kind.
        (NationalId::UsEin, Ok(())) if !compact.is_grouped_at(2) => Err(NationalIdError::Format),
        (NationalId::CoNit, Err(NationalIdError::CheckDigit)) => colombia::without_check_digit(&compact),
        (_, checked) => checked,
    }
}

impl NationalId {
    fn rule(self) -> &'static Rule {
        match self {
            NationalId::ArCuit => &argentina::CUIT,
            NationalId::ArDni => &argentina::DNI,
            NationalId::BoId | NationalId::Passport => &UNPUBLISHED,
            NationalId::BrCnpj => &brazil::CNPJ,
            NationalId::BrCpf => &brazil::CPF,
            NationalId::ClRut => &chile::RUT,
            NationalId::CnResidentId => &china::RESIDENT_ID,
            NationalId::CnUscc => &china::USCC,
            NationalId::CoCe | NationalId::CoNuip => &colombia::PERSON,
            NationalId::CoNit => &colombia::NIT,
            NationalId::MxCurp => &curp::CURP,
            NationalId::MxRfcCompany => &rfc::COMPANY,
            NationalId::MxRfcPerson => &rfc::PERSON,
            NationalId::SvDui => &salvador::DUI,
            NationalId::UsEin => &united_states::EIN,
            NationalId::UsItin => &united_states::ITIN,
            NationalId::UsSsn => &united_states::SSN,
        }
    }
}

/// Letters and digits, because there is no public rule.
static UNPUBLISHED: Rule = Rule {
    form: b"aaaa",
    longest: 20,
    ..Rule::PLAIN
};

/// Whether the date in a number is `day`: the date of birth, or of foundation in the RFC of a company.
///
/// `None` if the kind has no date, or the number is too short to hold one. An RFC has two digits of the year, so it does not
/// distinguish days a century apart.
///
/// ```
/// use usherkit_core::formats::date::Date;
/// use usherkit_core::formats::national_id::{NationalId, encodes_day};
///
/// let born = Date::new(1956, 12, 31).unwrap();
/// assert_eq!(encodes_day(NationalId::MxRfcPerson, "GODE561231GR8", born), Some(true));
/// assert_eq!(encodes_day(NationalId::MxCurp, "HEGG560427MVZRRL04", born), Some(false));
/// assert_eq!(encodes_day(NationalId::BrCpf, "390.533.447-05", born), None);
/// ```
pub fn encodes_day(id: NationalId, number: &str, day: Date) -> Option<bool> {
    let compact = Compact::new(number)?;
    let rule = id.rule();
    // Nobody was born on a day that the calendar does not have.
    let Ok(own) = Date::from_digits(rule.day(compact.as_bytes())?) else {
        return Some(false);
    };
    let years = match rule.day {
        Day::WithoutCentury(_) => 100,
        _ => u16::MAX,
    };
    let is_year = own.year() % years == day.year() % years;
    Some(is_year && (own.month(), own.day()) == (day.month(), day.day()))
}

/// Whether a character is a separator of digits: a blank, a point, a comma, a dash or a slash, of any kind.
///
/// ```
/// use usherkit_core::formats::national_id::is_separator;
///
/// assert!(" .,-/\u{A0}\u{2013}".chars().all(is_separator));
/// assert!(!is_separator('&'), "a letter of Mexican company names");
/// ```
pub fn is_separator(character: char) -> bool {
    folding::folded(character).is_some_and(is_plain_separator)
}

/// Appends `number` to `out` without its separators, otherwise like [`plain`], and returns the same.
///
/// ```
/// use usherkit_core::formats::national_id::compact;
///
/// let mut out = String::new();
/// compact("60.803.000\u{2013}k", &mut out);
/// assert_eq!(out, "60803000K");
/// ```
pub fn compact(number: &str, out: &mut String) -> Option<usize> {
    normalize(number, is_plain_separator, out)
}

/// Appends the plain form of `number` to `out`: blanks and dashes of any kind become spaces and hyphens, full-width letters
/// and digits plain ones, letters upper case; the result is in NFC and has no invisible characters.
///
/// Returns the position of the first character that no document number has (a control character, a quote, a bracket, a
/// symbol), in scalar values of `number` in NFC.
///
/// ```
/// use usherkit_core::formats::national_id::plain;
///
/// let mut out = String::new();
/// assert_eq!(plain("\u{202A}６０.803.000\u{2013}k\u{202C}", &mut out), None);
/// assert_eq!(out, "60.803.000-K");
/// assert_eq!(plain("AB\u{200B}'12", &mut out), Some(3));
/// ```
pub fn plain(number: &str, out: &mut String) -> Option<usize> {
    normalize(number, |_| false, out)
}

fn normalize(number: &str, is_left_out: fn(char) -> bool, out: &mut String) -> Option<usize> {
    if number.is_ascii() {
        return fold(number, is_left_out, out);
    }
    // Without invisible characters between a letter and its marks, NFC can change, so it is applied twice.
    let (mut composed, mut folded) = (String::new(), String::new());
    nfc::nfc(number, &mut composed);
    let foreign = fold(&composed, is_left_out, &mut folded);
    nfc::nfc(&folded, out);
    foreign
}

fn fold(number: &str, is_left_out: fn(char) -> bool, out: &mut String) -> Option<usize> {
    let mut foreign = None;
    for (at, character) in number.chars().enumerate() {
        let Some(folded) = folding::folded(character) else {
            continue;
        };
        if !is_left_out(folded) {
            write::char(out, folded);
        }
        if foreign.is_none() && !folding::is_usual(folded) {
            foreign = Some(at);
        }
    }
    foreign
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: [NationalId; 19] = [
        NationalId::ArCuit,
        NationalId::ArDni,
        NationalId::BoId,
        NationalId::BrCnpj,
        NationalId::BrCpf,
        NationalId::ClRut,
        NationalId::CnResidentId,
        NationalId::CnUscc,
        NationalId::CoCe,
        NationalId::CoNit,
        NationalId::CoNuip,
        NationalId::MxCurp,
        NationalId::MxRfcCompany,
        NationalId::MxRfcPerson,
        NationalId::Passport,
        NationalId::SvDui,
        NationalId::UsEin,
        NationalId::UsItin,
        NationalId::UsSsn,
    ];

    #[test]
    fn what_is_no_number_has_no_kind() {
        for id in ALL {
            for text in [
                "",
                " ",
                "-",
                "1",
                "ABC",
                "12345678é",
                "\u{0}",
                &"1".repeat(21),
                &"A".repeat(100_000),
            ] {
                assert_eq!(check(id, text), Err(NationalIdError::Format), "{id:?} {text:?}");
            }
        }
    }

    #[test]
    fn numbers_are_folded_as_people_mean_them() {
        for (number, compacted, plainly) in [
            ("", "", ""),
            ("ab-12 34", "AB1234", "AB-12 34"),
            ("\u{FF21}\u{FF22}\u{3000}\u{FF11}\u{2212}2", "AB12", "AB 1-2"),
            ("AB\r\n12", "AB12", "AB  12"),
            ("\u{2067}\u{661}\u{662}\u{2069}", "12", "12"),
            ("n\u{303}1", "Ñ1", "Ñ1"),
            ("n\u{200B}\u{303}1", "Ñ1", "Ñ1"),
            ("\u{FF2E}\u{303}", "Ñ", "Ñ"),
            ("\u{212A}1", "K1", "K1"),
            ("\u{387}1", "1", ".1"),
        ] {
            for (normalize, normalized) in [(compact as fn(&str, &mut String) -> _, compacted), (plain, plainly)] {
                let (mut once, mut twice) = (String::new(), String::new());
                assert_eq!(normalize(number, &mut once), None);
                assert_eq!(normalize(&once, &mut twice), None);
                assert_eq!((once.as_str(), twice.as_str()), (normalized, normalized));
            }
        }
    }

    #[test]
    fn separators_are_blanks_points_commas_dashes_and_slashes() {
        for character in " .,-/\t\u{A0}\u{B7}\u{2013}\u{2215}\u{FF0C}".chars() {
            assert!(is_separator(character), "{}", character.escape_unicode());
        }
        for character in "7K&#;+_'\u{200B}".chars() {
            assert!(!is_separator(character), "{}", character.escape_unicode());
        }
    }

    #[test]
    fn documents_without_a_public_rule_have_four_to_twenty_characters() {
        for id in [NationalId::BoId, NationalId::Passport] {
            for number in ["GE04292393", "ab123456", "1234", "1234567-1B", &"A1".repeat(10)] {
                assert_eq!(check(id, number), Ok(()), "{number}");
            }
            for number in ["123", "12 3", "AB&456", "ÑANDU", &"A1".repeat(11)] {
                assert_eq!(check(id, number), Err(NationalIdError::Format), "{number}");
            }
        }
    }

    #[test]
    fn days_are_compared_as_far_as_the_number_tells() {
        let day = |year, month, day| Date::new(year, month, day).unwrap_or(Date::EPOCH);
        for (id, number, of, expected) in [
            (
                NationalId::MxRfcPerson,
                "gode-561231-gr8",
                day(1956, 12, 31),
                Some(true),
            ),
            (NationalId::MxRfcPerson, "GODE561231GR8", day(2056, 12, 31), Some(true)),
            (NationalId::MxRfcPerson, "GODE561231GR8", day(1956, 12, 30), Some(false)),
            (NationalId::MxRfcPerson, "MAB9307148T4", day(1993, 7, 14), None),
            (NationalId::MxRfcCompany, "MAB9307148T4", day(1993, 7, 14), Some(true)),
            (NationalId::MxRfcCompany, "ÑAB9307148T4", day(1993, 7, 14), Some(true)),
            (NationalId::MxCurp, "HEGG560427MVZRRL04", day(1956, 4, 27), Some(true)),
            (NationalId::MxCurp, "HEGG560427MVZRRL04", day(2056, 4, 27), Some(false)),
            (NationalId::MxCurp, "HEGG560427MVZRRLA4", day(2056, 4, 27), Some(true)),
            (NationalId::MxCurp, "HEGG560427", day(1956, 4, 27), None),
            (
                NationalId::CnResidentId,
                "11010519491231002x",
                day(1949, 12, 31),
                Some(true),
            ),
            (
                NationalId::CnResidentId,
                "11010519491231002X",
                day(1949, 12, 30),
                Some(false),
            ),
            (NationalId::UsSsn, "536-90-4399", day(1990, 1, 1), None),
        ] {
            assert_eq!(encodes_day(id, number, of), expected, "{number}");
        }
    }
}
