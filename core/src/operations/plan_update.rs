//! What an update would do: the smallest body that makes the change, what the API refuses, and what makes the provider
//! review the user again.

use super::changes::Given;
use super::checked::{Checked, object_of, warnings_about, write_items, write_joined, write_warnings};
use super::http::write_for_user;
use crate::issue::{Code, Fault, Param, Params, Paths, Reason, Report, Segment, Step};
use crate::json::tree::{Tree, Value};
use crate::json::write;
use crate::operations::merging::{Merging, Rest, is_whole, record_of};
use crate::operations::reading::{Own, is_within, member};
use crate::provider::{Call, Provider, Settings};
use crate::rulebook::{Field, Kind, OnUpdate, Purpose, Record, UnknownKeys};
use crate::validate::{Blank, Class, Options, Validator};

/// A plan being made.
struct Plan<'p> {
    provider: &'p Provider,
    record: &'static Record,
    settings: &'p Settings<'p>,
    merging: Merging<'p>,
    /// How the changed members are checked.
    options: Options,
    class: Class,
    validator: Validator,
    /// The changed members, as JSON members that each end with a comma.
    changed: String,
    /// Warnings about members that do not change: the place of the member in the table, and a JSON list.
    unchanged: Vec<(usize, String)>,
    rejected: Report,
}

/// Writes `{ patch, rejected, review, issues, warnings }` with `request`, or else with `blocked` and `message`.
pub(crate) fn write_plan(
    provider: &Provider,
    current: Value<'_>,
    changes: &[u8],
    settings: &Settings<'_>,
    out: &mut String,
) {
    let is_small = changes.len() <= settings.options.limits.bytes as usize;
    let text = core::str::from_utf8(changes).ok().filter(|_| is_small);
    let tree =
        text.and_then(|text| Tree::read_marked(text, crate::operations::DEEPEST, settings.options.is_marked).ok());
    let nothing = Tree::empty();
    let given = Given::new(provider, tree.as_ref().unwrap_or(&nothing).root());
    let current = provider.user(current);
    let update = &provider.update;
    let mut plan = Plan {
        provider,
        record: (update.record)(current, given.whole),
        settings,
        merging: Merging {
            reading: &provider.reading,
            blank: settings.options.blank,
        },
        options: settings.options.clone(),
        class: (update.class)(settings),
        validator: Validator::new(),
        changed: String::new(),
        unchanged: Vec::new(),
        rejected: Report::new(),
    };
    let inner = update.wrapped_in.and_then(|name| current.get(name));
    let user = Own::new(&[current, inner.unwrap_or(nothing.root())]);
    let wrapper = given.check_wrapper(|told| user.has(told), settings);
    for field in plan.record.fields {
        if given.tells_shape(field.name) && (!wrapper.is_ok() || user.get(field.name).is_none()) {
            continue;
        }
        let mut own = given.members.iter().filter(|change| change.is_named(field.name));
        match (own.next(), own.next()) {
            (Some(change), None) => plan.member(field, *change, user.get(field.name)),
            // Which one counts is not for us to say: the check refuses both.
            (Some(_), Some(_)) => given
                .members
                .iter()
                .filter(|change| change.is_named(field.name))
                .for_each(|change| {
                    let mut value = String::new();
                    change.write(&mut value);
                    plan.add(field.name, &value);
                }),
            (None, _) => {}
        }
    }
    for unknown in &given.members {
        let is_known = plan.record.position(unknown.key(), 0).is_some();
        if !is_known && !user.has(*unknown) {
            let mut value = String::new();
            unknown.write(&mut value);
            plan.add(unknown.key(), &value);
        }
    }
    // What is no object goes to the check as it came, which says so.
    let whole = if given.whole.is_object() { None } else { Some(changes) };
    plan.finish(current, whole, given.is_wrapped.then_some(&wrapper), out);
}

