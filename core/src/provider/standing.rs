//! What a provider says about whether a user may transact.

use crate::issue::{Reason, State};
use crate::json::made::{Json, Members};

/// Whether a user may transact, and what comes next.
pub(crate) struct Eligibility<'a> {
    pub(crate) state: State,
    /// Why the user may not transact; empty if the user may.
    pub(crate) reasons: Vec<Reason>,
    /// Further members of the answer: level, limits and what the provider says about the next step.
    pub(crate) details: Members<'a>,
    /// The link that the text of the next step ends with, if the state has one.
    pub(crate) link: Option<&'a str>,
}

impl<'a> Eligibility<'a> {
    /// The answer for a state; `reason` is why the user may not transact.
    pub(crate) fn new(state: State, reason: impl IntoIterator<Item = Reason>) -> Eligibility<'a> {
        Eligibility {
            state,
            reasons: reason.into_iter().collect(),
            details: Vec::new(),
            link: None,
        }
    }

    /// Adds a member to the answer.
    pub(crate) fn add(&mut self, name: &'static str, value: Json<'a>) {
        self.details.push((name.into(), value));
    }

    /// Adds a text to the answer.
    pub(crate) fn text(&mut self, name: &'static str, text: Option<&'a str>) {
        self.details.extend(text.map(|text| (name.into(), Json::text(text))));
    }

    /// Adds a number to the answer.
    pub(crate) fn number(&mut self, name: &'static str, number: Option<u32>) {
        self.details
            .extend(number.map(|number| (name.into(), Json::Number(number.into()))));
    }
}
