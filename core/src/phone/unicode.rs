//! The characters beyond ASCII that have a role in phone numbers.

use super::scan::symbol;
use super::tables::generated::{LETTERS, ZEROS};

/// The symbol of a character: see [`super::scan`].
pub(super) fn symbol_of(character: char) -> u8 {
    if character.is_ascii() {
        return character as u8;
    }
    match character {
        '＋' => symbol::WIDE_PLUS,
        'ー' => symbol::PROLONGED,
        '\u{ff5e}' => b'~',
        '\u{a0}' => symbol::NO_BREAK_SPACE,
        '．' => symbol::WIDE_STOP,
        '＃' => symbol::WIDE_HASH,
        '\u{2010}'..='\u{2015}'
        | '\u{2212}'
        | '\u{ff0d}'
        | '\u{ff0f}'
        | '\u{ad}'
        | '\u{200b}'
        | '\u{2060}'
        | '\u{3000}'
        | '（'
        | '）'
        | '［'
        | '］'
        | '\u{2053}'
        | '\u{223c}' => symbol::PUNCTUATION,
        '\u{301}' => symbol::ACUTE,
        'ó' | 'Ó' => symbol::O_ACUTE,
        'ｅ' | 'Ｅ' => symbol::WIDE_E,
        'ｉ' | 'Ｉ' => symbol::WIDE_I,
        'ｎ' | 'Ｎ' => symbol::WIDE_N,
        'ｔ' | 'Ｔ' => symbol::WIDE_T,
        'ｘ' | 'Ｘ' => symbol::WIDE_X,
        'д' | 'Д' => symbol::CYRILLIC,
        'о' | 'О' => symbol::CYRILLIC + 1,
        'б' | 'Б' => symbol::CYRILLIC + 2,
        _ => match decimal(character) {
            Some(value) => symbol::DIGIT + value,
            None if is_letter_or_number(character) => symbol::LETTER,
            None => symbol::OTHER,
        },
    }
}

/// The value of a decimal digit (general category `Nd`).
fn decimal(character: char) -> Option<u8> {
    let code = u32::from(character);
    let zero = Steps::new(ZEROS).take_while(|&zero| zero <= code).last()?;
    u8::try_from(code - zero).ok().filter(|&value| value < 10)
}

/// Whether a character is a letter or a number (general categories `L` and `N`).
///
/// Combining marks, unassigned and private characters go with their neighbours: where they matter, at the end of a
/// number, the character they belong to decides.
fn is_letter_or_number(character: char) -> bool {
    let code = u32::from(character);
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
