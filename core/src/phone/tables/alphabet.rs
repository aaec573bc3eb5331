//! The bytes of the tables: shared by the engine that reads them and by `usherkit-phone-metadata`, which writes them.
//!
//! Bytes below [`TOKENS`] are markers, which end a field or begin one. All others are tokens of a pattern, or the plain text
//! of a field.

/// Ends a field of the main table, and the leading digits of a format; begins a calling code in the format table.
pub(crate) const RECORD: u8 = 0x01;

// The columns of the main table, each with a field for every record. What a record does not have is an empty field.

/// International prefix ("IDD") as dialled from here.
pub(crate) const IDD: u8 = 0;
/// National prefix for parsing.
pub(crate) const NATIONAL_PREFIX: u8 = 1;
/// Digits that take the place of the national prefix, before what its last capture holds; an [`END`] for none.
pub(crate) const TRANSFORM: u8 = 2;
/// What numbers of this region begin with, among regions that share a calling code.
pub(crate) const LEADING_DIGITS: u8 = 3;
/// Possible lengths, where they are not those of the general pattern.
pub(crate) const LENGTHS: u8 = 4;
/// Lengths that are possible only inside an area.
pub(crate) const LOCAL_LENGTHS: u8 = 5;
/// The pattern of all numbers.
pub(crate) const GENERAL: u8 = 6;
/// The patterns of the types, from here on; first eight in the order of Google's `getNumberTypeHelper`. Numbers are of the
/// first type whose pattern they begin with, or match as a whole where it begins with [`END`]. Only numbers that the general
/// pattern matches come up.
pub(crate) const FIRST_TYPE: u8 = 7;
/// The type of numbers that may be fixed lines or mobile numbers, as nothing tells them apart.
pub(crate) const FIXED_LINE_OR_MOBILE: u8 = FIRST_TYPE + 8;
/// The type of fixed lines.
pub(crate) const FIXED_LINE: u8 = FIRST_TYPE + 9;
/// The type of mobile numbers.
pub(crate) const MOBILE: u8 = FIRST_TYPE + 10;
/// How many columns there are.
pub(crate) const COLUMNS: u8 = MOBILE + 1;

/// Format table: what stands before an extension, between two of these.
pub(crate) const EXTENSION_PREFIX: u8 = 0x02;
/// Format table: a format for national writing only. One for both has no marker.
pub(crate) const NATIONAL_FORMAT: u8 = 0x03;
/// Format table: a format for international writing only.
pub(crate) const INTERNATIONAL_FORMAT: u8 = 0x04;
/// Format table, in a format with several leading-digit stages: one byte, `'0'` plus their number.
pub(crate) const STAGES: u8 = 0x06;

/// The first byte that is no marker.
pub(crate) const TOKENS: u8 = 0x20;

/// Ends the pattern's match at the end of the number; at the beginning of a type's pattern, the whole of it.
pub(crate) const END: u8 = b'$';
/// Opens a group of alternatives.
pub(crate) const OPEN: u8 = b'(';
/// Closes it.
pub(crate) const CLOSE: u8 = b')';
/// Stands between alternatives.
pub(crate) const OR: u8 = b'|';
/// Makes the digit or group after it optional.
pub(crate) const OPTIONAL: u8 = b'?';
/// Opens a group whose digits are remembered.
pub(crate) const CAPTURE: u8 = b'<';
/// Closes it.
pub(crate) const CAPTURED: u8 = b'>';
/// `'0'` to `'9'`: this digit.
pub(crate) const DIGIT: u8 = b'0';
/// One to [`LONGEST_RUN`] digits of any value: this byte plus their number.
pub(crate) const RUN: u8 = b'A' - 1;
/// The longest run that has a token.
pub(crate) const LONGEST_RUN: u8 = 17;
/// None to so many digits of any value: this byte plus the greatest number.
pub(crate) const UP_TO: u8 = b'a' - 1;
/// The most that [`UP_TO`] has a token for.
pub(crate) const LONGEST_UP_TO: u8 = 16;
/// [`OR`] and a digit, written as the distance from the lowest digit that the alternative before begins with (-1 if it begins
/// with none): this byte plus the distance.
pub(crate) const STEP: u8 = b'p';
/// The longest distance.
pub(crate) const LONGEST_STEP: u8 = 10;
/// One of the frequent sets of digits: this byte plus its place in the table of sets.
pub(crate) const SET: u8 = 0x80;
/// How many sets have a token of their own.
pub(crate) const SETS: usize = 112;
/// Any set, in two bytes: this byte plus the upper four bits, then [`SET`] plus the lower six.
pub(crate) const WIDE_SET: u8 = 0xf0;

/// In a format: the group after it is matched and not written.
pub(crate) const SWALLOW: u8 = b'!';
/// In a format: ends the writing and says which national prefix rule applies.
pub(crate) const RULE: u8 = 0x80;

/// In an example number: ends it with a run of ascending digits. This byte, plus the last digit times
/// [`LONGEST_ASCENDING`], plus the length of the run, which is at least one.
pub(crate) const ASCENDING: u8 = 0x40;
/// One more than the longest run of ascending digits.
pub(crate) const LONGEST_ASCENDING: u8 = 11;
