//! Reads responses of a provider leniently: nothing is lost and nothing is refused.
//!
//! Members come out in table order and under their own names. A word that the table does not know comes out as
//! `{"other":…}`, and a number written as text comes out as a number. Members that the table does not know or cannot
//! read are kept in `unknownMembers`, a list of `[name, value]`. So are members whose name stands more than once:
//! nobody knows which of them counts. Only `__proto__` is left out, because some readers treat it as the prototype.

use std::cell::Cell;

use crate::json::made::Json;
use crate::json::scan::Lexeme;
use crate::json::tree::Value;
use crate::operations::link::http_link;
use crate::provider::{Provider, Reading};
use crate::rulebook::{Field, Kind, Record};
use crate::text::{self, nfc};

/// The member that keeps a word that the table does not know.
pub(crate) const OTHER: &str = "other";

/// The member that lists the members that the table does not know or cannot read.
pub(crate) const UNKNOWN: &str = "unknownMembers";

impl Provider {
    /// The user of a response: the object itself, or the first one of the list in its envelope.
    pub(crate) fn user<'a>(&self, sent: Value<'a>) -> Value<'a> {
        let wrapped = self.reading.wrapped_in.and_then(|list| sent.get(list));
        wrapped.and_then(|list| list.children().next()).unwrap_or(sent)
    }

    /// The id of a user, unless it is empty.
    pub(crate) fn id_of<'a>(&self, user: Value<'a>) -> Option<&'a str> {
        let id = member(user, self.id).and_then(Value::scalar);
        id.filter(|id| !id.is_empty())
    }
}

impl Reading {
    /// Reads the members of `record` from the object `sent`.
    pub(crate) fn read<'a>(&self, record: &'static Record, sent: Value<'a>) -> Json<'a> {
        let (mut members, mut unknown) = (Vec::new(), Vec::new());
        for field in record.fields {
            let is_link = self.links.contains(&field.name);
            let is_blank = |value: Value<'_>| value.text().is_some_and(|text| text::trim(text).is_empty());
            let is_nothing = |value: Value<'_>| self.is_absent(&field.kind, value) || is_link && is_blank(value);
            let Some(value) = sent.get(field.name).filter(|value| !is_nothing(*value)) else {
                continue;
            };
            let read = match alias(field, value) {
                Some(word) => Some(Json::text(word)),
                None if is_link => value.text().and_then(http_link).map(Json::text),
                None => self.value(&field.kind, value, Some(sent)),
            };
            match read {
                Some(read) => members.push((field.name.into(), read)),
                None => unknown.push(kept_member(value)),
            }
        }
        // An object that was read before and is read again keeps its list.
        let is_known = |name: &str| record.position(name, 0).is_some();
        let is_left = |member: &Value<'_>| (!is_known(member.key()) || member.is_repeated()) && !member.is_prototype();
        for member in sent.children().filter(is_left) {
            if member.key() == UNKNOWN && member.lexeme() == Lexeme::Array && !member.is_repeated() {
                unknown.extend(member.children().map(Json::Given));
            } else {
                unknown.push(kept_member(member));
            }
        }
        if !unknown.is_empty() {
            members.push((UNKNOWN.into(), Json::List(unknown)));
        }
        Json::Object(members)
    }

    /// Whether the value stands for an absent member.
    pub(crate) fn is_absent(&self, kind: &Kind, value: Value<'_>) -> bool {
        let is_no_number = || {
            matches!(kind, Kind::Integer { min, .. } if *min > 0 && value.whole() == Some(0)) && self.empty_is_absent
        };
        value.is_null() || self.is_empty(value) || is_no_number()
    }

    /// Whether the value is a text that stands for an absent member: empty, or the date of zeros.
    pub(crate) fn is_empty(&self, value: Value<'_>) -> bool {
        let is_nothing = |text: &str| text.is_empty() || text.starts_with("0000-00-00");
        self.empty_is_absent && value.text().is_some_and(is_nothing)
    }

