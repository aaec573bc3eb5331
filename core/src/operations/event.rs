//! What an event says about the local record of a user.

use crate::issue::Reason;
use crate::json::tree::Value;
use crate::json::write;
use crate::operations::reading::member;
use crate::operations::sync::{write_changes, write_nothing};
use crate::operations::time::instant;
use crate::provider::{Events, Provider};

impl Events {
    /// Appends the event: what happened, its key, then the members of the envelope.
    pub(crate) fn write(&self, provider: &Provider, event: Value<'_>, key: &str, out: &mut String) {
        write::text(out, "{\"kind\":");
        write::string(out, (self.kind)(event));
        write::text(out, ",\"key\":");
        write::string(out, key);
        write::char(out, ',');
        let mut envelope = String::new();
        provider.reading.write(provider.reading.event, event, &mut envelope);
        write::text(out, envelope.strip_prefix('{').unwrap_or("}"));
        if envelope == "{}" {
            out.truncate(out.len() - 2);
            write::char(out, '}');
        }
    }
}

/// Writes `{ action: "update_local" | "none", changes, reason? }`. `local` is nothing where it is no JSON.
pub(crate) fn write_apply_event(provider: &Provider, local: Option<Value<'_>>, event: Value<'_>, out: &mut String) {
    let Some(user) = (provider.events.user)(event) else {
        return write_nothing(Reason::EventIrrelevant, out);
    };
    let (local, link) = match provider.link.of(local) {
        Ok(read) => read,
        Err(reason) => return write_nothing(reason, out),
    };
    if link.is_none() || link != provider.id_of(user) {
        return write_nothing(Reason::EventOfOtherUser, out);
    }
    if is_older(provider, local, user, event) {
        return write_nothing(Reason::EventStale, out);
    }
    let mut changes = String::new();
    write_changes(provider, local, user, Some(event), &mut changes);
    if changes.is_empty() {
        return write_nothing(Reason::EventIrrelevant, out);
    }
    write::text(out, "{\"action\":\"update_local\",\"changes\":{");
    write::text(out, &changes);
    write::close(out, "}}");
}

/// Whether the event tells of a time before that of the local record: deliveries are repeated, and overtake each other.
fn is_older(provider: &Provider, local: Value<'_>, user: Value<'_>, event: Value<'_>) -> bool {
    let link = &provider.link;
    link.times.iter().any(|(own, theirs)| {
        let new = instant(member(user, theirs).or_else(|| member(event, theirs)), link.zone);
        let old = instant(local.get(own), link.zone);
        new.zip(old).is_some_and(|(new, old)| new < old)
    })
}
