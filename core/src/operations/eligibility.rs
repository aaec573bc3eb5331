//! May the user transact, and what comes next?

use crate::issue::{Reason, State};
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::reading::repeats;
use crate::provider::{Eligibility, Provider, Settings};

/// Writes `{ canTransact, state, reasons, message, action?, … }` about what the provider sent.
pub(crate) fn write_eligibility(provider: &Provider, user: Value<'_>, settings: &Settings<'_>, out: &mut String) {
    let user = provider.user(user);
    let found = if !user.is_object() {
        Eligibility::new(State::Unknown, [Reason::UserUnreadable])
    } else if provider.deciding.iter().any(|name| repeats(user, name)) {
        Eligibility::new(State::Unknown, [Reason::UserStatusUnknown])
    } else {
        (provider.eligibility)(user, settings)
    };
    let locale = settings.options.locale;
    write::text(out, "{\"canTransact\":");
    write::text(out, if found.reasons.is_empty() { "true" } else { "false" });
    write::text(out, ",\"state\":");
    write::string(out, found.state.code());
    write::text(out, ",\"reasons\":");
    Reason::write_list(&found.reasons, out);
    write::text(out, ",\"message\":");
    write::string(out, found.state.message(locale));
    write::char(out, ',');
    if let Some(action) = found.state.action(locale, found.link.as_deref()) {
        write::member(out, "action");
        write::string(out, &action);
        write::char(out, ',');
    }
    write::text(out, &found.details);
    write::close(out, "}");
}
