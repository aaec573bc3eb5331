//! What the statuses of TraderPal mean (S4). Only `active` is described as usable.

use super::responses::{READING, VERIFICATION};
use crate::issue::{Reason, State};
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::operations::word;
use crate::provider::{Eligibility, Settings};

/// `active` does not imply that every check is verified: the sample has one that is not. The option `everyCheck`
/// demands that every check is.
pub(super) fn eligibility<'a>(user: Value<'a>, settings: &Settings<'_>) -> Eligibility<'a> {
    let checks = user.get("verificationStatus").filter(|checks| checks.is_object());
    let wants_every_check = settings.get("everyCheck").is_some_and(Value::is_true);
    let mut found = match word(user, "status") {
        Some("active") if wants_every_check && !checks.is_some_and(is_verified) => {
            Eligibility::new(State::Pending, [Reason::VerificationIncomplete])
        }
        Some("active") => Eligibility::new(State::Active, []),
        Some("pending_verification" | "pending") => Eligibility::new(State::Pending, [Reason::UserPending]),
        Some("suspended") => Eligibility::new(State::Suspended, [Reason::UserSuspended]),
        Some("closed") => Eligibility::new(State::Closed, [Reason::UserClosed]),
        _ => Eligibility::new(State::Unknown, [Reason::UserStatusUnknown]),
    };
    if let Some(checks) = checks {
        found.add("verificationStatus", READING.read(&VERIFICATION, checks));
    }
    found
}

/// Whether all checks are verified: the three known ones, and any other, because their list is not complete.
fn is_verified(checks: Value<'_>) -> bool {
    let is_there = |name: &str| checks.get(name).is_some();
    let is_verified = |check: Value<'_>| match check.lexeme() {
        // Checks that the table does not know, as reading keeps them: `[name, value]`.
        Lexeme::Array => {
            let mut kept = check.children().map(|check| check.children().last());
            kept.all(|value| value.and_then(Value::text) == Some(VERIFIED))
        }
        _ => check.text() == Some(VERIFIED),
    };
    VERIFICATION.fields.iter().all(|field| is_there(field.name)) && checks.children().all(is_verified)
}

const VERIFIED: &str = "verified";
