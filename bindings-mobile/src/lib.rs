//! The doors through which Kotlin and Swift reach `usherkit-core`: text in, text out, no rule of their own.
//!
//! What users and providers wrote comes as bytes, which need not be UTF-8, and answers leave as the JSON text that every
//! language gets. Only misuse is an error. The core has no clock, so the current day in UTC is added here.

mod clock;
mod decisions;
mod misuse;
mod phone;
mod schemas;

pub use decisions::decide;
pub use misuse::Misuse;
pub use phone::{PhoneFormat, phone_as_you_type, phone_examples, phone_format, phone_parse, phone_regions};
pub use schemas::{fields, json_schema, validate};

uniffi::setup_scaffolding!();
