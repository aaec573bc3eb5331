//! Webhooks of KillB (concepts *webhooks*; guide *webhooks/security*; SDK `validateEvent`; guide *manage-users*).

use crate::issue::Reason;
use crate::operations::{hex, is_same_signature, key_of_body, sha256, word};
use crate::provider::{Delivery, Events, Signature};

/// All sources name the same header, but they compute the signature in two ways.
///
/// Scheme A is what the vendor's released code checks: SHA-256 of the body, `_` and the secret. Scheme B is what the
/// page about security describes: HMAC-SHA-256 of the body. Both take the raw bytes, because a body that was read and
/// written again can differ (`98.50`, `98.5`). A is the default; both are accepted only if the caller says so.
pub(super) const SIGNATURE: Signature = Signature {
    header: Some("x-signature-sha256"),
    verify,
};

fn verify(delivery: &Delivery<'_>) -> Result<(), Reason> {
    let signature = delivery.hex_signature()?;
    let is_same = |expected: &str| is_same_signature(signature, expected, u8::to_ascii_lowercase);
    let by_a = || is_same(&hex(&sha256(&[delivery.body, b"_", delivery.secret])));
    let by_b = || is_same(&hex(&delivery.hmac(delivery.body)));
    let is_genuine = if delivery.settings.is("scheme", "B") {
        by_b()
    } else if delivery.settings.is("scheme", "either") {
        by_a() | by_b()
    } else {
        by_a()
    };
    if is_genuine {
        Ok(())
    } else {
        Err(Reason::SignatureMismatch)
    }
}

/// Two envelopes occur: `event: "USER", action: "UPDATE"`, and the guide's `event: "user.updated"` without `action`.
pub(super) const EVENTS: Events = Events {
    kind: |event| match (word(event, "event"), word(event, "action")) {
        (Some("USER"), Some("CREATE")) | (Some("user.created"), _) => "user.created",
        (Some("USER"), Some("UPDATE")) | (Some("user.updated" | "user.kyc_approved"), _) => "user.updated",
        (Some("USER"), Some("DELETE")) | (Some("user.deleted"), _) => "user.deleted",
        _ => "other",
    },
    // Nothing else distinguishes a repeated delivery from a new event: no nonce is signed.
    key: key_of_body,
    // The times of the envelope are signed, too; but no page says that they are those of the delivery, not of the user.
    signed_time: None,
    user: |event| {
        let name = word(event, "event")?;
        event
            .get("data")
            .filter(|_| name == "USER" || name.starts_with("user."))
    },
};
