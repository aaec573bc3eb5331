//! What an event says about the local record of a user.

use crate::issue::Reason;
use crate::json::made::{Json, Members};
use crate::json::tree::Value;
use crate::operations::reading::member;
use crate::operations::sync::{Step, changes_of};
use crate::operations::time::instant;
use crate::provider::{Events, Provider};

impl Events {
    /// The event as the answer has it: `kind`, `key`, then the members of the envelope.
    pub(crate) fn read<'a>(&self, provider: &Provider, event: Value<'a>, key: String) -> Members<'a> {
        let mut members = vec![
            ("kind".into(), Json::text((self.kind)(event))),
            ("key".into(), Json::text(key)),
        ];
        if let Json::Object(envelope) = provider.reading.read(provider.reading.event, event) {
            members.extend(envelope);
        }
        members
    }
}

/// What the event changes in the local record. `local` is `None` if its text is no JSON; then nothing changes.
pub(crate) fn apply_event<'a>(provider: &Provider, local: Option<Value<'_>>, event: Value<'a>) -> Step<'a> {
    let Some(user) = (provider.events.user)(event) else {
        return Step::nothing(Reason::EventIrrelevant);
    };
    let (local, link) = match provider.link.of(local) {
        Ok(read) => read,
        Err(reason) => return Step::nothing(reason),
    };
    if link.is_none() || link != provider.id_of(user) {
        return Step::nothing(Reason::EventOfOtherUser);
    }
    if is_older(provider, local, user, event) {
        return Step::nothing(Reason::EventStale);
    }
    match changes_of(provider, local, user, Some(event)) {
        changes if changes.is_empty() => Step::nothing(Reason::EventIrrelevant),
        changes => Step::update(changes),
    }
}

/// Whether the event is older than the local record: deliveries are repeated, and may arrive out of order.
fn is_older(provider: &Provider, local: Value<'_>, user: Value<'_>, event: Value<'_>) -> bool {
    let link = &provider.link;
    link.times.iter().any(|(own, theirs)| {
        let new = instant(member(user, theirs).or_else(|| member(event, theirs)), link.zone);
        let old = instant(local.get(own), link.zone);
        new.zip(old).is_some_and(|(new, old)| new < old)
    })
}
