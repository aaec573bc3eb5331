//! How a provider deletes users.

use super::call::Call;
use crate::issue::Reason;
use crate::json::made::Json;
use crate::json::tree::Value;

/// How a provider deletes users.
pub(crate) struct Deletion {
    /// The call that deletes a user.
    pub(crate) call: Call,
    /// Returns what prevents the deletion; `facts` are what only the caller knows.
    pub(crate) obstacles: fn(user: Value<'_>, facts: Value<'_>) -> Vec<Reason>,
    /// Returns the body of the request, if there is one.
    pub(crate) body: for<'a> fn(facts: Value<'a>) -> Option<Json<'a>>,
}
