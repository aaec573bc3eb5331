//! Leaves: what each kind makes of a text.

use super::Kind;
use crate::Options;
use crate::formats::country::CountryCode;
use crate::formats::date::{Date, DateError};
use crate::formats::email::{Email, EmailError, suggest_domain};
use crate::formats::{national_id, nfc, text};
use crate::issue::{Fault, Param, Params, Report};
use crate::phone::{self, InvalidReason, Region};

/// Why a leaf is refused.
pub(super) type Refusal = (Fault, Params);

/// A normalized text, and whether it is a part of the text that came in.
pub(super) type Normalized<'a> = (&'a str, bool);

const fn refusal<T>(fault: Fault) -> Result<T, Refusal> {
    Err((fault, Params::NONE))
}

/// Checks and normalizes the text of a leaf. `must` says whether blank text is refused.
///
/// Warnings go to `report`. `scratch` is where a changed text is made.
pub(super) fn normalize<'a>(
    kind: &Kind,
    input: &'a str,
    must: bool,
    options: &Options,
    scratch: &'a mut String,
    report: &mut Report,
) -> Result<Normalized<'a>, Refusal> {
    if input.len() > options.limits.characters as usize {
        too_long(input, options.limits.characters)?;
    }
    match kind {
        Kind::Name { max } => name(input, *max, must, scratch),
        Kind::Text { max } => free_text(input, *max, must, scratch),
        Kind::DocumentNumber { max } => document_number(input, *max, must, scratch),
        Kind::Email => email(text::trim(input), scratch, report),
        Kind::Phone => phone_number(text::trim(input), options, scratch, report),
        Kind::Country => match CountryCode::parse(text::trim(input), options.kosovo) {
            Some(code) => Ok(made(code.as_str(), scratch)),
            None => refusal(Fault::CountryInvalid),
        },
        Kind::Region => match region(input) {
            Some(region) => Ok((region.code(), false)),
            None => refusal(Fault::CountryInvalid),
        },
        Kind::Date => date(input).map(|_| (input, true)),
        Kind::PastDate => past_date(input, options).map(|_| (input, true)),
        Kind::BirthDate {
            minimum_age,
            provider_code,
        } => {
            let birth = past_date(input, options)?;
            if birth.age_on(options.today()) < *minimum_age as i32 {
                let minimum = Param::Number(*minimum_age);
                return Err((Fault::AgeTooYoung, Params::two(minimum, Param::Word(provider_code))));
            }
            Ok((input, true))
        }
        _ => Ok((input, true)),
    }
}

fn made<'a>(text: &str, scratch: &'a mut String) -> Normalized<'a> {
    scratch.clear();
    scratch.push_str(text);
    (scratch, false)
}

fn too_long(text: &str, max: u32) -> Result<(), Refusal> {
    // A text has at most as many characters as bytes, so most are never counted.
    if text.len() > max as usize && text::scalar_count(text) > max as usize {
        return Err((Fault::TextTooLong, Params::number(max)));
    }
    Ok(())
}

fn forbidden(position: Option<usize>) -> Result<(), Refusal> {
    match position {
        Some(at) => Err((Fault::TextForbiddenCharacter, Params::number(at as u32))),
        None => Ok(()),
    }
}

/// Trims and composes (NFC).
fn compose<'a>(input: &'a str, must: bool, scratch: &'a mut String) -> Result<Normalized<'a>, Refusal> {
    let trimmed = text::trim(input);
    if trimmed.is_empty() && must {
        return refusal(Fault::TextBlank);
    }
    if nfc::is_nfc(trimmed) == nfc::Check::Yes {
        return Ok((trimmed, true));
    }
    scratch.clear();
    nfc::nfc(trimmed, scratch);
    Ok((scratch, false))
}

fn name<'a>(input: &'a str, max: u32, must: bool, scratch: &'a mut String) -> Result<Normalized<'a>, Refusal> {
    let normalized = compose(input, must, scratch)?;
    too_long(normalized.0, max)?;
    forbidden(text::first_forbidden_in_name(normalized.0))?;
    Ok(normalized)
}

fn free_text<'a>(input: &'a str, max: u32, must: bool, scratch: &'a mut String) -> Result<Normalized<'a>, Refusal> {
    let normalized = compose(input, must, scratch)?;
    too_long(normalized.0, max)?;
    forbidden(text::first_replacement(normalized.0))?;
    Ok(normalized)
}

