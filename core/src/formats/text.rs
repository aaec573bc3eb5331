//! Text as people type it: blanks around it, characters that have no place in a name, its length.

use super::joining::{JOINER, NON_JOINER, is_in_context};

/// Whether a character is blank: Unicode's `White_Space`, and U+FEFF, which editors leave at the start of a text.
///
/// ```
/// use usherkit_core::formats::text::is_blank;
///
/// assert!(is_blank(' ') && is_blank('\u{3000}') && is_blank('\u{FEFF}'));
/// assert!(!is_blank('\u{200B}'), "a zero-width space is no White_Space");
/// ```
pub const fn is_blank(character: char) -> bool {
    matches!(
        character,
        '\t'..='\r'
            | ' '
            | '\u{85}'
            | '\u{A0}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}'
            | '\u{FEFF}'
    )
}

/// Whether a character is a dash: Unicode's general category `Pd`, or a minus sign.
///
/// ```
/// use usherkit_core::formats::text::is_dash;
///
/// assert!(is_dash('-') && is_dash('\u{2013}') && is_dash('\u{2212}'));
/// assert!(!is_dash('\u{AD}'), "a soft hyphen is not seen");
/// ```
pub fn is_dash(character: char) -> bool {
    DASHES.chars().any(|dash| dash == character)
}

const DASHES: &str = "-\u{2D7}\u{58A}\u{5BE}\u{1400}\u{1806}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{207B}\u{208B}\
    \u{2212}\u{2796}\u{2E17}\u{2E1A}\u{2E3A}\u{2E3B}\u{2E40}\u{2E5D}\u{301C}\u{3030}\u{30A0}\u{FE31}\u{FE32}\u{FE58}\u{FE63}\
    \u{FF0D}\u{10D6E}\u{10EAD}";

/// `text` without the blanks around it, as [`is_blank`] knows them.
///
/// ```
/// use usherkit_core::formats::text::trim;
///
/// assert_eq!(trim("\u{FEFF} Ana María\u{A0}\n"), "Ana María");
/// assert_eq!(trim("\u{3000}"), "");
/// ```
pub fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    let solid = |byte: Option<&u8>| byte.is_none_or(|byte| (b'!'..=b'~').contains(byte));
    if solid(bytes.first()) && solid(bytes.last()) {
        return text;
    }
    let mut rest = text.chars();
    let mut solid = rest.clone();
    while rest.next().is_some_and(is_blank) {
        solid = rest.clone();
    }
    let mut rest = solid.clone();
    while rest.next_back().is_some_and(is_blank) {
        solid = rest.clone();
    }
    solid.as_str()
}

/// The count of Unicode scalar values, which is what limits of length count (JSON Schema 2020-12 section 6.3.1).
///
/// ```
/// use usherkit_core::formats::text::scalar_count;
///
/// assert_eq!(scalar_count("né"), 2);
/// assert_eq!(scalar_count("𠮷"), 1);
/// ```
pub fn scalar_count(text: &str) -> usize {
    text.bytes().filter(|&byte| !is_continuation(byte)).count()
}

const fn is_continuation(byte: u8) -> bool {
    byte & 0b1100_0000 == 0b1000_0000
}

/// Where U+FFFD stands first, counted in scalar values.
///
/// It is what a decoder leaves of bytes or surrogates that were no text (RFC 7493 section 2.1), so what the person
/// wrote is lost.
///
/// ```
/// use usherkit_core::formats::text::first_replacement;
///
/// assert_eq!(first_replacement("Peña"), None);
/// assert_eq!(first_replacement("Pe\u{FFFD}a"), Some(2));
/// ```
pub fn first_replacement(text: &str) -> Option<usize> {
    if text.is_ascii() {
        return None;
    }
    text.chars()
        .position(|character| character == char::REPLACEMENT_CHARACTER)
}

