//! Merges a changed object with the existing one, because providers want nested objects whole.

use crate::json::made::Json;
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::operations::reading::{OTHER, Own, is_within, items};
use crate::provider::Reading;
use crate::rulebook::{Field, Kind, Presence, Record};
use crate::text;
use crate::validate::Blank;

/// What merging depends on.
pub(crate) struct Merging<'p> {
    pub(crate) reading: &'p Reading,
    /// What blank text in changes means.
    pub(crate) blank: Blank,
}

impl Merging<'_> {
    /// Whether the value counts as absent by the option `blank`.
    pub(crate) fn is_blank(&self, value: Value<'_>) -> bool {
        self.blank == Blank::Absent && holds_nothing(value)
    }

    /// The changed object, whole as providers want it. Of the members that the change does not give, it has those of
    /// the existing object that `rest` selects.
    pub(super) fn merged<'a>(
        &self,
        record: &'static Record,
        change: Value<'a>,
        existing: Option<Value<'a>>,
        rest: Rest,
    ) -> Json<'a> {
        let own = Own::new(existing.as_slice());
        let mut members = Vec::new();
        for field in record.fields {
            let value = match (change.get(field.name), own.get(field.name)) {
                (Some(new), _) if self.is_blank(new) => None,
                (Some(new), Some(old)) if is_within(new, old) => self.sent(&field.kind, old),
                (Some(new), old) => Some(match record_of(field, new) {
                    Some(record) => self.merged(record, new, old.filter(|old| old.is_object()), Rest::All),
                    None => Json::Given(new),
                }),
                (None, Some(old)) if rest.has(field) => self.sent(&field.kind, old),
                (None, _) => None,
            };
            members.extend(value.map(|value| (field.name.into(), value)));
        }
        for unknown in change.children() {
            if record.position(unknown.key(), 0).is_none() && !own.has(unknown) {
                members.push((unknown.key().into(), Json::Given(unknown)));
            }
        }
        Json::Object(members)
    }

    /// A value of the existing user in the form in which it is sent; `None` if it stands for an absent member or cannot
    /// be read. A word that the table does not know is sent as it is.
    pub(super) fn sent<'a>(&self, kind: &'static Kind, old: Value<'a>) -> Option<Json<'a>> {
        if self.reading.is_absent(kind, old) {
            return None;
        }
        let old = old.get(OTHER).unwrap_or(old);
        match kind {
            Kind::Object(record) if old.is_object() => {
                let old = Own::new(&[old]);
                let sent = |field: &'static Field| {
                    let value = self.sent(&field.kind, old.get(field.name)?)?;
                    Some((field.name.into(), value))
                };
                Some(Json::Object(record.fields.iter().filter_map(sent).collect()))
            }
            Kind::List { of, .. } => Some(Json::List(items(old).filter_map(|item| self.sent(of, item)).collect())),
            Kind::Enum(_) => Some(Json::Given(old)),
            _ if old.scalar().is_some() => self.reading.value(kind, old, None),
            _ => Some(Json::Given(old)),
        }
    }
}

/// Which members a changed object keeps of the old one, among those that the change does not give.
#[derive(Clone, Copy)]
pub(crate) enum Rest {
    /// Everything: it is the same object.
    All,
    /// Those that every such object has: the change makes it another object.
    Required,
    /// Nothing: the change gives the object whole.
    Nothing,
}

impl Rest {
    fn has(self, field: &Field) -> bool {
        match self {
            Rest::All => true,
            Rest::Required => matches!(field.presence, Presence::Required),
            Rest::Nothing => false,
        }
    }
}

/// The table of a changed object, if it can be merged. An object with a known member twice cannot, because nobody knows
/// which of the two counts.
pub(crate) fn record_of(field: &Field, change: Value<'_>) -> Option<&'static Record> {
    match field.kind {
        Kind::Object(record) if change.is_object() && !has_member_twice(record, change) => Some(record),
        _ => None,
    }
}

/// Whether the change gives every member that such an object must have, even if as blank text.
pub(crate) fn is_whole(record: &Record, change: Value<'_>) -> bool {
    let is_given = |field: &Field| change.get(field.name).is_some();
    record.fields.iter().all(|field| match field.presence {
        Presence::Required => is_given(field),
        Presence::RequiredWhen(condition) => {
            let value = change.get(condition.member).and_then(Value::scalar);
            is_given(field) || !value.is_some_and(|value| condition.one_of.contains(&value))
        }
        _ => true,
    })
}

/// Whether nothing is filled in: blank text, `null`, or an object or a list that holds nothing else.
fn holds_nothing(value: Value<'_>) -> bool {
    match value.lexeme() {
        Lexeme::Null => true,
        Lexeme::Object | Lexeme::Array => value.children().all(holds_nothing),
        _ => value.text().is_some_and(text::shows_nothing),
    }
}

/// Whether a known member stands twice.
fn has_member_twice(record: &'static Record, object: Value<'_>) -> bool {
    let is_twice = |field: &Field| object.children().filter(|member| member.is_named(field.name)).count() > 1;
    record.fields.iter().any(is_twice)
}
