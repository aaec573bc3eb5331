//! How what a provider sends is read.

use crate::rulebook::Record;

/// How objects of the provider are read.
pub(crate) struct Reading {
    /// A user.
    pub(crate) user: &'static Record,
    /// A list of users.
    pub(crate) page: &'static Record,
    /// A webhook's envelope.
    pub(crate) event: &'static Record,
    /// The member that wraps a single user in a list of one, where the API does so.
    pub(crate) wrapped_in: Option<&'static str>,
    /// The members of a user that hold links. What is none for people to open is no link.
    pub(crate) links: &'static [&'static str],
    /// Whether `""`, `0000-00-00` and 0 where 0 is no value stand for an absent member.
    pub(crate) empty_is_absent: bool,
}
