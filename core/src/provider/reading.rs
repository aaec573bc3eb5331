//! How responses and webhooks of a provider are read.

use crate::rulebook::Record;

/// How responses and webhooks of a provider are read.
pub(crate) struct Reading {
    /// A user.
    pub(crate) user: &'static Record,
    /// A list of users.
    pub(crate) page: &'static Record,
    /// A webhook's envelope.
    pub(crate) event: &'static Record,
    /// The member that holds a single user as a list of one item, if the API does that.
    pub(crate) wrapped_in: Option<&'static str>,
    /// The members of a user that hold links. Only a link that people can open is read as one.
    pub(crate) links: &'static [&'static str],
    /// Whether `""`, `0000-00-00`, and 0 in a member whose values are positive mean that the member is absent.
    pub(crate) empty_is_absent: bool,
}