    /// Reads one value; `None` if the kind cannot read it. `owner` is the object that it is a member of.
    pub(crate) fn value<'a>(
        &self,
        kind: &'static Kind,
        value: Value<'a>,
        owner: Option<Value<'_>>,
    ) -> Option<Json<'a>> {
        Some(match kind {
            Kind::Any => Json::Given(value),
            // It has been read before.
            Kind::Enum(_) | Kind::Integer { .. } if value.get(OTHER).is_some() => Json::Given(value),
            Kind::Enum(words) => match value.text()? {
                word if words.values.contains(word) => Json::text(word),
                _ => other(value),
            },
            Kind::Integer { min, max } => match value.whole()? {
                number if (*min..=*max).contains(&number) => Json::Number(number.into()),
                _ => other(value),
            },
            Kind::SafeInteger => Json::Number(value.safe_integer()?),
            Kind::Boolean => Json::Boolean(match value.scalar().unwrap_or(value.raw()) {
                "true" | "1" => true,
                "false" | "0" => false,
                _ => return None,
            }),
            Kind::Object(record) if value.is_object() => self.read(record, value),
            Kind::Variant(variant) if value.is_object() => {
                let chosen = owner.and_then(|owner| owner.get(variant.by)?.text());
                match variant.cases.iter().find(|case| Some(case.is) == chosen) {
                    Some(case) => self.read(case.record, value),
                    None => Json::Given(value),
                }
            }
            Kind::Object(_) | Kind::Variant(_) => return None,
            Kind::List { of, .. } => {
                let read = items(value).map(|item| self.value(of, item, None));
                Json::List(read.collect::<Option<_>>()?)
            }
            _ => Json::text(value.scalar()?),
        })
    }

    /// Whether the existing value has all that the change says, once both are read and their texts are normalized.
    pub(crate) fn is_alike(&self, field: &'static Field, change: Value<'_>, existing: Value<'_>) -> bool {
        if let Kind::Object(record) = field.kind
            && change.is_object()
            && existing.is_object()
        {
            let own = Own::new(&[existing]);
            return change.children().all(|change| {
                let field = record.fields.iter().find(|field| change.is_named(field.name));
                match (field, own.get(change.key())) {
                    (Some(field), Some(existing)) => self.is_alike(field, change, existing),
                    _ => own.has(change),
                }
            });
        }
        let change = self.plain(field, change);
        change.is_some() && change == self.plain(field, existing)
    }

    /// A value that is neither an object nor a list, read and normalized.
    fn plain(&self, field: &'static Field, value: Value<'_>) -> Option<String> {
        let value = value.get(OTHER).unwrap_or(value);
        if let Kind::Boolean | Kind::Integer { .. } | Kind::SafeInteger = field.kind {
            let mut plain = String::new();
            self.value(&field.kind, value, None)?.write_portably(&mut plain);
            return Some(plain);
        }
        let mut plain = String::new();
        nfc::nfc(text::trim(value.scalar()?), &mut plain);
        match field.alias() {
            Some((alias, word)) if alias == plain => Some(word.to_owned()),
            _ => Some(plain),
        }
    }
}

/// The items of a list. Some APIs send a list of one item as the item itself.
pub(crate) fn items(list: Value<'_>) -> impl Iterator<Item = Value<'_>> {
    let is_list = list.lexeme() == Lexeme::Array;
    list.children()
        .filter(move |_| is_list)
        .chain((!is_list).then_some(list))
}

/// A value that the table does not have, kept as it came.
fn other(value: Value<'_>) -> Json<'_> {
    Json::Object(vec![(OTHER.into(), Json::Given(value))])
}

/// The word of the table, if the value is its alias.
pub(crate) fn alias(field: &Field, value: Value<'_>) -> Option<&'static str> {
    let (alias, word) = field.alias()?;
    (value.text() == Some(alias)).then_some(word)
}

/// The member `name` as text, whether it has been read before or not.
pub(crate) fn word<'a>(object: Value<'a>, name: &str) -> Option<&'a str> {
    let value = object.get(name)?;
    value.get(OTHER).unwrap_or(value).scalar()
}

/// The member `name`, also one that an earlier reading kept in `unknownMembers`; `None` if the name stands more than
/// once.
pub(crate) fn member<'a>(object: Value<'a>, name: &str) -> Option<Value<'a>> {
    let (kept, is_repeated) = kept(object, name);
    let read = object.given(name).or(kept);
    read.filter(|_| !is_repeated)
}

/// Whether the member `name` stands more than once, also in an object that was read before.
pub(crate) fn repeats(object: Value<'_>, name: &str) -> bool {
    kept(object, name).1
}

/// The value that an earlier reading kept under that name, and whether the name stands more than once there or in the
/// object.
fn kept<'a>(object: Value<'a>, name: &str) -> (Option<Value<'a>>, bool) {
    let (mut value, mut is_repeated) = (None, object.repeats(name));
    if let Some(all) = object.get(UNKNOWN) {
        for kept in all.children() {
            let mut parts = kept.children();
            if parts.next().and_then(Value::text) == Some(name) {
                is_repeated |= value.is_some();
                value = parts.next();
            }
        }
    }
    (value, is_repeated)
}

