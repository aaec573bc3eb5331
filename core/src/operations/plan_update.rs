//! What an update would do: the smallest body that makes the change, what the API refuses, and what makes the provider
//! review the user again.

use std::borrow::Cow;

use super::changes::{Given, warn_of_shape};
use super::http::{HttpRequest, for_user};
use crate::issue::{Fault, Param, Params, PathSegment, Paths, Reason, Report, Segment};
use crate::json::made::{Json, Members};
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::merging::{Merging, Rest, is_whole, record_of};
use crate::operations::reading::{Own, is_within, member};
use crate::provider::{Call, Provider, Settings};
use crate::rulebook::{Field, Kind, OnUpdate, Purpose, Record, UnknownKeys};
use crate::validate::{Blank, Checked, Class, Options, Payload};

/// What an update would do.
pub(crate) struct Plan {
    pub(crate) patch: Json<'static>,
    /// Members that the API refuses to change.
    pub(crate) rejected: Report,
    /// Members whose change makes the provider review the user again, each with the reason.
    pub(crate) review: Vec<(&'static str, Reason)>,
    /// The issues of the other members, and the warnings.
    pub(crate) findings: Report,
    /// The request, or why there is none.
    pub(crate) request: Result<HttpRequest<'static>, Reason>,
}

/// Makes a plan, member by member.
struct Planner<'p> {
    provider: &'p Provider,
    record: &'static Record,
    settings: &'p Settings<'p>,
    merging: Merging<'p>,
    /// How the changed members are checked.
    options: Options,
    class: Class,
    changed: Members<'p>,
    /// Warnings about members that do not change, each with the place of the member in the table.
    unchanged: Vec<(usize, Report)>,
    rejected: Report,
}

/// Plans an update. `bytes` is the JSON text of the changes, `changes` is their tree.
pub(crate) fn plan_update<'p>(
    provider: &'p Provider,
    sent: Value<'p>,
    bytes: &[u8],
    changes: Value<'p>,
    settings: &'p Settings<'p>,
) -> Plan {
    let given = Given::new(provider, changes);
    let current = provider.user(sent);
    let update = &provider.update;
    let mut plan = Planner {
        provider,
        record: (update.record)(current, given.whole),
        settings,
        merging: Merging {
            reading: &provider.reading,
            blank: settings.options.blank,
        },
        options: settings.options.clone(),
        class: (update.class)(settings),
        changed: Vec::new(),
        unchanged: Vec::new(),
        rejected: Report::new(),
    };
    let inner = update.wrapped_in.and_then(|name| current.get(name));
    let objects = [Some(current), inner];
    let objects: Vec<_> = objects.into_iter().flatten().collect();
    let user = Own::new(&objects);
    let wrapper = given.check_wrapper(|told| user.has(told), settings);
    for field in plan.record.fields {
        if given.tells_shape(field.name) && (wrapper.value.is_none() || user.get(field.name).is_none()) {
            continue;
        }
        let mut own = given.members.iter().filter(|change| change.is_named(field.name));
        match (own.next(), own.next()) {
            (Some(change), None) => plan.member(field, *change, user.get(field.name)),
            // Which one counts is not for us to say: the check refuses both.
            (Some(_), Some(_)) => {
                let all = given.members.iter().filter(|change| change.is_named(field.name));
                all.for_each(|change| plan.add(field.name, Json::Given(*change)));
            }
            (None, _) => {}
        }
    }
    for unknown in &given.members {
        let is_known = plan.record.position(unknown.key(), 0).is_some();
        if !is_known && !user.has(*unknown) {
            plan.add(unknown.key(), Json::Given(*unknown));
        }
    }
    // Changes that are no object go to the check as they came: the check reports them.
    let whole = if given.whole.is_object() { None } else { Some(bytes) };
    plan.finish(current, whole, given.is_wrapped.then_some(&wrapper))
}

impl<'p> Planner<'p> {
    /// Plans the change of one member, unless its value stays the same.
    fn member(&mut self, field: &'static Field, change: Value<'p>, existing: Option<Value<'p>>) {
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
        let mut value = match record {
            Some(record) => self.merging.merged(record, change, old_object, Rest::All),
            None => Json::Given(change),
        };
        if old.is_some_and(|old| self.is_same(field, &value, old)) {
            return;
        }
        if let (Some(record), Some(old)) = (record, old_object) {
            let rest = self.rest(field, record, &value, (change, old));
            value = self.merging.merged(record, change, old_object, rest);
            if is_blank && value.is_empty_object() {
                return self.clear(field, Some(old));
            }
        }
        match (self.class)(field) {
            // `null` sets nothing that the user does not have.
            OnUpdate::Refused if change.is_null() && existing.is_none() => {}
            OnUpdate::Refused if existing.is_none() && self.is_unseen(field) => self.warn(field, Fault::UpdateUnseen),
            OnUpdate::Refused => self.refuse(field),
            OnUpdate::Review | OnUpdate::Free => self.add(field.name, value),
        }
    }

