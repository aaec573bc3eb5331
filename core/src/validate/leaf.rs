//! Leaves: how each kind checks and normalizes a text.

use crate::formats::country::CountryCode;
use crate::formats::date::{Date, DateError};
use crate::formats::email::{Email, EmailError, suggest_domain};
use crate::formats::national_id;
use crate::issue::{Fault, Param, Params, Report};
use crate::json::write;
use crate::phone;
use crate::phone::{InvalidReason, Region};
use crate::rulebook::Kind;
use crate::text::{self, nfc};
use crate::validate::options::Options;

/// A normalized text, and whether it is a part of the input.
pub(super) type Normalized<'a> = (&'a str, bool);

/// Checks and normalizes the text of a leaf. `must` says whether blank text is refused.
///
/// Issues and warnings go to `report`. Returns `None` if further checks of the value make no sense. A changed text is
/// written to `scratch`.
pub(super) fn normalize<'a>(
    kind: &Kind,
    input: &'a str,
    must: bool,
    options: &Options,
    scratch: &'a mut String,
    report: &mut Report,
) -> Option<Normalized<'a>> {
    scratch.clear();
    if matches!(kind, Kind::Verbatim) {
        return Some((input, true));
    }
    if is_too_long(input, options.limits.characters, report) {
        return None;
    }
    let trimmed = text::trim(input);
    // Printable ASCII, which most texts are, is in NFC and has no character that texts or names refuse.
    let is_printable = text::is_printable_ascii(trimmed);
    if !is_printable && has_unstorable_character(trimmed, report) {
        return None;
    }
    let (normalized, max) = match kind {
        Kind::Name { max } | Kind::Text { max } | Kind::Line { max, .. } if is_printable => ((trimmed, true), *max),
        Kind::Name { max } => (spell(trimmed, scratch), *max),
        Kind::Text { max } => (compose(trimmed, scratch), *max),
        Kind::Line { max, .. } => (plain(trimmed, scratch), *max),
        Kind::DocumentNumber { max } | Kind::RegisterNumber { max } => {
            let keeps_separators = matches!(kind, Kind::RegisterNumber { .. }) && !options.drops_separators;
            (plain_number(trimmed, keeps_separators, scratch, report)?, *max)
        }
        _ => return of_one_form(kind, input, trimmed, options, scratch, report),
    };
    let text = normalized.0;
    if is_blank(text, must, report) || is_too_long(text, max, report) {
        return None;
    }
    let refused = match kind {
        Kind::Name { .. } => !is_printable && is_forbidden(text::first_forbidden_in_name(text), report),
        Kind::Line { also, .. } => {
            is_forbidden(text::first_foreign(text, also), report);
            // The length of the line is still to be checked.
            false
        }
        _ => false,
    };
    (!refused).then_some(normalized)
}

/// The same for a kind with a fixed form of texts, which bounds their length.
fn of_one_form<'a>(
    kind: &Kind,
    input: &'a str,
    trimmed: &'a str,
    options: &Options,
    scratch: &'a mut String,
    report: &mut Report,
) -> Option<Normalized<'a>> {
    let fault = match kind {
        Kind::Email => return email(trimmed, scratch, report),
        Kind::Phone => return phone_number(trimmed, false, options, scratch, report),
        Kind::PhoneShape => return phone_number(trimmed, true, options, scratch, report),
        Kind::Country => match CountryCode::parse(trimmed, options.kosovo) {
            Some(code) => return Some(made(code.as_str(), scratch)),
            None => Fault::CountryInvalid,
        },
        Kind::Language => return language(trimmed, scratch, report),
        Kind::Region => match region(trimmed) {
            Some(region) => return Some((region.code(), false)),
            None => Fault::CountryInvalid,
        },
        Kind::Date | Kind::PastDate | Kind::BirthDate { .. } => match Date::parse(input) {
            Err(DateError::Format) => Fault::DateFormat,
            Err(DateError::NoSuchDay) => Fault::DateNoSuchDay,
            Ok(_) if matches!(kind, Kind::Date) => return Some((input, true)),
            Ok(date) if date > options.today() => Fault::DateInFuture,
            Ok(birth) => {
                if let Kind::BirthDate {
                    minimum_age,
                    provider_code,
                } = kind
                    && birth.age_on(options.today()) < *minimum_age as i32
                {
                    let minimum = Param::Number((*minimum_age).into());
                    report.issue(Fault::AgeTooYoung, Params::two(minimum, Param::Word(provider_code)));
                    return None;
                }
                if matches!(kind, Kind::BirthDate { .. }) && is_implausible(birth, options.today()) {
                    report.warn(Fault::DateImplausible);
                }
                return Some((input, true));
            }
        },
        _ => return Some((input, true)),
    };
    report.refuse(fault);
    None
}

