//! A parsed phone number, and the verdict of the numbering plan on it.

use core::fmt;

use super::error::{InvalidReason, PhoneError, Possible};
use super::length::test_number_length;
use super::region::Region;
use super::scan;
use super::tables::Record;
use super::tables::alphabet::{FIRST_TYPE, LEADING_DIGITS};
#[cfg(feature = "phone-examples")]
use super::tables::alphabet::{FIXED_LINE, MOBILE};
use super::text::PhoneText;

/// `MAX_LENGTH_FOR_NSN`: the ITU says 15, Germany has numbers of 17 digits.
const LONGEST_NATIONAL: usize = 17;

/// The longest extension that is recognized.
const LONGEST_EXTENSION: usize = 20;

/// The type of line of a number: Google's `PhoneNumberType`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum NumberType {
    /// A line at a place.
    FixedLine,
    /// A mobile phone.
    Mobile,
    /// A fixed line or a mobile phone: some plans, such as that of the USA, do not distinguish them.
    FixedLineOrMobile,
    /// Free for the caller.
    TollFree,
    /// More expensive than a usual call.
    PremiumRate,
    /// Paid by both sides.
    SharedCost,
    /// Voice over IP.
    Voip,
    /// Follows a person.
    PersonalNumber,
    /// A pager.
    Pager,
    /// A company's number, routed to its offices.
    Uan,
    /// Access to a mailbox.
    Voicemail,
    /// The number is not valid.
    Unknown,
}

impl NumberType {
    /// All types, in the order of Google's enumeration.
    pub const ALL: [Self; 12] = [
        Self::FixedLine,
        Self::Mobile,
        Self::FixedLineOrMobile,
        Self::TollFree,
        Self::PremiumRate,
        Self::SharedCost,
        Self::Voip,
        Self::PersonalNumber,
        Self::Pager,
        Self::Uan,
        Self::Voicemail,
        Self::Unknown,
    ];

    /// Google's name, such as `FIXED_LINE_OR_MOBILE`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::FixedLine => "FIXED_LINE",
            Self::Mobile => "MOBILE",
            Self::FixedLineOrMobile => "FIXED_LINE_OR_MOBILE",
            Self::TollFree => "TOLL_FREE",
            Self::PremiumRate => "PREMIUM_RATE",
            Self::SharedCost => "SHARED_COST",
            Self::Voip => "VOIP",
            Self::PersonalNumber => "PERSONAL_NUMBER",
            Self::Pager => "PAGER",
            Self::Uan => "UAN",
            Self::Voicemail => "VOICEMAIL",
            Self::Unknown => "UNKNOWN",
        }
    }

    /// The type's column in the tables; [`FixedLineOrMobile`](Self::FixedLineOrMobile) counts as fixed.
    #[cfg(feature = "phone-examples")]
    pub(super) const fn column(self) -> Option<u8> {
        Some(match self {
            Self::PremiumRate => FIRST_TYPE,
            Self::TollFree => FIRST_TYPE + 1,
            Self::SharedCost => FIRST_TYPE + 2,
            Self::Voip => FIRST_TYPE + 3,
            Self::PersonalNumber => FIRST_TYPE + 4,
            Self::Pager => FIRST_TYPE + 5,
            Self::Uan => FIRST_TYPE + 6,
            Self::Voicemail => FIRST_TYPE + 7,
            Self::FixedLine | Self::FixedLineOrMobile => FIXED_LINE,
            Self::Mobile => MOBILE,
            Self::Unknown => return None,
        })
    }

    /// The type of a column of the tables.
    const fn of_column(column: u8) -> Self {
        match column - FIRST_TYPE {
            0 => Self::PremiumRate,
            1 => Self::TollFree,
            2 => Self::SharedCost,
            3 => Self::Voip,
            4 => Self::PersonalNumber,
            5 => Self::Pager,
            6 => Self::Uan,
            7 => Self::Voicemail,
            8 => Self::FixedLineOrMobile,
            9 => Self::FixedLine,
            _ => Self::Mobile,
        }
    }
}

/// Writes Google's name.
impl fmt::Display for NumberType {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.code())
    }
}

/// A phone number: calling code, national number, maybe an extension. [`parse`](super::parse()) returns one.
///
/// Two numbers are equal if all three are. A number need not be valid.
///
/// ```
/// use usherkit_core::phone::PhoneNumber;
/// let number: PhoneNumber = "+57 (300) 123-4567".parse()?;
/// assert_eq!(number.to_string(), "+573001234567");
/// # Ok::<(), usherkit_core::phone::PhoneError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct PhoneNumber {
    calling_code: u16,
    length: u8,
    extension_length: u8,
    national: [u8; LONGEST_NATIONAL],
    extension: [u8; LONGEST_EXTENSION],
}

