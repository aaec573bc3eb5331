//! Text as people type it: invisible characters at its ends and inside, characters that names refuse, its length.

use super::joining::is_modifier;
use super::ranges::is_in;
use crate::json::write;
use crate::text::joining::{Meaning, meaning};

/// Whether a character is blank: Unicode's `White_Space`, and U+FEFF, which editors leave at the start of a text.
///
/// ```
/// use usherkit_core::text::is_blank;
///
/// assert!(is_blank(' ') && is_blank('\u{3000}') && is_blank('\u{FEFF}'));
/// assert!(!is_blank('\u{200B}'), "a zero-width space is no White_Space");
/// ```
#[cfg_attr(feature = "compact", inline(never))]
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
/// use usherkit_core::text::is_dash;
///
/// assert!(is_dash('-') && is_dash('\u{2013}') && is_dash('\u{2212}'));
/// assert!(!is_dash('\u{AD}'), "a soft hyphen is not seen");
/// ```
pub fn is_dash(character: char) -> bool {
    character == '-' || character >= '\u{2D7}' && DASHES.chars().any(|dash| dash == character)
}

/// All but the ASCII hyphen, in ascending order.
const DASHES: &str = "\u{2D7}\u{58A}\u{5BE}\u{1400}\u{1806}\u{2010}\u{2011}\u{2012}\u{2013}\u{2014}\u{2015}\u{207B}\u{208B}\
    \u{2212}\u{2796}\u{2E17}\u{2E1A}\u{2E3A}\u{2E3B}\u{2E40}\u{2E5D}\u{301C}\u{3030}\u{30A0}\u{FE31}\u{FE32}\u{FE58}\u{FE63}\
    \u{FF0D}\u{10D6E}\u{10EAD}";

/// Whether a character is invisible: a blank, Unicode's `Default_Ignorable_Code_Point`, and two that are drawn as
/// nothing, the empty Braille pattern and the null notehead.
///
/// ```
/// use usherkit_core::text::is_invisible;
///
/// assert!(is_invisible(' ') && is_invisible('\u{200B}') && is_invisible('\u{2800}'));
/// assert!(!is_invisible('.') && !is_invisible('\u{301}'));
/// ```
#[cfg_attr(feature = "compact", inline(never))]
pub const fn is_invisible(character: char) -> bool {
    is_blank(character) || is_ignorable(character) || matches!(character, '\u{2800}' | '\u{1D159}')
}

/// Whether a character is ignorable: Unicode's `Default_Ignorable_Code_Point`.
pub(crate) const fn is_ignorable(character: char) -> bool {
    is_in(character, &IGNORABLE)
}

static IGNORABLE: [(char, char); 17] = [
    ('\u{AD}', '\u{AD}'),
    ('\u{34F}', '\u{34F}'),
    ('\u{61C}', '\u{61C}'),
    ('\u{115F}', '\u{1160}'),
    ('\u{17B4}', '\u{17B5}'),
    ('\u{180B}', '\u{180F}'),
    ('\u{200B}', '\u{200F}'),
    ('\u{202A}', '\u{202E}'),
    ('\u{2060}', '\u{206F}'),
    ('\u{3164}', '\u{3164}'),
    ('\u{FE00}', '\u{FE0F}'),
    ('\u{FEFF}', '\u{FEFF}'),
    ('\u{FFA0}', '\u{FFA0}'),
    ('\u{FFF0}', '\u{FFF8}'),
    ('\u{1BCA0}', '\u{1BCA3}'),
    ('\u{1D173}', '\u{1D17A}'),
    ('\u{E0000}', '\u{E0FFF}'),
];

/// Whether the character may be trimmed at an end: it is invisible and does not change what people see or read of the text,
/// unlike direction overrides and tags (UAX #9 section 2.2; Unicode Standard section 23.9).
pub(crate) const fn is_left_over(character: char) -> bool {
    is_invisible(character) && !matches!(character, '\u{202D}'..='\u{202E}' | '\u{E0001}' | '\u{E0020}'..='\u{E007F}')
}

