//! The changes of an update, as the caller gave them.

use super::payload::object_of;
use crate::issue::{Fault, Report};
use crate::json::tree::Value;
use crate::provider::{Provider, Settings};
use crate::rulebook::Record;
use crate::validate::{Checked, Options};

/// The changes of an update, as the caller gave them in one of two shapes: flat, or in the envelope of a user (the
/// older shape).
pub(crate) struct Given<'a> {
    pub(crate) whole: Value<'a>,
    /// The members of the envelope, then those of the object inside.
    pub(crate) members: Vec<Value<'a>>,
    pub(crate) is_wrapped: bool,
    /// The table of the members that say of what kind of user the changes are.
    told_by: &'static Record,
}

impl<'a> Given<'a> {
    pub(crate) fn new(provider: &Provider, whole: Value<'a>) -> Given<'a> {
        let is_inner = |member: &Value<'_>| provider.update.wrapped_in == Some(member.key()) && member.is_object();
        let (inner, mut members): (Vec<_>, Vec<_>) = whole.children().partition(is_inner);
        let is_wrapped = whole.is_object() && !inner.is_empty();
        members.extend(inner.into_iter().flat_map(Value::children));
        Given {
            whole,
            members,
            is_wrapped,
            told_by: provider.update.beside,
        }
    }

    /// Whether the member only says of what kind of user the changes are, and so is not a change by itself.
    pub(crate) fn tells_shape(&self, name: &str) -> bool {
        self.is_wrapped && self.told_by.position(name, 0).is_some()
    }

    /// Checks the members that say of what kind of user the changes are, except those that are left out.
    pub(crate) fn check_wrapper(&self, left_out: impl Fn(Value<'_>) -> bool, settings: &Settings<'_>) -> Checked {
        let told = self.members.iter().copied();
        let told = told.filter(|member| self.tells_shape(member.key()) && !left_out(*member));
        Checked::of(self.told_by, &object_of(told, |_| false), &settings.options)
    }
}

/// Warns that the changes came in the older shape.
pub(crate) fn warn_of_shape(findings: &mut Report, options: &Options) {
    if options.only.is_empty() || options.only.touch(&[], "") {
        findings.warn(Fault::UpdateUnwrapped);
    }
}
