//! One rulebook for the people who sign up: checks and normalizes user payloads and runs the operations of a client.
//!
//! Built in are the users of KillB v2, Treezor v1 and TraderPal Connect v1 ([`providers`]). Nothing here reads a clock, sends
//! anything, logs, or keeps state between two calls. Bad data is an answer, never an error; no message, error or `Debug` output
//! shows what a user entered.
//!
//! # Check a payload
//!
//! A [`Record`](rulebook::Record) is the table of a payload. [`Record::check`](rulebook::Record::check) takes JSON text and
//! [`Options`], and returns a [`Checked`]: the normalized [`Value`], or every [`Issue`].
//!
//! ```
//! use usherkit_core::Options;
//! use usherkit_core::formats::Date;
//! use usherkit_core::providers::killb;
//!
//! let today = Date::new(2026, 3, 1).unwrap();
//! let options = Options::from_json(r#"{"defaultCountry":"CO"}"#, today)?;
//! let company = r#"{"type":"COMPANY","data":{
//!     "companyName":" Example Corp ","phone":"601 555 5555",
//!     "address":{"street1":"Calle 123","city":"Bogotá","state":"Cundinamarca","zipCode":"110111","countryCode":"co"},
//!     "document":{"type":"NIT","number":"890903938-8","issuedCountryCode":"CO"}}}"#;
//!
//! let accepted = killb::USER.check(company, &options).into_result()?;
//! let data = accepted.value().get("data").unwrap();
//! assert_eq!(data.get("companyName").unwrap().as_str(), Some("Example Corp"));
//! assert_eq!(data.get("phone").unwrap().as_str(), Some("+576015555555"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! [`Value::decode`] reads the value into a type of `serde`; [`Value::to_json`] writes it. Where the answer only passes through,
//! [`Record::validate`](rulebook::Record::validate) makes its JSON text directly, the same in every language, byte for byte.
//!
//! # Read issues
//!
//! The [`Code`](issue::Code) of an issue is the contract. A [`Fault`](issue::Fault) is the code with its reason, the
//! path says where, and the message is for people, in English, Spanish, Portuguese or French.
//!
//! ```
//! use usherkit_core::Options;
//! use usherkit_core::formats::Date;
//! use usherkit_core::issue::{Code, Locale, ParamValue};
//! use usherkit_core::providers::killb;
//!
//! let mut options = Options::new(Date::new(2026, 3, 1).unwrap());
//! options.only.push_dotted("dateOfBirth");
//! let checked = killb::PERSON.check(r#"{"dateOfBirth":"2015-04-01"}"#, &options);
//! for issue in checked.issues() {
//!     assert_eq!(issue.path().to_string(), "dateOfBirth");
//!     assert_eq!(issue.code(), Code::AgeTooYoung);
//!     assert_eq!(issue.param("minimum"), Some(ParamValue::Number(18)));
//!     assert_eq!(issue.message(Locale::Es), "la edad mínima es de 18 años");
//! }
//! assert_eq!(checked.issues().count(), 1);
//! ```
//!
//! # Phone numbers
//!
//! [`phone`] reads, judges and writes numbers exactly as Google's libphonenumber does.
//!
//! ```
//! use usherkit_core::phone::{self, Format, PhoneNumber, Region};
//!
//! let number = phone::parse("(300) 123-4567", Region::find("CO"))?;
//! assert!(number.is_valid());
//! assert_eq!(number.to_string(), "+573001234567");
//! assert_eq!(&*number.format(Format::International), "+57 300 1234567");
//! assert_eq!("+57 300 123 4567".parse::<PhoneNumber>()?, number);
//! # Ok::<(), phone::PhoneError>(())
//! ```
//!
//! # Operations before and after a call
//!
//! [`Provider::operations`](provider::Provider::operations) has a method for each operation: may the user transact, what would an update do, what
//! is the request, what came back. The caller says what time it is.
//!
//! ```
//! use usherkit_core::provider::Call;
//! use usherkit_core::providers::killb::KILLB;
//!
//! let now = 1_772_366_400; // seconds since 1970-01-01 UTC
//! let user = r#"{"id":"u-1","status":"PENDING","complianceUrl":"https://kyc.example/u-1"}"#;
//! let eligibility = KILLB.operations(now).eligibility(user)?;
//! assert!(eligibility.as_json().starts_with(r#"{"canTransact":false,"state":"pending""#));
//!
//! let response = KILLB.operations(now).response(Call::Get, Some(429), b"{}", r#"{"Retry-After":"7"}"#)?;
//! assert!(response.as_json().ends_with(r#""retryable":true,"retryAfter":7}"#));
//! # Ok::<(), usherkit_core::door::Misuse>(())
//! ```
//!
//! # A record of your own
//!
//! Tables are constants: [`rulebook`] has the members' kinds, when they must be there, and rules. What no data can state is a
//! function with a name, [`Rule::Custom`](rulebook::Rule::Custom): it sees the normalized value and the members beside it, and
//! reports a [`Fault`](issue::Fault) with the parameters of its code.
//!
//! ```
//! use usherkit_core::formats::Date;
//! use usherkit_core::issue::{Code, Fault, Params};
//! use usherkit_core::rulebook::{Custom, Enum, Kind, Record, Rule, is, optional, required};
//! use usherkit_core::{Options, words};
//!
//! static PLAN: Enum = Enum::of("example.plan", words!["FREE", "PRO"]);
//!
//! // Nobody registers a company under a name of more than 20 characters on the free plan.
//! const SHORT_WHEN_FREE: &Custom = &Custom::new("example.shortWhenFree", |siblings, name, findings| {
//!     if siblings.text("plan") == Some("FREE") && name.chars().count() > 20 {
//!         findings.issue(Fault::TextTooLong, Params::number(20));
//!     }
//! });
//!
//! static SIGN_UP: Record = Record::whole(
//!     "example.signUp",
//!     &[
//!         required("name", Kind::Name { max: 80 }).rules(&[Rule::Custom(SHORT_WHEN_FREE)]),
//!         required("email", Kind::Email),
//!         required("plan", Kind::Enum(&PLAN)),
//!         optional("taxId", Kind::DocumentNumber { max: 30 }).required_when("plan", is(&"PRO")),
//!     ],
//! )
//! .rejecting_unknown_keys();
//!
//! let options = Options::new(Date::new(2026, 3, 1).unwrap());
//! let checked = SIGN_UP.check(r#"{"name":" Ana ","email":"ana@EXAMPLE.com","plan":"FREE"}"#, &options);
//! assert_eq!(checked.value().unwrap().to_json(), r#"{"name":"Ana","email":"ana@example.com","plan":"FREE"}"#);
//!
//! let checked = SIGN_UP.check(r#"{"name":"Ana","email":"ana@example.com","plan":"PRO"}"#, &options);
//! assert!(checked.issues().map(|issue| issue.code()).eq([Code::MemberRequired]));
//! ```
//!
//! # Features
//!
//! All are on by default but `models` and `docs`; `Cargo.toml` says what each adds. With none of them there are the tables and
//! [`Record::validate`](rulebook::Record::validate).
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
#[cfg(feature = "models")]
pub mod models;
#[cfg(feature = "operations")]
mod operations;
pub mod phone;
#[cfg(feature = "operations")]
pub mod provider;
pub mod providers;
pub mod rulebook;
pub mod text;
pub mod validate;

#[cfg(feature = "values")]
pub use issue::Issue;
pub use issue::{PathSegment, Paths};
#[cfg(feature = "serde")]
pub use json::DecodeError;
#[cfg(feature = "values")]
pub use validate::{Accepted, Checked, Refused, Value};
pub use validate::{Answer, Blank, Limits, NationalIdLevel, NationalIds, OPTIONS, Options, OptionsError};
