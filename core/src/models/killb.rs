//! The payloads, responses and answers of Killb. Written by `cargo xtask generate` from the tables of `core`.

use super::answers::*;
use super::{Copied, Is, Issue, Told, TypedCall};
use crate::door::Misuse;
use crate::issue::{Reason, State};

/// `killb.employmentStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum EmploymentStatus {
    /// `EMPLOYEE`
    #[serde(rename = "EMPLOYEE")]
    Employee,
    /// `SELF_EMPLOYED`
    #[serde(rename = "SELF_EMPLOYED")]
    SelfEmployed,
    /// `RETIRED`
    #[serde(rename = "RETIRED")]
    Retired,
    /// `UNEMPLOYED`
    #[serde(rename = "UNEMPLOYED")]
    Unemployed,
    /// `OTHER`
    #[serde(rename = "OTHER")]
    Other,
}

/// `killb.personDocumentType`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum PersonDocumentType {
    /// `PASSPORT`
    #[serde(rename = "PASSPORT")]
    Passport,
    /// `DRIVER_LICENSE`
    #[serde(rename = "DRIVER_LICENSE")]
    DriverLicense,
    /// `NUIP`
    #[serde(rename = "NUIP")]
    Nuip,
    /// `RFC`
    #[serde(rename = "RFC")]
    Rfc,
    /// `SSN`
    #[serde(rename = "SSN")]
    Ssn,
    /// `CURP`
    #[serde(rename = "CURP")]
    Curp,
    /// `CPF`
    #[serde(rename = "CPF")]
    Cpf,
    /// `INE`
    #[serde(rename = "INE")]
    Ine,
    /// `IFE`
    #[serde(rename = "IFE")]
    Ife,
    /// `DNI`
    #[serde(rename = "DNI")]
    Dni,
    /// `DUI`
    #[serde(rename = "DUI")]
    Dui,
    /// `NIT`
    #[serde(rename = "NIT")]
    Nit,
    /// `RUT`
    #[serde(rename = "RUT")]
    Rut,
    /// `CHINESE_ID`
    #[serde(rename = "CHINESE_ID")]
    ChineseId,
    /// `BOLIVIAN_ID`
    #[serde(rename = "BOLIVIAN_ID")]
    BolivianId,
    /// `CE`
    #[serde(rename = "CE")]
    Ce,
}

/// `killb.sourceOfFunds`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum SourceOfFunds {
    /// `EMPLOYMENT`
    #[serde(rename = "EMPLOYMENT")]
    Employment,
    /// `SAVINGS`
    #[serde(rename = "SAVINGS")]
    Savings,
    /// `WINNINGS`
    #[serde(rename = "WINNINGS")]
    Winnings,
    /// `MARITAL`
    #[serde(rename = "MARITAL")]
    Marital,
    /// `REAL_ESTATE`
    #[serde(rename = "REAL_ESTATE")]
    RealEstate,
    /// `TRUST`
    #[serde(rename = "TRUST")]
    Trust,
    /// `INVESTMENT`
    #[serde(rename = "INVESTMENT")]
    Investment,
    /// `OTHER`
    #[serde(rename = "OTHER")]
    Other,
    /// `COMPANY`
    #[serde(rename = "COMPANY")]
    Company,
    /// `COMPANY_CAPITAL`
    #[serde(rename = "COMPANY_CAPITAL")]
    CompanyCapital,
    /// `LOAN`
    #[serde(rename = "LOAN")]
    Loan,
    /// `PRIVATE_CAPITAL`
    #[serde(rename = "PRIVATE_CAPITAL")]
    PrivateCapital,
    /// `GRANT`
    #[serde(rename = "GRANT")]
    Grant,
}

/// `killb.assets`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Assets {
    /// `UPTO_10K`
    #[serde(rename = "UPTO_10K")]
    Upto10k,
    /// `TEN_TO_100K`
    #[serde(rename = "TEN_TO_100K")]
    TenTo100k,
    /// `ONEHUNDREDK_TO_1M`
    #[serde(rename = "ONEHUNDREDK_TO_1M")]
    OnehundredkTo1m,
    /// `ONE_TO_10M`
    #[serde(rename = "ONE_TO_10M")]
    OneTo10m,
    /// `TEN_TO_50M`
    #[serde(rename = "TEN_TO_50M")]
    TenTo50m,
    /// `FIFTY_TO_250M`
    #[serde(rename = "FIFTY_TO_250M")]
    FiftyTo250m,
    /// `MORE_THAN_250M`
    #[serde(rename = "MORE_THAN_250M")]
    MoreThan250m,
}

