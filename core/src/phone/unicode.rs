//! The characters beyond ASCII that have a role in phone numbers.

use super::symbol;
use super::tables::generated::{LETTERS, ZEROS};

/// The symbol of a character: see [`super::scan`].
pub(super) fn symbol_of(character: char) -> u8 {
    if character.is_ascii() {
        return character as u8;
    }
    let code = u32::from(character);
    let in_role = |&&(first, last, _): &&(u16, u16, u8)| (u32::from(first)..=u32::from(last)).contains(&code);
    match (ROLES.iter().find(in_role), decimal(code)) {
        (Some(&(.., symbol)), _) => symbol,
        (None, Some(value)) => symbol::DIGIT + value,
        (None, None) if is_letter_or_number(code) => symbol::LETTER,
        (None, None) => symbol::OTHER,
    }
}

/// Ranges of characters with a role of their own, first and last: punctuation (`VALID_PUNCTUATION`, `PLUS_CHARS`) and the letters of
/// extension labels in both cases.
static ROLES: [(u16, u16, u8); 38] = {
    use symbol::{
        ACUTE, CYRILLIC, NO_BREAK_SPACE, O_ACUTE, PROLONGED, PUNCTUATION, WIDE_E, WIDE_HASH, WIDE_I, WIDE_N, WIDE_PLUS,
        WIDE_STOP, WIDE_T, WIDE_X,
    };
    [
        (0xa0, 0xa0, NO_BREAK_SPACE),
        (0xad, 0xad, PUNCTUATION),
        (0xd3, 0xd3, O_ACUTE),
        (0xf3, 0xf3, O_ACUTE),
        (0x301, 0x301, ACUTE),
        (0x411, 0x411, CYRILLIC + 2),
        (0x414, 0x414, CYRILLIC),
        (0x41e, 0x41e, CYRILLIC + 1),
        (0x431, 0x431, CYRILLIC + 2),
        (0x434, 0x434, CYRILLIC),
        (0x43e, 0x43e, CYRILLIC + 1),
        (0x200b, 0x200b, PUNCTUATION),
        (0x2010, 0x2015, PUNCTUATION),
        (0x2053, 0x2053, PUNCTUATION),
        (0x2060, 0x2060, PUNCTUATION),
        (0x2212, 0x2212, PUNCTUATION),
        (0x223c, 0x223c, PUNCTUATION),
        (0x3000, 0x3000, PUNCTUATION),
        (0x30fc, 0x30fc, PROLONGED),
        (0xff03, 0xff03, WIDE_HASH),
        (0xff08, 0xff09, PUNCTUATION),
        (0xff0b, 0xff0b, WIDE_PLUS),
        (0xff0d, 0xff0d, PUNCTUATION),
        (0xff0e, 0xff0e, WIDE_STOP),
        (0xff0f, 0xff0f, PUNCTUATION),
        (0xff25, 0xff25, WIDE_E),
        (0xff29, 0xff29, WIDE_I),
        (0xff2e, 0xff2e, WIDE_N),
        (0xff34, 0xff34, WIDE_T),
        (0xff38, 0xff38, WIDE_X),
        (0xff3b, 0xff3b, PUNCTUATION),
        (0xff3d, 0xff3d, PUNCTUATION),
        (0xff45, 0xff45, WIDE_E),
        (0xff49, 0xff49, WIDE_I),
        (0xff4e, 0xff4e, WIDE_N),
        (0xff54, 0xff54, WIDE_T),
        (0xff58, 0xff58, WIDE_X),
        (0xff5e, 0xff5e, b'~'),
    ]
};

/// The value of a decimal digit (general category `Nd`).
fn decimal(code: u32) -> Option<u8> {
    let zero = Steps::new(ZEROS).take_while(|&zero| zero <= code).last()?;
    u8::try_from(code - zero).ok().filter(|&value| value < 10)
}

/// Whether a character is a letter or a number (general categories `L` and `N`).
///
/// Combining marks, unassigned and private characters count as their neighbours: they matter only at the end of a number,
/// where the character to which they belong decides.
fn is_letter_or_number(code: u32) -> bool {
    Steps::new(LETTERS).take_while(|&boundary| boundary <= code).count() % 2 == 1
}

/// Ascending numbers, each stored as its distance from the one before: seven bits a byte, the lowest first, and the
/// highest bit set on all bytes but the last.
struct Steps {
    bytes: core::slice::Iter<'static, u8>,
    reached: u32,
}

impl Steps {
    fn new(bytes: &'static [u8]) -> Self {
        Self {
            bytes: bytes.iter(),
            reached: 0,
        }
    }
}

impl Iterator for Steps {
    type Item = u32;

    fn next(&mut self) -> Option<u32> {
        let mut shift = 0;
        loop {
            let byte = *self.bytes.next()?;
            self.reached += u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(self.reached);
            }
            shift += 7;
        }
    }
}
