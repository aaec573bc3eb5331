//! The operations, one file each, and what they share.

pub(crate) mod batch;
mod changes;
pub(crate) mod delete;
pub(crate) mod eligibility;
pub(crate) mod event;
pub(crate) mod http;
mod link;
pub(crate) mod list;
mod merging;
mod payload;
pub(crate) mod plan_update;
pub(crate) mod policy;
mod reading;
pub(crate) mod request;
pub(crate) mod response;
mod settings;
pub(crate) mod sync;
mod time;
mod url;
pub(crate) mod webhook;

pub(crate) use link::http_link;
pub(crate) use list::{is_full, number, users};
pub(crate) use reading::{member, repeats, word};
pub(crate) use request::body;
pub(crate) use time::{moments, paris, rfc3339, utc};
pub(crate) use webhook::{hex, is_same_signature, key_of_body, sha256};

/// The deepest nesting of the JSON that operations read.
pub(crate) const DEEPEST: u32 = 64;
/// The most bytes of an argument that no check limits, such as a response; a page of users is far smaller. Payloads
/// have their own limit.
pub(crate) const LARGEST: usize = 16 << 20;
