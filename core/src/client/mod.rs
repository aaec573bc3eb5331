//! What a client asks before and after a call: the same questions for every provider, answered from its tables.
//!
//! All are pure functions over JSON texts, behind one door, [`decide`], which [`Ask`] has as methods. What a provider sent is read leniently and
//! never validated; what a caller wants to send is checked against the tables.
//!
//! ```
//! use usherkit_core::client;
//!
//! let user = br#"{"id":"u1","status":"PENDING","complianceUrl":"https://kyc.example/u1"}"#;
//! let mut answer = String::new();
//! client::decide("killb.eligibility", &[user], 0, &mut answer).unwrap();
//! assert!(answer.starts_with(
//!     r#"{"canTransact":false,"state":"pending","reasons":["user.pending"],"message":"KYC verification in progress","action":"Complete verification at https://kyc.example/u1""#,
//! ));
//! ```

#[cfg(feature = "decisions")]
mod decisions;
pub mod phone;

#[cfg(feature = "decisions")]
pub use decisions::{
    Answers, Argument, ArgumentType, Ask, Call, Decision, FailureKind, Misuse, OPERATIONS, Operation, Provider, Reason,
    State, decide,
};
#[cfg(feature = "decisions")]
pub(crate) use decisions::{
    Body, Deletion, Delivery, Eligibility, Endpoint, Errors, Events, Gone, Kind, Link, Listing, PASSING, ProviderError,
    Query, Reading, Settings, Signature, Update, body, class_of_table, hex, http_link, is_full, is_same_hex,
    key_of_body, member, moments, number, paris, repeats, rfc3339, sha256, users, utc, word,
};