/// `killb.monthlyCount`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum MonthlyCount {
    /// `UPTO_5`
    #[serde(rename = "UPTO_5")]
    Upto5,
    /// `FIVE_TO_10`
    #[serde(rename = "FIVE_TO_10")]
    FiveTo10,
    /// `TEN_TO_25`
    #[serde(rename = "TEN_TO_25")]
    TenTo25,
    /// `MORE_THAN_25`
    #[serde(rename = "MORE_THAN_25")]
    MoreThan25,
}

/// `killb.volume`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Volume {
    /// `UPTO_1K`
    #[serde(rename = "UPTO_1K")]
    Upto1k,
    /// `ONE_TO_100K`
    #[serde(rename = "ONE_TO_100K")]
    OneTo100k,
    /// `ONEHUNDREDK_TO_1M`
    #[serde(rename = "ONEHUNDREDK_TO_1M")]
    OnehundredkTo1m,
    /// `MILLION_TO_5M`
    #[serde(rename = "MILLION_TO_5M")]
    MillionTo5m,
    /// `MORE_THAN_5M`
    #[serde(rename = "MORE_THAN_5M")]
    MoreThan5m,
}

/// `killb.activity`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Activity {
    /// `NONE`
    #[serde(rename = "NONE")]
    None,
    /// `ADULT_ENTERTAINMENT`
    #[serde(rename = "ADULT_ENTERTAINMENT")]
    AdultEntertainment,
    /// `DRUGS`
    #[serde(rename = "DRUGS")]
    Drugs,
    /// `FIREARMS`
    #[serde(rename = "FIREARMS")]
    Firearms,
    /// `GAMBLING`
    #[serde(rename = "GAMBLING")]
    Gambling,
    /// `MARIJUANA`
    #[serde(rename = "MARIJUANA")]
    Marijuana,
    /// `TUMBLING`
    #[serde(rename = "TUMBLING")]
    Tumbling,
}

/// `killb.legalStructure`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum LegalStructure {
    /// `C_CORP_PRIVATE`
    #[serde(rename = "C_CORP_PRIVATE")]
    CCorpPrivate,
    /// `C_CORP_PUBLIC`
    #[serde(rename = "C_CORP_PUBLIC")]
    CCorpPublic,
    /// `HNWI`
    #[serde(rename = "HNWI")]
    Hnwi,
    /// `LLC`
    #[serde(rename = "LLC")]
    Llc,
    /// `LLP`
    #[serde(rename = "LLP")]
    Llp,
    /// `LP`
    #[serde(rename = "LP")]
    Lp,
    /// `S_CORP`
    #[serde(rename = "S_CORP")]
    SCorp,
    /// `SOLE_PROP`
    #[serde(rename = "SOLE_PROP")]
    SoleProp,
    /// `TRUST`
    #[serde(rename = "TRUST")]
    Trust,
    /// `NON_PROFIT`
    #[serde(rename = "NON_PROFIT")]
    NonProfit,
    /// `OTHER`
    #[serde(rename = "OTHER")]
    Other,
}

/// `killb.companyDocumentType`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum CompanyDocumentType {
    /// `NIT`
    #[serde(rename = "NIT")]
    Nit,
    /// `EIN`
    #[serde(rename = "EIN")]
    Ein,
    /// `CNPJ`
    #[serde(rename = "CNPJ")]
    Cnpj,
    /// `RFC`
    #[serde(rename = "RFC")]
    Rfc,
    /// `CUIT`
    #[serde(rename = "CUIT")]
    Cuit,
    /// `USCC`
    #[serde(rename = "USCC")]
    Uscc,
    /// `RUT`
    #[serde(rename = "RUT")]
    Rut,
}

/// `killb.regulatedStatus`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum RegulatedStatus {
    /// `REGULATED`
    #[serde(rename = "REGULATED")]
    Regulated,
    /// `REGISTERED`
    #[serde(rename = "REGISTERED")]
    Registered,
    /// `LICENSED`
    #[serde(rename = "LICENSED")]
    Licensed,
    /// `NONE`
    #[serde(rename = "NONE")]
    None,
    /// `NOT_REQUIRED`
    #[serde(rename = "NOT_REQUIRED")]
    NotRequired,
}

/// `killb.userType`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum UserType {
    /// `PERSON`
    #[serde(rename = "PERSON")]
    Person,
    /// `COMPANY`
    #[serde(rename = "COMPANY")]
    Company,
}