fn made<'a>(text: &str, scratch: &'a mut String) -> Normalized<'a> {
    write::text(scratch, text);
    (scratch, false)
}

fn is_blank(trimmed: &str, must: bool, report: &mut Report) -> bool {
    let refused = must && text::shows_nothing(trimmed);
    if refused {
        report.refuse(Fault::TextBlank);
    }
    refused
}

fn is_too_long(text: &str, max: u32, report: &mut Report) -> bool {
    // A text has at most as many characters as bytes, so most texts are never counted.
    let refused = text.len() > max as usize && text::scalar_count(text) > max as usize;
    if refused {
        report.refuse_number(Fault::TextTooLong, max);
    }
    refused
}

fn is_forbidden(position: Option<usize>, report: &mut Report) -> bool {
    if let Some(at) = position {
        report.refuse_number(Fault::TextForbiddenCharacter, at as u32);
    }
    position.is_some()
}

/// Refuses a text with U+0000, or with U+FFFD, which a lone surrogate becomes, too.
pub(super) fn has_unstorable_character(trimmed: &str, report: &mut Report) -> bool {
    is_forbidden(text::first_unstorable(trimmed), report)
}

/// The text in NFC.
fn compose<'a>(trimmed: &'a str, scratch: &'a mut String) -> Normalized<'a> {
    if nfc::is_nfc(trimmed) == nfc::Check::Yes {
        return (trimmed, true);
    }
    nfc::nfc(trimmed, scratch);
    (scratch, false)
}

/// The name in NFC, without the joiners and variation selectors that have no effect in it.
fn spell<'a>(trimmed: &'a str, scratch: &'a mut String) -> Normalized<'a> {
    if !text::has_modifier(trimmed) {
        return compose(trimmed, scratch);
    }
    // The characters next to them may compose now, and the neighbours in NFC decide about them.
    nfc::nfc(trimmed, scratch);
    let mut spelt = String::new();
    text::spell(scratch, &mut spelt);
    scratch.clear();
    nfc::nfc(&spelt, scratch);
    (scratch, false)
}

/// The line in NFC, with typographic characters in ASCII.
fn plain<'a>(trimmed: &'a str, scratch: &'a mut String) -> Normalized<'a> {
    if trimmed.is_ascii() {
        return (trimmed, true);
    }
    let mut plain = String::new();
    for char in trimmed.chars() {
        write::char(&mut plain, text::plain(char));
    }
    nfc::nfc(&plain, scratch);
    (scratch, false)
}

/// More than 120 years ago, or before 1900.
fn is_implausible(birth: Date, today: Date) -> bool {
    birth.year() < 1900 || (birth.year() + 120, birth.month(), birth.day()) < (today.year(), today.month(), today.day())
}

/// The plain form of a document number, if it has only characters of document numbers.
fn plain_number<'a>(
    trimmed: &'a str,
    keeps_separators: bool,
    scratch: &'a mut String,
    report: &mut Report,
) -> Option<Normalized<'a>> {
    if (trimmed.bytes()).all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) {
        return Some((trimmed, true));
    }
    let normalize = if keeps_separators {
        national_id::plain
    } else {
        national_id::compact
    };
    let foreign = normalize(trimmed, scratch);
    (!is_forbidden(foreign, report)).then(|| (text::trim(scratch), false))
}

