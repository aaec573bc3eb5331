//! What a local record stores about a user.

use super::zone::Zone;
use crate::json::tree::Value;

/// What a local record stores about a user.
pub(crate) struct Link {
    /// The member that holds the provider's id.
    pub(crate) id: &'static str,
    /// The members that are copies of the provider's: the local name, then the provider's name.
    pub(crate) copies: &'static [(&'static str, &'static str)],
    /// Copies that are times. They are taken from events, and from a user if the local record has an older time.
    pub(crate) times: &'static [(&'static str, &'static str)],
    /// The zone of times without an offset, in the local record and in what the provider sends.
    pub(crate) zone: Zone,
    /// How a local record says that the user is deleted, cancelled or closed.
    pub(crate) gone: Gone,
}

/// How a local record says that the user is deleted, cancelled or closed.
pub(crate) struct Gone {
    /// The member of the local record that says so; one of the copies.
    pub(crate) own: &'static str,
    /// The value of that member for such a user.
    pub(crate) word: &'static str,
    /// Whether a member of the user that is not copied says so; `None` if the user lacks that member.
    pub(crate) is: fn(user: Value<'_>) -> Option<bool>,
}
