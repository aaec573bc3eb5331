//! Numbers as people paste them: the plain form of their characters, and the characters that documents have.

use crate::text::{is_ignorable, is_in, plain_dash_or_blank};

/// Ranges of code points, first and last, and the plain form of the first.
static STANDS_FOR: [(u16, u16, char); 14] = [
    // Small letters: Latin, Greek, Cyrillic.
    (0xE0, 0xF6, 'À'),
    (0xF8, 0xFE, 'Ø'),
    (0x3B1, 0x3C1, 'Α'),
    (0x3C3, 0x3C9, 'Σ'),
    (0x430, 0x44F, 'А'),
    (0x450, 0x45F, 'Ѐ'),
    // Arabic-Indic digits, of both rows.
    (0x660, 0x669, '0'),
    (0x6F0, 0x6F9, '0'),
    // Fullwidth forms; their small letters stand for capitals, too.
    (0xFF01, 0xFF40, '!'),
    (0xFF41, 0xFF5A, 'A'),
    (0xFF5B, 0xFF5E, '{'),
    // Other separators of groups of digits: the middle dot, the slashes of fractions and of divisions.
    (0xB7, 0xB7, '.'),
    (0x2044, 0x2044, '/'),
    (0x2215, 0x2215, '/'),
];

/// The plain form of a character in a document number: a space and a hyphen for blanks and dashes of any kind, ASCII for
/// full-width and Arabic characters, capitals for small letters. `None` for an invisible character.
pub(super) fn folded(character: char) -> Option<char> {
    if character.is_ascii_graphic() {
        return Some(character.to_ascii_uppercase());
    }
    if is_ignorable(character) {
        return None;
    }
    let character = plain_dash_or_blank(character);
    let code = u32::from(character);
    let mut ranges = STANDS_FOR.iter();
    match ranges.find(|range| (u32::from(range.0)..=u32::from(range.1)).contains(&code)) {
        Some(&(first, _, to)) => char::from_u32(code - u32::from(first) + u32::from(to)),
        None => Some(character),
    }
}

/// Ranges of the characters in document numbers, first and last. Beyond letters and digits these are ASCII signs and `°`:
/// numbers of Mexican companies have `&`, American driving licences `*`, identity cards of Hong Kong `(7)`; other signs
/// occur in abbreviations and groups (`#12`, `N° 12`).
///
/// The ranges of letters are coarse, because only what lies between them matters: punctuation, symbols, emoji and private
/// characters.
static USUAL: [(char, char); 25] = [
    (' ', ' '),
    ('#', '#'),
    ('&', '&'),
    ('(', ';'),
    ('A', 'Z'),
    ('_', '_'),
    ('a', 'z'),
    ('ª', 'ª'),
    ('°', '°'),
    ('º', 'º'),
    ('À', 'Ö'),
    ('Ø', 'ö'),
    ('ø', '\u{2B8}'),
    ('\u{300}', '\u{1FFF}'),
    // Roman numbers.
    ('\u{2160}', '\u{2188}'),
    ('\u{2C00}', '\u{2DFF}'),
    ('\u{3005}', '\u{3007}'),
    ('\u{3040}', '\u{31FF}'),
    ('\u{3400}', '\u{D7FF}'),
    ('\u{F900}', '\u{FDCF}'),
    ('\u{FE70}', '\u{FEFC}'),
    ('\u{FF66}', '\u{FFDC}'),
    // Beyond them lie notes and mathematical letters, signs and emoji, private characters.
    ('\u{10000}', '\u{1CFFF}'),
    ('\u{1E000}', '\u{1EFFF}'),
    ('\u{20000}', '\u{3FFFD}'),
];

/// Whether documents have the folded character in their numbers.
pub(super) fn is_usual(character: char) -> bool {
    is_in(character, &USUAL)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_stand_for_plain_ones() {
        for (character, plain) in [
            ('7', Some('7')),
            ('k', Some('K')),
            ('ñ', Some('Ñ')),
            ('÷', Some('÷')),
            ('ÿ', Some('ÿ')),
            ('ω', Some('Ω')),
            ('ς', Some('ς')),
            ('ж', Some('Ж')),
            ('џ', Some('Џ')),
            ('\u{FF10}', Some('0')),
            ('\u{FF21}', Some('A')),
            ('\u{FF41}', Some('A')),
            ('\u{FF5A}', Some('Z')),
            ('\u{FF07}', Some('\'')),
            ('\u{FF5E}', Some('~')),
            ('\u{669}', Some('9')),
            ('\u{6F9}', Some('9')),
            ('\n', Some(' ')),
            ('\u{A0}', Some(' ')),
            ('\u{202F}', Some(' ')),
            ('\u{2013}', Some('-')),
            ('\u{2212}', Some('-')),
            ('\u{FF0D}', Some('-')),
            ('\u{2044}', Some('/')),
            ('\u{AD}', None),
            ('\u{200B}', None),
            ('\u{202A}', None),
            ('\u{2069}', None),
            ('\u{FE0F}', None),
            ('\u{FEFF}', None),
        ] {
            assert_eq!(folded(character), plain, "{}", character.escape_unicode());
        }
    }

    #[test]
    fn folding_twice_changes_nothing() {
        for once in ('\0'..=char::MAX).filter_map(folded) {
            assert_eq!(folded(once), Some(once), "{}", once.escape_unicode());
        }
    }

    #[test]
    fn documents_have_letters_digits_and_few_signs() {
        for character in ('\0'..=char::MAX).filter(char::is_ascii_graphic) {
            let is_own = character.is_ascii_alphanumeric() || "#&()*+,-./:;_".contains(character);
            assert_eq!(is_usual(character), is_own, "{character:?}");
        }
        for character in "ÑÀªº°ЖΩא京김Ⅳ々𠮷\u{303}".chars() {
            assert!(is_usual(character), "{character:?}");
        }
        for character in
            "\0\x1F\x7F\u{9F}«»‘’“”‹›′″©®€×÷№™①─☎✓⭐。｡「」㊗\u{E000}\u{FFFD}\u{1FFFE}𝐀`´🇨😀\u{10FFFD}".chars()
        {
            assert!(!is_usual(character), "{}", character.escape_unicode());
        }
    }
}
