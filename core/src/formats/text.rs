//! Text as people type it: blanks around it, characters that have no place in a name, its length.

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
    text.trim_matches(is_blank)
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
