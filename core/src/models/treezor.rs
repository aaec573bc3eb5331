//! The payloads, responses and answers of Treezor. Written by `cargo xtask generate` from the tables of `core`.

use super::answers::*;
use super::{Copied, Is, Issue, Told, TypedCall};
use crate::door::Misuse;
use crate::issue::{Reason, State};

/// `treezor.title`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Title {
    /// `M`
    M,
    /// `MME`
    #[serde(rename = "MME")]
    Mme,
    /// `MLLE`
    #[serde(rename = "MLLE")]
    Mlle,
}

/// `treezor.occupationType`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum OccupationType {
    /// `self_employed`
    #[serde(rename = "self_employed")]
    SelfEmployed,
    /// `public_sector_employees`
    #[serde(rename = "public_sector_employees")]
    PublicSectorEmployees,
    /// `private_sector_employees`
    #[serde(rename = "private_sector_employees")]
    PrivateSectorEmployees,
    /// `retired_people_and_students`
    #[serde(rename = "retired_people_and_students")]
    RetiredPeopleAndStudents,
    /// `without_any_professional_activity`
    #[serde(rename = "without_any_professional_activity")]
    WithoutAnyProfessionalActivity,
}

/// `treezor.incomeRange`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum IncomeRange {
    /// `0-18`
    #[serde(rename = "0-18")]
    N0_18,
    /// `19-23`
    #[serde(rename = "19-23")]
    N19_23,
    /// `24-27`
    #[serde(rename = "24-27")]
    N24_27,
    /// `28-35`
    #[serde(rename = "28-35")]
    N28_35,
    /// `36-56`
    #[serde(rename = "36-56")]
    N36_56,
    /// `57-*`
    #[serde(rename = "57-*")]
    N57,
}

/// `treezor.personalAssets`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum PersonalAssets {
    /// `0-2`
    #[serde(rename = "0-2")]
    N0_2,
    /// `3-22`
    #[serde(rename = "3-22")]
    N3_22,
    /// `23-128`
    #[serde(rename = "23-128")]
    N23_128,
    /// `129-319`
    #[serde(rename = "129-319")]
    N129_319,
    /// `320-464`
    #[serde(rename = "320-464")]
    N320_464,
    /// `465-`
    #[serde(rename = "465-")]
    N465,
}

/// `treezor.sourceOfFunds`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum SourceOfFunds {
    /// `donation`
    #[serde(rename = "donation")]
    Donation,
    /// `inheritance`
    #[serde(rename = "inheritance")]
    Inheritance,
    /// `loan`
    #[serde(rename = "loan")]
    Loan,
    /// `lottery`
    #[serde(rename = "lottery")]
    Lottery,
    /// `pension`
    #[serde(rename = "pension")]
    Pension,
    /// `proceeds_from_investment`
    #[serde(rename = "proceeds_from_investment")]
    ProceedsFromInvestment,
    /// `proceeds_from_sale`
    #[serde(rename = "proceeds_from_sale")]
    ProceedsFromSale,
    /// `salary`
    #[serde(rename = "salary")]
    Salary,
    /// `savings`
    #[serde(rename = "savings")]
    Savings,
}

/// `treezor.parentType`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum ParentType {
    /// `shareholder`
    #[serde(rename = "shareholder")]
    Shareholder,
    /// `leader`
    #[serde(rename = "leader")]
    Leader,
    /// `employee`
    #[serde(rename = "employee")]
    Employee,
}

/// `treezor.distributionCountry`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum DistributionCountry {
    /// `BE`
    #[serde(rename = "BE")]
    Be,
    /// `DE`
    #[serde(rename = "DE")]
    De,
    /// `ES`
    #[serde(rename = "ES")]
    Es,
    /// `FR`
    #[serde(rename = "FR")]
    Fr,
    /// `IT`
    #[serde(rename = "IT")]
    It,
    /// `NL`
    #[serde(rename = "NL")]
    Nl,
}

/// `treezor.legalSectorType`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum LegalSectorType {
    /// `NAF`
    #[serde(rename = "NAF")]
    Naf,
    /// `NACE`
    #[serde(rename = "NACE")]
    Nace,
}

/// `treezor.legalAnnualTurnOver`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum LegalAnnualTurnOver {
    /// `0-39`
    #[serde(rename = "0-39")]
    N0_39,
    /// `40-99`
    #[serde(rename = "40-99")]
    N40_99,
    /// `100-249`
    #[serde(rename = "100-249")]
    N100_249,
    /// `250-999`
    #[serde(rename = "250-999")]
    N250_999,
    /// `1000-2999`
    #[serde(rename = "1000-2999")]
    N1000_2999,
    /// `3000-9999`
    #[serde(rename = "3000-9999")]
    N3000_9999,
    /// `10000-99999`
    #[serde(rename = "10000-99999")]
    N10000_99999,
    /// `100000-*`
    #[serde(rename = "100000-*")]
    N100000,
}

