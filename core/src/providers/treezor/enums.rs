//! The closed sets of words; letter case counts.

use crate::rulebook::Enum;
use crate::text::words;

/// `MX` occurs in one sample of MOD only, so it is refused.
pub(super) static TITLE: Enum = Enum::of("treezor.title", words!["M", "MME", "MLLE"]);

/// What a user is to its parent.
pub(super) static PARENT_TYPE: Enum = Enum::of("treezor.parentType", words!["shareholder", "leader", "employee"]);

/// The countries in which the client may distribute.
pub(super) static DISTRIBUTION_COUNTRY: Enum = Enum::of(
    "treezor.distributionCountry",
    words!["BE", "DE", "ES", "FR", "IT", "NL"],
);

/// Where the money of a self-employed person or a company comes from.
pub(super) static SOURCE_OF_FUNDS: Enum = Enum::of(
    "treezor.sourceOfFunds",
    words![
        "donation",
        "inheritance",
        "loan",
        "lottery",
        "pension",
        "proceeds_from_investment",
        "proceeds_from_sale",
        "salary",
        "savings",
    ],
);

/// Deprecated in favour of `occupationCategory`.
pub(super) static OCCUPATION_TYPE: Enum = Enum::of(
    "treezor.occupationType",
    words![
        "self_employed",
        "public_sector_employees",
        "private_sector_employees",
        "retired_people_and_students",
        "without_any_professional_activity",
    ],
);

/// Ranges in thousands of euros a year; deprecated in favour of `monthlyIncomeRange`.
pub(super) static INCOME_RANGE: Enum = Enum::of(
    "treezor.incomeRange",
    words!["0-18", "19-23", "24-27", "28-35", "36-56", "57-*"],
);

/// Ranges in thousands of euros; the last word has no star. Deprecated in favour of `personalAssetsRange`.
pub(super) static PERSONAL_ASSETS: Enum = Enum::of(
    "treezor.personalAssets",
    words!["0-2", "3-22", "23-128", "129-319", "320-464", "465-"],
);

/// Which list `legalSector` is from; absent means `NAF`.
pub(super) static LEGAL_SECTOR_TYPE: Enum = Enum::of("treezor.legalSectorType", words!["NAF", "NACE"]);

/// Ranges in thousands of euros.
pub(super) static ANNUAL_TURNOVER: Enum = Enum::of(
    "treezor.legalAnnualTurnOver",
    words![
        "0-39",
        "40-99",
        "100-249",
        "250-999",
        "1000-2999",
        "3000-9999",
        "10000-99999",
        "100000-*",
    ],
);

/// Ranges in thousands of euros.
pub(super) static NET_INCOME: Enum = Enum::of(
    "treezor.legalNetIncomeRange",
    words!["0-4", "5-9", "10-49", "50-149", "150-499", "500-*"],
);

/// Ranges of the number of employees.
pub(super) static EMPLOYEES: Enum = Enum::of(
    "treezor.legalNumberOfEmployeeRange",
    words!["0", "1-9", "10-99", "100-249", "250-*"],
);

/// Who cancels the user: the client or the end user.
pub(super) static ORIGIN: Enum = Enum::of("treezor.origin", words!["OPERATOR", "USER"]);

/// The status of the account, which is no verdict of KYC.
pub(super) static USER_STATUS: Enum = Enum::of("treezor.userStatus", words!["PENDING", "VALIDATED", "CANCELED"]);

/// The direction of a sorted list.
pub(super) static SORT_ORDER: Enum = Enum::of("treezor.sortOrder", words!["ASC", "DESC"]);
