use super::enums;
use super::labels::LABELS;
use crate::rulebook::{Field, Kind, Record, Rule, required};

/// `investmentProfile` of persons and companies: all thirteen members, or no profile (SDK, unchanged since 2024-08).
///
/// `usdValueOfCrypto` has the scale that starts at `UPTO_1K`, unlike `usdValueOfFiat`.
pub static INVESTMENT_PROFILE: Record = Record::whole(
    "killb.investmentProfile",
    &[
        required("primarySourceOfFunds", Kind::Enum(&enums::SOURCE_OF_FUNDS)).source("SDK"),
        required("primarySourceOfFundsDescription", Kind::Text { max: 200 }).source("SDK"),
        required("totalAssets", Kind::Enum(&enums::ASSETS)).source("SDK"),
        required("usdValueOfFiat", Kind::Enum(&enums::ASSETS)).source("SDK"),
        required("monthlyDeposits", Kind::Enum(&enums::MONTHLY_COUNT)).source("SDK"),
        required("monthlyWithdrawals", Kind::Enum(&enums::MONTHLY_COUNT)).source("SDK"),
        required("monthlyInvestmentDeposit", Kind::Enum(&enums::VOLUME)).source("SDK"),
        required("monthlyInvestmentWithdrawal", Kind::Enum(&enums::VOLUME)).source("SDK"),
        required("usdValueOfCrypto", Kind::Enum(&enums::VOLUME)).source("SDK"),
        required("monthlyCryptoDeposits", Kind::Enum(&enums::MONTHLY_COUNT)).source("SDK"),
        required("monthlyCryptoWithdrawals", Kind::Enum(&enums::MONTHLY_COUNT)).source("SDK"),
        required("monthlyCryptoInvestmentDeposit", Kind::Enum(&enums::VOLUME)).source("SDK"),
        required("monthlyCryptoInvestmentWithdrawal", Kind::Enum(&enums::VOLUME)).source("SDK"),
    ],
)
.labelled(LABELS);

/// Country codes by inference only (the documentation shows a placeholder), so any text is taken.
const JURISDICTIONS: Field = required(
    "fundsSendReceiveJurisdictions",
    Kind::List {
        max: 250,
        of: &Kind::Text { max: 100 },
    },
)
.rules(&[Rule::SomeItem])
.source("SDK");
/// The vendor's schema has always had an array. The pages *create-a-user*, *get-users-by-id* and *update-user* show a
/// bare word, which is read as a list of one.
const ACTIVITIES: Field = required(
    "engageInActivities",
    Kind::List {
        max: 250,
        of: &ACTIVITY,
    },
)
.rules(&[Rule::OrSingle, Rule::SomeItem, Rule::Exclusive { item: "NONE" }])
.source("SDK; a bare word in the reference pages");

static ACTIVITY: Kind = Kind::Enum(&enums::ACTIVITY);

/// `kycProfile` of a person: both members, or no profile (SDK).
pub static PERSON_KYC_PROFILE: Record =
    Record::whole("killb.personKycProfile", &[JURISDICTIONS, ACTIVITIES]).labelled(LABELS);

/// `kycProfile` of a company: all four members, or no profile (SDK).
pub static COMPANY_KYC_PROFILE: Record = Record::whole(
    "killb.companyKycProfile",
    &[
        JURISDICTIONS,
        ACTIVITIES,
        required("regulatedStatus", Kind::Enum(&enums::REGULATED_STATUS)).source("SDK"),
        required("descriptionOfBusinessNature", Kind::Text { max: 200 }).source("SDK"),
    ],
)
.labelled(LABELS);