/// `treezor.legalNetIncomeRange`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum LegalNetIncomeRange {
    /// `0-4`
    #[serde(rename = "0-4")]
    N0_4,
    /// `5-9`
    #[serde(rename = "5-9")]
    N5_9,
    /// `10-49`
    #[serde(rename = "10-49")]
    N10_49,
    /// `50-149`
    #[serde(rename = "50-149")]
    N50_149,
    /// `150-499`
    #[serde(rename = "150-499")]
    N150_499,
    /// `500-*`
    #[serde(rename = "500-*")]
    N500,
}

/// `treezor.legalNumberOfEmployeeRange`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum LegalNumberOfEmployeeRange {
    /// `0`
    #[serde(rename = "0")]
    N0,
    /// `1-9`
    #[serde(rename = "1-9")]
    N1_9,
    /// `10-99`
    #[serde(rename = "10-99")]
    N10_99,
    /// `100-249`
    #[serde(rename = "100-249")]
    N100_249,
    /// `250-*`
    #[serde(rename = "250-*")]
    N250,
}

/// `treezor.origin`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Origin {
    /// `OPERATOR`
    #[serde(rename = "OPERATOR")]
    Operator,
    /// `USER`
    #[serde(rename = "USER")]
    User,
}

/// `treezor.userStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum UserStatus {
    /// `PENDING`
    #[serde(rename = "PENDING")]
    Pending,
    /// `VALIDATED`
    #[serde(rename = "VALIDATED")]
    Validated,
    /// `CANCELED`
    #[serde(rename = "CANCELED")]
    Canceled,
}

/// `treezor.sortOrder`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum SortOrder {
    /// `ASC`
    #[serde(rename = "ASC")]
    Asc,
    /// `DESC`
    #[serde(rename = "DESC")]
    Desc,
}

/// `treezor.physical.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Physical {
    /// Whole number from 1 to 1.
    #[serde(rename = "userTypeId")]
    pub user_type_id: u64,
    /// Whole number from 0 to 1.
    #[serde(rename = "specifiedUSPerson")]
    pub specified_usperson: u64,
    /// E-mail address; the domain comes out in lower case.
    pub email: String,
    /// One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Title>,
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firstname: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lastname: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleNames")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_names: Option<String>,
    /// Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    #[serde(rename = "placeOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place_of_birth: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(rename = "birthCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_country: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "nationalityOther")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality_other: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address1: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address2: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress3")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(rename = "secondaryPostcode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryCity")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryState")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "secondaryCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_country: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whole number from 1 to 15.
    #[serde(rename = "occupationCategory")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation_category: Option<u64>,
    /// Whole number from 1 to 7.
    #[serde(rename = "monthlyIncomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_income_range: Option<u64>,
    /// Whole number from 0 to 7.
    #[serde(rename = "personalAssetsRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_assets_range: Option<u64>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`.
    #[serde(rename = "occupationType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation_type: Option<OccupationType>,
    /// One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`.
    #[serde(rename = "incomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income_range: Option<IncomeRange>,
    /// One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`.
    #[serde(rename = "personalAssets")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_assets: Option<PersonalAssets>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "legalForm")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<String>,
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    #[serde(rename = "sourceOfFunds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_of_funds: Option<SourceOfFunds>,
    /// Whole number from 0 to 1.
    #[serde(rename = "activityOutsideEu")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity_outside_eu: Option<u64>,
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "economicSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub economic_sanctions: Option<u64>,
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "residentCountriesSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_countries_sanctions: Option<u64>,
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "involvedSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub involved_sanctions: Option<u64>,
    /// Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "entitySanctionsQuestionnaire")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_sanctions_questionnaire: Option<u64>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "parentUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_user_id: Option<u64>,
    /// One of `shareholder`, `leader`, `employee`.
    #[serde(rename = "parentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_type: Option<ParentType>,
    /// Whole number from 0 to 3.
    #[serde(rename = "controllingPersonType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controlling_person_type: Option<u64>,
    /// Whole number from 0 to 2.
    #[serde(rename = "employeeType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<u64>,
    /// Whole number from 0 to 100.
    #[serde(rename = "effectiveBeneficiary")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_beneficiary: Option<u64>,
    /// ISO 639-1 code; comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    #[serde(rename = "distributionCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_country: Option<DistributionCountry>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "userTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tag: Option<String>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "accessTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_tag: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webauthn: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passcode: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "taxNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "taxResidence")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_residence: Option<String>,
}

crate::models::hide!(Physical);

