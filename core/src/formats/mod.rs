//! One file a format: what a well-formed value is, and how it is normalized.
//!
//! Everything here is a pure function of its arguments. Nothing allocates unless a value has to change, and no error
//! carries the value it speaks of.

pub mod country;
pub mod date;
pub mod email;
pub mod national_id;

pub use date::Date;