/// The item of `unknownMembers` for a member that the table does not know or cannot read.
fn kept_member(member: Value<'_>) -> Json<'_> {
    Json::List(vec![Json::text(member.key()), Json::Given(member)])
}

/// The members of a provider's objects by name, also those that an earlier reading kept in `unknownMembers`. They are
/// sorted, so that many look-ups among many members stay fast.
pub(crate) struct Own<'a>(Vec<OwnMember<'a>>);

struct OwnMember<'a> {
    name: &'a str,
    /// Of several members of one name, the one with the highest rank counts.
    rank: i32,
    value: Value<'a>,
    is_taken: Cell<bool>,
}

impl<'a> Own<'a> {
    /// The members of all `objects`; of a member in several objects, the last one counts.
    pub(crate) fn new(objects: &[Value<'a>]) -> Own<'a> {
        let mut members = Vec::new();
        // A tree has fewer values than half of this.
        const RANKS: i32 = 1 << 21;
        let mut middle = 0;
        for object in objects.iter().filter(|object| object.is_object()) {
            let mut add = |name, rank, value| {
                members.push(OwnMember {
                    name,
                    rank,
                    value,
                    is_taken: Cell::new(false),
                });
            };
            // Of kept members of one name the first one counts, of others the last.
            let mut rank = middle;
            for kept in object.get(UNKNOWN).into_iter().flat_map(Value::children) {
                let mut kept = kept.children();
                if let (Some(name), Some(value)) = (kept.next().and_then(Value::text), kept.next()) {
                    add(name, rank, value);
                }
                rank -= 1;
            }
            rank = middle;
            for member in object.children().filter(|member| !member.is_repeated()) {
                rank += 1;
                add(member.key(), rank, member);
            }
            middle += RANKS;
        }
        members.sort_unstable_by(|one, other| one.name.cmp(other.name).then(one.rank.cmp(&other.rank)));
        Own(members)
    }

    fn find(&self, name: &str) -> Option<&OwnMember<'a>> {
        let end = self.0.partition_point(|own| own.name <= name);
        self.0.get(end.checked_sub(1)?).filter(|own| own.name == name)
    }

    /// The member `name`.
    pub(crate) fn get(&self, name: &str) -> Option<Value<'a>> {
        self.find(name).map(|own| own.value)
    }

    /// Whether the member of a change has the value that stands here already. Each member is compared only once,
    /// because a change may repeat it any number of times.
    pub(crate) fn has(&self, change: Value<'_>) -> bool {
        let own = self.find(change.key()).filter(|own| !own.is_taken.replace(true));
        own.is_some_and(|own| is_within(change, own.value))
    }
}

/// Whether the existing value has all that the change says, without normalization. A number equals text of the same
/// digits, an item equals the list of it, and a word equals `{"other": word}`, because all of them occur.
pub(crate) fn is_within(change: Value<'_>, existing: Value<'_>) -> bool {
    let is_one = |list: Value<'_>| list.children().count() == 1;
    match (change.lexeme(), existing.lexeme()) {
        (Lexeme::Object, Lexeme::Object) => {
            let own = Own::new(&[existing]);
            change.children().all(|member| own.has(member))
        }
        (Lexeme::Array, Lexeme::Array) => {
            change.children().count() == existing.children().count()
                && change
                    .children()
                    .zip(existing.children())
                    .all(|(change, existing)| is_within(change, existing))
        }
        (Lexeme::Array, _) => is_one(change) && change.children().all(|item| is_within(item, existing)),
        (_, Lexeme::Array) => is_one(existing) && existing.children().all(|item| is_within(change, item)),
        (Lexeme::Foreign | Lexeme::Unreadable, _) => false,
        (Lexeme::Object, _) => change.get(OTHER).is_some_and(|change| is_within(change, existing)),
        (_, Lexeme::Object) => existing.get(OTHER).is_some_and(|existing| is_within(change, existing)),
        _ => is_same_scalar(change, existing),
    }
}

fn is_same_scalar(one: Value<'_>, other: Value<'_>) -> bool {
    one.scalar().unwrap_or(one.raw()) == other.scalar().unwrap_or(other.raw()) && one.is_null() == other.is_null()
}