/// `treezor.legal.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Legal {
    /// Whole number from 2 to 4.
    #[serde(rename = "userTypeId")]
    pub user_type_id: u64,
    /// Whole number from 0 to 1.
    #[serde(rename = "specifiedUSPerson")]
    pub specified_usperson: u64,
    /// E-mail address; the domain comes out in lower case.
    pub email: String,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address1: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address2: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress3")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(rename = "secondaryPostcode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryCity")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryState")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "secondaryCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_country: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(rename = "legalName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it.
    #[serde(rename = "legalRegistrationNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_registration_number: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "legalTvaNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_tva_number: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "legalRegistrationDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_registration_date: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(rename = "legalForm")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<String>,
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    #[serde(rename = "sourceOfFunds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_of_funds: Option<SourceOfFunds>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "legalShareCapital")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_share_capital: Option<u64>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "legalSector")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_sector: Option<String>,
    /// One of `NAF`, `NACE`.
    #[serde(rename = "legalSectorType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_sector_type: Option<LegalSectorType>,
    /// One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`.
    #[serde(rename = "legalAnnualTurnOver")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_annual_turn_over: Option<LegalAnnualTurnOver>,
    /// One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`.
    #[serde(rename = "legalNetIncomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_net_income_range: Option<LegalNetIncomeRange>,
    /// One of `0`, `1-9`, `10-99`, `100-249`, `250-*`.
    #[serde(rename = "legalNumberOfEmployeeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_number_of_employee_range: Option<LegalNumberOfEmployeeRange>,
    /// Whole number from 0 to 1.
    #[serde(rename = "isOnStockExchange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock_exchange: Option<u64>,
    /// Whole number from 1 to 5.
    #[serde(rename = "entityType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<u64>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// Whole number from 0 to 1.
    #[serde(rename = "activityOutsideEu")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity_outside_eu: Option<u64>,
    /// Whole number from 0 to 1. Required when `activityOutsideEu` is `1`.
    #[serde(rename = "economicSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub economic_sanctions: Option<u64>,
    /// Whole number from 0 to 1. Required when `activityOutsideEu` is `1`.
    #[serde(rename = "residentCountriesSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_countries_sanctions: Option<u64>,
    /// Whole number from 0 to 1. Required when `activityOutsideEu` is `1`.
    #[serde(rename = "involvedSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub involved_sanctions: Option<u64>,
    /// Whole number from 0 to 4. Required when `activityOutsideEu` is `1`.
    #[serde(rename = "entitySanctionsQuestionnaire")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_sanctions_questionnaire: Option<u64>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "parentUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_user_id: Option<u64>,
    /// One of `shareholder`, `leader`, `employee`.
    #[serde(rename = "parentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_type: Option<ParentType>,
    /// Whole number from 0 to 3.
    #[serde(rename = "controllingPersonType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controlling_person_type: Option<u64>,
    /// Whole number from 0 to 2.
    #[serde(rename = "employeeType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<u64>,
    /// Whole number from 0 to 100.
    #[serde(rename = "effectiveBeneficiary")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_beneficiary: Option<u64>,
    /// ISO 639-1 code; comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    #[serde(rename = "distributionCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_country: Option<DistributionCountry>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "userTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tag: Option<String>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "accessTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_tag: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webauthn: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passcode: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "taxNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "taxResidence")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_residence: Option<String>,
}

crate::models::hide!(Legal);

/// `treezor.anonymous.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Anonymous {
    /// Whole number from 1 to 1.
    #[serde(rename = "userTypeId")]
    pub user_type_id: u64,
    /// Whole number from 0 to 1.
    #[serde(rename = "specifiedUSPerson")]
    pub specified_usperson: u64,
    /// E-mail address; the domain comes out in lower case.
    pub email: String,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// ISO 639-1 code; comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    #[serde(rename = "distributionCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_country: Option<DistributionCountry>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "userTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tag: Option<String>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "accessTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_tag: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webauthn: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC. Required with `webauthn`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub passcode: Option<String>,
}

crate::models::hide!(Anonymous);

