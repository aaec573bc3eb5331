//! TraderPal Connect v1 users API.
//!
//! Sources, as the tables cite them: *S4* is docs.traderpalconnect.com/docs/api/users, *ONB* is
//! docs.traderpalconnect.com/docs/api/onboarding; *derived* is our inference, which no page states.
//!
//! The pages show samples and no rules: they say of no member whether it is required, how long it may be, or whether
//! it can change. The reading here is the strict one. TraderPal publishes no length limits, ours: names 100 characters.

#[cfg(feature = "operations")]
mod api;
mod enums;
mod labels;
mod query;
mod user;

#[cfg(feature = "operations")]
pub use api::{EVENT, TRADERPAL, USER_RESPONSE, USERS_PAGE, VERIFICATION};
pub use query::USERS_QUERY;
pub use user::{USER, USER_UPDATE};
