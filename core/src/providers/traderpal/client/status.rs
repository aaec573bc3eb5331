//! What the statuses of TraderPal mean (S4). Only `active` is described as usable.

use crate::client::{Eligibility, Reason, Settings, State, word};
use crate::json::tree::Value;
use crate::json::write;

/// `active` does not imply that every check is verified: the sample has one that is not. Who wants that asks for it
/// with the option `everyCheck`.
pub(super) fn eligibility(user: Value<'_>, settings: &Settings<'_>) -> Eligibility {
    let checks = user.given("verificationStatus");
    let is_verified = || checks.is_some_and(|checks| checks.children().all(|check| check.text() == Some("verified")));
    let wants_every_check = settings.get("everyCheck").is_some_and(Value::is_true);
    let mut found = match word(user, "status") {
        Some("active") if wants_every_check && !is_verified() => {
            Eligibility::new(State::Pending, [Reason::VerificationIncomplete])
        }
        Some("active") => Eligibility::new(State::Active, []),
        Some("pending_verification" | "pending") => Eligibility::new(State::Pending, [Reason::UserPending]),
        Some("suspended") => Eligibility::new(State::Suspended, [Reason::UserSuspended]),
        Some("closed") => Eligibility::new(State::Closed, [Reason::UserClosed]),
        _ => Eligibility::new(State::Unknown, [Reason::UserStatusUnknown]),
    };
    if let Some(checks) = checks {
        write::member(&mut found.details, "verificationStatus");
        checks.write(&mut found.details);
        write::char(&mut found.details, ',');
    }
    found
}
