//! Writes JSON text: strings as `JSON.stringify` writes them (RFC 8785), no white space.

/// Appends `text`. Never inlined in compact code, where the copies would outweigh the calls.
#[cfg_attr(feature = "compact", inline(never))]
#[cfg_attr(not(feature = "compact"), inline)]
pub(crate) fn text(out: &mut String, text: &str) {
    out.push_str(text);
}

/// Appends one character, in the same way.
#[cfg_attr(feature = "compact", inline(never))]
#[cfg_attr(not(feature = "compact"), inline)]
pub(crate) fn char(out: &mut String, char: char) {
    out.push(char);
}

/// Appends `text` with its ASCII letters in lower case.
pub(crate) fn lower_case(out: &mut String, text: &str) {
    for letter in text.chars() {
        char(out, letter.to_ascii_lowercase());
    }
}

/// Appends `number` in decimal digits.
#[inline]
pub(crate) fn number(out: &mut String, number: impl Into<u64>) {
    digits(out, number.into());
}

fn digits(out: &mut String, number: u64) {
    if number >= 10 {
        digits(out, number / 10);
    }
    char(out, (b'0' + (number % 10) as u8) as char);
}

/// Appends `true` or `false`.
#[cfg(feature = "values")]
pub(crate) fn boolean(out: &mut String, value: bool) {
    text(out, if value { "true" } else { "false" });
}

/// Appends `string` as a JSON string.
pub(crate) fn string(out: &mut String, string: &str) {
    char(out, '"');
    escaped(out, string);
    char(out, '"');
}

/// Appends `string` as the inside of a JSON string.
pub(crate) fn escaped(out: &mut String, string: &str) {
    let mut from = 0;
    for (at, byte) in string.bytes().enumerate() {
        if byte < 0x20 || byte == b'"' || byte == b'\\' {
            text(out, string.get(from..at).unwrap_or_default());
            escape(out, byte);
            from = at + 1;
        }
    }
    text(out, string.get(from..).unwrap_or_default());
}

/// Appends the name of a member and its colon.
pub(crate) fn member(out: &mut String, name: &str) {
    string(out, name);
    char(out, ':');
}

#[cold]
fn escape(out: &mut String, byte: u8) {
    char(out, '\\');
    let last = match byte {
        0x8 => 'b',
        b'\t' => 't',
        b'\n' => 'n',
        0xc => 'f',
        b'\r' => 'r',
        0..0x20 => {
            text(out, if byte < 0x10 { "u000" } else { "u001" });
            char::from_digit(u32::from(byte & 0xf), 16).unwrap_or('0')
        }
        itself => itself as char,
    };
    char(out, last);
}

/// Removes the comma after the last member or item, if there is one, and appends `end`.
pub(crate) fn close(out: &mut String, end: &str) {
    if out.as_bytes().last() == Some(&b',') {
        out.pop();
    }
    text(out, end);
}

#[cfg(test)]
mod tests {
    #[test]
    fn writes_strings_as_json_stringify_does() {
        let mut out = String::new();
        super::string(&mut out, "é\"\\/\u{0}\u{8}\t\n\u{c}\r\u{1f}\u{7f}\u{2028}");
        assert_eq!(out, "\"é\\\"\\\\/\\u0000\\b\\t\\n\\f\\r\\u001f\u{7f}\u{2028}\"");
    }

    #[test]
    fn writes_numbers() {
        let mut out = String::new();
        for n in [0, 9, 10, u32::MAX] {
            super::number(&mut out, n);
            out.push(' ');
        }
        assert_eq!(out, "0 9 10 4294967295 ");
    }
}
