//! What an update would do: the smallest body that makes the change, what the API refuses, and what makes the provider
//! review the user again.

use super::provider::Reading;
use super::reason::Reason;
use super::{Provider, Settings, request};
use crate::issue::{Fault, Param, Params, Report, Segment};
use crate::json::scan::Lexeme;
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::schema::{Field, Kind, OnUpdate, Purpose, Record, Validator};

/// How users of a provider change.
pub(crate) struct Update {
    /// The table of changes that fits the user.
    pub(crate) record: fn(current: Value<'_>, changes: Value<'_>, settings: &Settings<'_>) -> &'static Record,
    /// The member that holds a user's own members in what the provider sends, and in changes of the older shape.
    pub(crate) wrapped_in: Option<&'static str>,
    /// Why changing a member of the class [`OnUpdate::Review`] has the user reviewed; nothing if it does not.
    pub(crate) review: fn(current: Value<'_>) -> Option<Reason>,
    /// What changing a member causes: as the table says, unless a policy says otherwise.
    pub(crate) class: fn(&Field, &Settings<'_>) -> OnUpdate,
    /// Members that identify the call and not the user: sent along, never a change of their own.
    pub(crate) tags: &'static [&'static str],
}

/// What changing a member causes by the table alone.
pub(crate) fn class_of_table(field: &Field, _: &Settings<'_>) -> OnUpdate {
    field.on_update
}

/// A plan being made.
struct Plan<'p> {
    provider: &'p Provider,
    record: &'static Record,
    settings: &'p Settings<'p>,
    validator: Validator,
    /// The changed members, as JSON members that each end with a comma.
    changed: String,
    rejected: Report,
    review: String,
    /// Whether anything but a tag is changed.
    is_change: bool,
}

/// Writes `{ patch, rejected, review, issues, warnings, request? }`.
pub(super) fn write_plan(
    provider: &Provider,
    current: Value<'_>,
    changes: &[u8],
    settings: &Settings<'_>,
    out: &mut String,
) {
    let text = core::str::from_utf8(changes).unwrap_or_default();
    let tree = Tree::read(text, super::DEEPEST).ok();
    let nothing = Tree::empty();
    let changes_read = tree.as_ref().unwrap_or(&nothing).root();
    let current = provider.user(current);
    let update = &provider.update;
    let mut plan = Plan {
        provider,
        record: (update.record)(current, changes_read, settings),
        settings,
        validator: Validator::new(),
        changed: String::new(),
        rejected: Report::new(),
        review: String::new(),
        is_change: false,
    };
    let inner = |object: Value<'_>| {
        update
            .wrapped_in
            .is_some_and(|name| object.key() == name && object.is_object())
    };
    let existing = update.wrapped_in.and_then(|name| current.get(name));
    let review = (update.review)(current);
    let mut is_wrapped = false;
    for member in changes_read.children() {
        let is_inner = inner(member);
        is_wrapped |= is_inner;
        let members = if is_inner { member } else { changes_read };
        for change in members
            .children()
            .filter(|change| is_inner || change.at() == member.at())
        {
            let existing = existing.and_then(|existing| existing.get(change.key()));
            plan.member(change, existing.or_else(|| current.get(change.key())), review);
        }
    }
    // What is no object goes to the check as it came, which says so.
    let whole = if changes_read.is_object() { None } else { Some(changes) };
    plan.finish(current, whole, is_wrapped, out);
}

