//! What the page of a provider says beyond payloads: endpoints, statuses, classes of updates, errors.

use std::fmt::Write;

use usherkit_core::providers;
use usherkit_core::rulebook::{OnUpdate, Purpose, Record};

use crate::cells::{calls, eligibility, provider, request};
use crate::occasions;

/// Endpoints, statuses, update classes and errors, for the page of a provider.
pub(crate) fn provider_page(name: &str) -> String {
    let mut out = String::new();
    let Some(of) = occasions::ALL.iter().find(|of| of.provider == name) else {
        return out;
    };
    let provider = provider(of);
    out.push_str("\n## Endpoints\n\n| Call | Request |\n| --- | --- |\n");
    for (call, own) in calls() {
        let _ = writeln!(out, "| {call} | {} |", request(of, own));
    }
    out.push_str("\n## Statuses\n\nWhat the provider says, and whether the user may transact.\n\n| User | State | Answer |\n| --- | --- | --- |\n");
    for (state, user) in of.users {
        let _ = writeln!(out, "| `{user}` | `{}` | {} |", state.code(), eligibility(of, user));
    }
    out.push_str("\n## Updates\n\n| Schema | Free | Reviewed | Refused |\n| --- | --- | --- | --- |\n");
    let prefix = format!("{name}.");
    let changes = providers::SCHEMAS
        .iter()
        .filter(|record| record.name.starts_with(&prefix) && record.purpose != Purpose::Whole);
    for record in changes {
        let members = |class: OnUpdate| members_of(record, class);
        let _ = writeln!(
            out,
            "| `{}` | {} | {} | {} |",
            record.name,
            members(OnUpdate::Free),
            members(OnUpdate::Review),
            members(OnUpdate::Refused)
        );
    }
    out.push_str("\n## Errors\n\n");
    let statuses: Vec<_> = provider.retryable_statuses().iter().map(u16::to_string).collect();
    let _ = writeln!(
        out,
        "The same request may succeed later after: {}.\n",
        statuses.join(", ")
    );
    if provider.error_codes().is_empty() {
        out.push_str("The provider's codes are not published: the status decides.\n");
        for (code, member) in provider.error_members() {
            let _ = writeln!(out, "\nAfter a change, `{code}` is an issue at `{member}`.");
        }
        return out;
    }
    out.push_str("| Code | Kind | Member |\n| --- | --- | --- |\n");
    for (code, kind) in provider.error_codes() {
        let family = if code.ends_with('.') { "…" } else { "" };
        let member = provider.error_members().iter().find(|(of, _)| of == code);
        let member = member.map_or(String::new(), |(_, member)| format!("`{member}`"));
        let _ = writeln!(out, "| `{code}{family}` | `{}` | {member} |", kind.code());
    }
    out
}

fn members_of(record: &Record, class: OnUpdate) -> String {
    let members = record.fields.iter().filter(|field| field.on_update == class);
    let names: Vec<_> = members.map(|field| format!("`{}`", field.name)).collect();
    if names.is_empty() {
        "none".to_owned()
    } else {
        names.join(", ")
    }
}
