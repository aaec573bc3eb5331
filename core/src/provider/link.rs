//! What a local record keeps of a user.

use super::zone::Zone;
use crate::json::tree::Value;

/// What a local record keeps of a user.
pub(crate) struct Link {
    /// The member that holds the provider's id.
    pub(crate) id: &'static str,
    /// The members that repeat what the provider says: local name, then the provider's.
    pub(crate) copies: &'static [(&'static str, &'static str)],
    /// Times: taken from events, and from users where the local record holds an older one.
    pub(crate) times: &'static [(&'static str, &'static str)],
    /// What a time without an offset means, in the local record and in what the provider sends.
    pub(crate) zone: Zone,
    /// How a local record says that the user is gone.
    pub(crate) gone: Gone,
}

/// Deleted, cancelled or closed.
pub(crate) struct Gone {
    /// The member that says so, one of the copies.
    pub(crate) own: &'static str,
    /// What it says then.
    pub(crate) word: &'static str,
    /// Whether the user says so in another member than the one that is copied; nothing where the user does not tell.
    pub(crate) is: fn(user: Value<'_>) -> Option<bool>,
}
