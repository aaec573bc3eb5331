//! May the user transact, and what comes next?

use super::reading::repeats;
use super::reason::{Reason, State};
use super::{Provider, Settings};
use crate::json::tree::Value;
use crate::json::write;

/// What a provider's module says about a user.
pub(crate) struct Eligibility {
    pub(crate) state: State,
    /// Why not; empty where the user may transact.
    pub(crate) reasons: Vec<Reason>,
    /// Further members of the answer, as JSON members that each end with a comma: level, limits and what the provider
    /// says about the next step.
    pub(crate) details: String,
    /// What fills the placeholder of the state's next step.
    pub(crate) link: Option<String>,
}

impl Eligibility {
    /// The answer for a state; `reason` is why the user may not transact.
    pub(crate) fn new(state: State, reason: impl IntoIterator<Item = Reason>) -> Eligibility {
        Eligibility {
            state,
            reasons: reason.into_iter().collect(),
            details: String::new(),
            link: None,
        }
    }

    /// Adds a text to the answer.
    pub(crate) fn text(&mut self, name: &str, text: Option<&str>) {
        if let Some(text) = text {
            write::member(&mut self.details, name);
            write::string(&mut self.details, text);
            write::char(&mut self.details, ',');
        }
    }

    /// Adds a number to the answer.
    pub(crate) fn number(&mut self, name: &str, number: Option<u32>) {
        if let Some(number) = number {
            write::member(&mut self.details, name);
            write::number(&mut self.details, number);
            write::char(&mut self.details, ',');
        }
    }
}

/// Writes `{ canTransact, state, reasons, message, action?, … }` about what the provider sent.
pub(super) fn write_eligibility(provider: &Provider, user: Value<'_>, settings: &Settings<'_>, out: &mut String) {
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