/// `killb.person.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Person {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    pub first_name: String,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    pub last_name: String,
    /// Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`).
    #[serde(rename = "dateOfBirth")]
    pub date_of_birth: String,
    /// E-mail address; the domain comes out in lower case.
    pub email: String,
    /// Phone number; comes out in E.164.
    pub phone: String,
    /// Object, see `killb.address`.
    pub address: Address,
    /// Object, see `killb.personDocument`.
    pub document: PersonDocument,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<String>,
    /// One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`.
    #[serde(rename = "employmentStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_status: Option<EmploymentStatus>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "employmentDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_description: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "employerName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer_name: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// Object, see `killb.investmentProfile`.
    #[serde(rename = "investmentProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment_profile: Option<InvestmentProfile>,
    /// Object, see `killb.personKycProfile`.
    #[serde(rename = "kycProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_profile: Option<PersonKycProfile>,
}

crate::models::hide!(Person);

/// `killb.address`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Address {
    /// Text, at most 200 characters; trimmed, NFC.
    pub street1: String,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street2: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    pub city: String,
    /// Text, at most 100 characters; trimmed, NFC.
    pub state: String,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(rename = "zipCode")]
    pub zip_code: String,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "countryCode")]
    pub country_code: String,
}

crate::models::hide!(Address);

/// `killb.personDocument`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PersonDocument {
    /// One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`.
    pub r#type: PersonDocumentType,
    /// Number of a document, at most 50 characters; separators are taken out, letters come out in upper case.
    pub number: String,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "issuedCountryCode")]
    pub issued_country_code: String,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "expeditionDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expedition_date: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cic: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `INE`.
    #[serde(rename = "identificadorCiudadano")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identificador_ciudadano: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ocr: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case. Required when `type` is `IFE`.
    #[serde(rename = "numeroEmision")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numero_emision: Option<String>,
}

crate::models::hide!(PersonDocument);

/// `killb.investmentProfile`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InvestmentProfile {
    /// One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`.
    #[serde(rename = "primarySourceOfFunds")]
    pub primary_source_of_funds: SourceOfFunds,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "primarySourceOfFundsDescription")]
    pub primary_source_of_funds_description: String,
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    #[serde(rename = "totalAssets")]
    pub total_assets: Assets,
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    #[serde(rename = "usdValueOfFiat")]
    pub usd_value_of_fiat: Assets,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyDeposits")]
    pub monthly_deposits: MonthlyCount,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyWithdrawals")]
    pub monthly_withdrawals: MonthlyCount,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyInvestmentDeposit")]
    pub monthly_investment_deposit: Volume,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyInvestmentWithdrawal")]
    pub monthly_investment_withdrawal: Volume,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "usdValueOfCrypto")]
    pub usd_value_of_crypto: Volume,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyCryptoDeposits")]
    pub monthly_crypto_deposits: MonthlyCount,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyCryptoWithdrawals")]
    pub monthly_crypto_withdrawals: MonthlyCount,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyCryptoInvestmentDeposit")]
    pub monthly_crypto_investment_deposit: Volume,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyCryptoInvestmentWithdrawal")]
    pub monthly_crypto_investment_withdrawal: Volume,
}

crate::models::hide!(InvestmentProfile);

/// `killb.personKycProfile`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PersonKycProfile {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "fundsSendReceiveJurisdictions")]
    pub funds_send_receive_jurisdictions: Vec<String>,
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    #[serde(rename = "engageInActivities")]
    pub engage_in_activities: Vec<Activity>,
}

crate::models::hide!(PersonKycProfile);

/// `killb.person.update`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct PersonUpdate {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`).
    #[serde(rename = "dateOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number; comes out in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Object, see `killb.address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Object, see `killb.personDocument`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<PersonDocument>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case. Optional; L1 needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<String>,
    /// One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`.
    #[serde(rename = "employmentStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_status: Option<EmploymentStatus>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "employmentDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_description: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "employerName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer_name: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// Object, see `killb.investmentProfile`.
    #[serde(rename = "investmentProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment_profile: Option<InvestmentProfile>,
    /// Object, see `killb.personKycProfile`.
    #[serde(rename = "kycProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_profile: Option<PersonKycProfile>,
}

crate::models::hide!(PersonUpdate);