impl Plan<'_> {
    /// Takes up a changed member.
    fn member(&mut self, change: Value<'_>, existing: Option<Value<'_>>, review: Option<Reason>) {
        let name = change.key();
        let Some(field) = self.record.fields.iter().find(|field| field.name == name) else {
            let mut value = String::new();
            change.write(&mut value);
            return self.add(name, &value);
        };
        let mut merged = String::new();
        write_merged(&self.provider.reading, &field.kind, change, existing, &mut merged);
        let is_tag = self.provider.update.tags.contains(&field.name);
        if !is_tag && existing.is_some_and(|existing| self.is_same(field, change, &merged, existing)) {
            return;
        }
        match (self.provider.update.class)(field, self.settings) {
            OnUpdate::Refused => return self.refuse(field),
            OnUpdate::Review => self.add_review(field, review),
            OnUpdate::Free => {}
        }
        self.is_change |= !is_tag;
        self.add(name, &merged);
    }

    fn add(&mut self, name: &str, value: &str) {
        write::member(&mut self.changed, name);
        write::text(&mut self.changed, value);
        write::char(&mut self.changed, ',');
    }

    fn refuse(&mut self, field: &Field) {
        let code = match self.record.purpose {
            Purpose::Change {
                provider_code: Some(code),
            } => Param::Word(code),
            _ => Param::Absent,
        };
        self.rejected.path.push(Segment::Key(field.name));
        self.rejected.issue(Fault::MemberNotUpdatable, Params::one(code));
        self.rejected.path.pop();
    }

    fn add_review(&mut self, field: &Field, reason: Option<Reason>) {
        let Some(reason) = reason else { return };
        let out = &mut self.review;
        write::text(out, "{\"path\":[");
        write::string(out, field.name);
        write::text(out, "],\"reason\":");
        write::string(out, reason.code());
        write::text(out, ",\"message\":");
        write::string(out, reason.message(self.settings.options.locale));
        write::text(out, "},");
    }

    /// Whether the member is what the user has, as given or normalized.
    fn is_same(&mut self, field: &'static Field, change: Value<'_>, merged: &str, existing: Value<'_>) -> bool {
        if is_within(change, existing) {
            return true;
        }
        let mut read = String::new();
        let is_read = self.provider.reading.value(&field.kind, existing, None, &mut read);
        is_read && {
            let normalized = self.normalized(field, merged);
            !normalized.is_empty() && normalized == self.normalized(field, &read)
        }
    }

    /// The value of a member in its normalized form; empty where it is not acceptable.
    fn normalized(&mut self, field: &Field, value: &str) -> String {
        let mut payload = String::from("{");
        write::member(&mut payload, field.name);
        write::text(&mut payload, value);
        write::char(&mut payload, '}');
        let answer = self.check(payload.as_bytes());
        let tree = Tree::read(&answer, super::DEEPEST);
        let value = tree.as_ref().ok().and_then(|tree| tree.root().get("value"));
        value.map_or(String::new(), |value| value.raw().to_owned())
    }

    fn check(&mut self, payload: &[u8]) -> String {
        let mut answer = String::new();
        self.validator
            .check_json(self.record, payload, &self.settings.options, &mut answer);
        answer
    }

    /// Checks what is left and writes the plan. `whole` are changes that are no object.
    fn finish(mut self, current: Value<'_>, whole: Option<&[u8]>, is_wrapped: bool, out: &mut String) {
        let mut payload = String::from("{");
        write::text(&mut payload, &self.changed);
        write::close(&mut payload, "}");
        let answer = self.check(whole.unwrap_or(payload.as_bytes()));
        let Ok(tree) = Tree::read(&answer, super::DEEPEST) else {
            return;
        };
        let list = |name: &str| tree.root().get(name).map_or("[]", Value::raw);
        let mut patch = tree
            .root()
            .get("value")
            .map_or(String::new(), |value| value.raw().to_owned());
        let is_acceptable = !patch.is_empty();
        if !is_acceptable {
            patch = self.without_faulty(&payload, tree.root());
        }
        if !self.is_change && is_acceptable {
            "{}".clone_into(&mut patch);
        }
        write::text(out, "{\"patch\":");
        write::text(out, &patch);
        write::text(out, ",\"rejected\":");
        let is_rejected = !self.rejected.is_ok();
        self.rejected.write_issues(self.settings.options.locale, out);
        write::text(out, ",\"review\":[");
        write::text(out, &self.review);
        write::close(out, "],\"issues\":");
        write::text(out, list("issues"));
        write::text(out, ",\"warnings\":");
        self.write_warnings(list("warnings"), is_wrapped, out);
        if is_acceptable && !is_rejected && patch != "{}" {
            write::char(out, ',');
            let id = current.get(self.provider.id);
            request::write_update(self.provider, id, &patch, out);
        }
        write::close(out, "}");
    }

    /// The normalized members at which no issue lies.
    fn without_faulty(&mut self, payload: &str, answer: Value<'_>) -> String {
        let Ok(given) = Tree::read(payload, super::DEEPEST) else {
            return "{}".to_owned();
        };
        let faulty = |name: &str| {
            let mut issues = answer.get("issues").into_iter().flat_map(Value::children);
            issues.any(|issue| {
                let path = issue.get("path").and_then(|path| path.children().next());
                path.and_then(Value::text) == Some(name)
            })
        };
        let mut rest = String::from("{");
        for member in given.root().children().filter(|member| !faulty(member.key())) {
            write::member(&mut rest, member.key());
            member.write(&mut rest);
            write::char(&mut rest, ',');
        }
        write::close(&mut rest, "}");
        let answer = self.check(rest.as_bytes());
        let tree = Tree::read(&answer, super::DEEPEST);
        let value = tree.as_ref().ok().and_then(|tree| tree.root().get("value"));
        value.map_or("{}", Value::raw).to_owned()
    }

    fn write_warnings(&self, warnings: &str, is_wrapped: bool, out: &mut String) {
        if !is_wrapped {
            return write::text(out, warnings);
        }
        let mut own = Report::new();
        own.warning(Fault::UpdateUnwrapped, Params::NONE);
        own.write_warnings(self.settings.options.locale, out);
        if let Some(rest) = warnings.strip_prefix('[').filter(|rest| *rest != "]") {
            out.pop();
            write::char(out, ',');
            write::text(out, rest);
        }
    }
}

