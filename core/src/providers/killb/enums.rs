//! The closed sets of words (SDK), in the vendor's order; letter case counts.

use crate::rulebook::Enum;
use crate::text::words;

/// What a user is.
pub(super) static USER_TYPE: Enum = Enum::of("killb.userType", words!["PERSON", "COMPANY"]);

/// Identity documents of persons. `CC` is not among them: a Colombian cédula goes as `NUIP`.
pub(super) static PERSON_DOCUMENT_TYPE: Enum = Enum::of(
    "killb.personDocumentType",
    words![
        "PASSPORT",
        "DRIVER_LICENSE",
        "NUIP",
        "RFC",
        "SSN",
        "CURP",
        "CPF",
        "INE",
        "IFE",
        "DNI",
        "DUI",
        "NIT",
        "RUT",
        "CHINESE_ID",
        "BOLIVIAN_ID",
        "CE",
    ],
);

/// Registrations of companies.
pub(super) static COMPANY_DOCUMENT_TYPE: Enum = Enum::of(
    "killb.companyDocumentType",
    words!["NIT", "EIN", "CNPJ", "RFC", "CUIT", "USCC", "RUT"],
);

/// What a person does for a living.
pub(super) static EMPLOYMENT_STATUS: Enum = Enum::of(
    "killb.employmentStatus",
    words!["EMPLOYEE", "SELF_EMPLOYED", "RETIRED", "UNEMPLOYED", "OTHER"],
);

/// Legal forms; free text before 2024-07.
pub(super) static LEGAL_STRUCTURE: Enum = Enum::of(
    "killb.legalStructure",
    words![
        "C_CORP_PRIVATE",
        "C_CORP_PUBLIC",
        "HNWI",
        "LLC",
        "LLP",
        "LP",
        "S_CORP",
        "SOLE_PROP",
        "TRUST",
        "NON_PROFIT",
        "OTHER",
    ],
);

/// Where the money comes from.
pub(super) static SOURCE_OF_FUNDS: Enum = Enum::of(
    "killb.sourceOfFunds",
    words![
        "EMPLOYMENT",
        "SAVINGS",
        "WINNINGS",
        "MARITAL",
        "REAL_ESTATE",
        "TRUST",
        "INVESTMENT",
        "OTHER",
        "COMPANY",
        "COMPANY_CAPITAL",
        "LOAN",
        "PRIVATE_CAPITAL",
        "GRANT",
    ],
);

/// Ranges in US dollars, for `totalAssets` and `usdValueOfFiat`.
pub(super) static ASSETS: Enum = Enum::of(
    "killb.assets",
    words![
        "UPTO_10K",
        "TEN_TO_100K",
        "ONEHUNDREDK_TO_1M",
        "ONE_TO_10M",
        "TEN_TO_50M",
        "FIFTY_TO_250M",
        "MORE_THAN_250M",
    ],
);

/// How often a month, for the four members that count deposits and withdrawals.
pub(super) static MONTHLY_COUNT: Enum = Enum::of(
    "killb.monthlyCount",
    words!["UPTO_5", "FIVE_TO_10", "TEN_TO_25", "MORE_THAN_25"],
);

/// Ranges in US dollars, for `usdValueOfCrypto` and the four monthly investment members.
pub(super) static VOLUME: Enum = Enum::of(
    "killb.volume",
    words![
        "UPTO_1K",
        "ONE_TO_100K",
        "ONEHUNDREDK_TO_1M",
        "MILLION_TO_5M",
        "MORE_THAN_5M",
    ],
);

/// Activities that need a closer look.
pub(super) static ACTIVITY: Enum = Enum::of(
    "killb.activity",
    words![
        "NONE",
        "ADULT_ENTERTAINMENT",
        "DRUGS",
        "FIREARMS",
        "GAMBLING",
        "MARIJUANA",
        "TUMBLING",
    ],
);

/// How a company is supervised.
pub(super) static REGULATED_STATUS: Enum = Enum::of(
    "killb.regulatedStatus",
    words!["REGULATED", "REGISTERED", "LICENSED", "NONE", "NOT_REQUIRED"],
);
