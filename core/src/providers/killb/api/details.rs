//! What `eligibility` adds about a user of KillB.

use crate::provider::{AnswerMember, AnswerType, Extends, Shape, always, sometimes};

pub(super) static DETAILS: [AnswerMember; 5] = [
    sometimes(
        "reason",
        Shape::Text,
        "What the provider noted about a rejection. It may hold personal data.",
    ),
    sometimes(
        "complianceUrl",
        Shape::Text,
        "Where the user completes the verification.",
    ),
    sometimes("level", Shape::Text, "The KYC level, as the provider says it."),
    sometimes(
        "limits",
        Shape::Object(&LIMITS),
        "What the level allows; absent where limits are agreed upon one by one.",
    ),
    sometimes("processing", Shape::Text, "How long it takes to reach the level."),
];

static LIMITS: AnswerType = AnswerType {
    name: "Limits",
    about: "What a KYC level allows.",
    members: &[
        always("currency", Shape::Text, "ISO 4217 code: `USD`."),
        always("daily", Shape::Number, "Most per day, in whole units of the currency."),
        always(
            "monthly",
            Shape::Number,
            "Most per month, in whole units of the currency.",
        ),
    ],
    extends: Extends::Nothing,
    cases: &[],
};