/// Appends the changed value; of a nested object, which providers want whole, the members that are not changed come
/// from the existing one.
fn write_merged(
    reading: &Reading,
    kind: &'static Kind,
    change: Value<'_>,
    existing: Option<Value<'_>>,
    out: &mut String,
) {
    let (Kind::Object(record), Some(existing), true) = (kind, existing, change.is_object()) else {
        return change.write(out);
    };
    write::char(out, '{');
    for field in record.fields {
        let from = out.len();
        write::member(out, field.name);
        let old = existing.given(field.name);
        let is_written = match (change.get(field.name), old) {
            (Some(new), old) => {
                write_merged(reading, &field.kind, new, old, out);
                true
            }
            (None, Some(old)) => reading.value(&field.kind, old, None, out),
            (None, None) => false,
        };
        if is_written {
            write::char(out, ',');
        } else {
            out.truncate(from);
        }
    }
    for unknown in change
        .children()
        .filter(|member| record.position(member.key(), 0).is_none())
    {
        write::member(out, unknown.key());
        unknown.write(out);
        write::char(out, ',');
    }
    write::close(out, "}");
}

/// Whether the existing value has all that the change says, as it stands. A number equals the same digits as text, and
/// one item the list of it, for providers send both.
fn is_within(change: Value<'_>, existing: Value<'_>) -> bool {
    match (change.lexeme(), existing.lexeme()) {
        (Lexeme::Object, Lexeme::Object) => change.children().all(|member| {
            existing
                .get(member.key())
                .is_some_and(|existing| is_within(member, existing))
        }),
        (Lexeme::Array, Lexeme::Array) => {
            let count = |list: Value<'_>| list.children().count();
            count(change) == count(existing)
                && change
                    .children()
                    .zip(existing.children())
                    .all(|(change, existing)| is_within(change, existing))
        }
        (Lexeme::Array, _) => change.children().count() == 1 && change.children().all(|item| is_within(item, existing)),
        (Lexeme::Object, _) | (_, Lexeme::Object | Lexeme::Array) => false,
        _ => match (change.scalar(), existing.scalar()) {
            (Some(change), Some(existing)) => change == existing,
            _ => change.raw() == existing.raw(),
        },
    }
}
