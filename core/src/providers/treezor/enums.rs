//! The closed sets of words; letter case counts.

use crate::schema::{Enum, words};

/// `MX` occurs in one sample of MOD only, so it is none.
pub(super) static TITLE: Enum = Enum {
    name: "treezor.title",
    values: words!["M", "MME", "MLLE"],
};

/// What a user is to its parent.
pub(super) static PARENT_TYPE: Enum = Enum {
    name: "treezor.parentType",
    values: words!["shareholder", "leader", "employee"],
};

/// The countries in which the client may distribute.
pub(super) static DISTRIBUTION_COUNTRY: Enum = Enum {
    name: "treezor.distributionCountry",
    values: words!["BE", "DE", "ES", "FR", "IT", "NL"],
};

/// Where the money of a self-employed person or a company comes from.
pub(super) static SOURCE_OF_FUNDS: Enum = Enum {
    name: "treezor.sourceOfFunds",
    values: words![
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
};

/// Deprecated in favour of `occupationCategory`.
pub(super) static OCCUPATION_TYPE: Enum = Enum {
    name: "treezor.occupationType",
    values: words![
        "self_employed",
        "public_sector_employees",
        "private_sector_employees",
        "retired_people_and_students",
        "without_any_professional_activity",
    ],
};

/// Thousands of euros a year; deprecated in favour of `monthlyIncomeRange`.
pub(super) static INCOME_RANGE: Enum = Enum {
    name: "treezor.incomeRange",
    values: words!["0-18", "19-23", "24-27", "28-35", "36-56", "57-*"],
};

/// Thousands of euros; the last word has no star. Deprecated in favour of `personalAssetsRange`.
pub(super) static PERSONAL_ASSETS: Enum = Enum {
    name: "treezor.personalAssets",
    values: words!["0-2", "3-22", "23-128", "129-319", "320-464", "465-"],
};

/// Which list `legalSector` is from; absent means `NAF`.
pub(super) static LEGAL_SECTOR_TYPE: Enum = Enum {
    name: "treezor.legalSectorType",
    values: words!["NAF", "NACE"],
};

/// Thousands of euros.
pub(super) static ANNUAL_TURNOVER: Enum = Enum {
    name: "treezor.legalAnnualTurnOver",
    values: words![
        "0-39",
        "40-99",
        "100-249",
        "250-999",
        "1000-2999",
        "3000-9999",
        "10000-99999",
        "100000-*",
    ],
};

/// Thousands of euros.
pub(super) static NET_INCOME: Enum = Enum {
    name: "treezor.legalNetIncomeRange",
    values: words!["0-4", "5-9", "10-49", "50-149", "150-499", "500-*"],
};

/// Employees.
pub(super) static EMPLOYEES: Enum = Enum {
    name: "treezor.legalNumberOfEmployeeRange",
    values: words!["0", "1-9", "10-99", "100-249", "250-*"],
};

/// Who ends it: the client or the end user.
pub(super) static ORIGIN: Enum = Enum {
    name: "treezor.origin",
    values: words!["OPERATOR", "USER"],
};

/// The status of the account, which is no verdict of KYC.
pub(super) static USER_STATUS: Enum = Enum {
    name: "treezor.userStatus",
    values: words!["PENDING", "VALIDATED", "CANCELED"],
};

/// The direction of a sorted list.
pub(super) static SORT_ORDER: Enum = Enum {
    name: "treezor.sortOrder",
    values: words!["ASC", "DESC"],
};
