//! Webhooks of Treezor (WHS is docs.treezor.com/guide/webhooks/integrity-checks; the third-party references of
//! `garethx/webhook-skills` agree).

use crate::issue::Reason;
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::{hex, is_same_signature, moments, paris, sha256, word};
use crate::provider::{Delivery, Events, Signature};

/// Base64 of HMAC-SHA-256 over `object_payload`, inside the body; no other member is signed.
///
/// The signed text is what PHP's `json_encode` makes of it: compact, `/` as `\/`, everything beyond ASCII as `\uXXXX`.
/// The part of the body is first tried as it came, because some clients of the vendor sign that, then as that text,
/// with the digits of numbers as they came.
pub(super) const SIGNATURE: Signature = Signature { header: None, verify };

fn verify(delivery: &Delivery<'_>) -> Result<(), Reason> {
    let event = delivery.event.ok_or(Reason::BodyUnreadable)?;
    let signature = event
        .given("object_payload_signature")
        .ok_or(Reason::SignatureMissing)?;
    let signature = signature.text().ok_or(Reason::SignatureMalformed)?;
    let payload = event.get("object_payload").ok_or(Reason::BodyUnreadable)?;
    // 32 bytes are 43 digits of base64 and one padding character.
    let (digits, end) = signature.split_at_checked(43).ok_or(Reason::SignatureMalformed)?;
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
    if end != "=" || !digits.bytes().all(is_digit) {
        return Err(Reason::SignatureMalformed);
    }
    let matches = |text: &str| is_same_signature(signature, &base64(&delivery.hmac(text.as_bytes())), u8::clone);
    if matches(payload.raw()) || matches(&signed_text(payload)) {
        Ok(())
    } else {
        Err(Reason::SignatureMismatch)
    }
}

/// Base64 with padding (RFC 4648 section 4).
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for group in bytes.chunks(3) {
        let byte = |at: usize| u32::from(group.get(at).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for at in 0..4 {
            let digit = DIGITS
                .get((bits >> (18 - 6 * at) & 63) as usize)
                .copied()
                .unwrap_or(b'A');
            write::char(&mut text, if at <= group.len() { digit as char } else { '=' });
        }
    }
    text
}

/// The text that is signed.
fn signed_text(value: Value<'_>) -> String {
    let mut out = String::new();
    write_signed(value, &mut out);
    out
}

fn write_signed(value: Value<'_>, out: &mut String) {
    let (open, close) = match value.lexeme() {
        Lexeme::Object => ('{', "}"),
        Lexeme::Array => ('[', "]"),
        Lexeme::String => return write_signed_string(value.text().unwrap_or_default(), out),
        _ => return write::text(out, value.raw()),
    };
    write::char(out, open);
    for child in value.children() {
        if open == '{' {
            write_signed_string(child.key(), out);
            write::char(out, ':');
        }
        write_signed(child, out);
        write::char(out, ',');
    }
    write::close(out, close);
}

/// Writes a JSON string in which `/` and everything beyond ASCII are escaped; U+007F stays.
fn write_signed_string(text: &str, out: &mut String) {
    let mut plain = String::new();
    write::string(&mut plain, text);
    for char in plain.chars() {
        if char == '/' {
            write::text(out, "\\/");
        } else if char.is_ascii() {
            write::char(out, char);
        } else {
            for unit in char.encode_utf16(&mut [0; 2]) {
                write::text(out, "\\u");
                write::text(out, &hex(&unit.to_be_bytes()));
            }
        }
    }
}

/// Five events are about users. Only `object_payload` is signed, not the name of the event, so the signed status
/// decides whether a user is cancelled, if there is one.
pub(super) const EVENTS: Events = Events {
    kind: |event| {
        let status = user(event).and_then(|user| word(user, "userStatus"));
        match (word(event, "webhook").unwrap_or_default(), status) {
            (name, _) if !NAMES.contains(&name) => "other",
            (_, Some("CANCELED")) | ("user.cancel", None) => "user.deleted",
            ("user.create", _) => "user.created",
            _ => "user.updated",
        }
    },
    // The ids of the envelope are not signed, so the signed part itself tells events apart.
    key: |event| {
        let payload = event.get("object_payload").map(signed_text).unwrap_or_default();
        hex(&sha256(&[payload.as_bytes()]))
    },
    // The payload of an event about other objects holds a list of them, too.
    signed_time: Some(|event| {
        let payload = event.get("object_payload")?;
        let objects = payload.get("users").or_else(|| payload.children().next())?;
        let object = objects.children().next()?;
        let time = |name: &str| moments(object.get(name)?, paris);
        time("modifiedDate").or_else(|| time("createdDate"))
    }),
    user,
};

/// The events about users (EVT, MOD, KYCREQ; `user.cancel` is what public clients list).
const NAMES: [&str; 5] = [
    "user.create",
    "user.update",
    "user.kycrequest",
    "user.kycreview",
    "user.cancel",
];

fn user(event: Value<'_>) -> Option<Value<'_>> {
    let users = event.get("object_payload")?.get("users")?;
    let is_about_user = word(event, "webhook").is_some_and(|name| name.starts_with("user."));
    users.children().next().filter(|_| is_about_user)
}