fn document_number<'a>(
    input: &'a str,
    max: u32,
    must: bool,
    scratch: &'a mut String,
) -> Result<Normalized<'a>, Refusal> {
    let trimmed = text::trim(input);
    forbidden(text::first_replacement(trimmed))?;
    let normalized = if trimmed.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        (trimmed, true)
    } else {
        scratch.clear();
        scratch.extend(trimmed.chars().filter(|char| !national_id::is_separator(*char)));
        (scratch.as_str(), false)
    };
    if normalized.0.is_empty() && must {
        return refusal(Fault::TextBlank);
    }
    too_long(normalized.0, max)?;
    Ok(normalized)
}

fn date(text: &str) -> Result<Date, Refusal> {
    Date::parse(text).map_err(|error| {
        let fault = match error {
            DateError::Format => Fault::DateFormat,
            DateError::NoSuchDay => Fault::DateNoSuchDay,
        };
        (fault, Params::NONE)
    })
}

fn past_date(text: &str, options: &Options) -> Result<Date, Refusal> {
    let date = date(text)?;
    if date > options.today() {
        refusal(Fault::DateInFuture)
    } else {
        Ok(date)
    }
}

fn email<'a>(text: &'a str, scratch: &'a mut String, report: &mut Report) -> Result<Normalized<'a>, Refusal> {
    let email = Email::parse(text).map_err(|error| {
        let fault = match error {
            EmailError::TooLong => Fault::EmailTooLong,
            EmailError::NotAscii => Fault::EmailNotAscii,
            EmailError::MissingAt => Fault::EmailMissingAt,
            EmailError::LocalPartTooLong => Fault::EmailLocalPartTooLong,
            EmailError::LocalPart => Fault::EmailLocalPart,
            EmailError::Domain => Fault::EmailDomain,
        };
        (fault, Params::NONE)
    })?;
    if let Some(suggestion) = suggest_domain(email.domain()) {
        let suggestion = report.keep(|names| suggestion.write(names));
        report.warning(Fault::EmailLikelyTypo, Params::one(suggestion));
    }
    if !email.domain().bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Ok((text, true));
    }
    scratch.clear();
    scratch.push_str(text);
    if let Some((_, domain)) = scratch.split_at_mut_checked(email.domain_offset()) {
        domain.make_ascii_lowercase();
    }
    Ok((scratch, false))
}

/// The region of a code in any ASCII case.
pub(crate) fn region(code: &str) -> Option<Region> {
    let letters: [u8; 2] = text::trim(code).as_bytes().try_into().ok()?;
    core::str::from_utf8(&letters.map(|letter| letter.to_ascii_uppercase()))
        .ok()
        .and_then(Region::find)
}

fn phone_number<'a>(
    text: &str,
    options: &Options,
    scratch: &'a mut String,
    report: &mut Report,
) -> Result<Normalized<'a>, Refusal> {
    let number = phone::parse(text, options.default_country)
        .map_err(|error| invalid_phone(error.into(), options.default_country.filter(|_| !text.starts_with('+'))))?;
    if let Some(reason) = number.invalid_reason() {
        let region = number.region().or_else(|| Region::main_of(number.calling_code()));
        return Err(invalid_phone(reason, region));
    }
    if number.extension().is_some() {
        report.warning(Fault::PhoneExtensionDropped, Params::NONE);
    }
    Ok(made(number.e164().as_str(), scratch))
}

/// `region` is where the number was looked up.
#[cold]
fn invalid_phone(reason: InvalidReason, region: Option<Region>) -> Refusal {
    let (fault, tells_region) = match reason {
        InvalidReason::NotANumber => (Fault::PhoneNotANumber, false),
        InvalidReason::MissingRegion => (Fault::PhoneMissingRegion, false),
        InvalidReason::InvalidCountryCode => (Fault::PhoneInvalidCountryCode, false),
        InvalidReason::TooShort => (Fault::PhoneTooShort, true),
        InvalidReason::TooLong => (Fault::PhoneTooLong, true),
        InvalidReason::InvalidLength => (Fault::PhoneInvalidLength, true),
        InvalidReason::NotAssigned => (Fault::PhoneNotAssigned, true),
    };
    (
        fault,
        region
            .filter(|_| tells_region)
            .map_or(Params::NONE, |region| Params::word(region.code())),
    )
}