/// Where the first character stands that has no place in a name, counted in scalar values.
///
/// Names are RFC 8264 `FreeformClass` text at its most lenient. They refuse what cannot be seen or turns the text
/// around it: control characters (section 9.12), default-ignorable ones (9.13), among them every bidirectional control
/// and variation selector, line and paragraph separators, interlinear annotation, noncharacters and U+FFFD. The joiners
/// U+200C and U+200D pass where they have a meaning (9.8; RFC 5892 appendices A.1 and A.2).
///
/// ```
/// use usherkit_core::formats::text::first_forbidden_in_name;
///
/// assert_eq!(first_forbidden_in_name("D’Angelo-Пётр 李"), None);
/// assert_eq!(first_forbidden_in_name("Jo\u{202E}hn"), Some(2));
/// assert_eq!(first_forbidden_in_name("ക്\u{200D}ഷ"), None, "a joiner after a virama");
/// assert_eq!(first_forbidden_in_name("Jo\u{200D}hn"), Some(2));
/// ```
pub fn first_forbidden_in_name(text: &str) -> Option<usize> {
    if text.is_ascii() {
        return text.bytes().position(|byte| byte.is_ascii_control());
    }
    text.char_indices().position(|(offset, character)| match character {
        NON_JOINER | JOINER => {
            let (before, from) = text.split_at_checked(offset).unwrap_or_default();
            !is_in_context(character, before, from.strip_prefix(character).unwrap_or_default())
        }
        _ => is_forbidden_in_name(character),
    })
}

/// The joiners aside.
const fn is_forbidden_in_name(character: char) -> bool {
    is_ignorable(character)
        || matches!(
            character,
            '\0'..='\x1F' | '\x7F'..='\u{9F}'
                // Line and paragraph separator; interlinear annotation; U+FFFD.
                | '\u{2028}'..='\u{2029}'
                | '\u{FFF9}'..='\u{FFFB}'
                | char::REPLACEMENT_CHARACTER
                // Noncharacters.
                | '\u{FDD0}'..='\u{FDEF}'
        )
        || character as u32 & 0xFFFE == 0xFFFE
}

