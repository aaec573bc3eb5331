//! Keeping a local record of a user in step with the provider.

use crate::issue::Reason;
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::reading::{OTHER, alias, member};
use crate::operations::time::instant;
use crate::provider::{Gone, Link, Provider};

/// The kind of an event after which the user is deleted, cancelled or closed.
pub(crate) const DELETED: &str = "user.deleted";

impl Link {
    /// The local record, which is `null` where there is none, and the provider's id in it, unless it is empty. A record
    /// that cannot be read, or the link in it, says nothing about whether there is a user.
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

/// Writes `{ action: "create" | "fetch" | "update_local" | "none", changes, reason? }`.
///
/// `remote` is `null` where no user is given; both are nothing where they are no JSON.
pub(crate) fn write_sync(provider: &Provider, local: Option<Value<'_>>, remote: Option<Value<'_>>, out: &mut String) {
    let own = &provider.link;
    let (local, link) = match own.of(local) {
        Ok(read) => read,
        // Rather nothing than a second user.
        Err(reason) => return write_nothing(reason, out),
    };
    let remote = match remote {
        // A record with two links has none, and yet its user is there.
        _ if local.repeats(own.id) => return write_nothing(Reason::UserUnreadable, out),
        Some(remote) if remote.is_null() => None,
        Some(remote) if remote.is_object() => Some(provider.user(remote)),
        // Rather nothing than a second user.
        _ => return write_nothing(Reason::UserUnreadable, out),
    };
    let id = remote.and_then(|remote| provider.id_of(remote));
    let mut changes = String::new();
    let action = match (link, remote) {
        (None, None) => "create",
        (Some(_), None) => "fetch",
        // Somebody else's user says nothing about this one, and neither does one that cannot be told from others.
        (Some(link), Some(_)) if id.is_some_and(|id| id != link) => "fetch",
        (_, Some(_)) if id.is_none() => return write_nothing(Reason::UserIdMissing, out),
        (link, Some(remote)) => {
            if let (None, Some(id)) = (link, id) {
                write::member(&mut changes, own.id);
                write::string(&mut changes, id);
                write::char(&mut changes, ',');
            }
            write_changes(provider, local, remote, None, &mut changes);
            if changes.is_empty() { "none" } else { "update_local" }
        }
    };
    write::text(out, "{\"action\":");
    write::string(out, action);
    write::text(out, ",\"changes\":{");
    write::text(out, &changes);
    write::close(out, "}}");
}

/// Writes that nothing changes, and why.
pub(crate) fn write_nothing(reason: Reason, out: &mut String) {
    write::text(out, "{\"action\":\"none\",\"changes\":{},\"reason\":");
    write::string(out, reason.code());
    write::char(out, '}');
}

/// Appends what is new for the local record, as JSON members that each end with a comma.
pub(crate) fn write_changes(
    provider: &Provider,
    local: Value<'_>,
    remote: Value<'_>,
    event: Option<Value<'_>>,
    out: &mut String,
) {
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
    for (own, theirs) in link.copies.iter().chain(times) {
        if is_gone && own == says {
            if !said {
                write::member(out, own);
                write::string(out, word);
                write::char(out, ',');
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
            write::member(out, own);
            match (alias, new.whole()) {
                (Some(word), _) => write::string(out, word),
                (None, Some(number)) => write::number(out, number),
                (None, None) => new.write_portably(out),
            }
            write::char(out, ',');
        }
    }
}