/// `treezor.user.update`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserUpdate {
    /// Whole number from 0 to 1.
    #[serde(rename = "specifiedUSPerson")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specified_usperson: Option<u64>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// One of `M`, `MME`, `MLLE`. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Title>,
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firstname: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lastname: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleNames")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_names: Option<String>,
    /// Date of birth `YYYY-MM-DD`, not in the future. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    #[serde(rename = "placeOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place_of_birth: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(rename = "birthCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_country: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "nationalityOther")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality_other: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; REGULAR needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address1: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address2: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress3")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(rename = "secondaryPostcode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryCity")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryState")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "secondaryCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_country: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whole number from 1 to 15.
    #[serde(rename = "occupationCategory")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation_category: Option<u64>,
    /// Whole number from 1 to 7.
    #[serde(rename = "monthlyIncomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_income_range: Option<u64>,
    /// Whole number from 0 to 7.
    #[serde(rename = "personalAssetsRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_assets_range: Option<u64>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`.
    #[serde(rename = "occupationType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation_type: Option<OccupationType>,
    /// One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`.
    #[serde(rename = "incomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income_range: Option<IncomeRange>,
    /// One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`.
    #[serde(rename = "personalAssets")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_assets: Option<PersonalAssets>,
    /// Name, at most 100 characters; trimmed, NFC. Optional; REGULAR needs it.
    #[serde(rename = "legalName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Optional; REGULAR needs it.
    #[serde(rename = "legalRegistrationNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_registration_number: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "legalTvaNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_tva_number: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "legalRegistrationDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_registration_date: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "legalForm")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<String>,
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    #[serde(rename = "sourceOfFunds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_of_funds: Option<SourceOfFunds>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "legalShareCapital")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_share_capital: Option<u64>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "legalSector")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_sector: Option<String>,
    /// One of `NAF`, `NACE`.
    #[serde(rename = "legalSectorType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_sector_type: Option<LegalSectorType>,
    /// One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`.
    #[serde(rename = "legalAnnualTurnOver")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_annual_turn_over: Option<LegalAnnualTurnOver>,
    /// One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`.
    #[serde(rename = "legalNetIncomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_net_income_range: Option<LegalNetIncomeRange>,
    /// One of `0`, `1-9`, `10-99`, `100-249`, `250-*`.
    #[serde(rename = "legalNumberOfEmployeeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_number_of_employee_range: Option<LegalNumberOfEmployeeRange>,
    /// Whole number from 0 to 1.
    #[serde(rename = "isOnStockExchange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock_exchange: Option<u64>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// Whole number from 0 to 1.
    #[serde(rename = "activityOutsideEu")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity_outside_eu: Option<u64>,
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "economicSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub economic_sanctions: Option<u64>,
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "residentCountriesSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_countries_sanctions: Option<u64>,
    /// Whole number from 0 to 1. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "involvedSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub involved_sanctions: Option<u64>,
    /// Whole number from 0 to 4. Advised when `activityOutsideEu` is `1`.
    #[serde(rename = "entitySanctionsQuestionnaire")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_sanctions_questionnaire: Option<u64>,
    /// Whole number from 0 to 3.
    #[serde(rename = "controllingPersonType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controlling_person_type: Option<u64>,
    /// Whole number from 0 to 2.
    #[serde(rename = "employeeType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<u64>,
    /// Whole number from 0 to 100.
    #[serde(rename = "effectiveBeneficiary")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_beneficiary: Option<u64>,
    /// ISO 639-1 code; comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    #[serde(rename = "distributionCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_country: Option<DistributionCountry>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "userTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tag: Option<String>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "accessTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_tag: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "taxNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "taxResidence")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_residence: Option<String>,
}

crate::models::hide!(UserUpdate);

/// `treezor.user.cancel`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCancel {
    /// One of `OPERATOR`, `USER`.
    pub origin: Origin,
}

crate::models::hide!(UserCancel);

/// `treezor.users.query`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersQuery {
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "userId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<u64>,
    /// Whole number from 1 to 4.
    #[serde(rename = "userTypeId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_type_id: Option<u64>,
    /// One of `PENDING`, `VALIDATED`, `CANCELED`.
    #[serde(rename = "userStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_status: Option<UserStatus>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "userTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tag: Option<String>,
    /// Whole number from 0 to 1.
    #[serde(rename = "specifiedUSPerson")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specified_usperson: Option<u64>,
    /// Whole number from 0 to 3.
    #[serde(rename = "controllingPersonType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controlling_person_type: Option<u64>,
    /// Whole number from 0 to 2.
    #[serde(rename = "employeeType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<u64>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "legalName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "parentUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_user_id: Option<u64>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "createdDateFrom")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_date_from: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "createdDateTo")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_date_to: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "updatedDateFrom")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_date_from: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "updatedDateTo")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_date_to: Option<String>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "accessTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_tag: Option<String>,
    /// Whole number from 1 to 4294967295.
    #[serde(rename = "pageNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_number: Option<u64>,
    /// Whole number from 1 to 4294967295.
    #[serde(rename = "pageCount")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page_count: Option<u64>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "sortBy")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<String>,
    /// One of `ASC`, `DESC`.
    #[serde(rename = "sortOrder")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
}

crate::models::hide!(UsersQuery);

