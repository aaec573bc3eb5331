//! Characters: Normalization Form C, invisible characters, trimming, and lists of words.
//!
//! Everything here is a pure function of its arguments and allocates only if a text has to change.

mod characters;
mod chunks;
mod joining;
pub mod nfc;
mod packed;
mod ranges;
#[rustfmt::skip]
mod unicode_tables;
mod words;

pub use characters::*;
pub use chunks::is_printable_ascii;
pub(crate) use ranges::is_in;
pub(crate) use words::words;
pub use words::{UnknownWord, Words};
