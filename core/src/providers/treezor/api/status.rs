//! What statuses, KYC levels and freezes of Treezor mean (INTRO, OAS25; RESTR is users/restricted-users, KYCREQ
//! user-verification/kyc-request, WAL wallets/creation, WALI wallets/introduction).

use crate::issue::{Reason, State};
use crate::json::made::Json;
use crate::json::tree::Value;
use crate::operations::{member, repeats, word};
use crate::provider::{Eligibility, Settings};

/// `userStatus` is a status of the account and no verdict of KYC: what counts is, in this order, whether the user is
/// cancelled, pending, frozen, refused, under review, without KYC, or else has level 2 or 3.
///
/// Levels 5 and 6 have no documented effect, so a user with one of them may not transact, and neither may a user
/// without a level. Reviews 5 to 7 have none either, so they prevent nothing. Review 4 is the deprecated word for one
/// that goes on.
pub(super) fn eligibility<'a>(user: Value<'a>, _: &Settings<'_>) -> Eligibility<'a> {
    let (level, review) = (number(user, "kycLevel"), number(user, "kycReview"));
    let freezes = freezes(user);
    let mut found = match (word(user, "userStatus"), level, review) {
        (Some("CANCELED"), ..) => Eligibility::new(State::Canceled, [Reason::UserCanceled]),
        (Some("PENDING"), ..) => Eligibility::new(State::Pending, [Reason::UserPending]),
        _ if !freezes.is_empty() => Eligibility::new(State::Frozen, freezes.iter().copied()),
        (_, Some(4), _) | (.., Some(3)) => Eligibility::new(State::Rejected, [Reason::UserRejected]),
        (.., Some(1 | 4)) => Eligibility::new(State::InReview, [Reason::KycInReview]),
        (Some("VALIDATED"), Some(2 | 3), _) => Eligibility::new(State::Active, []),
        (Some("VALIDATED"), Some(0 | 1), _) => Eligibility::new(State::Anonymous, [Reason::KycMissing]),
        _ => Eligibility::new(State::Unknown, [Reason::UserStatusUnknown]),
    };
    found.number("kycLevel", level);
    found.number("kycReview", review);
    match found.state {
        State::Active => add_wallets(user, &mut found),
        State::Anonymous => add_anonymous(user, &mut found),
        State::Frozen => add_operations(&freezes, &mut found),
        _ => {}
    }
    found
}

/// The number of a member, whether it has been read before or not.
fn number(user: Value<'_>, name: &str) -> Option<u32> {
    let value = user.get(name)?;
    value.get("other").unwrap_or(value).whole()
}

/// The operational freeze, under both of its names, and the freeze by law, which only webhooks show. What is neither
/// absent nor 0 counts as set, to be careful.
fn freezes(user: Value<'_>) -> Vec<Reason> {
    let is_set = |name: &str| {
        let value = member(user, name).filter(|value| value.text() != Some(""));
        let value = value.map(|value| value.get("other").unwrap_or(value));
        value.is_some_and(|value| value.whole() != Some(0) && value.raw() != "false")
    };
    let mut reasons = Vec::new();
    if is_set("isFrozen") || is_set("isFreezed") {
        reasons.push(Reason::UserFrozen);
    }
    if is_set("IsLegalFrozen") {
        reasons.push(Reason::UserLegallyFrozen);
    }
    reasons
}

/// Without KYC a user has electronic money only, in EUR, in the user's own country (WALI). Italy forbids even that;
/// nothing is published about countries other than the four.
fn add_anonymous(user: Value<'_>, found: &mut Eligibility<'_>) {
    if word(user, "country") == Some("IT") {
        return found.add("walletTypeIds", Json::List(Vec::new()));
    }
    let limits = [
        ("balance", 150),
        ("inPer30Days", 150),
        ("outPer30Days", 150),
        ("cardOnline", 50),
        ("cardInShops", 150),
    ];
    let currency = ("currency".into(), Json::text("EUR"));
    let limits = limits.map(|(name, euros)| (name.into(), Json::Number(euros)));
    found.add("walletTypeIds", Json::List(vec![Json::Number(9)]));
    found.add("countries", Json::List(["BE", "FR", "DE", "ES"].map(Json::text).into()));
    found.add("limits", Json::Object([currency].into_iter().chain(limits).collect()));
}

/// With KYC: electronic money (9) and payment accounts (10). An entity needs two people before it may own a payment
/// account.
fn add_wallets(user: Value<'_>, found: &mut Eligibility<'_>) {
    found.add("walletTypeIds", Json::List([9, 10].map(Json::Number).into()));
    if matches!(number(user, "userTypeId"), Some(2..=4)) {
        let needs = ["legal_representative", "majority_shareholder"];
        found.add("needs", Json::List(needs.map(Json::text).into()));
    }
}

/// What freezes do to operations (RESTR): the operation, then the effects of the operational freeze and of the one by
/// law.
const FREEZE_MATRIX: [(&str, Frozen, Frozen); 11] = {
    use Frozen::{Allowed, Blocked, CaseByCase};
    [
        ("cardTransactions", Blocked, Blocked),
        ("emittedWalletTransfers", Blocked, Blocked),
        ("emittedCreditTransfers", Blocked, Blocked),
        ("receivedDirectDebits", Allowed, Blocked),
        ("receivedWalletTransfers", Allowed, Allowed),
        ("receivedCreditTransfers", Allowed, Allowed),
        ("emittedDirectDebits", Allowed, Allowed),
        ("cardAcquiring", Allowed, Allowed),
        ("checkCashing", Allowed, Allowed),
        ("recalls", CaseByCase, CaseByCase),
        ("refunds", CaseByCase, CaseByCase),
    ]
};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Frozen {
    Allowed,
    CaseByCase,
    Blocked,
}

fn add_operations(freezes: &[Reason], found: &mut Eligibility<'_>) {
    let is_legal = freezes.contains(&Reason::UserLegallyFrozen);
    let operations = FREEZE_MATRIX.map(|(name, operational, legal)| {
        let effect = match if is_legal { legal } else { operational } {
            Frozen::Allowed => "allowed",
            Frozen::CaseByCase => "case_by_case",
            Frozen::Blocked => "blocked",
        };
        (name.into(), Json::text(effect))
    });
    found.add("operations", Json::Object(operations.into()));
}

/// Why most changes start a new review: the user is KYC-validated (MOD). To be careful, three more count as validated:
/// shortened objects with neither level nor review, levels above 4 (5 is prevalidated, 6 enhanced), about which nothing
/// more is published, and objects that have one of the two more than once.
pub(super) fn review_of_changes(user: Value<'_>) -> Option<Reason> {
    let is_validated = match (number(user, "kycLevel"), number(user, "kycReview")) {
        (None, None) => true,
        (level, review) => review == Some(2) || matches!(level, Some(2 | 3 | 5..)),
    };
    let is_unclear = repeats(user, "kycLevel") || repeats(user, "kycReview");
    (is_validated || is_unclear).then_some(Reason::KycNewReview)
}
