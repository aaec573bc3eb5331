//! Treezor v1 users API.
//!
//! Sources, as the tables cite them: pages of docs.treezor.com/guide: *PHYS* users/physical, *LEGAL*
//! users/legal-entity, *INTRO* users/introduction, *PARENT* users/parent-children, *MOD* users/modifications, *TAX*
//! user-verification/tax-residence, *FMT* api-basics/data-format, *TAGS* api-basics/objects-tags, *IDEM*
//! api-basics/idempotency, *PAGE* api-basics/pagination, *CARD* cards/creation, *EVT* users/events; *OAS25* and *OAS24*
//! are the vendor's OpenAPI documents 25.04.03 (in `firefly-oss/lib-sdk-treezor`) and 24.11.21 (in
//! `gquemener/treezor-api-java-client`), *SW19* its Swagger document of 2019 (in `cashbee-team/treezor_client`).
//!
//! Where they differ, the newest page of the guide counts, then OAS25. Requests with attributes that an endpoint does
//! not expect can be rejected (FMT), so unknown members are issues. `null`, which OAS25 allows for four members, is
//! not taken: leave such a member out.
//!
//! Treezor requires three members; what its KYC needs besides is the warning `kyc.level_needs` for level `REGULAR`
//! (`kycLevel` 2). Limits that it does not publish are ours: names 100, city and state 100, postal code 20, numbers of
//! registrations and taxes 50, other free text 200 characters.

mod anonymous;
#[cfg(feature = "operations")]
mod api;
mod cancel;
mod checks;
mod enums;
mod labels;
mod legal;
mod legal_forms;
mod members;
mod physical;
mod query;
mod update;

pub use anonymous::ANONYMOUS;
#[cfg(feature = "operations")]
pub use api::{EVENT, TREEZOR, USER_RESPONSE, USERS_PAGE};
pub use cancel::USER_CANCEL;
pub use legal::LEGAL;
pub use physical::PHYSICAL;
pub use query::USERS_QUERY;
pub use update::USER_UPDATE;
