//! Numbers as people paste them: what their characters stand for, and which ones no document has.

use crate::formats::text::{is_blank, is_dash, is_ignorable};

/// Characters that stand for others, from and to, and what the first of them stands for.
static STANDS_FOR: [(char, char, char); 14] = [
    // Small letters: Latin, Greek, Cyrillic.
    ('à', 'ö', 'À'),
    ('ø', 'þ', 'Ø'),
    ('α', 'ρ', 'Α'),
    ('σ', 'ω', 'Σ'),
    ('а', 'я', 'А'),
    ('ѐ', 'џ', 'Ѐ'),
    // Arabic-Indic digits, of both rows.
    ('\u{660}', '\u{669}', '0'),
    ('\u{6F0}', '\u{6F9}', '0'),
    // Fullwidth forms; their small letters stand for capitals, too.
    ('\u{FF01}', '\u{FF40}', '!'),
    ('\u{FF41}', '\u{FF5A}', 'A'),
    ('\u{FF5B}', '\u{FF5E}', '{'),
    // What else parts groups of digits: points, slashes.
    ('·', '·', '.'),
    ('\u{2044}', '\u{2044}', '/'),
    ('\u{2215}', '\u{2215}', '/'),
];

/// What a character stands for in the number of a document: blanks and dashes of any kind for a space and a hyphen,
/// fullwidth and Arabic characters for those of ASCII, small letters for capitals. `None` where nobody sees it.
pub(super) fn folded(character: char) -> Option<char> {
    if is_ignorable(character) {
        return None;
    }
    if is_blank(character) {
        return Some(' ');
    }
    if is_dash(character) {
        return Some('-');
    }
    let mut ranges = STANDS_FOR.iter();
    match ranges.find(|(first, last, _)| (*first..=*last).contains(&character)) {
        Some(&(first, _, to)) => char::from_u32(u32::from(to) + u32::from(character) - u32::from(first)),
        None => Some(character.to_ascii_uppercase()),
    }
}

/// Whether no document has the character in its number: control characters, quotes, brackets, signs, symbols, emoji,
/// private characters. Letters of any script may stand there, and what Mexican companies (`&`), American driving licences
/// (`*`), identity cards of Hong Kong (`(7)`) or abbreviations have (`#12`, `N° 12`).
pub(super) fn is_foreign(character: char) -> bool {
    matches!(
        character,
        '\0'..='\x1F'
            | '!'..='"'
            | '$'..='%'
            | '\''
            | '<'..='@'
            | '['..='^'
            | '`'
            | '{'..='\u{A9}'
            | '\u{AB}'..='\u{AF}'
            | '\u{B1}'..='\u{B4}'
            | '\u{B6}'..='\u{B9}'
            | '\u{BB}'..='\u{BF}'
            | '\u{D7}'
            | '\u{F7}'
            // Modifiers that look like quotes.
            | '\u{2B9}'..='\u{2FF}'
            | '\u{374}'
            | '\u{5F3}'..='\u{5F4}'
            | '\u{1FEF}'
            | '\u{1FFD}'
            // Punctuation, signs and symbols, but for those that are letters in NFC, and Roman numbers.
            | '\u{2000}'..='\u{2125}'
            | '\u{2127}'..='\u{2129}'
            | '\u{212C}'..='\u{215F}'
            | '\u{2190}'..='\u{2BFF}'
            | '\u{2E00}'..='\u{2E7F}'
            | '\u{3001}'..='\u{3004}'
            | '\u{3008}'..='\u{3020}'
            | '\u{303D}'..='\u{303F}'
            | '\u{3200}'..='\u{33FF}'
            | '\u{E000}'..='\u{F8FF}'
            | '\u{FDD0}'..='\u{FDEF}'
            | '\u{FE10}'..='\u{FE1F}'
            | '\u{FE30}'..='\u{FE6F}'
            | '\u{FF5F}'..='\u{FF65}'
            | '\u{FFE0}'..='\u{FFFF}'
            | '\u{1D000}'..='\u{1D7FF}'
            | '\u{1F000}'..='\u{1FBFF}'
            | '\u{F0000}'..
    ) || character as u32 & 0xFFFE == 0xFFFE
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
            assert_eq!(is_foreign(character), !is_own, "{character:?}");
        }
        for character in "ÑÀªº°ЖΩא京김Ⅳ々\u{303}\u{212B}".chars() {
            assert!(!is_foreign(character), "{character:?}");
        }
        for character in
            "\0\x1F\x7F\u{9F}«»‘’“”‹›′″©®€×÷№™①─☎✓⭐。「」㊗\u{E000}\u{FFFD}\u{1FFFE}𝐀🇨😀\u{10FFFD}".chars()
        {
            assert!(is_foreign(character), "{}", character.escape_unicode());
        }
    }
}