/// `text` without the invisible characters at its ends ([`is_invisible`]), except direction overrides and tags. A joiner or a
/// variation selector stays at the end if its letter is spelt with it.
///
/// ```
/// use usherkit_core::text::trim;
///
/// assert_eq!(trim("\u{FEFF} Ana María\u{A0}\u{200B}\n"), "Ana María");
/// assert_eq!(trim("\u{845B}\u{E0100} "), "\u{845B}\u{E0100}");
/// assert_eq!(trim("\u{3000}\u{2800}"), "");
/// ```
pub fn trim(text: &str) -> &str {
    let bytes = text.as_bytes();
    let solid = |byte: Option<&u8>| byte.is_none_or(|byte| (b'!'..=b'~').contains(byte));
    if solid(bytes.first()) && solid(bytes.last()) {
        return text;
    }
    let mut rest = without_start(text, is_left_over);
    loop {
        let spelt = without_end(rest, |character| is_left_over(character) && !is_modifier(character));
        let letters = without_end(spelt, is_modifier);
        let modifiers = spelt.get(letters.len()..).unwrap_or_default();
        if modifiers.is_empty() {
            return letters;
        }
        let Meaning { selector, joiner } = meaning(letters, modifiers, "");
        let kept = match joiner {
            Some((offset, joiner)) => offset + joiner.len_utf8(),
            None => selector.map_or(0, char::len_utf8),
        };
        if kept > 0 {
            return spelt.get(..letters.len() + kept).unwrap_or_default();
        }
        rest = letters;
    }
}

/// `text` without what [`trim`] removes from ends, joiners and variation selectors included.
pub(crate) fn without_left_over(text: &str) -> &str {
    without_end(without_start(text, is_left_over), is_left_over)
}

/// `text` without the characters at its start for which `goes` is true. Unlike the functions of the standard library, this
/// and [`without_end`] exist once in the binary, for any `goes`.
fn without_start(text: &str, goes: fn(char) -> bool) -> &str {
    let mut characters = text.chars();
    loop {
        let rest = characters.as_str();
        if !characters.next().is_some_and(goes) {
            return rest;
        }
    }
}

/// `text` without the characters at its end for which `goes` is true.
fn without_end(text: &str, goes: fn(char) -> bool) -> &str {
    let mut characters = text.chars();
    loop {
        let rest = characters.as_str();
        if !characters.next_back().is_some_and(goes) {
            return rest;
        }
    }
}

/// Whether the text has no visible character: it is empty, or has only invisible and control characters.
/// [`first_unstorable`] reports U+0000.
///
/// ```
/// use usherkit_core::text::shows_nothing;
///
/// assert!(shows_nothing("") && shows_nothing(" \u{200B}\u{3164}") && shows_nothing("\u{7}"));
/// assert!(!shows_nothing("\u{301}"));
/// ```
pub fn shows_nothing(text: &str) -> bool {
    text.chars()
        .all(|character| is_invisible(character) || character != '\0' && character.is_control())
}

/// The number of Unicode scalar values, the unit of limits of length (JSON Schema 2020-12 section 6.3.1).
///
/// ```
/// use usherkit_core::text::scalar_count;
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

/// The position, in scalar values, of the first character that no text may hold: U+FFFD or U+0000.
///
/// A decoder writes U+FFFD for bytes or surrogates that are not text (RFC 7493 section 2.1), so the original is lost. Many
/// databases cannot store U+0000 in text (PostgreSQL, *Character Types*).
///
/// ```
/// use usherkit_core::text::first_unstorable;
///
/// assert_eq!(first_unstorable("Peña"), None);
/// assert_eq!(first_unstorable("Pe\u{FFFD}a"), Some(2));
/// assert_eq!(first_unstorable("Pe\0a"), Some(2));
/// ```
pub fn first_unstorable(text: &str) -> Option<usize> {
    if text.bytes().all(|byte| matches!(byte, 1..=0x7F)) {
        return None;
    }
    text.chars()
        .position(|character| matches!(character, '\0' | char::REPLACEMENT_CHARACTER))
}

/// The plain form of a character, for members that allow few characters: the ASCII apostrophe, blank or hyphen for a
/// typographic one, otherwise the character itself. Tabs and line ends stay.
///
/// ```
/// use usherkit_core::text::plain;
///
/// assert_eq!("Rue\u{A0}d’Arcy\u{2011}le\u{2011}Sec".chars().map(plain).collect::<String>(), "Rue d'Arcy-le-Sec");
/// ```
pub fn plain(character: char) -> char {
    match character {
        '\u{2018}' | '\u{2019}' | '\u{201B}' | '\u{2BC}' | '\u{2032}' | '\u{FF07}' => '\'',
        '\t'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | '\u{FEFF}' => character,
        _ => plain_dash_or_blank(character),
    }
}

/// A hyphen for a dash of any kind, a space for a blank of any kind, otherwise the character itself.
pub(crate) fn plain_dash_or_blank(character: char) -> char {
    if is_dash(character) {
        '-'
    } else if is_blank(character) {
        ' '
    } else {
        character
    }
}

