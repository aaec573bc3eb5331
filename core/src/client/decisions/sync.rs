//! Keeping a local record of a user in step with the provider.

use super::Provider;
use super::reading::{OTHER, alias, member};
use super::reason::Reason;
use super::time::instant;
use crate::json::tree::Value;
use crate::json::write;

/// What a local record keeps of a user.
pub(crate) struct Link {
    /// The member that holds the provider's id.
    pub(crate) id: &'static str,
    /// The members that repeat what the provider says: local name, then the provider's.
    pub(crate) copies: &'static [(&'static str, &'static str)],
    /// Times: taken from events, and from users where the local record holds an older one.
    pub(crate) times: &'static [(&'static str, &'static str)],
}

impl Link {
    /// The provider's id in a local record, unless it is empty.
    pub(super) fn of<'a>(&self, local: Value<'a>) -> Option<&'a str> {
        local.get(self.id).and_then(Value::scalar).filter(|id| !id.is_empty())
    }
}

/// Writes `{ action: "create" | "fetch" | "update_local" | "none", changes, reason? }`.
///
/// `remote` is `null` where no user is given, and nothing where it is no JSON.
pub(super) fn write_sync(provider: &Provider, local: Value<'_>, remote: Option<Value<'_>>, out: &mut String) {
    let own = &provider.link;
    let link = own.of(local);
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
pub(super) fn write_nothing(reason: Reason, out: &mut String) {
    write::text(out, "{\"action\":\"none\",\"changes\":{},\"reason\":");
    write::string(out, reason.code());
    write::char(out, '}');
}

/// Appends what is new for the local record, as JSON members that each end with a comma.
pub(super) fn write_changes(
    provider: &Provider,
    local: Value<'_>,
    remote: Value<'_>,
    event: Option<Value<'_>>,
    out: &mut String,
) {
    let link = &provider.link;
    let is_newer = |(own, theirs): &&(&'static str, &'static str)| {
        let (old, new) = (local.get(own), instant(member(remote, theirs)));
        old.is_some() && new.is_some() && instant(old) < new
    };
    let times = link.times.iter().filter(|time| event.is_some() || is_newer(time));
    for (own, theirs) in link.copies.iter().chain(times) {
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