/// `killb.company.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Company {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "companyName")]
    pub company_name: String,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "tradeName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_name: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "registeredNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_number: Option<String>,
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    #[serde(rename = "legalStructure")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_structure: Option<LegalStructure>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "establishedOn")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub established_on: Option<String>,
    /// Phone number; comes out in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Object, see `killb.address`.
    pub address: Address,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "mainOwnerUser")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_owner_user: Option<String>,
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "ownerUsers")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_users: Option<Vec<String>>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "naicsDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics_description: Option<String>,
    /// Object, see `killb.companyDocument`.
    pub document: CompanyDocument,
    /// Object, see `killb.investmentProfile`.
    #[serde(rename = "investmentProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment_profile: Option<InvestmentProfile>,
    /// Object, see `killb.companyKycProfile`.
    #[serde(rename = "kycProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_profile: Option<CompanyKycProfile>,
}

crate::models::hide!(Company);

/// `killb.companyDocument`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CompanyDocument {
    /// One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`.
    pub r#type: CompanyDocumentType,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    pub number: String,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "issuedCountryCode")]
    pub issued_country_code: String,
}

crate::models::hide!(CompanyDocument);

/// `killb.companyKycProfile`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CompanyKycProfile {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "fundsSendReceiveJurisdictions")]
    pub funds_send_receive_jurisdictions: Vec<String>,
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    #[serde(rename = "engageInActivities")]
    pub engage_in_activities: Vec<Activity>,
    /// One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`.
    #[serde(rename = "regulatedStatus")]
    pub regulated_status: RegulatedStatus,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "descriptionOfBusinessNature")]
    pub description_of_business_nature: String,
}

crate::models::hide!(CompanyKycProfile);

/// `killb.company.update`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CompanyUpdate {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "companyName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "tradeName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_name: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "registeredNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_number: Option<String>,
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    #[serde(rename = "legalStructure")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_structure: Option<LegalStructure>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "establishedOn")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub established_on: Option<String>,
    /// Phone number; comes out in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Object, see `killb.address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "mainOwnerUser")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_owner_user: Option<String>,
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "ownerUsers")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_users: Option<Vec<String>>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "naicsDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics_description: Option<String>,
    /// Object, see `killb.companyDocument`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<CompanyDocument>,
    /// Object, see `killb.investmentProfile`.
    #[serde(rename = "investmentProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment_profile: Option<InvestmentProfile>,
    /// Object, see `killb.companyKycProfile`.
    #[serde(rename = "kycProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_profile: Option<CompanyKycProfile>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ein: Option<String>,
}

crate::models::hide!(CompanyUpdate);

/// `killb.user.create`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[serde(tag = "type")]
pub enum UserCreate {
    /// `type` is `PERSON`.
    #[serde(rename = "PERSON")]
    Person(UserCreatePerson),
    /// `type` is `COMPANY`.
    #[serde(rename = "COMPANY")]
    Company(UserCreateCompany),
}

crate::models::hide!(UserCreate);

/// `killb.user.create` where `type` is `PERSON`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCreatePerson {
    /// Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`.
    pub data: Person,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "externalId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

crate::models::hide!(UserCreatePerson);

/// `killb.user.create` where `type` is `COMPANY`
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UserCreateCompany {
    /// Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.create` where `type` is `COMPANY`.
    pub data: Company,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "externalId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
}

crate::models::hide!(UserCreateCompany);

/// `killb.users.query`
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct UsersQuery {
    /// One of `PERSON`, `COMPANY`. Required without `id` or `externalId`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<UserType>,
    /// Whole number from 1 to 4294967295.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<u64>,
    /// Whole number from 1 to 4294967295.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub page: Option<u64>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "externalId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "customerId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Date `YYYY-MM-DD`.
    #[serde(rename = "dateOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// Text, at most 254 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "companyName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "tradeName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_name: Option<String>,
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    #[serde(rename = "legalStructure")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_structure: Option<LegalStructure>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Date `YYYY-MM-DD`.
    #[serde(rename = "establishedOn")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub established_on: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "mainOwnerUser")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_owner_user: Option<String>,
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "ownerUsers")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_users: Option<Vec<String>>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "naicsDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics_description: Option<String>,
}

crate::models::hide!(UsersQuery);

/// `killb.status`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Status {
    /// `ACTIVE`
    #[serde(rename = "ACTIVE")]
    Active,
    /// `PENDING`
    #[serde(rename = "PENDING")]
    Pending,
    /// `REJECTED`
    #[serde(rename = "REJECTED")]
    Rejected,
}

/// `killb.accessLevel`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum AccessLevel {
    /// `L0`
    L0,
    /// `L1`
    L1,
    /// `L2`
    L2,
    /// `L3`
    L3,
    /// `L4`
    L4,
}

