//! Keeping a local record of a user in step with the provider.

use crate::issue::Reason;
use crate::json::made::{Json, Members};
use crate::json::tree::Value;
use crate::operations::reading::{OTHER, alias, member};
use crate::operations::time::instant;
use crate::provider::{Gone, Link, Provider};

/// The kind of an event after which the user is deleted, cancelled or closed.
pub(crate) const DELETED: &str = "user.deleted";

impl Link {
    /// The local record (`null` if there is none), and the provider's id in it, unless the id is empty. The error is
    /// that the record or its id cannot be read, so that nobody knows whether there is a user.
    pub(crate) fn of<'a>(&self, local: Option<Value<'a>>) -> Result<(Value<'a>, Option<&'a str>), Reason> {
        let local = local
            .filter(|local| local.is_object() || local.is_null())
            .ok_or(Reason::LocalUnreadable)?;
        let mut links = local.children().filter(|member| member.is_named(self.id));
        let id = match (links.next(), links.next()) {
            (None, _) => None,
            (Some(link), None) if link.is_null() => None,
            (Some(link), None) => Some(link.scalar().ok_or(Reason::LocalUnreadable)?),
            _ => return Err(Reason::LocalUnreadable),
        };
        Ok((local, id.filter(|id| !id.is_empty())))
    }
}

/// What to do about a local record.
pub(crate) struct Step<'a> {
    pub(crate) action: Action,
    /// What to change in the local record.
    pub(crate) changes: Members<'a>,
    /// Why there is nothing to do.
    pub(crate) reason: Option<Reason>,
}

/// What there is to do.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Action {
    Create,
    Fetch,
    UpdateLocal,
    Nothing,
}

impl Action {
    /// The word as answers write it.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Action::Create => "create",
            Action::Fetch => "fetch",
            Action::UpdateLocal => "update_local",
            Action::Nothing => "none",
        }
    }
}

impl<'a> Step<'a> {
    fn new(action: Action) -> Step<'a> {
        Step {
            action,
            changes: Vec::new(),
            reason: None,
        }
    }

    /// Nothing changes.
    pub(crate) fn nothing(reason: Reason) -> Step<'a> {
        Step {
            reason: Some(reason),
            ..Step::new(Action::Nothing)
        }
    }

    /// The local record changes.
    pub(crate) fn update(changes: Members<'a>) -> Step<'a> {
        Step {
            changes,
            ..Step::new(Action::UpdateLocal)
        }
    }
}

/// What to do about a local record. `remote` is `null` if no user is given; each is `None` if its text is no JSON.
pub(crate) fn sync<'a>(provider: &Provider, local: Option<Value<'_>>, remote: Option<Value<'a>>) -> Step<'a> {
    let own = &provider.link;
    let (local, link) = match own.of(local) {
        Ok(read) => read,
        // Doing nothing is safer than creating a second user.
        Err(reason) => return Step::nothing(reason),
    };
    let remote = match remote {
        Some(remote) if remote.is_null() => None,
        Some(remote) if remote.is_object() => Some(provider.user(remote)),
        // Doing nothing is safer than creating a second user.
        _ => return Step::nothing(Reason::UserUnreadable),
    };
    let id = remote.and_then(|remote| provider.id_of(remote));
    match (link, remote) {
        (None, None) => Step::new(Action::Create),
        (Some(_), None) => Step::new(Action::Fetch),
        // Another user says nothing about this one, and neither does a user without an id.
        (Some(link), Some(_)) if id.is_some_and(|id| id != link) => Step::new(Action::Fetch),
        (_, Some(_)) if id.is_none() => Step::nothing(Reason::UserIdMissing),
        (link, Some(remote)) => {
            let mut changes = Vec::new();
            if let (None, Some(id)) = (link, id) {
                changes.push((own.id.into(), Json::text(id)));
            }
            changes.extend(changes_of(provider, local, remote, None));
            if changes.is_empty() {
                Step::new(Action::Nothing)
            } else {
                Step::update(changes)
            }
        }
    }
}

/// The members of the local record that change, with their new values.
pub(crate) fn changes_of<'a>(
    provider: &Provider,
    local: Value<'_>,
    remote: Value<'a>,
    event: Option<Value<'a>>,
) -> Members<'a> {
    let link = &provider.link;
    let is_newer = |(own, theirs): &&(&'static str, &'static str)| {
        let (old, new) = (local.get(own), instant(member(remote, theirs), link.zone));
        old.is_some() && new.is_some() && instant(old, link.zone) < new
    };
    let times = link.times.iter().filter(|time| event.is_some() || is_newer(time));
    let Gone { own: says, word, is } = &link.gone;
    let said = local.get(says).and_then(Value::text) == Some(word);
    let is_told = event.is_some_and(|event| (provider.events.kind)(event) == DELETED);
    let is_gone = is_told || is(remote).unwrap_or(said);
    let mut changes = Vec::new();
    for (own, theirs) in link.copies.iter().chain(times) {
        if is_gone && own == says {
            if !said {
                changes.push(((*own).into(), Json::text(*word)));
            }
            continue;
        }
        let envelope = event.and_then(|event| member(event, theirs));
        let Some(new) = member(remote, theirs)
            .or(envelope)
            .filter(|new| !provider.reading.is_empty(*new))
        else {
            continue;
        };
        let new = new.get(OTHER).unwrap_or(new);
        let mut fields = provider.reading.user.fields.iter();
        let alias = fields
            .find(|field| field.name == *theirs)
            .and_then(|field| alias(field, new));
        let is_same = local
            .get(own)
            .is_some_and(|old| match (old.scalar(), alias.or(new.scalar())) {
                (Some(old), Some(new)) => old == new,
                _ => old.raw() == new.raw(),
            });
        if !is_same {
            let value = match (alias, new.whole()) {
                (Some(word), _) => Json::text(word),
                (None, Some(number)) => Json::Number(number.into()),
                (None, None) => Json::Given(new),
            };
            changes.push(((*own).into(), value));
        }
    }
    changes
}
