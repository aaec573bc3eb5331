//! May the user be deleted or cancelled, and with which request?

use super::http::write_for_user;
use crate::issue::Reason;
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::reading::member;
use crate::provider::{Provider, Settings};

/// Writes `{ allowed, reasons, messages, request? }`.
pub(crate) fn write_delete_plan(
    provider: &Provider,
    user: Value<'_>,
    facts: Value<'_>,
    settings: &Settings<'_>,
    out: &mut String,
) {
    let user = provider.user(user);
    let id = member(user, provider.id);
    let mut request = String::new();
    let mut reasons = Vec::new();
    match &provider.deletion {
        None => reasons.push(Reason::OperationUnsupported),
        Some(_) if !user.is_object() => reasons.push(Reason::UserUnreadable),
        Some(deletion) => {
            reasons = (deletion.obstacles)(user, facts);
            let body = (deletion.body)(facts);
            write_for_user(provider, deletion.call, id, body.as_deref(), &mut request);
            if request.is_empty() {
                reasons.insert(0, Reason::UserIdMissing);
            }
        }
    }
    let is_allowed = reasons.is_empty();
    write::text(
        out,
        if is_allowed {
            "{\"allowed\":true"
        } else {
            "{\"allowed\":false"
        },
    );
    write::text(out, ",\"reasons\":");
    Reason::write_list(&reasons, out);
    write::text(out, ",\"messages\":");
    Reason::write_messages(&reasons, settings.options.locale, out);
    if is_allowed {
        write::char(out, ',');
        write::text(out, &request);
    }
    write::char(out, '}');
}
