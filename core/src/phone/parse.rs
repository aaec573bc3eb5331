//! Parses a phone number: Google's `PhoneNumberUtil.parse`, step by step under its own names.

use core::str::FromStr;

use super::digits::Digits;
use super::error::{InvalidReason, PhoneError, Possible};
use super::length::test_number_length;
use super::number::PhoneNumber;
use super::region::Region;
use super::scan::{self, Symbols};
use super::tables::Record;
use super::tables::alphabet::{IDD, NATIONAL_PREFIX, TRANSFORM};

/// `MIN_LENGTH_FOR_NSN`: national numbers have at least two digits.
const MIN_LENGTH: usize = 2;

/// `MAX_LENGTH_COUNTRY_CODE`
const MAX_LENGTH_CODE: usize = 3;

/// Parses a phone number in any notation that people use.
///
/// `default_region` is the region of a number without calling code; a number that begins with `+` needs none.
/// Letters of vanity numbers, extensions, RFC 3966 (`tel:`) and the digits of all scripts are understood.
/// [`PhoneNumber::is_valid`] says whether the numbering plan has the number.
///
/// Follows `parse` of Google's libphonenumber.
///
/// # Errors
/// The text is not a phone number: see [`PhoneError`]. A text of more than 250 characters is refused unread.
///
/// # Example
/// ```
/// use usherkit_core::phone::{self, Region};
/// let number = phone::parse("(300) 123-4567 ext. 12", Region::find("CO"))?;
/// assert_eq!(&*number.e164(), "+573001234567");
/// assert_eq!(number.extension().as_deref(), Some("12"));
/// assert!(number.is_valid());
/// # Ok::<(), phone::PhoneError>(())
/// ```
pub fn parse(text: &str, default_region: Option<Region>) -> Result<PhoneNumber, PhoneError> {
    let symbols = Symbols::read(text)?;
    let mut joined = Symbols::new();
    let number = scan::national_number_for_parsing(symbols.as_slice(), &mut joined)?;
    if !scan::is_viable_phone_number(number) {
        return Err(PhoneError::NotANumber);
    }
    // `checkRegionForParsing`
    let default = default_region.and_then(Region::record_for_parsing);
    let has_plus = number.first().is_some_and(|&symbol| scan::is_plus(symbol));
    if default.is_none() && !has_plus {
        return Err(PhoneError::MissingRegion);
    }
    let (number, extension) = scan::maybe_strip_extension(number).unwrap_or((number, &[]));
    let mut national = scan::normalize(number);
    let plan = match maybe_extract_country_code(&mut national, has_plus, default)? {
        Some(code) => Record::of_calling_code(code),
        None => default,
    };
    national_number(&national, extension, plan.ok_or(PhoneError::InvalidCountryCode)?)
}

/// Reads a number that begins with `+`: [`parse()`] without a region. The number need not be valid.
impl FromStr for PhoneNumber {
    type Err = PhoneError;

    #[inline]
    fn from_str(text: &str) -> Result<Self, PhoneError> {
        parse(text, None)
    }
}

/// The end of `parse`: the number of a plan that is dialled with these digits inside the plan's regions.
pub(super) fn national_number(national: &Digits, extension: &[u8], plan: Record) -> Result<PhoneNumber, PhoneError> {
    if national.len() < MIN_LENGTH {
        return Err(PhoneError::TooShort);
    }
    let stripped = maybe_strip_national_prefix(national, plan);
    // The rest must be long enough for a number; otherwise the prefix may belong to a short number.
    let national = match test_number_length(stripped.len(), plan) {
        Possible::TooShort | Possible::IsPossibleLocalOnly | Possible::InvalidLength => national,
        _ => &stripped,
    };
    PhoneNumber::new(plan.calling_code(), national.as_slice(), extension)
}

/// `maybeExtractCountryCode`, together with `parse`'s second try: removes the calling code from the number.
fn maybe_extract_country_code(
    national: &mut Digits,
    has_plus: bool,
    default: Option<Record>,
) -> Result<Option<u16>, PhoneError> {
    if has_plus {
        match extract_country_code(national) {
            Err(PhoneError::InvalidCountryCode) => {
                // The plus may be a mistake: tries again without it.
                let found = without_plus(national, default)?;
                return found.ok_or(PhoneError::InvalidCountryCode).map(Some);
            }
            found => return found.map(Some),
        }
    }
    without_plus(national, default)
}

