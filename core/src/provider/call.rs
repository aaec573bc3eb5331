//! The calls of a provider.

use core::fmt;
use core::str::FromStr;

use crate::text::UnknownWord;

/// A call: one kind of request to a provider's API. Not every provider has every call.
///
/// ```
/// use usherkit_core::provider::Call;
/// assert_eq!("findByExternalId".parse(), Ok(Call::FindByExternalId));
/// assert_eq!(Call::KycReview.to_string(), "kycReview");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Call {
    /// Creates a user.
    Create,
    /// Reads a user by the provider's id.
    Get,
    /// Looks a user up by the caller's own id.
    FindByExternalId,
    /// Lists users.
    List,
    /// Changes a user.
    Update,
    /// Deletes a user.
    Delete,
    /// Cancels a user for good.
    Cancel,
    /// Requests a review of a user's KYC.
    KycReview,
}

impl Call {
    /// Every call, with its name.
    pub const ALL: &[(&'static str, Call)] = &[
        ("create", Call::Create),
        ("get", Call::Get),
        ("findByExternalId", Call::FindByExternalId),
        ("list", Call::List),
        ("update", Call::Update),
        ("delete", Call::Delete),
        ("cancel", Call::Cancel),
        ("kycReview", Call::KycReview),
    ];

    /// The name in [`Call::ALL`].
    pub fn name(self) -> &'static str {
        Call::ALL
            .iter()
            .find(|(_, call)| *call == self)
            .map_or("", |(name, _)| name)
    }

    /// Whether the call changes nothing, so that it may be repeated at will.
    pub fn is_read(self) -> bool {
        matches!(self, Call::Get | Call::FindByExternalId | Call::List)
    }

    /// Whether the call takes the id of a user.
    pub fn takes_id(self) -> bool {
        !matches!(self, Call::Create | Call::FindByExternalId | Call::List)
    }
}

/// Writes the name.
impl fmt::Display for Call {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// Reads a name of [`Call::ALL`].
impl FromStr for Call {
    type Err = UnknownWord;

    #[inline]
    fn from_str(name: &str) -> Result<Call, UnknownWord> {
        let named = Call::ALL.iter().find(|(own, _)| *own == name);
        named.map(|(_, call)| *call).ok_or(UnknownWord)
    }
}

/// What the responses of an endpoint hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// A user.
    User,
    /// A page of users.
    Page,
    /// No value.
    Nothing,
}
