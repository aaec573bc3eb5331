//! KillB v2 users API.
//!
//! Sources, as the tables cite them: *SDK* is the vendor's `Kill-B/sdk`, `src/types/schema.ts` at commit 5d0c548
//! (2026-04-23), generated from the vendor's OpenAPI document without its length limits and patterns; *reference* is
//! docs.killb.com/api-reference/user; *guide* is docs.killb.com/guides/users (*create-user*, *manage-users*,
//! *kyc-levels*); *errors* is docs.killb.com/resources/error-handling.
//!
//! KillB publishes no length limits. Ours: names 100, address lines 200, city and state 100, postal code 20, other
//! free text 200, members of documents 50 characters.

mod address;
#[cfg(feature = "operations")]
mod api;
mod checks;
mod company;
mod document;
mod enums;
mod kyc;
mod labels;
mod person;
mod query;
mod user;

pub use address::ADDRESS;
#[cfg(feature = "operations")]
pub use api::{EVENT, KILLB, USER_RESPONSE, USERS_PAGE};
pub use company::{COMPANY, COMPANY_UPDATE};
pub use document::{COMPANY_DOCUMENT, PERSON_DOCUMENT};
pub use kyc::{COMPANY_KYC_PROFILE, INVESTMENT_PROFILE, PERSON_KYC_PROFILE};
pub use person::{PERSON, PERSON_UPDATE};
pub use query::USERS_QUERY;
pub use user::USER;
