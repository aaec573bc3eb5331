//! A number without its separators, and the date in it.

use super::folding::folded;
use super::separators::is_plain_separator;
use crate::formats::date::Date;

/// `Ñ` as one byte, as in ISO 8859-1: the only letter beyond ASCII in these numbers.
pub(super) const ENYE: u8 = 0xD1;

/// The longest numbers have twenty characters.
const MAX: usize = 20;

/// The characters of a number: separators left out, letters in upper case, `Ñ` as [`ENYE`].
pub(super) struct Compact {
    bytes: [u8; MAX],
    length: usize,
    /// The number of groups between separators.
    groups: usize,
    /// Where the last group starts, and whether a hyphen separates it from the others.
    last: (usize, bool),
}

impl Compact {
    /// `None` if the number is too long or has a character that no kind has.
    pub(super) fn new(number: &str) -> Option<Self> {
        let mut compact = Self {
            bytes: [0; MAX],
            length: 0,
            groups: 1,
            last: (0, false),
        };
        let (mut is_parted, mut is_hyphen) = (false, false);
        for character in number.chars().filter_map(folded) {
            if is_plain_separator(character) {
                is_parted = compact.length > 0;
                is_hyphen |= character == '-';
                continue;
            }
            let byte = match character {
                '\u{D1}' => ENYE,
                // The tilde of an N written in two characters.
                '\u{303}' if compact.as_bytes().last() == Some(&b'N') => {
                    compact.length -= 1;
                    ENYE
                }
                _ => u8::try_from(character).ok().filter(u8::is_ascii_graphic)?,
            };
            if is_parted {
                compact.groups += 1;
                compact.last = (compact.length, is_hyphen);
            }
            (is_parted, is_hyphen) = (false, false);
            *compact.bytes.get_mut(compact.length)? = byte;
            compact.length += 1;
        }
        Some(compact)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    /// Whether separators stand only after the first `count` characters, or nowhere.
    pub(super) fn is_grouped_at(&self, count: usize) -> bool {
        self.groups == 1 || self.groups == 2 && self.last.0 == count
    }

    /// Whether the last character stands alone after a hyphen, like a check digit.
    pub(super) fn shows_check_digit(&self) -> bool {
        self.last == (self.length.wrapping_sub(1), true)
    }
}

/// Whether eight digits `YYYYMMDD` are a day of the calendar.
pub(super) fn is_day(digits: [u8; 8]) -> bool {
    Date::from_digits(digits).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn compacted(number: &str) -> Option<Vec<u8>> {
        Compact::new(number).map(|compact| compact.as_bytes().to_vec())
    }

    #[test]
    fn separators_go_and_letters_rise() {
        assert_eq!(compacted("16.727.230/0001-97").as_deref(), Some(&b"16727230000197"[..]));
        assert_eq!(compacted(" 60 803 000-k ").as_deref(), Some(&b"60803000K"[..]));
        assert_eq!(compacted("A&ñ").as_deref(), Some(&b"A&\xD1"[..]));
        assert_eq!(compacted("N\u{303}").as_deref(), Some(&b"\xD1"[..]));
        assert_eq!(compacted("").as_deref(), Some(&b""[..]));
        assert_eq!(
            compacted("\u{FF11}2\u{A0}3\t4\u{200B}\u{2013}k").as_deref(),
            Some(&b"1234K"[..])
        );
    }

    #[test]
    fn other_characters_are_refused() {
        for number in ["12\u{0}3", "é", "a\u{303}", "\u{303}", "\u{7F}"] {
            assert_eq!(compacted(number), None, "{}", number.escape_unicode());
        }
    }

    #[test]
    fn groups_are_counted() {
        for (number, is_ein, shows_check_digit) in [
            ("911144442", true, false),
            ("91-1144442", true, false),
            (" 91 \u{2013} 1144442 ", true, false),
            ("911-144442", false, false),
            ("91-11-44442", false, false),
            ("91114444-2", false, true),
            ("91.114.444 - 2 ", false, true),
            ("91114444.2", false, false),
            ("91114444-2-", false, true),
            ("-2", true, false),
            ("", true, false),
        ] {
            let compact = Compact::new(number).unwrap();
            assert_eq!(compact.is_grouped_at(2), is_ein, "{number}");
            assert_eq!(compact.shows_check_digit(), shows_check_digit, "{number}");
        }
    }

    #[test]
    fn twenty_characters_fit() {
        assert!(compacted(&"1".repeat(20)).is_some());
        assert!(compacted(&"1".repeat(21)).is_none());
        assert!(compacted(&"1-".repeat(20)).is_some());
    }
}
