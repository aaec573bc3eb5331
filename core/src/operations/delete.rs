//! May the user be deleted or cancelled, and with which request?

use super::http::{HttpRequest, for_user};
use super::reading::member;
use crate::issue::Reason;
use crate::json::tree::Value;
use crate::provider::Provider;

/// The request that deletes the user, or what prevents it.
pub(crate) fn delete_plan<'a>(
    provider: &Provider,
    sent: Value<'a>,
    facts: Value<'a>,
) -> Result<HttpRequest<'a>, Vec<Reason>> {
    let user = provider.user(sent);
    let Some(deletion) = &provider.deletion else {
        return Err(vec![Reason::OperationUnsupported]);
    };
    if !user.is_object() {
        return Err(vec![Reason::UserUnreadable]);
    }
    let mut reasons = (deletion.obstacles)(user, facts);
    match for_user(
        provider,
        deletion.call,
        member(user, provider.id),
        (deletion.body)(facts),
    ) {
        Some(request) if reasons.is_empty() => Ok(request),
        Some(_) => Err(reasons),
        None => {
            reasons.insert(0, Reason::UserIdMissing);
            Err(reasons)
        }
    }
}
