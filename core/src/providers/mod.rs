//! The provider APIs. Each module states its records, enums, statuses and rules as tables and reads like the
//! provider's own documentation; the source of every fact stands beside it.

pub mod killb;
pub mod traderpal;
pub mod treezor;

use crate::rulebook::Record;

/// The API of every provider.
#[cfg(feature = "operations")]
pub static PROVIDERS: &[&crate::provider::Provider] = &[&killb::KILLB, &treezor::TREEZOR, &traderpal::TRADERPAL];

/// Every schema, by its stable name; a schema's place in this list is its number in the bindings.
pub static SCHEMAS: &[&Record] = &[
    &killb::PERSON,
    &killb::PERSON_UPDATE,
    &killb::COMPANY,
    &killb::COMPANY_UPDATE,
    &killb::USER,
    &killb::USERS_QUERY,
    &treezor::PHYSICAL,
    &treezor::LEGAL,
    &treezor::ANONYMOUS,
    &treezor::USER_UPDATE,
    &treezor::USER_CANCEL,
    &treezor::USERS_QUERY,
    &traderpal::USER,
    &traderpal::USER_UPDATE,
    &traderpal::USERS_QUERY,
];

/// The schema of that name, such as `killb.person.create`.
///
/// ```
/// use usherkit_core::providers;
/// assert_eq!(providers::schema("killb.user.create").unwrap().fields[0].name, "type");
/// assert!(providers::schema("killb.pet.create").is_none());
/// ```
#[cfg(feature = "names")]
pub fn schema(name: &str) -> Option<&'static Record> {
    SCHEMAS.iter().copied().find(|record| record.name == name)
}