/// `treezor.user`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "userId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<u64>,
    /// One of `PENDING`, `VALIDATED`, `CANCELED`.
    #[serde(rename = "userStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_status: Option<Told<UserStatus>>,
    /// Whole number from 0 to 6.
    #[serde(rename = "kycLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_level: Option<Told<u64>>,
    /// Whole number from 0 to 7.
    #[serde(rename = "kycReview")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_review: Option<Told<u64>>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "kycReviewComment")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_review_comment: Option<String>,
    /// Whole number from 0 to 1.
    #[serde(rename = "isFrozen")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_frozen: Option<Told<u64>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "isFreezed")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_freezed: Option<Told<u64>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "IsLegalFrozen")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_legal_frozen: Option<Told<u64>>,
    /// Whole number from 1 to 4.
    #[serde(rename = "userTypeId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_type_id: Option<Told<u64>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "specifiedUSPerson")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub specified_usperson: Option<Told<u64>>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// One of `M`, `MME`, `MLLE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<Told<Title>>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub firstname: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub lastname: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleNames")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_names: Option<String>,
    /// Date of birth `YYYY-MM-DD`, not in the future.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birthday: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(rename = "placeOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place_of_birth: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "birthCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_country: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "nationalityOther")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality_other: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address1: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address2: Option<String>,
    /// Text, at most 150 characters: A–Z, a–z, 0–9 and ` -'/ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿÆæŒœ«»`; typographic signs come out plain.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress1")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address1: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress2")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address2: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "secondaryAddress3")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_address3: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(rename = "secondaryPostcode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_postcode: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryCity")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "secondaryState")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_state: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "secondaryCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub secondary_country: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Phone number of the shape of E.164, which it comes out in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mobile: Option<String>,
    /// Whole number from 1 to 15.
    #[serde(rename = "occupationCategory")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation_category: Option<Told<u64>>,
    /// Whole number from 1 to 7.
    #[serde(rename = "monthlyIncomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_income_range: Option<Told<u64>>,
    /// Whole number from 0 to 7.
    #[serde(rename = "personalAssetsRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_assets_range: Option<Told<u64>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// One of `self_employed`, `public_sector_employees`, `private_sector_employees`, `retired_people_and_students`, `without_any_professional_activity`.
    #[serde(rename = "occupationType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation_type: Option<Told<OccupationType>>,
    /// One of `0-18`, `19-23`, `24-27`, `28-35`, `36-56`, `57-*`.
    #[serde(rename = "incomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub income_range: Option<Told<IncomeRange>>,
    /// One of `0-2`, `3-22`, `23-128`, `129-319`, `320-464`, `465-`.
    #[serde(rename = "personalAssets")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub personal_assets: Option<Told<PersonalAssets>>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "legalName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "legalRegistrationNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_registration_number: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "legalTvaNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_tva_number: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "legalRegistrationDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_registration_date: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "legalForm")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_form: Option<String>,
    /// One of `donation`, `inheritance`, `loan`, `lottery`, `pension`, `proceeds_from_investment`, `proceeds_from_sale`, `salary`, `savings`.
    #[serde(rename = "sourceOfFunds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source_of_funds: Option<Told<SourceOfFunds>>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "legalShareCapital")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_share_capital: Option<u64>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "legalSector")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_sector: Option<String>,
    /// One of `NAF`, `NACE`.
    #[serde(rename = "legalSectorType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_sector_type: Option<Told<LegalSectorType>>,
    /// One of `0-39`, `40-99`, `100-249`, `250-999`, `1000-2999`, `3000-9999`, `10000-99999`, `100000-*`.
    #[serde(rename = "legalAnnualTurnOver")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_annual_turn_over: Option<Told<LegalAnnualTurnOver>>,
    /// One of `0-4`, `5-9`, `10-49`, `50-149`, `150-499`, `500-*`.
    #[serde(rename = "legalNetIncomeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_net_income_range: Option<Told<LegalNetIncomeRange>>,
    /// One of `0`, `1-9`, `10-99`, `100-249`, `250-*`.
    #[serde(rename = "legalNumberOfEmployeeRange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_number_of_employee_range: Option<Told<LegalNumberOfEmployeeRange>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "isOnStockExchange")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub is_on_stock_exchange: Option<Told<u64>>,
    /// Whole number from 1 to 5.
    #[serde(rename = "entityType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_type: Option<Told<u64>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub position: Option<String>,
    /// Whole number from 0 to 1.
    #[serde(rename = "activityOutsideEu")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub activity_outside_eu: Option<Told<u64>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "economicSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub economic_sanctions: Option<Told<u64>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "residentCountriesSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub resident_countries_sanctions: Option<Told<u64>>,
    /// Whole number from 0 to 1.
    #[serde(rename = "involvedSanctions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub involved_sanctions: Option<Told<u64>>,
    /// Whole number from 0 to 4.
    #[serde(rename = "entitySanctionsQuestionnaire")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub entity_sanctions_questionnaire: Option<Told<u64>>,
    /// Whole number from 1 to 4294967295.
    #[serde(rename = "parentUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_user_id: Option<Told<u64>>,
    /// One of `shareholder`, `leader`, `employee`.
    #[serde(rename = "parentType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent_type: Option<Told<ParentType>>,
    /// Whole number from 0 to 3.
    #[serde(rename = "controllingPersonType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub controlling_person_type: Option<Told<u64>>,
    /// Whole number from 0 to 2.
    #[serde(rename = "employeeType")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employee_type: Option<Told<u64>>,
    /// Whole number from 0 to 100.
    #[serde(rename = "effectiveBeneficiary")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub effective_beneficiary: Option<Told<u64>>,
    /// ISO 639-1 code; comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// One of `BE`, `DE`, `ES`, `FR`, `IT`, `NL`.
    #[serde(rename = "distributionCountry")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distribution_country: Option<Told<DistributionCountry>>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "userTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_tag: Option<String>,
    /// Text, at most 250 characters; trimmed, NFC.
    #[serde(rename = "accessTag")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_tag: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "taxNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_number: Option<String>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(rename = "taxResidence")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub tax_residence: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "countryName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_name: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "clientId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub client_id: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "legalNameEmbossed")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_name_embossed: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "optInMailing")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub opt_in_mailing: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "sepaCreditorIdentifier")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sepa_creditor_identifier: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "sanctionsQuestionnaireDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sanctions_questionnaire_date: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "codeStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code_status: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "informationStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub information_status: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "createdDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_date: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "modifiedDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub modified_date: Option<String>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "walletCount")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wallet_count: Option<u64>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "payinCount")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub payin_count: Option<u64>,
    /// Whole number from 0 to 9007199254740991.
    #[serde(rename = "totalRows")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_rows: Option<u64>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "birthCityCode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub birth_city_code: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(User);

