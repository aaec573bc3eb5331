//! What `eligibility` adds about a user of TraderPal.

use super::responses::VERIFICATION;
use crate::provider::{AnswerMember, Shape, sometimes};

pub(super) static DETAILS: [AnswerMember; 1] = [sometimes(
    "verificationStatus",
    Shape::Response(&VERIFICATION),
    "The single checks.",
)];
