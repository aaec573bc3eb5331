//! JSON text (RFC 8259, read with the strictness of RFC 7493): one scanner, one way to unescape, one way to write.
//!
//! The scanner only finds positions; it copies nothing and builds no tree. [`unescape`] gives the text of a string, and
//! [`write`] writes JSON.

#[cfg(feature = "serde")]
mod decode;
#[cfg(feature = "values")]
#[cfg_attr(
    not(feature = "operations"),
    expect(dead_code, reason = "operations need all of it, checks a part")
)]
pub(crate) mod made;
mod number;
pub(crate) mod scan;
#[cfg(feature = "values")]
#[cfg_attr(
    not(feature = "operations"),
    expect(dead_code, reason = "operations need all of it, checks a part")
)]
pub(crate) mod tree;
mod unescape;
pub(crate) mod write;

#[cfg(feature = "serde")]
pub use decode::DecodeError;
#[cfg(feature = "serde")]
pub(crate) use decode::decode;
#[cfg(feature = "values")]
pub(crate) use number::write_number;
pub(crate) use number::{MAX_SAFE, safe_integer, whole_number};
pub(crate) use unescape::unescape;