/// `treezor.usersPage`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UsersPage {
    /// Array of at most 4294967295: object, see `treezor.user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(UsersPage);

/// `treezor.event`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_id: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub webhook_created_at: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_id: Option<String>,
    /// Object, see `treezor.usersPage`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_payload: Option<UsersPage>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub object_payload_signature: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(Event);

/// `treezor.freezeEffect`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum FreezeEffect {
    /// `allowed`
    #[serde(rename = "allowed")]
    Allowed,
    /// `case_by_case`
    #[serde(rename = "case_by_case")]
    CaseByCase,
    /// `blocked`
    #[serde(rename = "blocked")]
    Blocked,
}

/// `treezor.need`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Need {
    /// `legal_representative`
    #[serde(rename = "legal_representative")]
    LegalRepresentative,
    /// `majority_shareholder`
    #[serde(rename = "majority_shareholder")]
    MajorityShareholder,
}

/// What a local record copies from Treezor.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Copies {
    /// The provider's `userId`.
    #[serde(rename = "treezorUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub treezor_user_id: Option<String>,
    /// The provider's `userStatus`; `CANCELED` where the user is deleted, cancelled or closed.
    #[serde(rename = "userStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_status: Option<Copied<String>>,
    /// The provider's `kycReview`.
    #[serde(rename = "kycStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<Copied<u64>>,
    /// The provider's `kycLevel`.
    #[serde(rename = "kycLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_level: Option<Copied<u64>>,
    /// The provider's `modifiedDate`.
    #[serde(rename = "updatedAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<Copied<String>>,
}

crate::models::hide!(Copies);

/// Whether the user may transact, and what comes next. Limits are hints: the server decides.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Eligibility {
    /// The user may transact.
    Allowed(EligibilityAllowed),
    /// The user may not transact.
    Refused(EligibilityRefused),
}

crate::models::hide!(Eligibility);

/// The user may transact.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EligibilityAllowed {
    #[serde(rename = "canTransact")]
    can_transact: Is<true>,
    /// What the user is.
    pub state: State,
    /// Empty.
    pub reasons: Vec<Reason>,
    /// What to tell people, in the locale of the options.
    pub message: String,
    /// The KYC level.
    #[serde(rename = "kycLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_level: Option<u64>,
    /// The KYC review.
    #[serde(rename = "kycReview")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_review: Option<u64>,
    /// The types of wallet that the user may have: 9 electronic money, 10 a payment account.
    #[serde(rename = "walletTypeIds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wallet_type_ids: Option<Vec<u64>>,
    /// What a legal entity needs before it may own a payment account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs: Option<Vec<Need>>,
    /// Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<String>>,
    /// What the user may do without KYC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    /// What a freeze leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<FrozenOperations>,
}

crate::models::hide!(EligibilityAllowed);

/// The user may not transact.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EligibilityRefused {
    #[serde(rename = "canTransact")]
    can_transact: Is<false>,
    /// What the user is.
    pub state: State,
    /// Why the user may not transact.
    pub reasons: Vec<Reason>,
    /// What to tell people, in the locale of the options.
    pub message: String,
    /// What the user can do next.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<String>,
    /// The KYC level.
    #[serde(rename = "kycLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_level: Option<u64>,
    /// The KYC review.
    #[serde(rename = "kycReview")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_review: Option<u64>,
    /// The types of wallet that the user may have: 9 electronic money, 10 a payment account.
    #[serde(rename = "walletTypeIds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wallet_type_ids: Option<Vec<u64>>,
    /// What a legal entity needs before it may own a payment account.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub needs: Option<Vec<Need>>,
    /// Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub countries: Option<Vec<String>>,
    /// What the user may do without KYC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    /// What a freeze leaves.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operations: Option<FrozenOperations>,
}

crate::models::hide!(EligibilityRefused);

/// What a user may do without KYC.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Limits {
    /// ISO 4217 code: `EUR`.
    pub currency: String,
    /// Most on the wallet, in euros.
    pub balance: u64,
    /// Most paid in within 30 days, in euros.
    #[serde(rename = "inPer30Days")]
    pub in_per30days: u64,
    /// Most paid out within 30 days, in euros.
    #[serde(rename = "outPer30Days")]
    pub out_per30days: u64,
    /// Most for a payment by card online, in euros.
    #[serde(rename = "cardOnline")]
    pub card_online: u64,
    /// Most for payments by card in shops, in euros.
    #[serde(rename = "cardInShops")]
    pub card_in_shops: u64,
}

