//! The operations, one a file.

mod ask;
mod batch;
mod deletion;
mod eligibility;
mod event;
mod link;
mod listing;
mod merging;
mod operation;
mod plan;
mod provider;
mod reading;
mod reason;
mod request;
mod response;
mod settings;
mod sync;
mod time;
mod webhook;

pub use ask::{Ask, Decision};
pub use operation::{Argument, ArgumentType, Misuse, OPERATIONS, Operation, decide};
pub use provider::Provider;
pub use reason::{FailureKind, Reason, State};
pub use request::{Answers, Call};

pub(crate) use deletion::Deletion;
pub(crate) use eligibility::Eligibility;
pub(crate) use event::Events;
pub(crate) use link::http_link;
pub(crate) use listing::{Listing, is_full, number, users};
pub(crate) use plan::{Update, class_of_table};
pub(crate) use provider::Reading;
pub(crate) use reading::{member, repeats, word};
pub(crate) use reason::FailureKind as Kind;
pub(crate) use request::{Body, Endpoint, Query, body};
pub(crate) use response::{Errors, PASSING, ProviderError};
pub(crate) use settings::Settings;
pub(crate) use sync::{Gone, Link};
pub(crate) use time::{moments, paris, rfc3339, utc};
pub(crate) use webhook::{Delivery, Signature, hex, is_same_hex, key_of_body, sha256};

/// Deepest nesting of what is read here.
const DEEPEST: u32 = 64;
/// Most bytes that are read of what is not checked; a page of users is far smaller. Payloads have their own limit.
const LARGEST: usize = 16 << 20;
