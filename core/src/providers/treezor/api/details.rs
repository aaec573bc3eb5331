//! What `eligibility` adds about a user of Treezor.

use crate::provider::{AnswerMember, AnswerType, Extends, Shape, always, sometimes};
use crate::rulebook::Enum;
use crate::text::words;

pub(super) static DETAILS: [AnswerMember; 7] = [
    sometimes("kycLevel", Shape::Number, "The KYC level."),
    sometimes("kycReview", Shape::Number, "The KYC review."),
    sometimes(
        "walletTypeIds",
        Shape::List(&Shape::Number),
        "The types of wallet that the user may have: 9 electronic money, 10 a payment account.",
    ),
    sometimes(
        "needs",
        Shape::List(&Shape::Word(&NEED)),
        "What a legal entity needs before it may own a payment account.",
    ),
    sometimes(
        "countries",
        Shape::List(&Shape::Text),
        "Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes.",
    ),
    sometimes("limits", Shape::Object(&LIMITS), "What the user may do without KYC."),
    sometimes("operations", Shape::Object(&FROZEN_OPERATIONS), "What a freeze leaves."),
];

static NEED: Enum = Enum::of("treezor.need", words!["legal_representative", "majority_shareholder"]);

static LIMITS: AnswerType = AnswerType {
    name: "Limits",
    about: "What a user may do without KYC.",
    members: &[
        always("currency", Shape::Text, "ISO 4217 code: `EUR`."),
        always("balance", Shape::Number, "Most on the wallet, in euros."),
        always("inPer30Days", Shape::Number, "Most paid in within 30 days, in euros."),
        always("outPer30Days", Shape::Number, "Most paid out within 30 days, in euros."),
        always(
            "cardOnline",
            Shape::Number,
            "Most for a payment by card online, in euros.",
        ),
        always(
            "cardInShops",
            Shape::Number,
            "Most for payments by card in shops, in euros.",
        ),
    ],
    extends: Extends::Nothing,
    cases: &[],
};

static FREEZE_EFFECT: Enum = Enum::of("treezor.freezeEffect", words!["allowed", "case_by_case", "blocked"]);

const fn effect(name: &'static str) -> AnswerMember {
    always(name, Shape::Word(&FREEZE_EFFECT), "")
}

static FROZEN_OPERATIONS: AnswerType = AnswerType {
    name: "FrozenOperations",
    about: "What a freeze does to each operation of a wallet.",
    members: &[
        effect("cardTransactions"),
        effect("emittedWalletTransfers"),
        effect("emittedCreditTransfers"),
        effect("receivedDirectDebits"),
        effect("receivedWalletTransfers"),
        effect("receivedCreditTransfers"),
        effect("emittedDirectDebits"),
        effect("cardAcquiring"),
        effect("checkCashing"),
        effect("recalls"),
        effect("refunds"),
    ],
    extends: Extends::Nothing,
    cases: &[],
};
