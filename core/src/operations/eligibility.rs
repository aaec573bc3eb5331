//! May the user transact, and what comes next?

use super::reading::repeats;
use crate::issue::{Reason, State};
use crate::json::tree::Value;
use crate::provider::{Eligibility, Provider, Settings};

/// Whether the user of a response may transact, and what comes next.
pub(crate) fn eligibility<'a>(provider: &Provider, sent: Value<'a>, settings: &Settings<'_>) -> Eligibility<'a> {
    let user = provider.user(sent);
    if !user.is_object() {
        Eligibility::new(State::Unknown, [Reason::UserUnreadable])
    } else if provider.deciding.iter().any(|name| repeats(user, name)) {
        Eligibility::new(State::Unknown, [Reason::UserStatusUnknown])
    } else {
        (provider.eligibility)(user, settings)
    }
}