/// The position, in scalar values, of the first character that is neither an ASCII letter or digit nor one of `also`.
///
/// ```
/// use usherkit_core::text::first_foreign;
///
/// assert_eq!(first_foreign("12 rue A", " "), None);
/// assert_eq!(first_foreign("12, rue A", " "), Some(2));
/// ```
pub fn first_foreign(text: &str, also: &str) -> Option<usize> {
    // `str::contains` would add its own search to the binary.
    text.chars()
        .position(|own| !own.is_ascii_alphanumeric() && also.chars().all(|other| other != own))
}

/// Whether the text has a joiner or a variation selector; [`spell`] keeps those with a meaning.
pub fn has_modifier(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(is_modifier)
}

/// Appends `name` to `out` without the joiners and variation selectors that have no effect at their place.
///
/// ```
/// use usherkit_core::text::spell;
///
/// let mut out = String::new();
/// spell("A\u{200D}na \u{845B}\u{E0100}\u{57CE} \u{9B0}\u{200D}\u{9CD}\u{9AF}", &mut out);
/// assert_eq!(out, "Ana \u{845B}\u{E0100}\u{57CE} \u{9B0}\u{200D}\u{9CD}\u{9AF}");
/// ```
pub fn spell(name: &str, out: &mut String) {
    let (from, mut rest) = (out.len(), name);
    while !rest.is_empty() {
        let modified = without_start(rest, |character| !is_modifier(character));
        let after = without_start(modified, is_modifier);
        let run = front(modified, after);
        write::text(out, front(rest, modified));
        let Meaning { selector, joiner } = meaning(out.get(from..).unwrap_or_default(), run, after);
        for modifier in selector.into_iter().chain(joiner.map(|(_, joiner)| joiner)) {
            write::char(out, modifier);
        }
        rest = after;
    }
}

/// The part of `text` before its end `rest`.
fn front<'a>(text: &'a str, rest: &str) -> &'a str {
    text.get(..text.len() - rest.len()).unwrap_or_default()
}

/// The position, in scalar values, of the first character that names refuse.
///
/// Names are RFC 8264 `FreeformClass` text in its most lenient form. They refuse characters that are invisible or change the
/// direction of the text: control characters (section 9.12), default-ignorable ones (9.13) with every bidirectional control,
/// line and paragraph separators, interlinear annotation, noncharacters and U+FFFD. Joiners and variation selectors pass,
/// because names are spelt with them: see [`spell`].
///
/// ```
/// use usherkit_core::text::first_forbidden_in_name;
///
/// assert_eq!(first_forbidden_in_name("D’Angelo-Пётр 李"), None);
/// assert_eq!(first_forbidden_in_name("Jo\u{202E}hn"), Some(2));
/// assert_eq!(first_forbidden_in_name("ക്\u{200D}ഷ"), None);
/// ```
pub fn first_forbidden_in_name(text: &str) -> Option<usize> {
    if text.is_ascii() {
        return text.bytes().position(|byte| byte.is_ascii_control());
    }
    text.chars().position(is_forbidden_in_name)
}

const fn is_forbidden_in_name(character: char) -> bool {
    if (character as u32) < 0x300 {
        return matches!(character, '\0'..='\x1F' | '\x7F'..='\u{9F}' | '\u{AD}');
    }
    is_ignorable(character) && !is_modifier(character)
        || matches!(
            character,
            // Line and paragraph separator; interlinear annotation; U+FFFD.
            '\u{2028}'..='\u{2029}'
            | '\u{FFF9}'..='\u{FFFB}'
            | char::REPLACEMENT_CHARACTER
            // Noncharacters.
            | '\u{FDD0}'..='\u{FDEF}'
        )
        || character as u32 & 0xFFFE == 0xFFFE
}

