//! How a provider deletes users.

use super::call::Call;
use crate::issue::Reason;
use crate::json::made::Json;
use crate::json::tree::Value;

/// How a provider deletes users.
pub(crate) struct Deletion {
    /// What does it.
    pub(crate) call: Call,
    /// What prevents it; `facts` are what only the caller knows.
    pub(crate) obstacles: fn(user: Value<'_>, facts: Value<'_>) -> Vec<Reason>,
    /// The body of the request.
    pub(crate) body: for<'a> fn(facts: Value<'a>) -> Option<Json<'a>>,
}
