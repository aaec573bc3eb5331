//! The options of operations.

use crate::json::tree::Value;
use crate::validate::Options;

/// What an operation works with besides its arguments.
pub(crate) struct Settings<'a> {
    /// How payloads are checked.
    pub(crate) options: Options,
    /// The options as the caller passed them.
    pub(crate) given: Option<Value<'a>>,
    /// The current time of the caller's clock, in seconds since 1970-01-01 UTC.
    pub(crate) clock: i64,
}
