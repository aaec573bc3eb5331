//! A number without its separators, and the day in it.

use super::is_separator;
use crate::formats::date::Date;

/// `Ñ` as one byte, as ISO 8859-1 has it: the one letter beyond ASCII in these numbers.
pub(super) const ENYE: u8 = 0xD1;

/// The longest numbers have twenty characters.
const MAX: usize = 20;

/// The characters of a number: separators left out, letters in upper case, `Ñ` as [`ENYE`].
pub(super) struct Compact {
    bytes: [u8; MAX],
    length: usize,
}

impl Compact {
    /// `None` where the number is too long or has a character that none of the kinds knows.
    pub(super) fn new(number: &str) -> Option<Self> {
        let mut compact = Self {
            bytes: [0; MAX],
            length: 0,
        };
        for character in number.chars().filter(|&character| !is_separator(character)) {
            let byte = match character {
                '\u{D1}' | '\u{F1}' => ENYE,
                // The tilde of an N written in two characters.
                '\u{303}' if compact.as_bytes().last() == Some(&b'N') => {
                    compact.length -= 1;
                    ENYE
                }
                _ => u8::try_from(character)
                    .ok()
                    .filter(u8::is_ascii_graphic)?
                    .to_ascii_uppercase(),
            };
            *compact.bytes.get_mut(compact.length)? = byte;
            compact.length += 1;
        }
        Some(compact)
    }

    pub(super) fn as_bytes(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
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
    }

    #[test]
    fn other_characters_are_refused() {
        for number in ["12\u{A0}3", "12\t3", "１", "é", "a\u{303}", "\u{303}", "\u{7F}"] {
            assert_eq!(compacted(number), None, "{}", number.escape_unicode());
        }
    }

    #[test]
    fn twenty_characters_fit() {
        assert!(compacted(&"1".repeat(20)).is_some());
        assert!(compacted(&"1".repeat(21)).is_none());
        assert!(compacted(&"1-".repeat(20)).is_some());
    }
}