/// `killb.eventName`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum EventName {
    /// `RAMP`
    #[serde(rename = "RAMP")]
    Ramp,
    /// `USER`
    #[serde(rename = "USER")]
    User,
    /// `TRANSACTION`
    #[serde(rename = "TRANSACTION")]
    Transaction,
    /// `ACCOUNT`
    #[serde(rename = "ACCOUNT")]
    Account,
    /// `CUSTODIAL_ACCOUNT`
    #[serde(rename = "CUSTODIAL_ACCOUNT")]
    CustodialAccount,
    /// `PAYOUT`
    #[serde(rename = "PAYOUT")]
    Payout,
    /// `user.created`
    #[serde(rename = "user.created")]
    UserCreated,
    /// `user.updated`
    #[serde(rename = "user.updated")]
    UserUpdated,
    /// `user.deleted`
    #[serde(rename = "user.deleted")]
    UserDeleted,
    /// `user.kyc_approved`
    #[serde(rename = "user.kyc_approved")]
    UserKycApproved,
}

/// `killb.action`
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub enum Action {
    /// `CREATE`
    #[serde(rename = "CREATE")]
    Create,
    /// `UPDATE`
    #[serde(rename = "UPDATE")]
    Update,
    /// `DELETE`
    #[serde(rename = "DELETE")]
    Delete,
}

/// `killb.user`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct User {
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// One of `ACTIVE`, `PENDING`, `REJECTED`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Told<Status>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "customerId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "externalId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<String>,
    /// One of `PERSON`, `COMPANY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Told<UserType>>,
    /// Object, see `killb.person.create` where `type` is `PERSON`, `killb.company.update` where `type` is `COMPANY`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Value>,
    /// One of `L0`, `L1`, `L2`, `L3`, `L4`.
    #[serde(rename = "accessLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<Told<AccessLevel>>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// Text, at most 10000 characters; trimmed, NFC.
    #[serde(rename = "complianceUrl")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance_url: Option<String>,
    /// `true` or `false`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<bool>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "createdAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "updatedAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(User);

