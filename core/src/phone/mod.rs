//! Phone numbers: parsed, validated and formatted exactly as by Google's libphonenumber, from compiled tables.
//!
//! ```
//! use usherkit_core::phone::{self, Region};
//!
//! let number = phone::parse("0176 123 45678", Region::find("DE"))?;
//! assert!(number.is_valid());
//! assert_eq!(&*number.e164(), "+4917612345678");
//! assert_eq!(number.number_type().code(), "MOBILE");
//! assert_eq!(number.region().map(Region::code), Some("DE"));
//! # Ok::<(), phone::PhoneError>(())
//! ```
//!
//! [`parse()`] returns a [`PhoneNumber`] or the reason why the text is none; a parsed number need not be valid. [`validate`]
//! does both at once. A number without a calling code needs a [`Region`].
//!
//! The steps, their names and their order are those of the published algorithm of libphonenumber, and the metadata is
//! its metadata ([`METADATA_VERSION`]), by the Libphonenumber Authors, Apache License 2.0.
//!
//! Not covered: short numbers such as 112, numbers inside running text, carriers, places and time zones.

#[cfg(feature = "as-you-type")]
mod as_you_type;
mod digits;
mod error;
#[cfg(feature = "phone-examples")]
mod examples;
#[cfg(feature = "phone-formats")]
mod format;
mod length;
mod number;
mod parse;
mod region;
mod scan;
mod symbol;
mod tables;
mod text;
mod unicode;

#[cfg(feature = "as-you-type")]
pub use as_you_type::AsYouType;
pub use error::{InvalidReason, PhoneError, Possible};
#[cfg(feature = "phone-formats")]
pub use format::Format;
pub use number::{NumberType, PhoneNumber};
pub use parse::{parse, validate};
pub use region::{Region, UnknownRegion};
pub use text::PhoneText;

/// The version of Google's metadata in the tables, such as `9.0.42`.
pub const METADATA_VERSION: &str = tables::generated::METADATA_VERSION;