    /// Plans the change of a member that is cleared. It is sent as empty text if the provider reads that as an absent
    /// member; otherwise it keeps its value, with a warning.
    fn clear(&mut self, field: &'static Field, old: Option<Value<'_>>) {
        let is_there = old.is_some_and(|old| !self.stands_for_nothing(field, old) && !self.merging.is_blank(old));
        if !is_there {
            if old.is_none() && self.is_unseen(field) {
                self.warn(field, Fault::UpdateUnseen);
            }
            return;
        }
        // Only the provider sets such a member, so a form cannot have cleared it.
        if matches!(field.kind, Kind::Any) {
            return;
        }
        let blank = core::mem::replace(&mut self.options.blank, Blank::Keep);
        let can_be = self.provider.reading.empty_is_absent
            && (self.class)(field) != OnUpdate::Refused
            && self.normalized(field, &Json::text("")).value.is_some();
        if can_be {
            self.add(field.name, Json::text(""));
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
        let only = &self.settings.options.only;
        if only.is_empty() || only.touch(&[Segment::Key(field.name)], "") {
            let mut warnings = Report::new();
            warnings.warn_about(field.name, fault);
            self.note(field, warnings);
        }
    }

    /// Keeps warnings about a member that does not change.
    fn note(&mut self, field: &Field, warnings: Report) {
        let place = self.record.position(field.name, 0).unwrap_or_default();
        self.unchanged.push((place, warnings));
    }

    /// What a changed object keeps of the old one. `merged` is the changed object that keeps everything.
    fn rest(
        &mut self,
        field: &'static Field,
        record: &'static Record,
        merged: &Json<'_>,
        (change, old): (Value<'_>, Value<'_>),
    ) -> Rest {
        if is_whole(record, change) {
            return Rest::Nothing;
        }
        if !record.identity.iter().any(|name| change.get(name).is_some()) {
            return Rest::All;
        }
        let Some(sent) = self.merging.sent(&field.kind, old) else {
            return Rest::All;
        };
        let mut identity = Paths::new();
        for name in record.identity {
            identity.push([PathSegment::Key(field.name), PathSegment::Key(name)]);
        }
        let only = core::mem::replace(&mut self.options.only, identity);
        let (new, sent) = (
            self.normalized(field, merged).value,
            self.normalized(field, &sent).value,
        );
        self.options.only = only;
        // If neither is valid, both are `None`, which does not make them the same.
        if new == sent && new.is_some() {
            Rest::All
        } else {
            Rest::Required
        }
    }

    /// Whether the value stands for an absent member in responses of the provider.
    fn stands_for_nothing(&self, field: &Field, value: Value<'_>) -> bool {
        let kind = self.sent(field).map_or(&field.kind, |sent| &sent.kind);
        self.provider.reading.is_absent(kind, value)
    }

    /// Whether both values are read alike. This is for a member that cannot change, which no table of changes
    /// normalizes.
    fn is_read_alike(&self, field: &Field, change: Value<'_>, existing: Value<'_>) -> bool {
        let sent = self.sent(field).filter(|_| field.on_update == OnUpdate::Refused);
        sent.is_some_and(|sent| self.provider.reading.is_alike(sent, change, existing))
    }

    /// The member in the table of responses.
    fn sent(&self, field: &Field) -> Option<&'static Field> {
        let mut sent = self.provider.reading.user.fields.iter();
        sent.find(|sent| sent.name == field.name)
    }

