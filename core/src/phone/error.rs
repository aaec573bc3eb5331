//! Why a text is not a phone number, and why a phone number is not valid.

use core::fmt;

/// Why a text cannot be read as a phone number: the `ErrorType` of Google's `NumberParseException`.
///
/// # Example
/// ```
/// use usherkit_core::phone::{self, PhoneError};
/// assert_eq!(phone::parse("hello", None), Err(PhoneError::NotANumber));
/// assert_eq!(PhoneError::NotANumber.code(), "not_a_number");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneError {
    /// The text does not look like a phone number, or its `phone-context` is malformed.
    NotANumber,
    /// The number begins with no calling code.
    InvalidCountryCode,
    /// The number has no `+`, and no region was given. Google counts this as an invalid calling code.
    MissingRegion,
    /// The number ends right after its international prefix.
    TooShortAfterIdd,
    /// Fewer than two digits are left as the national number.
    TooShort,
    /// More than 17 digits are left as the national number, or the text has more than 250 characters.
    TooLong,
}

impl PhoneError {
    /// The reason in answers, such as `too_short_after_idd`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotANumber => "not_a_number",
            Self::InvalidCountryCode => "invalid_country_code",
            Self::MissingRegion => "missing_region",
            Self::TooShortAfterIdd => "too_short_after_idd",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
        }
    }
}

impl fmt::Display for PhoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a phone number",
            Self::InvalidCountryCode => "unknown country calling code",
            Self::MissingRegion => "no `+` and no default region",
            Self::TooShortAfterIdd => "phone number is too short after the international prefix",
            Self::TooShort => "phone number is too short",
            Self::TooLong => "phone number is too long",
        })
    }
}

impl core::error::Error for PhoneError {}

/// The verdict on the length of a number: the `ValidationResult` of Google's `isPossibleNumberWithReason`.
///
/// Lengths are those of the main region of the calling code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Possible {
    /// The length is that of some numbers.
    IsPossible,
    /// The length is that of numbers dialled inside an area, without the area code.
    IsPossibleLocalOnly,
    /// There is no such calling code.
    InvalidCountryCode,
    /// All numbers are longer.
    TooShort,
    /// Some numbers are shorter, some longer, none has this length.
    InvalidLength,
    /// All numbers are shorter.
    TooLong,
}

impl Possible {
    /// The result in answers, such as `is_possible_local_only`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::IsPossible => "is_possible",
            Self::IsPossibleLocalOnly => "is_possible_local_only",
            Self::InvalidCountryCode => "invalid_country_code",
            Self::TooShort => "too_short",
            Self::InvalidLength => "invalid_length",
            Self::TooLong => "too_long",
        }
    }
}

/// Why a phone number in a payload is refused: one word for parsing and validation together.
///
/// # Example
/// ```
/// use usherkit_core::phone::{self, InvalidReason, Region};
/// let colombia = Region::find("CO");
/// assert_eq!(phone::validate("300 123", colombia), Err(InvalidReason::TooShort));
/// assert_eq!(phone::validate("000 000 0000", colombia), Err(InvalidReason::NotAssigned));
/// assert_eq!(InvalidReason::NotAssigned.code(), "not_assigned");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum InvalidReason {
    /// The text does not look like a phone number.
    NotANumber,
    /// The number begins with no calling code.
    InvalidCountryCode,
    /// The number has no `+`, and no region was given.
    MissingRegion,
    /// Digits are missing, or only the area code is.
    TooShort,
    /// There are too many digits.
    TooLong,
    /// Some numbers are shorter, some longer, none has this length.
    InvalidLength,
    /// The length is right, but the numbering plan has no such number.
    NotAssigned,
}

impl InvalidReason {
    /// The reason in issues, such as `not_assigned`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotANumber => "not_a_number",
            Self::InvalidCountryCode => "invalid_country_code",
            Self::MissingRegion => "missing_region",
            Self::TooShort => "too_short",
            Self::TooLong => "too_long",
            Self::InvalidLength => "invalid_length",
            Self::NotAssigned => "not_assigned",
        }
    }
}

impl fmt::Display for InvalidReason {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NotANumber => "not a phone number",
            Self::InvalidCountryCode => "unknown country calling code",
            Self::MissingRegion => "no `+` and no default region",
            Self::TooShort => "phone number is too short",
            Self::TooLong => "phone number is too long",
            Self::InvalidLength => "phone number has a length that no number of its plan has",
            Self::NotAssigned => "no number of the numbering plan",
        })
    }
}

impl core::error::Error for InvalidReason {}

impl From<PhoneError> for InvalidReason {
    fn from(error: PhoneError) -> Self {
        match error {
            PhoneError::NotANumber => Self::NotANumber,
            PhoneError::InvalidCountryCode => Self::InvalidCountryCode,
            PhoneError::MissingRegion => Self::MissingRegion,
            PhoneError::TooShortAfterIdd | PhoneError::TooShort => Self::TooShort,
            PhoneError::TooLong => Self::TooLong,
        }
    }
}
