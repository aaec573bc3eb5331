//! The members that several kinds of users share, in groups. An update of the eight members that MOD names is free, and
//! so is `accessTag`, which is no attribute of the user; every other change of a validated user starts a new review.

use super::checks::{BASE64, LISTED_LEGAL_FORM, TIME_ZONE, US_COUNTRY, US_PERSON};
use super::enums;
use crate::rulebook::OnUpdate::{Refused, Review};
use crate::rulebook::{Field, Kind, Rule, is, optional, required};

/// `0` or `1`.
pub(super) const FLAG: Kind = Kind::Integer { min: 0, max: 1 };

/// What the API requires of every user besides `userTypeId`.
pub(super) const IDENTITY: &[Field] = &[
    required("specifiedUSPerson", FLAG)
        .rules(&[Rule::Custom(US_PERSON)])
        .on_update(Review)
        .source("OAS25; 1 where a nationality or country is US (TAX, OAS25)"),
    required("email", Kind::Email)
        // What Treezor allows is shorter than what RFC 5321 does.
        .rules(&[Rule::MaxLength { max: 200 }, Rule::CardLength { max: 50 }])
        .on_update(Review)
        .source("PHYS, INTRO: at most 200 characters, 50 for cards (CARD, older)"),
];

/// The kind of user, which updates refuse.
pub(super) const fn user_type(min: u32, max: u32) -> Field {
    required("userTypeId", Kind::Integer { min, max })
        .on_update(Refused)
        .source("PHYS, LEGAL, OAS25; not in the schema of updates")
}

pub(super) const fn country(name: &'static str) -> Field {
    optional(name, Kind::Country)
        .rules(&[Rule::Custom(US_COUNTRY)])
        .on_update(Review)
        .source("PHYS, LEGAL, FMT, OAS25")
}

/// The characters of addresses besides ASCII letters and digits. `«` and `»` occur in the wording of OAS25, which may
/// list them or only quote with them: they pass.
pub(super) const ADDRESS_TEXT: Kind = Kind::Line {
    max: 150,
    also: " -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»",
};

/// A line of the address, whose limit is that of the newest pages.
const fn line(name: &'static str) -> Field {
    optional(name, ADDRESS_TEXT)
        // The part of a line that envelopes of cards show.
        .rules(&[Rule::CardLength { max: 36 }])
        .on_update(Review)
        .source(ADDRESS_LINE)
}

/// Where the rules of a line come from.
const ADDRESS_LINE: &str = "PHYS, LEGAL, OAS25: letters of French, digits, space, hyphen, apostrophe, slash; 36 are \
                            printed on envelopes of cards (older PHYS)";

pub(super) const fn text(name: &'static str, max: u32) -> Field {
    optional(name, Kind::Text { max }).on_update(Review).source("OAS25")
}

/// A number of a register, whose limits are not published.
pub(super) const fn number(name: &'static str) -> Field {
    optional(name, Kind::RegisterNumber { max: 50 })
        .on_update(Review)
        .source("OAS25")
}

pub(super) const ADDRESS: &[Field] = &[
    line("address1").recommended_for("REGULAR"),
    line("address2"),
    optional("address3", ADDRESS_TEXT)
        // The part of a line that envelopes of cards show.
        .rules(&[Rule::CardLength { max: 36 }])
        .source("PHYS, LEGAL, OAS25; free (MOD)"),
    text("postcode", 20).recommended_for("REGULAR").source("PHYS, LEGAL"),
    text("city", 100).recommended_for("REGULAR").source("PHYS, LEGAL"),
    text("state", 100),
    country("country").recommended_for("REGULAR"),
    // Neither limits nor characters of the second address are published.
    text("secondaryAddress1", 200),
    text("secondaryAddress2", 200),
    text("secondaryAddress3", 200),
    text("secondaryPostcode", 20),
    text("secondaryCity", 100),
    text("secondaryState", 100),
    country("secondaryCountry"),
];

pub(super) const PHONE: Field = optional("phone", Kind::PhoneShape).source("PHYS, LEGAL, FMT; free (MOD)");
pub(super) const MOBILE: Field = optional("mobile", Kind::PhoneShape).source("PHYS, FMT; free (MOD)");

/// A freelancer is a physical user with form `1000` (LEGAL). The list of 2019 is French and incomplete, so a code
/// beyond it is a warning.
pub(super) const LEGAL_FORM: Field = text("legalForm", 50)
    .rules(&[
        Rule::Form {
            form: "0000",
            example: "5710",
        },
        Rule::Custom(LISTED_LEGAL_FORM),
    ])
    .source("LEGAL, SW19: four digits");
