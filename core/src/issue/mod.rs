//! What is wrong with a payload: closed codes, typed parameters, and messages in four languages.
//!
//! The wire form of an issue is
//! `{"code":"text.too_long","path":["firstName"],"params":{"max":100},"message":"…"}`. The [`Code`] is the contract;
//! the message is a convenience. Neither ever holds the user's data.

mod code;
mod fault;
mod messages;
mod params;
mod report;
#[cfg(feature = "serde")]
mod view;

pub use code::{Code, ParamType};
pub use messages::Locale;
#[cfg(feature = "serde")]
pub use view::{Issue, PathSegment};

pub(crate) use fault::Fault;
pub(crate) use params::{Param, Params};
pub(crate) use report::{Report, Segment};