impl User {
    /// The member `data` where `type` is `PERSON`.
    pub fn data_of_person(&self) -> Option<PersonResponse> {
        let is_it = self.r#type == Some(Told::Known(UserType::Person));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }

    /// The member `data` where `type` is `COMPANY`.
    pub fn data_of_company(&self) -> Option<CompanyUpdateResponse> {
        let is_it = self.r#type == Some(Told::Known(UserType::Company));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }
}

/// `killb.person.create`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonResponse {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "firstName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "middleName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub middle_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "lastName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Date of birth `YYYY-MM-DD`, at least 18 years ago (`USER.0004`).
    #[serde(rename = "dateOfBirth")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<String>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Phone number; comes out in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Object, see `killb.address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressResponse>,
    /// Object, see `killb.personDocument`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<PersonDocumentResponse>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nationality: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub citizenship: Option<String>,
    /// One of `EMPLOYEE`, `SELF_EMPLOYED`, `RETIRED`, `UNEMPLOYED`, `OTHER`.
    #[serde(rename = "employmentStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_status: Option<Told<EmploymentStatus>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "employmentDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employment_description: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "employerName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employer_name: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub occupation: Option<String>,
    /// Object, see `killb.investmentProfile`.
    #[serde(rename = "investmentProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment_profile: Option<InvestmentProfileResponse>,
    /// Object, see `killb.personKycProfile`.
    #[serde(rename = "kycProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_profile: Option<PersonKycProfileResponse>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(PersonResponse);

/// `killb.address`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct AddressResponse {
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street1: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub street2: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub city: Option<String>,
    /// Text, at most 100 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// Text, at most 20 characters; trimmed, NFC.
    #[serde(rename = "zipCode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zip_code: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "countryCode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub country_code: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(AddressResponse);

/// `killb.personDocument`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonDocumentResponse {
    /// One of `PASSPORT`, `DRIVER_LICENSE`, `NUIP`, `RFC`, `SSN`, `CURP`, `CPF`, `INE`, `IFE`, `DNI`, `DUI`, `NIT`, `RUT`, `CHINESE_ID`, `BOLIVIAN_ID`, `CE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Told<PersonDocumentType>>,
    /// Number of a document, at most 50 characters; separators are taken out, letters come out in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "issuedCountryCode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_country_code: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "expeditionDate")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expedition_date: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cic: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "identificadorCiudadano")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub identificador_ciudadano: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ocr: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "numeroEmision")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub numero_emision: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(PersonDocumentResponse);

/// `killb.investmentProfile`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct InvestmentProfileResponse {
    /// One of `EMPLOYMENT`, `SAVINGS`, `WINNINGS`, `MARITAL`, `REAL_ESTATE`, `TRUST`, `INVESTMENT`, `OTHER`, `COMPANY`, `COMPANY_CAPITAL`, `LOAN`, `PRIVATE_CAPITAL`, `GRANT`.
    #[serde(rename = "primarySourceOfFunds")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_source_of_funds: Option<Told<SourceOfFunds>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "primarySourceOfFundsDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub primary_source_of_funds_description: Option<String>,
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    #[serde(rename = "totalAssets")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_assets: Option<Told<Assets>>,
    /// One of `UPTO_10K`, `TEN_TO_100K`, `ONEHUNDREDK_TO_1M`, `ONE_TO_10M`, `TEN_TO_50M`, `FIFTY_TO_250M`, `MORE_THAN_250M`.
    #[serde(rename = "usdValueOfFiat")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usd_value_of_fiat: Option<Told<Assets>>,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyDeposits")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_deposits: Option<Told<MonthlyCount>>,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyWithdrawals")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_withdrawals: Option<Told<MonthlyCount>>,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyInvestmentDeposit")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_investment_deposit: Option<Told<Volume>>,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyInvestmentWithdrawal")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_investment_withdrawal: Option<Told<Volume>>,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "usdValueOfCrypto")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub usd_value_of_crypto: Option<Told<Volume>>,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyCryptoDeposits")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_crypto_deposits: Option<Told<MonthlyCount>>,
    /// One of `UPTO_5`, `FIVE_TO_10`, `TEN_TO_25`, `MORE_THAN_25`.
    #[serde(rename = "monthlyCryptoWithdrawals")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_crypto_withdrawals: Option<Told<MonthlyCount>>,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyCryptoInvestmentDeposit")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_crypto_investment_deposit: Option<Told<Volume>>,
    /// One of `UPTO_1K`, `ONE_TO_100K`, `ONEHUNDREDK_TO_1M`, `MILLION_TO_5M`, `MORE_THAN_5M`.
    #[serde(rename = "monthlyCryptoInvestmentWithdrawal")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub monthly_crypto_investment_withdrawal: Option<Told<Volume>>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(InvestmentProfileResponse);

/// `killb.personKycProfile`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PersonKycProfileResponse {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "fundsSendReceiveJurisdictions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funds_send_receive_jurisdictions: Option<Vec<String>>,
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    #[serde(rename = "engageInActivities")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engage_in_activities: Option<Vec<Told<Activity>>>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(PersonKycProfileResponse);

/// `killb.company.update`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CompanyUpdateResponse {
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "companyName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company_name: Option<String>,
    /// Name, at most 100 characters; trimmed, NFC.
    #[serde(rename = "tradeName")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub trade_name: Option<String>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(rename = "registeredNumber")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registered_number: Option<String>,
    /// One of `C_CORP_PRIVATE`, `C_CORP_PUBLIC`, `HNWI`, `LLC`, `LLP`, `LP`, `S_CORP`, `SOLE_PROP`, `TRUST`, `NON_PROFIT`, `OTHER`.
    #[serde(rename = "legalStructure")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub legal_structure: Option<Told<LegalStructure>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Date `YYYY-MM-DD`, not in the future.
    #[serde(rename = "establishedOn")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub established_on: Option<String>,
    /// Phone number; comes out in E.164.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// E-mail address; the domain comes out in lower case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Object, see `killb.address`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<AddressResponse>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "mainOwnerUser")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_owner_user: Option<String>,
    /// Array of at most 250: text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "ownerUsers")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub owner_users: Option<Vec<String>>,
    /// Text, at most 50 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics: Option<String>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "naicsDescription")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub naics_description: Option<String>,
    /// Object, see `killb.companyDocument`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<CompanyDocumentResponse>,
    /// Object, see `killb.investmentProfile`.
    #[serde(rename = "investmentProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub investment_profile: Option<InvestmentProfileResponse>,
    /// Object, see `killb.companyKycProfile`.
    #[serde(rename = "kycProfile")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_profile: Option<CompanyKycProfileResponse>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ein: Option<String>,
    /// Set by the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(rename = "externalId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub external_id: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(rename = "customerId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(rename = "accessLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub access_level: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(rename = "complianceUrl")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance_url: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub active: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(rename = "createdAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<serde_json::Value>,
    /// Set by the server.
    #[serde(rename = "updatedAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<serde_json::Value>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(CompanyUpdateResponse);

/// `killb.companyDocument`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CompanyDocumentResponse {
    /// One of `NIT`, `EIN`, `CNPJ`, `RFC`, `CUIT`, `USCC`, `RUT`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub r#type: Option<Told<CompanyDocumentType>>,
    /// Number of a document or register, at most 50 characters; separators come out plain, letters in upper case.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// ISO 3166-1 alpha-2 code; comes out in upper case.
    #[serde(rename = "issuedCountryCode")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued_country_code: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(CompanyDocumentResponse);

/// `killb.companyKycProfile`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CompanyKycProfileResponse {
    /// Array of at most 250: text, at most 100 characters; trimmed, NFC.
    #[serde(rename = "fundsSendReceiveJurisdictions")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub funds_send_receive_jurisdictions: Option<Vec<String>>,
    /// Array of at most 250: one of `NONE`, `ADULT_ENTERTAINMENT`, `DRUGS`, `FIREARMS`, `GAMBLING`, `MARIJUANA`, `TUMBLING`.
    #[serde(rename = "engageInActivities")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub engage_in_activities: Option<Vec<Told<Activity>>>,
    /// One of `REGULATED`, `REGISTERED`, `LICENSED`, `NONE`, `NOT_REQUIRED`.
    #[serde(rename = "regulatedStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub regulated_status: Option<Told<RegulatedStatus>>,
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(rename = "descriptionOfBusinessNature")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub description_of_business_nature: Option<String>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(CompanyKycProfileResponse);

/// `killb.usersPage`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UsersPage {
    /// Array of at most 4294967295: object, see `killb.user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<User>>,
    /// Whole number from 0 to 4294967295.
    #[serde(rename = "totalPage")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub total_page: Option<Told<u64>>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(UsersPage);

/// `killb.event`, as it comes back.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Event {
    /// Text, at most 200 characters; trimmed, NFC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// One of `RAMP`, `USER`, `TRANSACTION`, `ACCOUNT`, `CUSTODIAL_ACCOUNT`, `PAYOUT`, `user.created`, `user.updated`, `user.deleted`, `user.kyc_approved`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event: Option<Told<EventName>>,
    /// One of `CREATE`, `UPDATE`, `DELETE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub action: Option<Told<Action>>,
    /// Object, see `killb.user` where `event` is `USER`, `killb.user` where `event` is `user.created`, `killb.user` where `event` is `user.updated`, `killb.user` where `event` is `user.deleted`, `killb.user` where `event` is `user.kyc_approved`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub data: Option<serde_json::Value>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "createdAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// Text, at most 40 characters; trimmed, NFC.
    #[serde(rename = "updatedAt")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
    /// Whole number from 0 to 4294967295.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub attempts: Option<Told<u64>>,
    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.
    #[serde(rename = "unknownMembers", default, skip_serializing_if = "Vec::is_empty")]
    pub unknown_members: Vec<serde_json::Value>,
}

crate::models::hide!(Event);

impl Event {
    /// The member `data` where `event` is `USER`.
    pub fn data_of_user(&self) -> Option<User> {
        let is_it = self.event == Some(Told::Known(EventName::User));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }

