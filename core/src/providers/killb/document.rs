use super::checks::{
    company_number, expedition_after_birth, person_number, usual_company_country, usual_person_country, voter_card,
};
use super::enums;
use crate::schema::{Kind, Record, is, optional, required};

/// `document` of a person (SDK; reference *create-a-user*; error `USER.0002`).
///
/// The vendor's schema gives `number` the format `alphanumeric`, so separators are taken out and letters are capitals. The members of voter
/// cards may stay on other documents: the vendor's own example has them on a passport.
pub static PERSON_DOCUMENT: Record = Record::whole(
    "killb.personDocument",
    &[
        required("type", Kind::Enum(&enums::PERSON_DOCUMENT_TYPE)).source("SDK"),
        required("number", Kind::DocumentNumber { max: 50 })
            .check(person_number)
            .source("SDK, reference"),
        required("issuedCountryCode", Kind::Country)
            .check(usual_person_country)
            .source("SDK"),
        // The documentation's own example equals the date of birth, so equality is fine.
        optional("expeditionDate", Kind::PastDate)
            .check(expedition_after_birth)
            .source("SDK; not in the future (inferred)"),
        optional("cic", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"INE"))
            .check(voter_card)
            .source("SDK"),
        optional("identificadorCiudadano", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"INE"))
            .check(voter_card)
            .source("SDK"),
        optional("ocr", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"IFE"))
            .check(voter_card)
            .source("SDK"),
        optional("numeroEmision", Kind::RegisterNumber { max: 50 })
            .required_when("type", is(&"IFE"))
            .check(voter_card)
            .source("SDK"),
    ],
)
// The date, and the members of voter cards, are those of this one card.
.identified_by(IDENTITY);

/// `document` of a company (SDK). Its `number` has no format there, so separators stay, as plain ones.
pub static COMPANY_DOCUMENT: Record = Record::whole(
    "killb.companyDocument",
    &[
        required("type", Kind::Enum(&enums::COMPANY_DOCUMENT_TYPE)).source("SDK"),
        required("number", Kind::RegisterNumber { max: 50 })
            .check(company_number)
            .source("SDK"),
        required("issuedCountryCode", Kind::Country)
            .check(usual_company_country)
            .source("SDK"),
    ],
)
.identified_by(IDENTITY);

/// What tells one document from another.
const IDENTITY: &[&str] = &["type", "number"];
