//! Webhooks: is the delivery genuine, fresh and new, and what does it say?

use crate::issue::{Fault, Params, Reason};
use crate::json::made::Members;
use crate::json::tree::Value;
use crate::operations::response::header;
use crate::operations::time::moment;
use crate::provider::{Delivery, Provider, Settings};
use crate::rulebook::{Custom, Enum, Field, Kind, Rule, optional};
use crate::text::words;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};

/// The option `scheme`.
pub(crate) static SCHEME: Enum = Enum::of("usherkit.scheme", words!["A", "B", "either"]);

/// Options of `webhook`.
pub(crate) static FIELDS: &[Field] = &[
    optional("scheme", Kind::Enum(&SCHEME)).about(
        "KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of \
         `body + \"_\" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as \
         key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one \
         scheme each, HMAC-SHA-256, and ignore it.",
    ),
    optional("now", Kind::PathSegment).rules(&[Rule::Custom(MOMENT)]).about(
        "The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is \
         missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset \
         (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is \
         what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in \
         `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` \
         keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event \
         is too old.",
    ),
    optional(
        "seen",
        Kind::List {
            max: 1_000_000,
            of: &Kind::Verbatim,
        },
    )
    .about(
        "The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among \
         them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one \
         without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: \
         none, for nothing is kept between calls.",
    ),
    optional("maxAge", Kind::Integer { min: 1, max: u32::MAX }).about(
        "How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 \
         minutes, where `now` is given. With KillB it does nothing.",
    ),
];

/// Refuses a time that cannot be read, because it would let every event pass.
const MOMENT: &Custom = &Custom::new("usherkit.moment", |_, text, findings| {
    if moment(text).is_none() {
        findings.issue(Fault::TextFormat, Params::word("2026-03-01T12:00:00Z"));
    }
});

/// How many seconds a signed time may lie in the past: deliveries are repeated every minute up to 30 times, and clocks
/// differ.
const MAX_AGE: u32 = 2_700;
/// How many seconds a signed time may lie in the future, because clocks differ.
const MAX_AHEAD: i64 = 300;
/// The most bytes of a secret. Secrets have a bound of their own: a facade that shortens long texts must never shorten
/// a secret.
const LONGEST_SECRET: usize = 64 << 10;

/// The event, if the delivery is genuine, fresh and new. A body beyond the limit is not read; `event` is the body where it
/// is JSON.
pub(crate) fn webhook<'a>(
    provider: &Provider,
    body: &'a [u8],
    event: Option<Value<'a>>,
    headers: Value<'a>,
    secret: &'a [u8],
    settings: &'a Settings<'a>,
) -> Result<Members<'a>, Reason> {
    let delivery = Delivery {
        body,
        event: event.filter(|event| event.is_object()),
        signature: provider.signature.header.and_then(|name| header(headers, name)),
        secret,
        settings,
    };
    let (event, key) = accepted(provider, &delivery)?;
    Ok(provider.events.read(provider, event, key))
}

fn accepted<'a>(provider: &Provider, delivery: &Delivery<'a>) -> Result<(Value<'a>, String), Reason> {
    if delivery.secret.is_empty() {
        return Err(Reason::SecretMissing);
    }
    if delivery.secret.len() > LONGEST_SECRET {
        return Err(Reason::SecretTooLong);
    }
    if delivery.body.len() > delivery.settings.options.limits.bytes as usize {
        return Err(Reason::BodyUnreadable);
    }
    (provider.signature.verify)(delivery)?;
    let event = delivery.event.ok_or(Reason::BodyUnreadable)?;
    let key = (provider.events.key)(event);
    let mut seen = delivery.settings.get("seen").into_iter().flat_map(Value::children);
    if seen.any(|seen| seen.text() == Some(&key)) {
        return Err(Reason::EventDuplicate);
    }
    if let Some(signed_time) = provider.events.signed_time {
        delivery.check_time(signed_time(event))?;
    }
    Ok((event, key))
}

impl Delivery<'_> {
    /// Checks that the event is fresh, if the options ask for it. `signed` is the earliest and the latest time that the
    /// event can have.
    fn check_time(&self, signed: Option<[i64; 2]>) -> Result<(), Reason> {
        let (now, max_age) = (self.settings.get("now"), self.settings.get("maxAge"));
        if now.or(max_age).is_none() {
            return Ok(());
        }
        let now = now.and_then(|now| match now.whole() {
            Some(seconds) => Some(i64::from(seconds)),
            None => moment(now.text()?),
        });
        let now = now.unwrap_or(self.settings.clock);
        let max_age = max_age.and_then(Value::whole).unwrap_or(MAX_AGE);
        match signed {
            Some([earliest, latest]) if earliest - now <= MAX_AHEAD => {
                if now - latest > i64::from(max_age) {
                    return Err(Reason::EventStale);
                }
                Ok(())
            }
            _ => Err(Reason::EventTimeInvalid),
        }
    }

    /// The signature of the header, if it has 64 hexadecimal digits.
    pub(crate) fn hex_signature(&self) -> Result<&str, Reason> {
        let signature = self.signature.ok_or(Reason::SignatureMissing)?;
        let is_hex = signature.len() == 64 && signature.bytes().all(|byte| byte.is_ascii_hexdigit());
        if is_hex {
            Ok(signature)
        } else {
            Err(Reason::SignatureMalformed)
        }
    }

    /// HMAC-SHA-256 with the secret (RFC 2104).
    pub(crate) fn hmac(&self, message: &[u8]) -> [u8; 32] {
        let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(self.secret) else {
            // A key may have any length.
            return [0; 32];
        };
        mac.update(message);
        mac.finalize().into_bytes().into()
    }
}

/// The key of an event whose whole body is signed: its `id`, else a hash of the body without white space, because a
/// signature may be of the body in that form.
pub(crate) fn key_of_body(event: Value<'_>) -> String {
    match event.get("id").and_then(Value::some_text) {
        Some(id) => id.to_owned(),
        None => {
            let mut body = String::new();
            event.write(&mut body);
            hex(&sha256(&[body.as_bytes()]))
        }
    }
}

/// SHA-256 of the parts, joined.
pub(crate) fn sha256(parts: &[&[u8]]) -> [u8; 32] {
    let mut hash = Sha256::new();
    for part in parts {
        hash.update(part);
    }
    hash.finalize().into()
}

/// The bytes in lower-case hexadecimal digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .filter_map(|digit| char::from_digit(u32::from(digit), 16))
        .collect()
}

/// Whether the texts are equal once each byte is folded (the case of hexadecimal digits does not count, that of base64 does),
/// in a time that does not depend on where they differ.
pub(crate) fn is_same_signature(one: &str, other: &str, fold: fn(&u8) -> u8) -> bool {
    let differing = |(one, other)| fold(one) ^ fold(other);
    let (one, other) = (one.as_bytes(), other.as_bytes());
    one.len() == other.len() && one.iter().zip(other).map(differing).fold(0, core::ops::BitOr::bitor) == 0
}
