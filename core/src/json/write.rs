//! Writing JSON text: strings as `JSON.stringify` writes them (RFC 8785), no white space.

/// Appends `number` in decimal digits.
pub(crate) fn number(out: &mut String, number: u32) {
    if number >= 10 {
        self::number(out, number / 10);
    }
    out.push((b'0' + (number % 10) as u8) as char);
}

/// Appends `text` as a JSON string.
pub(crate) fn string(out: &mut String, text: &str) {
    out.push('"');
    let mut rest = text;
    while let Some(at) = rest
        .bytes()
        .position(|byte| byte < 0x20 || byte == b'"' || byte == b'\\')
    {
        let (before, special) = rest.split_at_checked(at).unwrap_or((rest, ""));
        out.push_str(before);
        let mut after = special.chars();
        if let Some(char) = after.next() {
            escape(out, char);
        }
        rest = after.as_str();
    }
    out.push_str(rest);
    out.push('"');
}

#[cold]
fn escape(out: &mut String, char: char) {
    out.push('\\');
    let last = match char {
        '\u{8}' => 'b',
        '\t' => 't',
        '\n' => 'n',
        '\u{c}' => 'f',
        '\r' => 'r',
        '"' | '\\' => char,
        _ => {
            out.push_str(if (char as u32) < 0x10 { "u000" } else { "u001" });
            char::from_digit(char as u32 & 0xf, 16).unwrap_or('0')
        }
    };
    out.push(last);
}

/// Takes back the comma behind the last member or item, if there is one.
pub(crate) fn drop_comma(out: &mut String) {
    if out.ends_with(',') {
        out.pop();
    }
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
