//! How users of a provider change.

use super::settings::Settings;
use crate::issue::Reason;
use crate::json::tree::Value;
use crate::rulebook::Record;
use crate::validate::Class;

/// How users of a provider change.
pub(crate) struct Update {
    /// The tables of changes.
    pub(crate) tables: &'static [&'static Record],
    /// The one that fits the user.
    pub(crate) record: fn(current: Value<'_>, changes: Value<'_>) -> &'static Record,
    /// The member that holds a user's own members in what the provider sends, and in changes of the older shape.
    pub(crate) wrapped_in: Option<&'static str>,
    /// What may stand beside the changes and say what user they are of.
    pub(crate) beside: &'static Record,
    /// Why changing a member of the class [`OnUpdate::Review`] has the user reviewed; nothing if it does not.
    pub(crate) review: fn(current: Value<'_>) -> Option<Reason>,
    /// What changing a member causes under the policy of the caller.
    pub(crate) class: fn(&Settings<'_>) -> Class,
    /// Members that identify the call and not the user, so that it does nothing twice: sent along, never a change of
    /// their own.
    pub(crate) tags: &'static [&'static str],
    /// Members that no answer of the provider repeats.
    pub(crate) unseen: &'static [&'static str],
}

impl Update {
    /// The tables that changes may be checked against.
    pub(crate) fn all_tables(&self) -> Vec<&'static Record> {
        [self.tables, &[self.beside]].concat()
    }

    /// Whether the API takes an idempotency key.
    pub(crate) fn takes_key(&self) -> bool {
        !self.tags.is_empty()
    }
}

/// What changing a member causes by the table alone.
pub(crate) fn class_of_table(_: &Settings<'_>) -> Class {
    |field| field.on_update
}