fn email<'a>(trimmed: &'a str, scratch: &'a mut String, report: &mut Report) -> Option<Normalized<'a>> {
    if trimmed.is_ascii() {
        write::text(scratch, trimmed);
    } else {
        Email::write_plain(trimmed, scratch);
    }
    let email = match Email::parse(scratch) {
        Ok(email) => email,
        Err(error) => {
            report.refuse(match error {
                EmailError::TooLong => Fault::EmailTooLong,
                EmailError::NotAscii => Fault::EmailNotAscii,
                EmailError::InternationalDomain => Fault::EmailInternationalDomain,
                EmailError::MissingAt => Fault::EmailMissingAt,
                EmailError::LocalPartTooLong => Fault::EmailLocalPartTooLong,
                EmailError::LocalPart => Fault::EmailLocalPart,
                EmailError::Domain => Fault::EmailDomain,
            });
            return None;
        }
    };
    if let Some(suggestion) = suggest_domain(email.domain()) {
        let suggestion = report.keep(|names| suggestion.write(names));
        report.warning(Fault::EmailLikelyTypo, Params::one(suggestion));
    }
    if email.has_reserved_domain() {
        report.warn(Fault::EmailReservedDomain);
    }
    let domain = email.domain_offset();
    if let Some(domain) = scratch.get_mut(domain..) {
        domain.make_ascii_lowercase();
    }
    if scratch.as_str() == trimmed {
        return Some((trimmed, true));
    }
    Some((scratch, false))
}

/// The region of a code in any ASCII case. Its letters never keep a joiner or selector that [`text::trim`] leaves.
pub(crate) fn region(code: &str) -> Option<Region> {
    let letters: [u8; 2] = text::without_left_over(code).as_bytes().try_into().ok()?;
    core::str::from_utf8(&letters.map(|letter| letter.to_ascii_uppercase()))
        .ok()
        .and_then(Region::find)
}

/// An ISO 639-1 code by its shape.
fn language<'a>(code: &str, scratch: &'a mut String, report: &mut Report) -> Option<Normalized<'a>> {
    if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        report.refuse_word(Fault::TextFormat, "fr");
        return None;
    }
    write::lower_case(scratch, code);
    Some((scratch, false))
}

/// With `shape_suffices`, a number that is in no numbering plan is accepted if it has the form of E.164.
fn phone_number<'a>(
    text: &str,
    shape_suffices: bool,
    options: &Options,
    scratch: &'a mut String,
    report: &mut Report,
) -> Option<Normalized<'a>> {
    let (reason, region) = match phone::parse(text, options.default_country) {
        Ok(number) => match number.invalid_reason() {
            None => {
                if number.extension().is_some() {
                    report.warn(Fault::PhoneExtensionDropped);
                }
                return Some(made(number.e164().as_str(), scratch));
            }
            Some(reason) => {
                let region = number.region().or_else(|| Region::main_of(number.calling_code()));
                (reason, region)
            }
        },
        Err(error) => (error.into(), options.default_country.filter(|_| !text.starts_with('+'))),
    };
    if shape_suffices {
        // Only separators are removed: outside of a plan nothing is known of a number, such as a trunk prefix.
        for char in text.chars() {
            if !matches!(char, ' ' | '(' | ')' | '-' | '.' | '/') {
                write::char(scratch, char);
            }
        }
        if has_shape_of_e164(scratch) {
            report.warn(Fault::PhoneNotInPlan);
            return Some((scratch, false));
        }
    }
    refuse_phone(reason, region, report);
    None
}

/// `^\+[1-9][0-9]{1,14}$`
fn has_shape_of_e164(text: &str) -> bool {
    let digits = text.strip_prefix('+').unwrap_or_default();
    (2..=15).contains(&digits.len()) && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// `region` is the region whose numbering plan was used.
#[cold]
fn refuse_phone(reason: InvalidReason, region: Option<Region>, report: &mut Report) {
    let fault = match reason {
        InvalidReason::NotANumber => return report.refuse(Fault::PhoneNotANumber),
        InvalidReason::MissingRegion => return report.refuse(Fault::PhoneMissingRegion),
        InvalidReason::InvalidCountryCode => return report.refuse(Fault::PhoneInvalidCountryCode),
        InvalidReason::TooShort => Fault::PhoneTooShort,
        InvalidReason::TooLong => Fault::PhoneTooLong,
        InvalidReason::InvalidLength => Fault::PhoneInvalidLength,
        InvalidReason::NotAssigned => Fault::PhoneNotAssigned,
    };
    match region {
        Some(region) => report.refuse_word(fault, region.code()),
        None => report.refuse(fault),
    }
}