impl PhoneNumber {
    /// From the digits of a national number and the symbols of an extension.
    pub(super) fn new(calling_code: u16, national: &[u8], extension: &[u8]) -> Result<Self, PhoneError> {
        let mut number = Self {
            calling_code,
            length: national.len() as u8,
            extension_length: extension.len() as u8,
            national: [0; LONGEST_NATIONAL],
            extension: [0; LONGEST_EXTENSION],
        };
        number
            .national
            .get_mut(..national.len())
            .ok_or(PhoneError::TooLong)?
            .copy_from_slice(national);
        for (place, digit) in number
            .extension
            .iter_mut()
            .zip(extension.iter().filter_map(|&symbol| scan::digit(symbol)))
        {
            *place = digit;
        }
        Ok(number)
    }

    /// The calling code, such as 57.
    pub fn calling_code(&self) -> u16 {
        self.calling_code
    }

    /// The national (significant) number: the digits after the calling code, with leading zeros that belong to it.
    ///
    /// ```
    /// # use usherkit_core::phone;
    /// assert_eq!(&*phone::parse("+39 06 6982", None)?.national_number(), "066982");
    /// # Ok::<(), phone::PhoneError>(())
    /// ```
    pub fn national_number(&self) -> PhoneText {
        let mut text = PhoneText::new();
        text.push_digits(self.digits());
        text
    }

    /// The digits to dial once connected, if the text had any.
    pub fn extension(&self) -> Option<PhoneText> {
        let digits = self.extension_digits();
        let mut text = PhoneText::new();
        text.push_digits(digits);
        (!digits.is_empty()).then_some(text)
    }

    /// The number as E.164 writes it: `+`, calling code, national number. An extension is left out.
    pub fn e164(&self) -> PhoneText {
        let mut text = PhoneText::new();
        text.push_calling_code(self.calling_code);
        text.push_digits(self.digits());
        text
    }

    /// Whether the numbering plan has such a number: `isValidNumber`.
    ///
    /// A valid number need not be in use.
    pub fn is_valid(&self) -> bool {
        self.region_and_column(Record::a_type_of).1.is_some()
    }

    /// Whether the length is that of numbers with this calling code: `isPossibleNumber`.
    pub fn is_possible(&self) -> bool {
        matches!(self.possible(), Possible::IsPossible | Possible::IsPossibleLocalOnly)
    }

    /// The verdict on the length: `isPossibleNumberWithReason`.
    pub fn possible(&self) -> Possible {
        match Record::of_calling_code(self.calling_code) {
            Some(plan) => test_number_length(self.digits().len(), plan),
            None => Possible::InvalidCountryCode,
        }
    }

    /// The region the number belongs to: `getRegionCodeForNumber`.
    ///
    /// If several regions share the calling code, this is the one whose leading digits match or that has this number, or
    /// `None`. If only one region has the calling code, it is that one, even if the number is not valid.
    pub fn region(&self) -> Option<Region> {
        self.region_and_type().0
    }

    /// The type of line: `getNumberType`.
    pub fn number_type(&self) -> NumberType {
        self.region_and_type().1
    }

    /// [`region`](Self::region) and [`number_type`](Self::number_type) in one step.
    pub fn region_and_type(&self) -> (Option<Region>, NumberType) {
        let (region, column) = self.region_and_column(Record::type_of);
        (region, column.map_or(NumberType::Unknown, NumberType::of_column))
    }

    /// The region of the number, and the column that `find` finds there for a valid number.
    fn region_and_column(&self, find: fn(Record, &[u8]) -> Option<u8>) -> (Option<Region>, Option<u8>) {
        let mut region = Record::of_calling_code(self.calling_code);
        let shared = region.and_then(Record::next_of_code).is_some();
        while let Some(record) = region {
            let leading = if shared { record.field(LEADING_DIGITS) } else { None };
            if leading.is_none_or(|pattern| pattern.matches_start(self.digits())) {
                let column = find(record, self.digits());
                if !shared || leading.is_some() || column.is_some() {
                    return (Some(Region::of_record(record)), column);
                }
            }
            region = record.next_of_code();
        }
        (None, None)
    }

    /// Why the number is not valid; `None` if it is valid.
    pub fn invalid_reason(&self) -> Option<InvalidReason> {
        if self.is_valid() {
            return None;
        }
        Some(match self.possible() {
            Possible::IsPossible => InvalidReason::NotAssigned,
            Possible::IsPossibleLocalOnly | Possible::TooShort => InvalidReason::TooShort,
            Possible::InvalidCountryCode => InvalidReason::InvalidCountryCode,
            Possible::InvalidLength => InvalidReason::InvalidLength,
            Possible::TooLong => InvalidReason::TooLong,
        })
    }

    pub(super) fn digits(&self) -> &[u8] {
        self.national.get(..usize::from(self.length)).unwrap_or_default()
    }

    pub(super) fn extension_digits(&self) -> &[u8] {
        self.extension
            .get(..usize::from(self.extension_length))
            .unwrap_or_default()
    }
}

/// Writes E.164, as [`PhoneNumber::e164`] does: personal data, so keep it out of logs.
impl fmt::Display for PhoneNumber {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.e164())
    }
}

/// Shows only what may be logged: phone numbers are personal data.
impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PhoneNumber")
            .field("calling_code", &self.calling_code)
            .field("length", &self.length)
            .finish_non_exhaustive()
    }
}