impl Plan<'_> {
    /// Takes up a changed member.
    fn member(&mut self, field: &'static Field, change: Value<'_>, existing: Option<Value<'_>>) {
        let is_tag = self.provider.update.tags.contains(&field.name);
        let old = existing.filter(|_| !is_tag);
        let is_object = |value: &Value<'_>| matches!(field.kind, Kind::Object(_)) && value.is_object();
        let old_object = old.filter(|old| is_object(old) && is_object(&change));
        let is_blank = self.merging.is_blank(change);
        if is_blank && old_object.is_none() {
            return self.clear(field, old);
        }
        let record = record_of(field, change);
        let is_unset = || !is_tag && existing.is_none_or(|existing| self.stands_for_nothing(field, existing));
        let sets_nothing = !change.is_null() && self.stands_for_nothing(field, change);
        let is_same = |old| is_within(change, old) || self.is_read_alike(field, change, old);
        if old.is_some_and(is_same) || sets_nothing && is_unset() {
            return;
        }
        let mut value = String::new();
        match record {
            Some(record) => self.merging.write(record, change, old_object, Rest::All, &mut value),
            None => change.write(&mut value),
        }
        if old.is_some_and(|old| self.is_same(field, &value, old)) {
            return;
        }
        if let (Some(record), Some(old)) = (record, old_object) {
            let rest = self.rest(field, record, &value, (change, old));
            value.clear();
            self.merging.write(record, change, old_object, rest, &mut value);
            if is_blank && value == NOTHING {
                return self.clear(field, Some(old));
            }
        }
        match (self.class)(field) {
            // What the user does not have is not set by this.
            OnUpdate::Refused if change.is_null() && existing.is_none() => {}
            OnUpdate::Refused if existing.is_none() && self.is_unseen(field) => self.warn(field, Fault::UpdateUnseen),
            OnUpdate::Refused => self.refuse(field),
            OnUpdate::Review | OnUpdate::Free => self.add(field.name, &value),
        }
    }

    /// Takes up a member that is emptied. It is sent as the text with which the provider says that a user does not have the
    /// member; where there is none, it stays.
    fn clear(&mut self, field: &'static Field, old: Option<Value<'_>>) {
        let is_there = old.is_some_and(|old| !self.stands_for_nothing(field, old) && !self.merging.is_blank(old));
        if !is_there {
            if old.is_none() && self.is_unseen(field) {
                self.warn(field, Fault::UpdateUnseen);
            }
            return;
        }
        // A form does not fill in what only the provider sets.
        if matches!(field.kind, Kind::Any) {
            return;
        }
        let blank = core::mem::replace(&mut self.options.blank, Blank::Keep);
        let can_be = self.provider.reading.empty_is_absent
            && (self.class)(field) != OnUpdate::Refused
            && !self.normalized(field, EMPTY).0.is_empty();
        if can_be {
            self.add(field.name, EMPTY);
        } else {
            self.options.blank = blank;
            self.warn(field, Fault::UpdateNotCleared);
        }
    }

    fn is_unseen(&self, field: &Field) -> bool {
        self.provider.update.unseen.contains(&field.name)
    }

    /// Warns about a member that is not sent.
    fn warn(&mut self, field: &'static Field, fault: Fault) {
        let list = warnings_about(fault, &[Some(field.name)], self.settings);
        self.note(field, list);
    }

    /// Keeps warnings about a member that does not change, a JSON list.
    fn note(&mut self, field: &Field, warnings: String) {
        let place = self.record.position(field.name, 0).unwrap_or_default();
        self.unchanged.push((place, warnings));
    }

    /// What a changed object keeps of the old one. `merged` is the object with all of it.
    fn rest(
        &mut self,
        field: &'static Field,
        record: &'static Record,
        merged: &str,
        (change, old): (Value<'_>, Value<'_>),
    ) -> Rest {
        if is_whole(record, change) {
            return Rest::Nothing;
        }
        let mut sent = String::new();
        if !record.identity.iter().any(|name| change.get(name).is_some())
            || !self.merging.write_sent(&field.kind, old, &mut sent)
        {
            return Rest::All;
        }
        let mut identity = Paths::new();
        for name in record.identity {
            identity.push([Step::Key(field.name), Step::Key(name)]);
        }
        let only = core::mem::replace(&mut self.options.only, identity);
        let (new, sent) = (self.normalized(field, merged).0, self.normalized(field, &sent).0);
        self.options.only = only;
        // Where either cannot be told, there is no saying that they are the same.
        if new == sent && !new.is_empty() {
            Rest::All
        } else {
            Rest::Required
        }
    }

    /// Whether the value is one with which the provider says that a user does not have the member.
    fn stands_for_nothing(&self, field: &Field, value: Value<'_>) -> bool {
        let kind = self.sent(field).map_or(&field.kind, |sent| &sent.kind);
        self.provider.reading.is_absent(kind, value)
    }

    /// Whether both say the same of a member that no table of changes normalizes, for it cannot change.
    fn is_read_alike(&self, field: &Field, change: Value<'_>, existing: Value<'_>) -> bool {
        let sent = self.sent(field).filter(|_| field.on_update == OnUpdate::Refused);
        sent.is_some_and(|sent| self.provider.reading.is_alike(sent, change, existing))
    }

    /// The member in the table of what the provider sends.
    fn sent(&self, field: &Field) -> Option<&'static Field> {
        let mut sent = self.provider.reading.user.fields.iter();
        sent.find(|sent| sent.name == field.name)
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

    /// Whether the member is what the user has, once both are normalized. Unknown members of an object make no change,
    /// and are no less unknown for that.
    fn is_same(&mut self, field: &'static Field, merged: &str, existing: Value<'_>) -> bool {
        let mut sent = String::new();
        if !self.merging.write_sent(&field.kind, existing, &mut sent) {
            return false;
        }
        let (normalized, unknown) = self.normalized(field, merged);
        let is_same = !normalized.is_empty() && normalized == self.normalized(field, &sent).0;
        if is_same && unknown != "[]" {
            let of_table = if let Kind::Object(record) = field.kind {
                record
            } else {
                self.record
            };
            match self.options.unknown_keys.unwrap_or(of_table.unknown_keys) {
                // The check refuses them.
                UnknownKeys::Reject => self.add(field.name, merged),
                UnknownKeys::Strip => {
                    self.note(field, unknown);
                }
            }
        }
        is_same
    }

    /// The value of a member in its normalized form, empty where it is not acceptable, and the warnings about unknown
    /// members in it, a JSON list.
    fn normalized(&mut self, field: &Field, value: &str) -> (String, String) {
        let mut payload = String::from("{");
        write::member(&mut payload, field.name);
        write::text(&mut payload, value);
        write::char(&mut payload, '}');
        let mut options = self.options.clone();
        options.unknown_keys = Some(UnknownKeys::Strip);
        options.drops_separators = true;
        let mut answer = String::new();
        self.validator
            .check_json(self.record, payload.as_bytes(), &options, &mut answer);
        let tree = Tree::read(&answer, crate::operations::DEEPEST);
        let root = tree.as_ref().ok().map(Tree::root);
        let member = |name: &str| root.and_then(|root| root.get(name));
        let mut unknown = String::from("[");
        let warnings = member("warnings").into_iter().flat_map(Value::children);
        for warning in warnings.filter(|warning| is_about_unknown(*warning)) {
            write::text(&mut unknown, warning.raw());
            write::char(&mut unknown, ',');
        }
        write::close(&mut unknown, "]");
        let value = member("value").map_or(String::new(), |value| value.raw().to_owned());
        (value, unknown)
    }

    /// The warnings of the check with those about members that do not change, in the order of the table.
    fn with_unchanged(&self, warnings: Option<Value<'_>>) -> String {
        let mut all = String::from("[");
        let mut unchanged = self.unchanged.iter().peekable();
        for warning in warnings.into_iter().flat_map(Value::children) {
            while let Some((_, own)) =
                unchanged.next_if(|(own, _)| self.place(warning).is_some_and(|place| *own < place))
            {
                write_items(own, &mut all);
            }
            write::text(&mut all, warning.raw());
            write::char(&mut all, ',');
        }
        unchanged.for_each(|(_, own)| write_items(own, &mut all));
        write::close(&mut all, "]");
        all
    }

    fn check(&mut self, payload: &[u8]) -> String {
        let mut answer = String::new();
        self.validator
            .check_json(self.record, payload, &self.options, &mut answer);
        answer
    }

    /// Checks what is left and writes the plan. `whole` are changes that are no object, `wrapper` is what the check of
    /// wrapped ones says of what stands beside them.
    fn finish(mut self, current: Value<'_>, whole: Option<&[u8]>, wrapper: Option<&Checked>, out: &mut String) {
        let mut payload = String::from("{");
        write::text(&mut payload, &self.changed);
        write::close(&mut payload, "}");
        let answer = self.check(whole.unwrap_or(payload.as_bytes()));
        let Ok(tree) = Tree::read(&answer, crate::operations::DEEPEST) else {
            return;
        };
        let issues_beside = wrapper.map_or("[]", |wrapper| wrapper.issues.as_str());
        let issues = tree.root().get("issues").map_or("[]", Value::raw);
        let accepted = tree.root().get("value");
        let patch = accepted.map_or_else(
            || self.without_faulty(&payload, answer.clone()),
            |value| value.raw().to_owned(),
        );
        let is_valid = accepted.is_some() && wrapper.is_none_or(Checked::is_ok);
        let is_change = self.provider.update.is_change(&patch);
        let patch = if is_change { &patch } else { NOTHING };
        write::text(out, "{\"patch\":");
        write::text(out, patch);
        write::text(out, ",\"rejected\":");
        self.rejected.write_issues(self.options.locale, out);
        write::text(out, ",\"review\":[");
        self.write_review(current, patch, out);
        write::close(out, "],\"issues\":");
        write_joined([issues_beside, issues], out);
        write::text(out, ",\"warnings\":");
        let warnings = self.with_unchanged(tree.root().get("warnings"));
        write_warnings(&warnings, wrapper.is_some(), self.settings, out);
        write::char(out, ',');
        let mut request = String::new();
        write_for_user(
            self.provider,
            Call::Update,
            member(current, self.provider.id),
            Some(patch),
            &mut request,
        );
        let blocked = match (self.provider.eligibility)(current, self.settings) {
            _ if !current.is_object() => Some(Reason::UserUnreadable),
            _ if request.is_empty() => Some(Reason::UserIdMissing),
            found if found.state.is_gone() => found.reasons.first().copied(),
            _ if !is_valid => Some(Reason::UpdateInvalid),
            _ if !self.rejected.is_ok() => Some(Reason::UpdateRejected),
            _ if !is_change => Some(Reason::UpdateEmpty),
            _ => None,
        };
        match blocked {
            None => write::text(out, &request),
            Some(reason) => {
                write::member(out, "blocked");
                write::string(out, reason.code());
                write::text(out, ",\"message\":");
                write::string(out, reason.message(self.options.locale));
            }
        }
        write::char(out, '}');
    }

    /// Appends why the provider reviews the user again, a member each.
    fn write_review(&self, current: Value<'_>, patch: &str, out: &mut String) {
        let (Some(reason), Ok(patch)) = (
            (self.provider.update.review)(current),
            Tree::read(patch, crate::operations::DEEPEST),
        ) else {
            return;
        };
        for field in self.record.fields {
            let is_sent = patch.root().get(field.name).is_some();
            if is_sent && (self.class)(field) == OnUpdate::Review {
                write::text(out, "{\"path\":[");
                write::string(out, field.name);
                write::text(out, "],\"reason\":");
                write::string(out, reason.code());
                write::text(out, ",\"message\":");
                write::string(out, reason.message(self.settings.options.locale));
                write::text(out, "},");
            }
        }
    }

    /// The place in the table of the member at which an issue or a warning lies.
    fn place(&self, finding: Value<'_>) -> Option<usize> {
        let name = finding.get("path")?.children().next()?.text()?;
        self.record.position(name, 0)
    }

    /// The normalized members at which no issue lies. `answer` is what the check says of all: it may have more issues than
    /// it lists.
    fn without_faulty(&mut self, payload: &str, mut answer: String) -> String {
        let Ok(given) = Tree::read_marked(payload, crate::operations::DEEPEST, self.options.is_marked) else {
            return NOTHING.to_owned();
        };
        let (mut faulty, mut good) = (Vec::new(), String::new());
        loop {
            let tree = Tree::read(&answer, crate::operations::DEEPEST);
            let member = |name: &str| tree.as_ref().ok().and_then(|tree| tree.root().get(name));
            if let Some(value) = member("value") {
                return value.raw().to_owned();
            }
            let issues = member("issues").into_iter().flat_map(Value::children);
            faulty.extend(issues.filter_map(|issue| self.place(issue)));
            let is_good = |name: &str| {
                self.record
                    .position(name, 0)
                    .is_some_and(|place| !faulty.contains(&place))
            };
            let rest = object_of(given.root().children(), |name| !is_good(name));
            if rest == good {
                return NOTHING.to_owned();
            }
            good = rest;
            drop(tree);
            answer = self.check(good.as_bytes());
        }
    }
}

/// A text that stands for nothing.
const EMPTY: &str = "\"\"";

/// An object that holds nothing.
const NOTHING: &str = "{}";

/// Whether a warning is about members that no table knows.
fn is_about_unknown(warning: Value<'_>) -> bool {
    let code = warning.get("code").and_then(Value::text);
    [Code::MemberUnknown, Code::LimitUnknownMembers]
        .iter()
        .any(|own| Some(own.wire()) == code)
}
