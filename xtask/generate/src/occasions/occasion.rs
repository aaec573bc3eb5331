//! What an occasion is.

use usherkit_core::issue::State;

/// What a provider says and is asked, with the same meaning for all.
pub(crate) struct Occasions {
    /// The name in operations.
    pub(crate) provider: &'static str,
    /// The users that the provider sends, by what they are.
    pub(crate) users: &'static [(State, &'static str)],
    /// A user without anything that tells a state, to which members are added.
    pub(crate) user: &'static str,
    /// One change of each kind that the API knows.
    pub(crate) changes: &'static [(&'static str, &'static str)],
    /// What only the caller knows of a user that nothing keeps from being deleted.
    pub(crate) facts: &'static str,
    /// What prevents the deletion of a user, in words and as facts.
    pub(crate) obstacles: &'static [(&'static str, &'static str)],
    /// A local record that agrees with [`Occasions::user`], and the same without its link.
    pub(crate) local: [&'static str; 2],
    /// A change of that user, as the provider tells it; then of another user, of something that is no user, and the end of
    /// that user.
    pub(crate) events: [&'static str; 4],
    /// An event that the secret `secret` signs.
    pub(crate) delivery: Delivery,
    /// Filters of a first page, and an answer after which there is another one and after which there is none.
    pub(crate) pages: [&'static str; 3],
}

/// A webhook as it comes.
pub(crate) struct Delivery {
    /// The midnight of the day on which it happened, in seconds since 1970-01-01 UTC.
    pub(crate) midnight: i64,
    pub(crate) body: &'static str,
    pub(crate) headers: &'static str,
    /// The text in the delivery that is the signature.
    pub(crate) signature: &'static str,
    /// Body and headers of a delivery that does not say when it happened.
    pub(crate) timeless: [&'static str; 2],
}

/// The secret of every delivery.
pub(crate) const SECRET: &str = "secret";

/// The midnight of the day of every delivery, where the provider writes times in UTC.
pub(super) const MIDNIGHT_UTC: i64 = 1_772_323_200;