    /// The member `data` where `event` is `user.created`.
    pub fn data_of_user_created(&self) -> Option<User> {
        let is_it = self.event == Some(Told::Known(EventName::UserCreated));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }

    /// The member `data` where `event` is `user.updated`.
    pub fn data_of_user_updated(&self) -> Option<User> {
        let is_it = self.event == Some(Told::Known(EventName::UserUpdated));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }

    /// The member `data` where `event` is `user.deleted`.
    pub fn data_of_user_deleted(&self) -> Option<User> {
        let is_it = self.event == Some(Told::Known(EventName::UserDeleted));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }

    /// The member `data` where `event` is `user.kyc_approved`.
    pub fn data_of_user_kyc_approved(&self) -> Option<User> {
        let is_it = self.event == Some(Told::Known(EventName::UserKycApproved));
        serde_json::from_value(self.data.clone().filter(|_| is_it)?).ok()
    }
}

/// What a local record copies from Killb.
#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Copies {
    /// The provider's `id`.
    #[serde(rename = "killbUserId")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub killb_user_id: Option<String>,
    /// The provider's `status`; `INACTIVE` where the user is deleted, cancelled or closed.
    #[serde(rename = "kycStatus")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<Copied<String>>,
    /// The provider's `accessLevel`.
    #[serde(rename = "kycLevel")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kyc_level: Option<Copied<String>>,
    /// The provider's `updatedAt`.
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
    /// What the provider noted about a rejection. It may hold personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where the user completes the verification.
    #[serde(rename = "complianceUrl")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance_url: Option<String>,
    /// The KYC level, as the provider says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// What the level allows; absent where limits are agreed upon one by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    /// How long it takes to reach the level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processing: Option<String>,
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
    /// What the provider noted about a rejection. It may hold personal data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// Where the user completes the verification.
    #[serde(rename = "complianceUrl")]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub compliance_url: Option<String>,
    /// The KYC level, as the provider says it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<String>,
    /// What the level allows; absent where limits are agreed upon one by one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limits: Option<Limits>,
    /// How long it takes to reach the level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub processing: Option<String>,
}

