//! How users of a provider change.

use super::settings::Settings;
use crate::issue::Reason;
use crate::json::tree::Value;
use crate::rulebook::Record;
use crate::validate::Class;

/// How users of a provider change.
pub(crate) struct Update {
    /// The tables that changes may be checked against, without the envelope.
    pub(crate) tables: &'static [&'static Record],
    /// Returns the table that fits the user and the changes.
    pub(crate) record: fn(current: Value<'_>, changes: Value<'_>) -> &'static Record,
    /// The member that wraps a user's own members in what the provider sends, and in changes of the older form.
    pub(crate) wrapped_in: Option<&'static str>,
    /// The envelope of wrapped changes: the members that say what kind of user the changes are for.
    pub(crate) beside: &'static Record,
    /// Why a change of a member of the class [`OnUpdate::Review`](crate::rulebook::OnUpdate::Review) starts a review of
    /// the user; `None` if it starts none.
    pub(crate) review: fn(current: Value<'_>) -> Option<Reason>,
    /// Returns what a change of a member causes, under the caller's policy.
    pub(crate) class: fn(&Settings<'_>) -> Class,
    /// Members that are idempotency keys: they identify the call, not the user. They are sent with a change, but are no
    /// change themselves.
    pub(crate) tags: &'static [&'static str],
    /// Members that no response of the provider contains.
    pub(crate) unseen: &'static [&'static str],
}

impl Update {
    /// The tables that changes may be checked against, with the envelope.
    pub(crate) fn all_tables(&self) -> Vec<&'static Record> {
        [self.tables, &[self.beside]].concat()
    }

    /// Whether the API takes an idempotency key.
    pub(crate) fn takes_key(&self) -> bool {
        !self.tags.is_empty()
    }
}

/// Returns what a change of a member causes, by the table alone.
pub(crate) fn class_of_table(_: &Settings<'_>) -> Class {
    |field| field.on_update
}
