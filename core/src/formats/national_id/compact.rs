//! A number without its separators, and the arithmetic that check digits share.

use super::is_separator;

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

pub(super) fn is_digits(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_digit)
}

pub(super) fn is_letters(text: &[u8]) -> bool {
    text.iter().all(u8::is_ascii_uppercase)
}

pub(super) fn is_alphanumeric(text: &[u8]) -> bool {
    text.iter()
        .all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// Whether all characters are the same.
pub(super) fn is_monotone(text: &[u8]) -> bool {
    text.iter().all(|byte| text.first() == Some(byte))
}

/// The sum of each character's value (its distance to `0` in ASCII) times its weight.
pub(super) fn weighted_sum(text: &[u8], weights: impl Iterator<Item = u32>) -> u32 {
    text.iter()
        .zip(weights)
        .map(|(&byte, weight)| u32::from(byte.wrapping_sub(b'0')) * weight)
        .sum()
}

/// The value of two digits.
pub(super) fn two_digits(text: [u8; 2]) -> u8 {
    let [tens, ones] = text.map(|digit| digit.wrapping_sub(b'0'));
    tens.wrapping_mul(10).wrapping_add(ones)
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
