//! The exports of `usherkit-core` to Kotlin and Swift: text in, text out, no rule of their own.
//!
//! Text of users and providers comes as bytes, which need not be UTF-8. Answers leave as the JSON text that every language
//! gets. Only misuse is an error. Core has no clock, so this crate adds the current time.

mod clock;
mod misuse;
mod operations;
mod phone;
mod schemas;

pub use misuse::Misuse;
pub use operations::run_operation;
pub use phone::{PhoneFormat, phone_as_you_type, phone_examples, phone_format, phone_parse, phone_regions};
pub use schemas::{fields, json_schema, validate};

uniffi::setup_scaffolding!();
