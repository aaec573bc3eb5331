//! What can be asked of a provider.

/// What can be asked of a provider.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Call {
    /// Creates a user.
    Create,
    /// Reads one by the provider's id.
    Get,
    /// Looks one up by the caller's own id.
    FindByExternalId,
    /// Lists users.
    List,
    /// Changes one.
    Update,
    /// Deletes one.
    Delete,
    /// Cancels one for good.
    Cancel,
    /// Asks for a review of one's KYC.
    KycReview,
}

impl Call {
    /// Every call, with its name.
    pub const ALL: [(&'static str, Call); 8] = [
        ("create", Call::Create),
        ("get", Call::Get),
        ("findByExternalId", Call::FindByExternalId),
        ("list", Call::List),
        ("update", Call::Update),
        ("delete", Call::Delete),
        ("cancel", Call::Cancel),
        ("kycReview", Call::KycReview),
    ];

    /// The call of that name.
    pub fn from_name(name: &str) -> Option<Call> {
        Call::ALL.iter().find(|(own, _)| *own == name).map(|(_, call)| *call)
    }

    /// The name in [`Call::ALL`].
    pub fn name(self) -> &'static str {
        Call::ALL
            .iter()
            .find(|(_, call)| *call == self)
            .map_or("", |(name, _)| name)
    }

    /// Whether it changes nothing, so that it may be repeated at will.
    pub fn is_read(self) -> bool {
        matches!(self, Call::Get | Call::FindByExternalId | Call::List)
    }

    /// Whether it takes the id of a user.
    pub fn takes_id(self) -> bool {
        !matches!(self, Call::Create | Call::FindByExternalId | Call::List)
    }
}

/// What an endpoint answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answers {
    /// A user.
    User,
    /// A page of users.
    Page,
    /// No value.
    Nothing,
}
