//! What an API is, as data; the operations are the same for all.

#[cfg(feature = "docs")]
mod answer_type;
mod call;
mod deletion;
mod endpoint;
mod errors;
mod link;
mod pagination;
mod reading;
mod settings;
mod standing;
mod update;
mod webhook;
mod zone;

#[cfg(feature = "docs")]
pub use answer_type::{AnswerCase, AnswerMember, AnswerType, Extends, Shape, When};
#[cfg(feature = "docs")]
pub(crate) use answer_type::{always, sometimes};
pub use call::{Answers, Call};
pub(crate) use deletion::Deletion;
pub(crate) use endpoint::{Body, Endpoint, Query};
pub(crate) use errors::{Errors, PASSING, ProviderError};
pub(crate) use link::{Gone, Link};
pub(crate) use pagination::Listing;
pub(crate) use reading::Reading;
pub(crate) use settings::Settings;
pub(crate) use standing::Eligibility;
pub(crate) use update::{Update, class_of_table};
pub(crate) use webhook::{Delivery, Events, Signature};
pub(crate) use zone::Zone;

use crate::issue::FailureKind;
use crate::json::tree::Value;
use crate::rulebook::Record;

/// A provider's API, as tables and small functions.
///
/// ```
/// use usherkit_core::provider::Call;
/// use usherkit_core::providers::killb::KILLB;
///
/// assert_eq!((KILLB.name, KILLB.signature_header()), ("killb", Some("x-signature-sha256")));
/// assert!(KILLB.endpoints().any(|endpoint| endpoint == (Call::Update, "PATCH", "/api/v2/users/{id}")));
/// ```
pub struct Provider {
    /// The name in schemas and operations (`killb`).
    pub name: &'static str,
    /// How the pages of rules speak of it; only with the feature `docs`.
    #[cfg(feature = "docs")]
    pub titles: Titles,
    /// The member of a user that holds its id, and the name of the argument that takes one.
    pub id: &'static str,
    /// What it sends back.
    pub(crate) reading: Reading,
    pub(crate) eligibility: for<'a> fn(Value<'a>, &Settings<'_>) -> Eligibility<'a>,
    /// What `eligibility` may add about a user.
    #[cfg(feature = "docs")]
    pub(crate) details: &'static [AnswerMember],
    /// The members of a user that decide whether the user may transact.
    pub(crate) deciding: &'static [&'static str],
    pub(crate) update: Update,
    pub(crate) listing: Listing,
    /// Ids that would name another endpoint.
    pub(crate) reserved_ids: &'static [&'static str],
    pub(crate) endpoints: &'static [Endpoint],
    pub(crate) errors: Errors,
    pub(crate) deletion: Option<Deletion>,
    pub(crate) signature: Signature,
    pub(crate) events: Events,
    pub(crate) link: Link,
}

/// How the pages of rules speak of a provider.
#[cfg(feature = "docs")]
#[derive(Clone, Copy, Debug)]
pub struct Titles {
    /// The provider.
    pub name: &'static str,
    /// Its API with the version.
    pub api: &'static str,
    /// Where its times without an offset hold.
    pub zone: &'static str,
}

impl Provider {
    /// What it sends back: a user, a page of users, a webhook's envelope. They are read leniently.
    pub fn responses(&self) -> [&'static Record; 3] {
        [self.reading.user, self.reading.page, self.reading.event]
    }

    /// The members that `eligibility` may add about a user, in the order in which they are written.
    #[cfg(feature = "docs")]
    pub fn details(&self) -> &'static [AnswerMember] {
        self.details
    }

    /// Its calls, each with what the response holds.
    pub fn calls(&self) -> impl Iterator<Item = (Call, Answers)> {
        self.endpoints.iter().map(|endpoint| (endpoint.call, endpoint.answers))
    }

    /// Its endpoints: the call, the method and the path, in which `{id}` stands for the user's id.
    pub fn endpoints(&self) -> impl Iterator<Item = (Call, &'static str, &'static str)> {
        self.endpoints
            .iter()
            .map(|endpoint| (endpoint.call, endpoint.method, endpoint.path))
    }

    /// What its own error codes mean: a code, or where it ends in `.` every code that begins so. For all others the
    /// status of the answer decides.
    pub fn error_codes(&self) -> &'static [(&'static str, FailureKind)] {
        self.errors.kinds
    }

    /// The member that a code is about: one of its own, or `http.` and the status.
    pub fn error_members(&self) -> &'static [(&'static str, &'static str)] {
        self.errors.members
    }

    /// The statuses after which the same request may succeed later.
    pub fn retryable_statuses(&self) -> &'static [u16] {
        self.errors.retryable
    }

    /// The arguments of a call that go into its query where they are given.
    pub fn query_members(&self, call: Call) -> Vec<&'static str> {
        match self.endpoint(call).map(|endpoint| &endpoint.query) {
            Some(Query::Members(record)) => record.fields.iter().map(|field| field.name).collect(),
            _ => Vec::new(),
        }
    }

    /// The header in which its webhooks have their signature, in lower case; nothing where it stands in the body.
    pub fn signature_header(&self) -> Option<&'static str> {
        self.signature.header
    }

    /// The filters of its lists.
    pub fn filters(&self) -> &'static Record {
        self.listing.filters
    }

    /// The members of a local record of a user that repeat what the provider says, each with the provider's name for
    /// it; the first one is the link to the provider's user.
    pub fn local_members(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let copies = self.link.copies.iter().chain(self.link.times).copied();
        core::iter::once((self.link.id, self.id)).chain(copies)
    }

    /// How a local record says that the user is deleted, cancelled or closed: one of [`Provider::local_members`], and its
    /// value then.
    pub fn local_end(&self) -> (&'static str, &'static str) {
        (self.link.gone.own, self.link.gone.word)
    }
}

impl core::fmt::Debug for Provider {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Provider")
            .field("name", &self.name)
            .finish_non_exhaustive()
    }
}
