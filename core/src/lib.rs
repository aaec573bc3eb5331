//! One rulebook for the people who sign up: checks and normalizes user payloads and takes the client's decisions.
//!
//! ```
//! use usherkit_core::Options;
//! use usherkit_core::formats::Date;
//! use usherkit_core::providers::killb;
//!
//! let options = Options::from_json(r#"{"defaultCountry":"CO"}"#, Date::new(2026, 3, 1).unwrap()).unwrap();
//! let answer = killb::USER.validate(
//!     r#"{"type":"COMPANY","data":{
//!         "companyName":" Example Corp ","phone":"601 555 5555",
//!         "address":{"street1":"Calle 123","city":"Bogotá","state":"Cundinamarca","zipCode":"110111","countryCode":"co"},
//!         "document":{"type":"NIT","number":"890903938-8","issuedCountryCode":"CO"}}}"#,
//!     &options,
//! );
//! assert_eq!(
//!     answer.as_json(),
//!     concat!(
//!         r#"{"ok":true,"value":{"type":"COMPANY","data":{"companyName":"Example Corp","phone":"+576015555555","#,
//!         r#""address":{"street1":"Calle 123","city":"Bogotá","state":"Cundinamarca","zipCode":"110111","countryCode":"CO"},"#,
//!         r#""document":{"type":"NIT","number":"890903938-8","issuedCountryCode":"CO"}}},"warnings":[]}"#,
//!     ),
//! );
//! ```
//!
//! The types that matter: [`rulebook::Record`] (a payload's table, such as [`providers::killb::PERSON`]), [`Options`] and
//! [`Answer`]. Answers are JSON text, the same in every language, byte for byte; [`Answer::decode`] reads them into Rust
//! types. Bad data is an answer, never an error.
//!
//! Not here: input and output, clocks (the caller says which day it is), logging, and any state between two calls.
#![forbid(unsafe_code)]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable
)]
#![cfg_attr(
    test,
    allow(
        clippy::unwrap_used,
        clippy::expect_used,
        clippy::panic,
        clippy::indexing_slicing,
        clippy::string_slice,
        reason = "a test that goes wrong should stop"
    )
)]

#[cfg(feature = "metadata")]
mod describe;
pub mod door;
pub mod formats;
pub mod issue;
mod json;
#[cfg(feature = "decisions")]
pub mod operations;
pub mod phone;
#[cfg(feature = "decisions")]
pub mod provider;
pub mod providers;
pub mod rulebook;
pub mod text;
pub mod validate;

#[cfg(feature = "values")]
pub use issue::Issue;
pub use issue::{PathSegment, Paths};
#[cfg(feature = "values")]
pub use validate::{Accepted, Checked, Refused, Value};
pub use validate::{Answer, Blank, Limits, NationalIdLevel, NationalIds, OPTIONS, Options, OptionsError};