/// Whether a character is one that nobody sees: Unicode's `Default_Ignorable_Code_Point`.
pub(super) const fn is_ignorable(character: char) -> bool {
    if (character as u32) < 0x300 {
        return character == '\u{AD}';
    }
    matches!(
        character,
        '\u{34F}'
            | '\u{61C}'
            | '\u{115F}'..='\u{1160}'
            | '\u{17B4}'..='\u{17B5}'
            | '\u{180B}'..='\u{180F}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{3164}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}'
            | '\u{FFA0}'
            | '\u{FFF0}'..='\u{FFF8}'
            | '\u{1BCA0}'..='\u{1BCA3}'
            | '\u{1D173}'..='\u{1D17A}'
            | '\u{E0000}'..='\u{E0FFF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn blanks_go_from_both_ends_and_stay_inside() {
        for (text, trimmed) in [
            ("", ""),
            ("a", "a"),
            ("  John  ", "John"),
            ("\u{A0}\u{3000}", ""),
            ("\u{FEFF}\u{2028}María José\u{2029}\u{85}\t\r\n\u{B}\u{C}", "María José"),
            ("\u{180E}a\u{200B}", "\u{180E}a\u{200B}"),
            ("é ", "é"),
            (" é", "é"),
            ("\u{7F}", "\u{7F}"),
        ] {
            assert_eq!(trim(text), trimmed, "{}", text.escape_unicode());
        }
    }

    #[test]
    fn blanks_are_those_of_unicode_and_the_byte_order_mark() {
        for character in '\0'..=char::MAX {
            assert_eq!(
                is_blank(character),
                character.is_whitespace() || character == '\u{FEFF}',
                "{character:?}"
            );
        }
    }

    #[test]
    fn a_million_blanks_go_at_once() {
        let blanks = "\u{3000} ".repeat(500_000);
        assert_eq!(trim(&blanks), "");
        assert_eq!(trim(&[&blanks, "a", &blanks].concat()), "a");
    }

    #[test]
    fn characters_are_scalar_values() {
        for text in [
            "",
            "a",
            "é",
            "\u{301}",
            "\u{10FFFF}",
            "\u{20BB7}\u{0}\u{7FF}\u{800}\u{FFFF}",
        ] {
            assert_eq!(scalar_count(text), text.chars().count());
        }
    }

    #[test]
    fn names_of_all_scripts_pass() {
        for name in [
            "O'Connor",
            "Jean-Luc",
            "María José",
            "Müller",
            "李",
            "de la Cruz",
            "St. John",
            "Владимир",
            "محمد",
            "דוד",
            "D’Angelo",
            "अमित",
            "ഷ",
            "Nguyễn Thị",
            "김민준",
            "๒สมชาย",
            "\u{20BB7}野",
            "علی\u{200C}رضا",
            "Đặng",
            "a\u{300}",
            "\u{FFFC}",
        ] {
            assert_eq!(first_forbidden_in_name(name), None, "{name}");
        }
    }

    #[test]
    fn what_cannot_be_seen_is_told_by_its_place() {
        for character in [
            '\0',
            '\u{7}',
            '\n',
            '\u{1B}',
            '\u{1F}',
            '\u{7F}',
            '\u{80}',
            '\u{85}',
            '\u{9F}',
            '\u{AD}',
            '\u{34F}',
            '\u{61C}',
            '\u{115F}',
            '\u{1160}',
            '\u{17B4}',
            '\u{180E}',
            '\u{200B}',
            '\u{200C}',
            '\u{200D}',
            '\u{200E}',
            '\u{200F}',
            '\u{2028}',
            '\u{2029}',
            '\u{202A}',
            '\u{202E}',
            '\u{2060}',
            '\u{2066}',
            '\u{2069}',
            '\u{206F}',
            '\u{3164}',
            '\u{FDD0}',
            '\u{FDEF}',
            '\u{FE0F}',
            '\u{FEFF}',
            '\u{FFA0}',
            '\u{FFF9}',
            '\u{FFFD}',
            '\u{FFFE}',
            '\u{FFFF}',
            '\u{1FFFE}',
            '\u{E0041}',
            '\u{10FFFF}',
        ] {
            for (text, place) in [
                (format!("{character}n"), 0),
                (format!("Jo{character}hn"), 2),
                (format!("Zoé{character}"), 3),
            ] {
                assert_eq!(first_forbidden_in_name(&text), Some(place), "{}", text.escape_unicode());
            }
        }
    }

    #[test]
    fn neighbours_of_forbidden_ranges_pass() {
        for character in [
            ' ',
            '~',
            '\u{A0}',
            '\u{AC}',
            '\u{AE}',
            '\u{34E}',
            '\u{350}',
            '\u{61B}',
            '\u{61D}',
            '\u{115E}',
            '\u{1161}',
            '\u{180A}',
            '\u{1810}',
            '\u{200A}',
            '\u{2010}',
            '\u{2027}',
            '\u{202F}',
            '\u{205F}',
            '\u{2070}',
            '\u{3163}',
            '\u{3165}',
            '\u{FDCF}',
            '\u{FDF0}',
            '\u{FE10}',
            '\u{FFEF}',
            '\u{FFFC}',
            '\u{1FFFD}',
            '\u{20000}',
            '\u{E1000}',
            '\u{10FFFD}',
        ] {
            assert_eq!(
                first_forbidden_in_name(&format!("a{character}")),
                None,
                "U+{:04X}",
                u32::from(character)
            );
        }
    }

    #[test]
    fn a_lost_character_is_found() {
        assert_eq!(first_replacement("Pena"), None);
        assert_eq!(first_replacement("Peña\u{FFFC}"), None);
        assert_eq!(first_replacement("Peña\u{FFFD}"), Some(4));
    }
}