pub(super) const SOURCE_OF_FUNDS: Field = optional("sourceOfFunds", Kind::Enum(&enums::SOURCE_OF_FUNDS))
    .on_update(Review)
    .source("OAS25");

pub(super) const ACTIVITY_OUTSIDE_EU: Field = optional("activityOutsideEu", FLAG).source("OAS25; free (MOD)");

/// An answer of the sanctions questionnaire, which entities with business outside the EU owe.
pub(super) const fn sanctions(name: &'static str) -> Field {
    optional(name, FLAG)
        .required_when("activityOutsideEu", is(&"1"))
        .source("OAS25; free (MOD)")
}

/// 0 not applicable, 1 the entity only, 2 with wholly owned subsidiaries, 3 with those held at half or more, 4 with a
/// list of subsidiaries. Unlike the other answers it is not among the free eight.
pub(super) const QUESTIONNAIRE: Field = optional("entitySanctionsQuestionnaire", Kind::Integer { min: 0, max: 4 })
    .required_when("activityOutsideEu", is(&"1"))
    .on_update(Review)
    .source("OAS25");

/// A user's relation to its parent. A parent exists before its children, and `parentUserId` and `parentType` never
/// change; the numbers from 0 are those of PARENT and OAS25. Only the API knows whether a parent exists, and how deep
/// it stands.
pub(super) const RELATIONS: &[Field] = &[
    optional("parentUserId", Kind::SafeInteger)
        .on_update(Refused)
        .source("PARENT, OAS25; not in the schema of updates"),
    optional("parentType", Kind::Enum(&enums::PARENT_TYPE))
        .on_update(Refused)
        .source("PARENT, OAS25; cannot change (PARENT)"),
    // 0 none, 1 shareholder, 2 other relationship, 3 director or legal representative.
    optional("controllingPersonType", Kind::Integer { min: 0, max: 3 })
        .on_update(Review)
        .source("PARENT, OAS25"),
    // 0 none, 1 leader, 2 employee.
    optional("employeeType", Kind::Integer { min: 0, max: 2 })
        .on_update(Review)
        .source("PARENT, OAS25"),
    optional("effectiveBeneficiary", Kind::Integer { min: 0, max: 100 })
        .on_update(Review)
        .source("PARENT; percent, of shareholders; 0–100 inferred"),
];

pub(super) const DISTRIBUTION: &[Field] = &[
    optional("language", Kind::Language).on_update(Review).source("OAS25"),
    optional("timezone", Kind::Text { max: 50 })
        .rules(&[Rule::Custom(TIME_ZONE)])
        .source("OAS25: `Area/Location` of the tz database, which its own sample is not; free (MOD)"),
    optional("distributionCountry", Kind::Enum(&enums::DISTRIBUTION_COUNTRY))
        .on_update(Review)
        .source("OAS25"),
];

pub(super) const TAGS: &[Field] = &[
    optional("userTag", Kind::Text { max: 250 })
        .rules(&[Rule::Only {
            also: "/!-_.*'()",
            ending: "",
        }])
        .on_update(Review)
        .source("TAGS, OAS25: letters and digits of ASCII, / ! - _ . * ' ( )"),
    optional("accessTag", Kind::Text { max: 250 }).source("IDEM, OAS25"),
];

/// Strong customer authentication. The passcode is encrypted before it is sent, so its length cannot be seen.
pub(super) const AUTHENTICATION: &[Field] = &[
    optional("webauthn", Kind::Text { max: 10_000 })
        .rules(BASE64)
        .on_update(Refused)
        .source("OAS25: base64; not in the schema of updates"),
    optional("passcode", Kind::Text { max: 10_000 })
        .required_with("webauthn")
        .rules(BASE64)
        .on_update(Refused)
        .source("OAS25: base64; not in the schema of updates"),
];

/// Replaced by objects of their own.
pub(super) const TAXES: &[Field] = &[
    number("taxNumber").rules(TAX_RESIDENCES),
    text("taxResidence", 50).rules(TAX_RESIDENCES),
];

/// Tax residences have an endpoint of their own.
const TAX_RESIDENCES: &[Rule] = &[Rule::Deprecated {
    instead: Some("/v1/taxResidences"),
}];
