//! Payloads, responses and answers as Rust types, generated from the tables; each provider has a module.
//!
//! ```
//! use usherkit_core::models::killb;
//! use usherkit_core::issue::State;
//!
//! let user = r#"{"id":"u-1","status":"PENDING","complianceUrl":"https://kyc.example/u-1"}"#;
//! let killb::Eligibility::Refused(answer) = killb::eligibility(user, "{}", 1_772_366_400)? else { panic!() };
//! assert_eq!(answer.state, State::Pending);
//! assert_eq!(answer.compliance_url.as_deref(), Some("https://kyc.example/u-1"));
//! # Ok::<(), usherkit_core::door::Misuse>(())
//! ```
//!
//! `Debug` of all of them shows the type alone, for the members are the user's data.

#[rustfmt::skip]
pub mod answers;
#[rustfmt::skip]
#[expect(clippy::large_enum_variant, reason = "an answer is read and let go")]
pub mod killb;
#[rustfmt::skip]
pub mod traderpal;
#[rustfmt::skip]
#[expect(clippy::large_enum_variant, reason = "an answer is read and let go")]
pub mod treezor;

mod typed;

pub use typed::{Copied, Is, Issue, Segment, Told, TypedCall};
pub(crate) use typed::{hide, run, status};
