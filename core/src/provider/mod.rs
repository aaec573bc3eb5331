//! A provider's API, as data. The operations are the same for all providers.

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
    /// The names of the provider on the pages of rules; only with the feature `docs`.
    #[cfg(feature = "docs")]
    pub titles: Titles,
    /// The member of a user that holds its id, and the name of the argument that takes one.
    pub id: &'static str,
    /// How what the provider sends is read.
    pub(crate) reading: Reading,
    pub(crate) eligibility: for<'a> fn(Value<'a>, &Settings<'_>) -> Eligibility<'a>,
    /// The members that `eligibility` may add about a user.
    #[cfg(feature = "docs")]
    pub(crate) details: &'static [AnswerMember],
    /// The members of a user that decide whether the user may transact.
    pub(crate) deciding: &'static [&'static str],
    pub(crate) update: Update,
    pub(crate) listing: Listing,
    /// Ids that would lead to another endpoint.
    pub(crate) reserved_ids: &'static [&'static str],
    pub(crate) endpoints: &'static [Endpoint],
    pub(crate) errors: Errors,
    pub(crate) deletion: Option<Deletion>,
    pub(crate) signature: Signature,
    pub(crate) events: Events,
    pub(crate) link: Link,
}

/// The names of a provider on the pages of rules.
#[cfg(feature = "docs")]
#[derive(Clone, Copy, Debug)]
pub struct Titles {
    /// The name of the provider.
    pub name: &'static str,
    /// The name and the version of its API.
    pub api: &'static str,
    /// The time zone of its times without an offset.
    pub zone: &'static str,
}

impl Provider {
    /// The tables of what the provider sends: a user, a page of users, a webhook's envelope. They are read leniently.
    pub fn responses(&self) -> [&'static Record; 3] {
        [self.reading.user, self.reading.page, self.reading.event]
    }

    /// The members that `eligibility` may add about a user, in the order in which they are written.
    #[cfg(feature = "docs")]
    pub fn details(&self) -> &'static [AnswerMember] {
        self.details
    }

    /// The provider's calls, each with what the response holds.
    pub fn calls(&self) -> impl Iterator<Item = (Call, Answers)> {
        self.endpoints.iter().map(|endpoint| (endpoint.call, endpoint.answers))
    }

    /// The provider's endpoints: the call, the method and the path, in which `{id}` stands for the user's id.
    pub fn endpoints(&self) -> impl Iterator<Item = (Call, &'static str, &'static str)> {
        self.endpoints
            .iter()
            .map(|endpoint| (endpoint.call, endpoint.method, endpoint.path))
    }

    /// What the provider's own error codes mean. A code that ends in `.` stands for all codes that begin with it. For
    /// all other codes the HTTP status decides.
    pub fn error_codes(&self) -> &'static [(&'static str, FailureKind)] {
        self.errors.kinds
    }

    /// The member that a code is about. The code is the provider's own, or `http.` and the status.
    pub fn error_members(&self) -> &'static [(&'static str, &'static str)] {
        self.errors.members
    }

    /// The statuses after which the same request may succeed later.
    pub fn retryable_statuses(&self) -> &'static [u16] {
        self.errors.retryable
    }

    /// The arguments of a call that go into its query if they are given.
    pub fn query_members(&self, call: Call) -> Vec<&'static str> {
        match self.endpoint(call).map(|endpoint| &endpoint.query) {
            Some(Query::Members(record)) => record.fields.iter().map(|field| field.name).collect(),
            _ => Vec::new(),
        }
    }

    /// The header that holds the signature of a webhook, in lower case; `None` if the signature is in the body.
    pub fn signature_header(&self) -> Option<&'static str> {
        self.signature.header
    }

    /// The table of the filters of the provider's lists.
    pub fn filters(&self) -> &'static Record {
        self.listing.filters
    }

    /// The members of a local record of a user that are copies of the provider's, each with the provider's name for it.
    /// The first one is the link to the provider's user.
    pub fn local_members(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let copies = self.link.copies.iter().chain(self.link.times).copied();
        core::iter::once((self.link.id, self.id)).chain(copies)
    }

    /// How a local record says that the user is deleted, cancelled or closed: one of [`Provider::local_members`], and its
    /// value for such a user.
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