/// The part of `maybeExtractCountryCode` for numbers without a plus.
fn without_plus(national: &mut Digits, default: Option<Record>) -> Result<Option<u16>, PhoneError> {
    let Some(default) = default else { return Ok(None) };
    if strip_prefix_as_idd(national, default) {
        return extract_country_code(national).map(Some);
    }
    // The number may begin with the calling code of the default region, unmarked.
    let code = default.calling_code();
    let Some((_, length)) = calling_codes(national.as_slice()).find(|&(found, _)| found == code) else {
        return Ok(None);
    };
    let rest = maybe_strip_national_prefix(&national.without_first(length), default);
    let better = !matches_general(default, national) && matches_general(default, &rest);
    let too_long = test_number_length(national.len(), default) == Possible::TooLong;
    if !better && !too_long {
        return Ok(None);
    }
    *national = rest;
    Ok(Some(code))
}

/// Removes the calling code that follows a plus or an international prefix: `extractCountryCode`.
fn extract_country_code(digits: &mut Digits) -> Result<u16, PhoneError> {
    if digits.len() <= MIN_LENGTH {
        return Err(PhoneError::TooShortAfterIdd);
    }
    let known = calling_codes(digits.as_slice()).find(|&(code, _)| Record::of_calling_code(code).is_some());
    let (code, length) = known.ok_or(PhoneError::InvalidCountryCode)?;
    digits.remove_first(length);
    Ok(code)
}

/// The values of the first digit, the first two and the first three; calling codes do not begin with zero.
pub(super) fn calling_codes(digits: &[u8]) -> impl Iterator<Item = (u16, usize)> {
    let digits = if digits.first() == Some(&0) { &[] } else { digits };
    digits
        .iter()
        .take(MAX_LENGTH_CODE)
        .zip(1..)
        .scan(0, |code, (&digit, length)| {
            *code = *code * 10 + u16::from(digit);
            Some((*code, length))
        })
}

/// `parsePrefixAsIdd`: removes the international prefix, if there is one. A zero cannot follow it.
fn strip_prefix_as_idd(digits: &mut Digits, default: Record) -> bool {
    let prefix = default.field(IDD).and_then(|pattern| pattern.prefix(digits.as_slice()));
    let length = prefix.map_or(0, |prefix| prefix.length);
    let is_prefix = prefix.is_some() && digits.as_slice().get(length) != Some(&0);
    if is_prefix {
        digits.remove_first(length);
    }
    is_prefix
}

/// `maybeStripNationalPrefixAndCarrierCode`: the number without its national prefix, unless that would make a valid number invalid.
fn maybe_strip_national_prefix(digits: &Digits, plan: Record) -> Digits {
    let number = digits.as_slice();
    let Some(prefix) = plan.field(NATIONAL_PREFIX).and_then(|pattern| pattern.prefix(number)) else {
        return *digits;
    };
    let mut stripped = digits.without_first(prefix.length);
    // A transform rule replaces the prefix by digits and the capture.
    if let (Some(rule), Some((from, to))) = (plan.field(TRANSFORM), prefix.capture) {
        let captured = number.get(from..to).unwrap_or_default();
        let mut transformed = Digits::new();
        for digit in rule
            .literal()
            .chain(captured.iter().chain(stripped.as_slice()).copied())
        {
            transformed.push(digit);
        }
        stripped = transformed;
    }
    if stripped.as_slice() != number && matches_general(plan, digits) && !matches_general(plan, &stripped) {
        *digits
    } else {
        stripped
    }
}

fn matches_general(plan: Record, digits: &Digits) -> bool {
    plan.matches_general(digits.as_slice())
}

/// Parses and validates a phone number: [`parse()`] and [`PhoneNumber::is_valid`] in one.
///
/// # Errors
/// The first reason why the number is refused.
///
/// # Example
/// ```
/// use usherkit_core::phone::{self, InvalidReason, Region};
/// assert_eq!(&*phone::validate("55 1234 5678", Region::find("MX"))?.e164(), "+525512345678");
/// assert_eq!(phone::validate("55 1234 5678", None), Err(InvalidReason::MissingRegion));
/// # Ok::<(), InvalidReason>(())
/// ```
pub fn validate(text: &str, default_region: Option<Region>) -> Result<PhoneNumber, InvalidReason> {
    let number = parse(text, default_region)?;
    match number.invalid_reason() {
        None => Ok(number),
        Some(reason) => Err(reason),
    }
}
