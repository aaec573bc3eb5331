//! How a provider signs what it delivers, and how its events are read.

use super::settings::Settings;
use crate::issue::Reason;
use crate::json::tree::Value;

/// How a provider signs what it delivers.
pub(crate) struct Signature {
    /// The header that holds the signature, in lower case; nothing where it stands in the body.
    pub(crate) header: Option<&'static str>,
    /// Whether the signature is genuine.
    pub(crate) verify: fn(&Delivery<'_>) -> Result<(), Reason>,
}

/// A webhook as it came.
pub(crate) struct Delivery<'a> {
    /// The raw bytes of the body.
    pub(crate) body: &'a [u8],
    /// The body, where it is JSON.
    pub(crate) event: Option<Value<'a>>,
    /// The signature of the headers.
    pub(crate) signature: Option<&'a str>,
    pub(crate) secret: &'a [u8],
    pub(crate) settings: &'a Settings<'a>,
}

/// Reads when an event happened: the earliest and the latest that it can be, in seconds since 1970-01-01 UTC.
pub(crate) type SignedTime = fn(event: Value<'_>) -> Option<[i64; 2]>;

/// How a provider's events are read.
pub(crate) struct Events {
    /// What happened, in the words of this library: `user.created`, `user.updated`, `user.deleted`, `other`.
    pub(crate) kind: fn(event: Value<'_>) -> &'static str,
    /// What tells the event from all others.
    pub(crate) key: fn(event: Value<'_>) -> String,
    /// When it happened, where the provider signs that.
    pub(crate) signed_time: Option<SignedTime>,
    /// The user that it is about.
    pub(crate) user: for<'a> fn(event: Value<'a>) -> Option<Value<'a>>,
}
