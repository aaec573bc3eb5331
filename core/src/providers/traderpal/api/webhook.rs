//! Webhooks of TraderPal (WH).

use crate::issue::Reason;
use crate::operations::{hex, is_same_signature, key_of_body, rfc3339, word};
use crate::provider::{Delivery, Events, Signature};

/// HMAC-SHA-256 in hexadecimal digits. The sample hashes the body after reading and writing it again, but its handler
/// passes the raw bytes. So the raw bytes are tried first, then the body without white space, its members and numbers
/// unchanged.
pub(super) const SIGNATURE: Signature = Signature {
    header: Some("x-tp-signature"),
    verify,
};

fn verify(delivery: &Delivery<'_>) -> Result<(), Reason> {
    let signature = delivery.hex_signature()?;
    let matches = |message: &[u8]| is_same_signature(signature, &hex(&delivery.hmac(message)), u8::to_ascii_lowercase);
    let compact = || {
        let mut text = String::new();
        delivery.event.is_some_and(|event| {
            event.write(&mut text);
            matches(text.as_bytes())
        })
    };
    if matches(delivery.body) || compact() {
        Ok(())
    } else {
        Err(Reason::SignatureMismatch)
    }
}

/// The overview promises events about the verification of users; none is published, so any `user.…` counts as a change.
pub(super) const EVENTS: Events = Events {
    kind: |event| match word(event, "type") {
        Some("user.created") => "user.created",
        Some("user.deleted" | "user.closed") => "user.deleted",
        Some(name) if name.starts_with("user.") => "user.updated",
        _ => "other",
    },
    key: key_of_body,
    // The whole body is signed.
    signed_time: Some(|event| Some([rfc3339(event.get("created")?.text()?)?; 2])),
    user: |event| {
        event
            .get("data")
            .filter(|_| word(event, "type").is_some_and(|name| name.starts_with("user.")))
    },
};