/// Whether `text` has a digit where `form` has a `0`, a capital letter where it has an `A`, and is otherwise equal.
pub fn has_form(text: &str, form: &str) -> bool {
    let fits = |(byte, form): (u8, u8)| match form {
        b'0' => byte.is_ascii_digit(),
        b'A' => byte.is_ascii_uppercase(),
        _ => byte == form,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
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
            ("\u{180E}a\u{200B}", "a"),
            ("\u{2066}Ana\u{2069}", "Ana"),
            ("\u{AD}\u{3164}a\u{115F}\u{1160}\u{FFA0}", "a"),
            ("\u{2800}\u{1D159}", ""),
            ("\u{202A}Ana\u{202C}", "Ana"),
            ("\u{202E}Ana\u{202C}", "\u{202E}Ana"),
            ("Ana\u{E0041} ", "Ana\u{E0041}"),
            ("A\u{200B}\u{2800}a", "A\u{200B}\u{2800}a"),
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
    fn a_spelling_at_the_end_stays() {
        for kept in [
            "\u{845B}\u{E0100}",
            "\u{8FBB}\u{FE00}",
            "\u{182D}\u{180B}",
            "\u{D28}\u{D4D}\u{200D}",
            "\u{9A4}\u{9CD}\u{200C}",
            "\u{2764}\u{FE0F}",
        ] {
            let typed = [kept, "\u{200C}\u{FE0F}\u{200B} \u{180E}"].concat();
            assert_eq!(trim(&typed), kept, "{}", kept.escape_unicode());
            assert_eq!(trim(kept), kept);
        }
        for nothing in ["\u{200D}", "\u{200C}", "\u{FE0F}", "\u{E0100}", "\u{180B}", "\u{180E}"] {
            for letter in ["a", "\u{645}", "\u{64E}\u{645}\u{64E}", "1"] {
                assert_eq!(
                    trim(&[letter, nothing].concat()),
                    letter,
                    "{}",
                    nothing.escape_unicode()
                );
            }
        }
    }

    #[test]
    fn nothing_to_see_is_blank() {
        for blank in [
            "",
            " ",
            "\u{2800}",
            "\u{200B}",
            "\u{3164}",
            "\u{FFA0}",
            "\u{115F}\u{1160}",
            "\u{FE0F}",
            "\u{7}\u{9F}",
        ] {
            assert!(shows_nothing(blank), "{}", blank.escape_unicode());
        }
        for seen in ["a", "\u{301}", " .", "\0", "\u{2801}", "\u{FFFC}", "\u{E000}"] {
            assert!(!shows_nothing(seen), "{}", seen.escape_unicode());
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
            assert_eq!(spelt(name), name);
        }
    }

    fn spelt(name: &str) -> String {
        let mut out = String::new();
        spell(name, &mut out);
        out
    }

    #[test]
    fn modifiers_stay_where_a_name_is_spelt_with_them() {
        for name in [
            "\u{9B0}\u{200D}\u{9CD}\u{9AF}\u{9BE}",
            "\u{CB0}\u{200D}\u{CCD}\u{C95}",
            "\u{DC1}\u{DCA}\u{200D}\u{DBB}\u{DD3}",
            "\u{915}\u{94D}\u{200C}\u{937}",
            "\u{626}\u{200C}\u{627}",
            "\u{627}\u{645}\u{6CC}\u{631}\u{200C}\u{62D}\u{633}\u{6CC}\u{646}",
            "\u{1794}\u{200C}\u{17C9}\u{17B6}",
            "\u{182D}\u{180B}\u{180E}\u{1820}",
            "\u{845B}\u{E0100}\u{57CE}",
            "\u{8FBB}\u{FE01}\u{672C}",
            "\u{1F469}\u{200D}\u{1F4BB}",
            "\u{2764}\u{FE0F}\u{200D}\u{1F525}",
        ] {
            assert_eq!(spelt(name), name, "{}", name.escape_unicode());
        }
    }

    #[test]
    fn modifiers_go_where_they_do_nothing() {
        for (name, out) in [
            ("Jo\u{200D}hn", "John"),
            ("Jo\u{200C}hn", "John"),
            ("A\u{FE0F}na\u{E0101}", "Ana"),
            ("\u{200D}\u{FE0F}Ana", "Ana"),
            ("Д\u{200D}\u{FE00}а", "Да"),
            ("\u{845B}\u{FE0F}\u{57CE}", "\u{845B}\u{57CE}"),
            ("\u{845B}\u{E0100}\u{E0101}\u{57CE}", "\u{845B}\u{E0100}\u{57CE}"),
            ("\u{645}\u{200C}\u{200C}\u{645}", "\u{645}\u{200C}\u{645}"),
            ("\u{645}\u{200C} \u{645}", "\u{645} \u{645}"),
            ("\u{645}\u{180E}\u{645}", "\u{645}\u{645}"),
            ("\u{645}\u{180B}\u{645}", "\u{645}\u{645}"),
            ("\u{1F469}\u{200D}a", "\u{1F469}a"),
            ("a\u{301}\u{200D}\u{645}", "a\u{301}\u{645}"),
        ] {
            assert_eq!(spelt(name), out, "{}", name.escape_unicode());
            assert_eq!(spelt(out), out);
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
            '\u{200B}',
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
    fn what_cannot_be_stored_is_found() {
        assert_eq!(first_unstorable("Pena\u{1}\u{7F}"), None);
        assert_eq!(first_unstorable("Peña\u{FFFC}"), None);
        assert_eq!(first_unstorable("Peña\u{FFFD}"), Some(4));
        assert_eq!(first_unstorable("Pena\0"), Some(4));
        assert_eq!(first_unstorable("Peña\0\u{FFFD}"), Some(4));
    }
}
