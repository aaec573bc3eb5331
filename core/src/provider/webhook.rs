//! How a provider signs its webhooks, and how its events are read.

use super::settings::Settings;
use crate::issue::Reason;
use crate::json::tree::Value;

/// How a provider signs its webhooks.
pub(crate) struct Signature {
    /// The header that holds the signature, in lower case; `None` if the signature is in the body.
    pub(crate) header: Option<&'static str>,
    /// Verifies the signature; returns the reason if it is not genuine.
    pub(crate) verify: fn(&Delivery<'_>) -> Result<(), Reason>,
}

/// A webhook as it came.
pub(crate) struct Delivery<'a> {
    /// The raw bytes of the body.
    pub(crate) body: &'a [u8],
    /// The body, if it is JSON.
    pub(crate) event: Option<Value<'a>>,
    /// The value of the header that holds the signature.
    pub(crate) signature: Option<&'a str>,
    pub(crate) secret: &'a [u8],
    pub(crate) settings: &'a Settings<'a>,
}

/// Returns when an event happened: the earliest and the latest possible time, in seconds since 1970-01-01 UTC.
pub(crate) type SignedTime = fn(event: Value<'_>) -> Option<[i64; 2]>;

/// How a provider's events are read.
pub(crate) struct Events {
    /// Returns what happened, in the words of this library: `user.created`, `user.updated`, `user.deleted`, `other`.
    pub(crate) kind: fn(event: Value<'_>) -> &'static str,
    /// Returns the key that identifies the event.
    pub(crate) key: fn(event: Value<'_>) -> String,
    /// When the event happened, if the provider signs the time.
    pub(crate) signed_time: Option<SignedTime>,
    /// Returns the user that the event is about.
    pub(crate) user: for<'a> fn(event: Value<'a>) -> Option<Value<'a>>,
}
