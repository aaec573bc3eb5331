//! The text of a JSON string, from its raw text.

use super::write;
use core::str::Chars;

/// Appends to `out` the text of a JSON string whose escapes a [`Scanner`](super::scan::Scanner) has checked.
///
/// A lone surrogate becomes U+FFFD, as in every platform's own decoder.
pub(crate) fn unescape(raw: &str, out: &mut String) {
    let mut chars = raw.chars();
    while let Some(char) = chars.next() {
        let char = match char {
            '\\' => match chars.next() {
                Some('b') => '\u{8}',
                Some('f') => '\u{c}',
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some('u') => code_units(&mut chars),
                Some(other) => other,
                None => return,
            },
            other => other,
        };
        write::char(out, char);
    }
}

/// The character that starts with the four hexadecimal digits at the front.
fn code_units(chars: &mut Chars<'_>) -> char {
    let first = code_unit(chars);
    if (0xd800..0xdc00).contains(&first) {
        let mut after = chars.clone();
        if after.next() == Some('\\') && after.next() == Some('u') {
            let low = code_unit(&mut after);
            if (0xdc00..0xe000).contains(&low) {
                *chars = after;
                let scalar = 0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00);
                return char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER);
            }
        }
    }
    char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER)
}

fn code_unit(chars: &mut Chars<'_>) -> u32 {
    let mut unit = 0;
    for digit in chars.take(4) {
        unit = unit << 4 | digit.to_digit(16).unwrap_or(0);
    }
    unit
}

#[cfg(test)]
mod tests {
    #[test]
    fn reads_every_escape() {
        for (raw, text) in [
            (r#"a\"\\\/\b\f\n\r\tz"#, "a\"\\/\u{8}\u{c}\n\r\tz"),
            (r"\u00e9\u20AC", "é€"),
            (r"\ud83d\ude00!", "😀!"),
            (r"\ud83dx", "\u{fffd}x"),
            (r"\ude00", "\u{fffd}"),
            (r"\ud83d\ud83d\ude00", "\u{fffd}😀"),
            (r"\ud83d\u0041", "\u{fffd}A"),
            (r"\u0000", "\0"),
        ] {
            let mut out = String::from("before ");
            super::unescape(raw, &mut out);
            assert_eq!(out.strip_prefix("before "), Some(text), "{raw}");
        }
    }
}