    fn add(&mut self, name: impl Into<Cow<'p, str>>, value: Json<'p>) {
        self.changed.push((name.into(), value));
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

    /// Whether the member equals what the user has, once both are normalized. Unknown members of an object make no
    /// change, but they are reported all the same.
    fn is_same(&mut self, field: &'static Field, merged: &Json<'p>, existing: Value<'p>) -> bool {
        let Some(sent) = self.merging.sent(&field.kind, existing) else {
            return false;
        };
        let new = self.normalized(field, merged);
        if new.value.is_none() || new.value != self.normalized(field, &sent).value {
            return false;
        }
        let mut unknown = Report::new();
        for (warning, fault, _) in new.findings.warnings() {
            if matches!(fault, Fault::MemberUnknown | Fault::LimitUnknownMembers) {
                unknown.adopt(&new.findings, warning);
            }
        }
        if !unknown.is_empty() {
            let of_table = if let Kind::Object(record) = field.kind {
                record
            } else {
                self.record
            };
            match self.options.unknown_keys.unwrap_or(of_table.unknown_keys) {
                // The check refuses them.
                UnknownKeys::Reject => self.add(field.name, merged.clone()),
                UnknownKeys::Strip => self.note(field, unknown),
            }
        }
        true
    }

    /// The member in its normalized form, if it is acceptable, and warnings about unknown members in it.
    fn normalized(&self, field: &Field, value: &Json<'_>) -> Checked {
        let mut text = String::from("{");
        write::member(&mut text, field.name);
        value.write(&mut text);
        write::char(&mut text, '}');
        let mut options = self.options.clone();
        options.unknown_keys = Some(UnknownKeys::Strip);
        options.drops_separators = true;
        Checked::new(self.record, Payload::from(&text), &options)
    }

    /// Adds the warnings of the check with those about members that do not change, in the order of the table.
    fn add_warnings(&self, checked: &Report, findings: &mut Report) {
        let mut unchanged = self.unchanged.iter().peekable();
        for (warning, _, member) in checked.warnings() {
            let place = member.and_then(|member| self.record.position(member, 0));
            while let Some((_, own)) = unchanged.next_if(|(own, _)| place.is_some_and(|place| *own < place)) {
                findings.extend(own);
            }
            findings.adopt(checked, warning);
        }
        unchanged.for_each(|(_, own)| findings.extend(own));
    }

    /// Checks the changed members and completes the plan. `whole` are changes that are no object, `wrapper` is the
    /// check of the envelope of changes in the older shape.
    fn finish(mut self, current: Value<'_>, whole: Option<&[u8]>, wrapper: Option<&Checked>) -> Plan {
        let payload = Json::Object(core::mem::take(&mut self.changed));
        let checked = match whole {
            Some(whole) => Checked::new(self.record, whole.into(), &self.options),
            None => Checked::of(self.record, &payload, &self.options),
        };
        let is_valid = checked.value.is_some() && wrapper.is_none_or(|wrapper| wrapper.value.is_some());
        let mut findings = Report::new();
        if wrapper.is_some() {
            warn_of_shape(&mut findings, &self.settings.options);
        }
        for checked in wrapper.into_iter().chain([&checked]) {
            findings.extend_issues(&checked.findings);
        }
        self.add_warnings(&checked.findings, &mut findings);
        let patch = checked
            .value
            .unwrap_or_else(|| self.without_faulty(payload, checked.findings));
        let is_change = self.provider.update.is_change(&patch);
        let patch = if is_change { patch } else { Json::Object(Vec::new()) };
        let review = self.review(current, &patch);
        let id = member(current, self.provider.id);
        let request = for_user(self.provider, Call::Update, id, Some(patch.clone()));
        let found = (self.provider.eligibility)(current, self.settings);
        let blocked = match &request {
            _ if !current.is_object() => Some(Reason::UserUnreadable),
            None => Some(Reason::UserIdMissing),
            _ if found.state.is_gone() => found.reasons.first().copied(),
            _ if !is_valid => Some(Reason::UpdateInvalid),
            _ if !self.rejected.is_ok() => Some(Reason::UpdateRejected),
            _ if !is_change => Some(Reason::UpdateEmpty),
            _ => None,
        };
        Plan {
            patch,
            rejected: self.rejected,
            review,
            findings,
            request: match blocked {
                Some(reason) => Err(reason),
                None => request.ok_or(Reason::UserIdMissing),
            },
        }
    }

    /// The members for which the provider reviews the user again, and why.
    fn review(&self, current: Value<'_>, patch: &Json<'_>) -> Vec<(&'static str, Reason)> {
        let Some(reason) = (self.provider.update.review)(current) else {
            return Vec::new();
        };
        let is_reviewed = |field: &&Field| patch.get(field.name).is_some() && (self.class)(field) == OnUpdate::Review;
        let reviewed = self.record.fields.iter().filter(is_reviewed);
        reviewed.map(|field| (field.name, reason)).collect()
    }

    /// The normalized members without issues. `findings` are those of all members; there may be more issues than they
    /// list.
    fn without_faulty(&self, payload: Json<'_>, mut findings: Report) -> Json<'static> {
        let Json::Object(mut members) = payload else {
            return Json::Object(Vec::new());
        };
        loop {
            let faulty: Vec<_> = findings.faulty_members().collect();
            let count = members.len();
            members.retain(|(name, _)| self.record.position(name, 0).is_some() && !faulty.contains(&&**name));
            if members.len() == count {
                return Json::Object(Vec::new());
            }
            let rest = Json::Object(members);
            let checked = Checked::of(self.record, &rest, &self.options);
            if let Some(value) = checked.value {
                return value;
            }
            findings = checked.findings;
            let Json::Object(back) = rest else {
                return Json::Object(Vec::new());
            };
            members = back;
        }
    }
}