crate::models::hide!(Limits);

/// What a freeze does to each operation of a wallet.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FrozenOperations {
    /// `cardTransactions`
    #[serde(rename = "cardTransactions")]
    pub card_transactions: FreezeEffect,
    /// `emittedWalletTransfers`
    #[serde(rename = "emittedWalletTransfers")]
    pub emitted_wallet_transfers: FreezeEffect,
    /// `emittedCreditTransfers`
    #[serde(rename = "emittedCreditTransfers")]
    pub emitted_credit_transfers: FreezeEffect,
    /// `receivedDirectDebits`
    #[serde(rename = "receivedDirectDebits")]
    pub received_direct_debits: FreezeEffect,
    /// `receivedWalletTransfers`
    #[serde(rename = "receivedWalletTransfers")]
    pub received_wallet_transfers: FreezeEffect,
    /// `receivedCreditTransfers`
    #[serde(rename = "receivedCreditTransfers")]
    pub received_credit_transfers: FreezeEffect,
    /// `emittedDirectDebits`
    #[serde(rename = "emittedDirectDebits")]
    pub emitted_direct_debits: FreezeEffect,
    /// `cardAcquiring`
    #[serde(rename = "cardAcquiring")]
    pub card_acquiring: FreezeEffect,
    /// `checkCashing`
    #[serde(rename = "checkCashing")]
    pub check_cashing: FreezeEffect,
    /// `recalls`
    pub recalls: FreezeEffect,
    /// `refunds`
    pub refunds: FreezeEffect,
}

crate::models::hide!(FrozenOperations);

/// What an update would do, with its request or the reason why there is none.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdatePlan {
    /// There is a request.
    Ready(UpdatePlanReady),
    /// There is no request.
    Blocked(UpdatePlanBlocked),
}

crate::models::hide!(UpdatePlan);

/// There is a request.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePlanReady {
    /// The smallest body that makes the change; empty where nothing changes.
    pub patch: serde_json::Value,
    /// Members that cannot change.
    pub rejected: Vec<Issue>,
    /// Members whose change starts a new review of the user.
    pub review: Vec<Review>,
    /// What is wrong with the new values.
    pub issues: Vec<Issue>,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
    /// The request.
    pub request: ProviderRequest,
}

crate::models::hide!(UpdatePlanReady);

/// There is no request.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdatePlanBlocked {
    /// The smallest body that makes the change; empty where nothing changes.
    pub patch: serde_json::Value,
    /// Members that cannot change.
    pub rejected: Vec<Issue>,
    /// Members whose change starts a new review of the user.
    pub review: Vec<Review>,
    /// What is wrong with the new values.
    pub issues: Vec<Issue>,
    /// Warnings: worth a look, but no reason to refuse.
    pub warnings: Vec<Issue>,
    /// Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`).
    pub blocked: Reason,
    /// What to tell people, in the locale of the options.
    pub message: String,
}

crate::models::hide!(UpdatePlanBlocked);

/// A genuine webhook, or the reason not to act on it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum WebhookAnswer {
    /// The webhook is genuine, fresh and new.
    Genuine(WebhookAnswerGenuine),
    /// The webhook must not be acted on.
    Refused(WebhookAnswerRefused),
}

crate::models::hide!(WebhookAnswer);

/// The webhook is genuine, fresh and new.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookAnswerGenuine {
    ok: Is<true>,
    /// What happened.
    pub event: VerifiedEvent,
}

crate::models::hide!(WebhookAnswerGenuine);

/// The webhook must not be acted on.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct WebhookAnswerRefused {
    ok: Is<false>,
    /// Why not.
    pub reason: Reason,
    /// What to tell people, in the locale of the options.
    pub message: String,
}

crate::models::hide!(WebhookAnswerRefused);

/// What happened, and what the provider sent about it.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct VerifiedEvent {
    /// What happened.
    pub kind: EventKind,
    /// Identifies the event: keep it, and pass it in the option `seen`.
    pub key: String,
    /// What the provider sent.
    #[serde(flatten)]
    pub sent: Event,
}

crate::models::hide!(VerifiedEvent);

/// What an event means for the local record.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "action")]
#[non_exhaustive]
pub enum EventChanges {
    /// The local record changes.
    #[serde(rename = "update_local")]
    Update(EventChangesUpdate),
    /// The local record stays as it is.
    #[serde(rename = "none")]
    Nothing(EventChangesNothing),
}

crate::models::hide!(EventChanges);

/// The local record changes.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventChangesUpdate {
    /// New values of members of the local record.
    pub changes: Copies,
}

crate::models::hide!(EventChangesUpdate);

/// The local record stays as it is.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct EventChangesNothing {
    /// New values of members of the local record.
    pub changes: Copies,
    /// Why nothing changes.
    pub reason: Reason,
}