crate::models::hide!(EligibilityRefused);

/// What a KYC level allows.
#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Limits {
    /// ISO 4217 code: `USD`.
    pub currency: String,
    /// Most per day, in whole units of the currency.
    pub daily: u64,
    /// Most per month, in whole units of the currency.
    pub monthly: u64,
}

crate::models::hide!(Limits);

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

/// The call `delete`.
pub const DELETE: TypedCall<()> = TypedCall::new("delete");

/// Whether the user may transact, and what comes next. Limits are hints: the server decides. `killb.eligibility`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn eligibility(user: &str, options: &str, now: i64) -> Result<Eligibility, Misuse> {
    super::run("killb.eligibility", &[user.as_bytes(), options.as_bytes()], now)
}

/// What an update would do, with its request or the reason why there is none. `killb.planUpdate`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn plan_update(current: &str, changes: &str, options: &str, now: i64) -> Result<UpdatePlan, Misuse> {
    super::run("killb.planUpdate", &[current.as_bytes(), changes.as_bytes(), options.as_bytes()], now)
}

/// The query of a list, or what is wrong with its filters. `killb.listQuery`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn list_query(filters: &str, options: &str, now: i64) -> Result<QueryAnswer, Misuse> {
    super::run("killb.listQuery", &[filters.as_bytes(), options.as_bytes()], now)
}

/// The filters of the page behind the one that `response` is; nothing behind the last one. `killb.nextPage`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn next_page(filters: &str, response: &str, options: &str, now: i64) -> Result<Option<serde_json::Value>, Misuse> {
    super::run("killb.nextPage", &[filters.as_bytes(), response.as_bytes(), options.as_bytes()], now)
}

/// A request, or why there is none. `killb.request`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn request(operation: TypedCall<impl Sized>, arguments: &str, options: &str, now: i64) -> Result<RequestAnswer, Misuse> {
    super::run("killb.request", &[operation.name().as_bytes(), arguments.as_bytes(), options.as_bytes()], now)
}

/// What a response means. `killb.response`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn response<Value: serde::de::DeserializeOwned>(operation: TypedCall<Value>, status: Option<u16>, body: &[u8], headers: &str, options: &str, now: i64) -> Result<ResponseAnswer<Value>, Misuse> {
    super::run("killb.response", &[operation.name().as_bytes(), super::status(status).as_bytes(), body, headers.as_bytes(), options.as_bytes()], now)
}

/// Whether the user may be deleted or cancelled, and the request for it. `killb.deletePlan`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn delete_plan(user: &str, facts: &str, options: &str, now: i64) -> Result<DeletePlan, Misuse> {
    super::run("killb.deletePlan", &[user.as_bytes(), facts.as_bytes(), options.as_bytes()], now)
}

/// A genuine webhook, or the reason not to act on it. `killb.webhook`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn webhook(raw_body: &[u8], headers: &str, secret: &[u8], options: &str, now: i64) -> Result<WebhookAnswer, Misuse> {
    super::run("killb.webhook", &[raw_body, headers.as_bytes(), secret, options.as_bytes()], now)
}

/// What an event means for the local record. `killb.applyEvent`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn apply_event(local: &str, event: &str, options: &str, now: i64) -> Result<EventChanges, Misuse> {
    super::run("killb.applyEvent", &[local.as_bytes(), event.as_bytes(), options.as_bytes()], now)
}

/// What makes the local record agree with the provider. `killb.sync`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn sync(local: &str, remote: &str, options: &str, now: i64) -> Result<SyncAnswer, Misuse> {
    super::run("killb.sync", &[local.as_bytes(), remote.as_bytes(), options.as_bytes()], now)
}

/// Many outcomes in one, in their order. `killb.batch`; arguments and options are JSON texts unless their types say otherwise, an empty one is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.
///
/// # Errors
/// For misuse only: bad data is an answer.
pub fn batch(results: &str, options: &str, now: i64) -> Result<BatchAnswer, Misuse> {
    super::run("killb.batch", &[results.as_bytes(), options.as_bytes()], now)
}
