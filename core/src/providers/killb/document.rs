use super::checks::{COMPANY_COUNTRY, COMPANY_NUMBER, PERSON_COUNTRY, PERSON_NUMBER, on_voter_card};
use super::enums;
use super::labels::LABELS;
use crate::rulebook::{Kind, Record, Rule, is, lengths, optional, required};

/// `document` of a person (SDK; reference *create-a-user*; error `USER.0002`).
///
/// The vendor's schema gives `number` the format `alphanumeric`, so separators are removed and letters become capitals.
/// The members of voter cards may stand in other documents: the vendor's own example has them in a passport.
pub static PERSON_DOCUMENT: Record = Record::whole(
    "killb.personDocument",
    &[
        required("type", Kind::Enum(&enums::PERSON_DOCUMENT_TYPE)).source("SDK"),
        required("number", Kind::DocumentNumber { max: 50 })
            .rules(&[Rule::Custom(PERSON_NUMBER)])
            .source("SDK, reference"),
        required("issuedCountryCode", Kind::Country)
            .rules(&[Rule::Custom(PERSON_COUNTRY)])
            .source("SDK"),
        // The documentation's own example equals the date of birth, so equality is fine.
        optional("expeditionDate", Kind::PastDate)
            .rules(&[Rule::NotBefore { outer: "dateOfBirth" }])
            .source("SDK; not in the future (inferred)"),
        optional("cic", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"INE"))
            .rules(const { &[on_voter_card(lengths(7, 10), "7–10")] })
            .source("SDK"),
        optional("identificadorCiudadano", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"INE"))
            .rules(const { &[on_voter_card(lengths(9, 10), "9–10")] })
            .source("SDK"),
        optional("ocr", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"IFE"))
            .rules(const { &[on_voter_card(lengths(10, 10) | lengths(12, 13), "10, 12–13")] })
            .source("SDK"),
        optional("numeroEmision", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"IFE"))
            .rules(const { &[on_voter_card(lengths(1, 2), "1–2")] })
            .source("SDK"),
    ],
)
// `expeditionDate` and the members of voter cards belong to this one document.
.identified_by(IDENTITY)
.labelled(LABELS);

/// `document` of a company (SDK). Its `number` has no format there, so separators stay and become plain ones.
pub static COMPANY_DOCUMENT: Record = Record::whole(
    "killb.companyDocument",
    &[
        required("type", Kind::Enum(&enums::COMPANY_DOCUMENT_TYPE)).source("SDK"),
        required("number", Kind::RegisterNumber { max: 50 })
            .rules(&[Rule::Custom(COMPANY_NUMBER)])
            .source("SDK"),
        required("issuedCountryCode", Kind::Country)
            .rules(&[Rule::Custom(COMPANY_COUNTRY)])
            .source("SDK"),
    ],
)
.identified_by(IDENTITY)
.labelled(LABELS);

/// What tells one document from another.
const IDENTITY: &[&str] = &["type", "number"];