crate::models::hide!(EventChangesNothing);

/// What makes the local record agree with the provider.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SyncAnswer {
    /// What to do.
    pub action: SyncAction,
    /// New values of members of the local record.
    pub changes: Copies,
    /// Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Reason>,
}

crate::models::hide!(SyncAnswer);

/// Many outcomes in one, in their order.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAnswer {
    /// The values; the users of a page one by one, and `null` where the provider answered a change with no content.
    pub successful: Vec<Option<User>>,
    /// What did not succeed.
    pub failed: Vec<FailedOutcome>,
    /// The external ids of look-ups that found nobody; absent if there are no pages among the results.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub missing: Option<Vec<String>>,
}

crate::models::hide!(BatchAnswer);

/// The call `create`.
pub const CREATE: TypedCall<Option<User>> = TypedCall::new("create");

/// The call `get`.
pub const GET: TypedCall<User> = TypedCall::new("get");

/// The call `findByExternalId`.
pub const FIND_BY_EXTERNAL_ID: TypedCall<UsersPage> = TypedCall::new("findByExternalId");

/// The call `list`.
pub const LIST: TypedCall<UsersPage> = TypedCall::new("list");

/// The call `update`.
pub const UPDATE: TypedCall<Option<User>> = TypedCall::new("update");

/// The call `cancel`.
pub const CANCEL: TypedCall<Option<User>> = TypedCall::new("cancel");

/// The call `kycReview`.
pub const KYC_REVIEW: TypedCall<Option<User>> = TypedCall::new("kycReview");

/// Whether the user may transact, and what comes next. Limits are hints: the server decides. `treezor.eligibility`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn eligibility(user: &str, options: &str, now: i64) -> Result<Eligibility, Misuse> {
    super::run("treezor.eligibility", &[user.as_bytes(), options.as_bytes()], now)
}

/// What an update would do, with its request or the reason why there is none. `treezor.planUpdate`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn plan_update(current: &str, changes: &str, options: &str, now: i64) -> Result<UpdatePlan, Misuse> {
    super::run("treezor.planUpdate", &[current.as_bytes(), changes.as_bytes(), options.as_bytes()], now)
}

/// The query of a list, or what is wrong with its filters. `treezor.listQuery`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn list_query(filters: &str, options: &str, now: i64) -> Result<QueryAnswer, Misuse> {
    super::run("treezor.listQuery", &[filters.as_bytes(), options.as_bytes()], now)
}

/// The filters of the page behind the one that `response` is; nothing behind the last one. `treezor.nextPage`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn next_page(filters: &str, response: &str, options: &str, now: i64) -> Result<Option<serde_json::Value>, Misuse> {
    super::run("treezor.nextPage", &[filters.as_bytes(), response.as_bytes(), options.as_bytes()], now)
}

/// A request, or why there is none. `treezor.request`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn request(operation: TypedCall<impl Sized>, arguments: &str, options: &str, now: i64) -> Result<RequestAnswer, Misuse> {
    super::run("treezor.request", &[operation.name().as_bytes(), arguments.as_bytes(), options.as_bytes()], now)
}

/// What a response means. `treezor.response`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn response<Value: serde::de::DeserializeOwned>(operation: TypedCall<Value>, status: Option<u16>, body: &[u8], headers: &str, options: &str, now: i64) -> Result<ResponseAnswer<Value>, Misuse> {
    super::run("treezor.response", &[operation.name().as_bytes(), super::status(status).as_bytes(), body, headers.as_bytes(), options.as_bytes()], now)
}

/// Whether the user may be deleted or cancelled, and the request for it. `treezor.deletePlan`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn delete_plan(user: &str, facts: &str, options: &str, now: i64) -> Result<DeletePlan, Misuse> {
    super::run("treezor.deletePlan", &[user.as_bytes(), facts.as_bytes(), options.as_bytes()], now)
}

/// A genuine webhook, or the reason not to act on it. `treezor.webhook`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn webhook(raw_body: &[u8], headers: &str, secret: &[u8], options: &str, now: i64) -> Result<WebhookAnswer, Misuse> {
    super::run("treezor.webhook", &[raw_body, headers.as_bytes(), secret, options.as_bytes()], now)
}

/// What an event means for the local record. `treezor.applyEvent`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn apply_event(local: &str, event: &str, options: &str, now: i64) -> Result<EventChanges, Misuse> {
    super::run("treezor.applyEvent", &[local.as_bytes(), event.as_bytes(), options.as_bytes()], now)
}

/// What makes the local record agree with the provider. `treezor.sync`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn sync(local: &str, remote: &str, options: &str, now: i64) -> Result<SyncAnswer, Misuse> {
    super::run("treezor.sync", &[local.as_bytes(), remote.as_bytes(), options.as_bytes()], now)
}

/// Many outcomes in one, in their order. `treezor.batch`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn batch(results: &str, options: &str, now: i64) -> Result<BatchAnswer, Misuse> {
    super::run("treezor.batch", &[results.as_bytes(), options.as_bytes()], now)
}
