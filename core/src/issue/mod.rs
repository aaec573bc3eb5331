//! The faults of payloads: a closed list of codes, typed parameters, and messages in four languages.
//!
//! The JSON of an issue is
//! `{"code":"text.too_long","path":["firstName"],"params":{"max":100},"message":"…"}`. The [`Code`] is the contract;
//! the message is a convenience. Neither ever holds the user's data.

mod code;
mod fault;
mod lines;
mod messages;
mod params;
mod path;
mod paths;
#[cfg(feature = "operations")]
mod reason;
mod report;
#[cfg(feature = "values")]
mod view;

pub use code::{Code, ParamType};
pub use fault::Fault;
pub use messages::Locale;
pub use params::Params;
pub use path::PathSegment;
pub use paths::Paths;
#[cfg(all(feature = "operations", feature = "locales"))]
pub use reason::texts_of_words;
#[cfg(feature = "operations")]
pub use reason::{FailureKind, Reason, State};
#[cfg(feature = "values")]
pub use view::{Issue, ParamValue, Path};

pub(crate) use params::Param;
pub(crate) use path::Segment;
pub(crate) use paths::Kept;
pub(crate) use report::Report;
