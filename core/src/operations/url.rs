//! Parts of URLs.

use crate::json::made::Json;
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::json::write;
use crate::provider::Provider;
use crate::text;

/// Appends the members as `name=value` pairs, the items of a list one by one. Empty text filters nothing and is left
/// out.
pub(crate) fn write_query(filters: &Json<'_>, out: &mut String) {
    for (name, filter) in filters.members() {
        match filter {
            Json::List(items) => items.iter().for_each(|item| write_pair(name, item, out)),
            Json::Text(text) if text.is_empty() => {}
            _ => write_pair(name, filter, out),
        }
    }
}

/// Appends one pair.
fn write_pair(name: &str, value: &Json<'_>, out: &mut String) {
    if !out.is_empty() {
        write::char(out, '&');
    }
    percent_encode(name, out);
    write::char(out, '=');
    if let Json::Text(text) = value {
        return percent_encode(text, out);
    }
    let mut literal = String::new();
    value.write(&mut literal);
    percent_encode(&literal, out);
}

/// Appends `text` with every byte encoded that RFC 3986 does not list as unreserved.
pub(crate) fn percent_encode(text: &str, out: &mut String) {
    const DIGITS: [char; 16] = [
        '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F',
    ];
    let digit = |value: u8| DIGITS.get(usize::from(value)).copied().unwrap_or('0');
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            write::char(out, byte as char);
        } else {
            write::char(out, '%');
            write::char(out, digit(byte >> 4));
            write::char(out, digit(byte & 15));
        }
    }
}

/// The id without the blanks around it, percent-encoded; `None` if it is no id or would lead to another endpoint.
pub(super) fn encoded_id(provider: &Provider, id: Value<'_>) -> Option<String> {
    let id = match id.lexeme() {
        Lexeme::String => text::trim(id.text()?),
        // A number in another notation, such as `1e3` or `-1`, is no id.
        Lexeme::Number if id.raw().bytes().all(|byte| byte.is_ascii_digit()) => id.raw(),
        _ => return None,
    };
    (!leads_elsewhere(provider, id)).then(|| {
        let mut encoded = String::new();
        percent_encode(id, &mut encoded);
        encoded
    })
}

/// Whether an id would lead to another endpoint: it is blank, `.` or `..`, or a reserved segment. Letter case does not
/// count, because routers may ignore it. The id is decoded first, because a server may decode it once too often. Ids
/// with invisible characters or halves of surrogate pairs are refused, too.
fn leads_elsewhere(provider: &Provider, id: &str) -> bool {
    let bytes = percent_decoded(id);
    let decoded = core::str::from_utf8(&bytes).unwrap_or(id);
    let segment = text::trim(decoded);
    let is_reserved = |own: &&str| own.eq_ignore_ascii_case(segment);
    matches!(segment, "" | "." | "..")
        || text::first_forbidden_in_name(decoded).is_some()
        || provider.reserved_ids.iter().any(is_reserved)
}

/// The bytes of `text`, percent-decoded until nothing is left to decode.
fn percent_decoded(text: &str) -> Vec<u8> {
    let digit = |byte: u8| char::from(byte).to_digit(16);
    let mut decoded = Vec::new();
    for byte in text.bytes() {
        decoded.push(byte);
        while let [.., b'%', high, low] = *decoded.as_slice()
            && let (Some(high), Some(low)) = (digit(high), digit(low))
        {
            decoded.truncate(decoded.len() - 3);
            decoded.push((high << 4 | low) as u8);
        }
    }
    decoded
}
