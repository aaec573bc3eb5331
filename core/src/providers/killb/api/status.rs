//! What the statuses and levels of KillB mean (guide *manage-users*; guide *kyc-levels*).

use super::levels::Level;
use crate::issue::{Reason, State};
use crate::json::tree::Value;
use crate::operations::{http_link, word};
use crate::provider::{Eligibility, Settings};
use crate::text::trim;

/// Whether the user may transact, as the guide reads statuses. Only the pages about webhooks name `SUSPENDED`. A user
/// with a status that the guide does not list may not transact, and neither may a soft-deleted user (inferred).
pub(super) fn eligibility<'a>(user: Value<'a>, _: &Settings<'_>) -> Eligibility<'a> {
    let mut found = match word(user, "status") {
        _ if is_deleted(user) => Eligibility::new(State::Inactive, [Reason::UserInactive]),
        Some("ACTIVE") => Eligibility::new(State::Active, []),
        Some("PENDING") => Eligibility::new(State::Pending, [Reason::UserPending]),
        Some("REJECTED") => Eligibility::new(State::Rejected, [Reason::UserRejected]),
        Some("SUSPENDED") => Eligibility::new(State::Suspended, [Reason::UserSuspended]),
        _ => Eligibility::new(State::Unknown, [Reason::UserStatusUnknown]),
    };
    let is_filled = |text: &&str| !trim(text).is_empty();
    let text = |name: &str| user.get(name).and_then(Value::text).filter(is_filled);
    let link = text("complianceUrl").and_then(http_link);
    if found.state == State::Rejected {
        found.text("reason", text("note"));
    }
    if found.state == State::Pending {
        found.link = link;
    }
    found.text("complianceUrl", link);
    if let Some(level) = word(user, "accessLevel").filter(is_filled) {
        found.text("level", Some(level));
        if let Some(level) = Level::of(level) {
            level.add_to(&mut found);
        }
    }
    found
}

/// Whether the user is deleted. Deletion is soft: the user stays, and is not active any more (guide *manage-users*).
pub(super) fn is_deleted(user: Value<'_>) -> bool {
    told_deleted(user) == Some(true)
}

/// Whether the user is deleted; `None` if `active` is missing.
pub(super) fn told_deleted(user: Value<'_>) -> Option<bool> {
    let active = user.given("active")?;
    Some(matches!(active.scalar().unwrap_or(active.raw()), "false" | "0"))
}
