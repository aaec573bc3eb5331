//! One file for each format: which values are well formed, and how they are normalized.
//!
//! Everything here is a pure function of its arguments. Nothing allocates unless a value has to change, and no error
//! holds the value that it concerns.

pub mod country;
pub mod date;
pub mod email;
pub mod national_id;

pub use date::Date;
