//! What a provider says about whether a user may transact.

use crate::issue::{Reason, State};
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
