//! From the raw text of a JSON string to its text.

/// Replaces `out` by the text of a JSON string whose escapes a [`Scanner`](super::scan::Scanner) has checked.
///
/// A lone surrogate becomes U+FFFD, as every platform's own decoder does.
pub(crate) fn unescape(raw: &str, out: &mut String) {
    out.clear();
    let mut rest = raw;
    while let Some((before, escape)) = rest.split_once('\\') {
        out.push_str(before);
        let mut after = escape.chars();
        out.push(match after.next() {
            Some('b') => '\u{8}',
            Some('f') => '\u{c}',
            Some('n') => '\n',
            Some('r') => '\r',
            Some('t') => '\t',
            Some('u') => {
                let (char, rest) = code_units(after.as_str());
                after = rest.chars();
                char
            }
            Some(other) => other,
            None => return,
        });
        rest = after.as_str();
    }
    out.push_str(rest);
}

/// The character that starts with the four hexadecimal digits at the front, and what follows its digits.
fn code_units(text: &str) -> (char, &str) {
    let (first, rest) = code_unit(text);
    if (0xd800..0xdc00).contains(&first)
        && let Some((low @ 0xdc00..0xe000, rest)) = rest.strip_prefix("\\u").map(code_unit)
    {
        let scalar = 0x10000 + ((first - 0xd800) << 10) + (low - 0xdc00);
        return (char::from_u32(scalar).unwrap_or(char::REPLACEMENT_CHARACTER), rest);
    }
    (char::from_u32(first).unwrap_or(char::REPLACEMENT_CHARACTER), rest)
}

fn code_unit(text: &str) -> (u32, &str) {
    let (digits, rest) = text.split_at_checked(4).unwrap_or((text, ""));
    let unit = digits
        .bytes()
        .fold(0, |unit, digit| unit << 4 | (digit as char).to_digit(16).unwrap_or(0));
    (unit, rest)
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
            let mut out = String::from("old");
            super::unescape(raw, &mut out);
            assert_eq!(out, text, "{raw}");
        }
    }
}
