//! `docs/rules/operations.md`: runs the operations and prints their answers.

use std::fmt::Write;

use serde_json::Value;
use usherkit_core::issue::State;
use usherkit_core::providers::PROVIDERS;

use crate::cells::{ask, calls, codes, eligibility, list, provider, request, text, title};
use crate::occasions::{self, Occasions, SECRET};
use crate::rules::HEAD;

/// One table: a row an occasion, a column a provider.
fn table<'r, R: 'r>(
    out: &mut String,
    of: &str,
    rows: impl IntoIterator<Item = (String, R)>,
    cell: impl Fn(&Occasions, &R) -> String,
) {
    let titles: Vec<_> = occasions::ALL.iter().map(title).collect();
    let _ = writeln!(out, "| {of} | {} |", titles.join(" | "));
    let _ = writeln!(out, "| --- |{}", " --- |".repeat(titles.len()));
    for (name, row) in rows {
        let _ = write!(out, "| {name} |");
        for of in &occasions::ALL {
            let _ = write!(out, " {} |", cell(of, &row).replace('|', "\\|"));
        }
        out.push('\n');
    }
}

fn states() -> impl Iterator<Item = (String, State)> {
    State::ALL.iter().map(|state| (format!("`{}`", state.code()), *state))
}

/// The cell about a user in a state, where the provider has such users.
fn of_state(of: &Occasions, state: State, cell: impl Fn(&str) -> String) -> String {
    let user = of.users.iter().find(|(own, _)| *own == state);
    user.map_or_else(|| format!("no state of {}", title(of)), |(_, user)| cell(user))
}

/// What comes out, operation by operation.
pub(crate) fn operations() -> String {
    let mut out = format!(
        "{HEAD}# Operations
\nShortened answers of each operation, for each provider and each state. The words are explained in [reasons](reasons.md).\n"
    );
    let heading = |out: &mut String, name: &str, about: &str| {
        let _ = write!(out, "\n## `{name}`\n\n{about}\n\n");
    };

    heading(&mut out, "eligibility", "May the user transact?");
    table(&mut out, "State", states(), |of, state| {
        of_state(of, *state, |user| eligibility(of, user))
    });

    heading(
        &mut out,
        "planUpdate",
        "What happens to a change: it is sent, reviewed, refused, or not known. Where there is no request, `blocked` says why.",
    );
    table(&mut out, "State", states(), |of, state| {
        of_state(of, *state, |user| {
            let changes = of
                .changes
                .iter()
                .map(|(member, changes)| planned(of, user, member, changes));
            changes.collect::<Vec<_>>().join("; ")
        })
    });
    out.push_str(
        "\nA nested object that the change gives whole, with all that such an object must have, replaces the old one; one \
         that it gives in part is merged. Where the `type` or the `number` of a document changes, what describes the old \
         document stays behind. With `blank: \"absent\"`, a member that is emptied is sent so where the provider has a \
         notation for it, an object is sent without it, and else the warning `update.not_cleared` says that it stays.\n\n",
    );
    table(
        &mut out,
        "Why there is no request",
        BLOCKED.iter().map(|name| ((*name).to_owned(), *name)),
        |of, name| blocked(of, name),
    );

    heading(
        &mut out,
        "deletePlan",
        "May the user be deleted or cancelled, if nothing else prevents it?",
    );
    table(&mut out, "State", states(), |of, state| {
        of_state(of, *state, |user| deletion(of, user, of.facts))
    });
    out.push_str("\nWhat the caller knows can stand against it.\n\n| Provider | The caller says | Answer |\n| --- | --- | --- |\n");
    for of in &occasions::ALL {
        for (about, facts) in of.obstacles {
            let _ = writeln!(out, "| {} | {about} | {} |", title(of), deletion(of, of.user, facts));
        }
    }

    heading(&mut out, "request", "The requests of each call.");
    table(&mut out, "Call", calls(), |of, call| request(of, *call));

    heading(
        &mut out,
        "response",
        "What came back, and whether to try again. After anything that leaves open whether it happened, a `create` is not \
         repeated but looked up, unless an idempotency key was sent that the provider takes (option `idempotencyKey`). \
         `retryAfter` is what the provider says, at most a day (`retryAfterRaw` says what is beyond); where it says \
         nothing, `backoff` is the wait before the first repetition: double it before each further one.",
    );
    table(
        &mut out,
        "What came",
        RESPONSES.iter().map(|row| (row.0.to_owned(), row)),
        |of, row| response(&ask(of, "response", &row.1)),
    );

    heading(
        &mut out,
        "listQuery` and `nextPage",
        "The query of a first page, and which filters come next.",
    );
    table(
        &mut out,
        "Page",
        (0..3).map(|row| (PAGES[row].to_owned(), row)),
        |of, row| match row {
            0 => format!("`{}`", text(&ask(of, "listQuery", &[of.pages[0]]), "query")),
            row => format!("`{}`", ask(of, "nextPage", &[of.pages[0], of.pages[*row]])),
        },
    );

    heading(
        &mut out,
        "webhook",
        "Is the delivery genuine, fresh and new? Its options (`scheme`, `now`, `seen`, `maxAge`) are explained in \
         [options](options.md#webhook).",
    );
    table(
        &mut out,
        "Delivery",
        DELIVERIES.iter().map(|name| ((*name).to_owned(), *name)),
        |of, name| webhook(of, name),
    );
    out.push_str("\n| Provider | Where the signature stands |\n| --- | --- |\n");
    for of in &occasions::ALL {
        let place = provider(of).signature_header().map_or_else(
            || "in the body, so the headers may be `{}`".to_owned(),
            |header| format!("in the header `{header}`, in any case of its letters"),
        );
        let _ = writeln!(out, "| {} | {place} |", title(of));
    }

    heading(
        &mut out,
        "applyEvent",
        &format!(
            "What an event changes in the local record. Times without an offset, in the record as in the event, are those \
             of {}.",
            zones()
        ),
    );
    table(
        &mut out,
        "Event",
        EVENTS.iter().enumerate().map(|(at, name)| ((*name).to_owned(), at)),
        |of, at| match at {
            4 => change(&ask(of, "applyEvent", &[of.local[1], of.events[0]])),
            5 => change(&ask(of, "applyEvent", &["[]", of.events[0]])),
            at => change(&ask(of, "applyEvent", &[of.local[0], of.events[*at]])),
        },
    );

    heading(
        &mut out,
        "sync",
        "What to do so that the local record and the provider agree.",
    );
    table(
        &mut out,
        "Local record and user",
        SYNCS.iter().map(|name| ((*name).to_owned(), *name)),
        |of, name| sync(of, name),
    );

    out.push_str("\n| Provider | The record of a user who is deleted, cancelled or closed |\n| --- | --- |\n");
    for of in &occasions::ALL {
        let (member, word) = provider(of).local_end();
        let _ = writeln!(out, "| {} | `{member}` is `{word}` |", title(of));
    }

    heading(
        &mut out,
        "batch",
        "Many outcomes in one answer, in their order: answers of `response`, and what `request` or `validate` refused, each \
         with its `externalId`.",
    );
    table(
        &mut out,
        "Outcomes",
        BATCHES.iter().map(|(name, results)| ((*name).to_owned(), *results)),
        |of, results| batch(&ask(of, "batch", &[results])),
    );
    out
}

fn planned(of: &Occasions, user: &str, member: &str, changes: &str) -> String {
    let plan = ask(of, "planUpdate", &[user, changes]);
    let has = |name: &str| list(&plan, name).next();
    let effect = if let Some(rejected) = has("rejected") {
        match rejected["params"]["providerCode"].as_str() {
            Some(code) => format!("refused (`{code}`)"),
            None => "refused".to_owned(),
        }
    } else if let Some(issue) = has("issues") {
        format!("refused (`{}`)", text(issue, "code"))
    } else if let (Some(review), None) = (has("review"), plan["blocked"].as_str()) {
        format!("sent, reviewed (`{}`)", text(review, "reason"))
    } else {
        match text(&plan, "blocked") {
            "" => "sent".to_owned(),
            "update.empty" if has("warnings").is_some() => "not known, left out".to_owned(),
            "update.empty" => "is so already".to_owned(),
            blocked => format!("not sent (`{blocked}`)"),
        }
    };
    format!("`{member}` {effect}")
}

const BLOCKED: [&str; 5] = [
    "the user is no object",
    "the user has no id",
    "a value is wrong",
    "a member cannot change",
    "nothing changes",
];

fn blocked(of: &Occasions, name: &str) -> String {
    let [(_, sent), .., (_, refused)] = of.changes else {
        return String::new();
    };
    let (user, changes) = match name {
        "the user is no object" => ("null", *sent),
        "the user has no id" => ("{}", *sent),
        "a value is wrong" => (of.user, "[]"),
        "a member cannot change" => (of.user, *refused),
        _ => (of.user, "{}"),
    };
    codes([&ask(of, "planUpdate", &[user, changes])["blocked"]])
}

fn deletion(of: &Occasions, user: &str, facts: &str) -> String {
    let plan = ask(of, "deletePlan", &[user, facts]);
    if plan["allowed"] == true {
        let request = &plan["request"];
        format!("allowed: `{} {}`", text(request, "method"), text(request, "path"))
    } else {
        format!("no: {}", codes(list(&plan, "reasons")))
    }
}

/// What came: call, status, body, headers, options.
const RESPONSES: &[(&str, [&str; 5])] = &[
    ("`get`: 200 with a user", ["get", "200", "{}", "", ""]),
    (
        "`get`: 200 with `{\"users\":[]}`",
        ["get", "200", "{\"users\":[]}", "", ""],
    ),
    ("`get`: 200 without JSON", ["get", "200", "<html>", "", ""]),
    ("`get`: 200 without content", ["get", "200", "", "", ""]),
    ("`create`: 200 without JSON", ["create", "200", "<html>", "", ""]),
    ("`create`: 200 without content", ["create", "200", "", "", ""]),
    ("`update`: 204", ["update", "204", "", "", ""]),
    ("`get`: no answer", ["get", "null", "", "", ""]),
    ("`update`: no answer", ["update", "null", "", "", ""]),
    ("`create`: no answer", ["create", "null", "", "", ""]),
    (
        "`create`: no answer, with an idempotency key",
        ["create", "null", "", "", WITH_KEY],
    ),
    ("`create`: 400", ["create", "400", "", "", ""]),
    ("`get`: 401", ["get", "401", "", "", ""]),
    ("`get`: 403", ["get", "403", "", "", ""]),
    ("`get`: 404", ["get", "404", "", "", ""]),
    ("`create`: 409", ["create", "409", "", "", ""]),
    ("`get`: 429", ["get", "429", "", "", ""]),
    ("`create`: 429", ["create", "429", "", "", ""]),
    (
        "`get`: 429, `Retry-After: 7`",
        ["get", "429", "", "{\"Retry-After\":\"7\"}", ""],
    ),
    (
        "`get`: 429, `Retry-After: 90000`",
        ["get", "429", "", "{\"Retry-After\":\"90000\"}", ""],
    ),
    ("`get`: 500", ["get", "500", "", "", ""]),
    ("`update`: 500", ["update", "500", "", "", ""]),
    ("`create`: 500", ["create", "500", "", "", ""]),
    (
        "`create`: 500, with an idempotency key",
        ["create", "500", "", "", WITH_KEY],
    ),
    ("`create`: 502", ["create", "502", "", "", ""]),
    ("`get`: 503", ["get", "503", "", "", ""]),
    ("`create`: 503", ["create", "503", "", "", ""]),
    (
        "`create`: 503, `Retry-After: 7`",
        ["create", "503", "", "{\"Retry-After\":\"7\"}", ""],
    ),
    ("`create`: 504", ["create", "504", "", "", ""]),
    ("`get`: 522", ["get", "522", "", "", ""]),
    ("`create`: 522", ["create", "522", "", "", ""]),
    ("`kycReview`: 200", ["kycReview", "200", "{}", "", ""]),
];

const WITH_KEY: &str = "{\"idempotencyKey\":\"tag-1\"}";

fn response(answer: &Value) -> String {
    if answer["ok"] == true {
        let value = if answer["value"].is_null() {
            "`null`"
        } else {
            "the value"
        };
        return value.to_owned();
    }
    let again = match (&answer["retryAfter"], &answer["backoff"]) {
        (Value::Number(after), _) => format!("try again after {after} s"),
        (_, Value::Number(backoff)) => format!("try again, back off {backoff} s"),
        _ => "do not repeat".to_owned(),
    };
    let path = codes(list(&answer["issues"][0], "path"));
    let member = if path.is_empty() { path } else { format!(", at {path}") };
    format!(
        "`{}` (`{}`){member}, {again}",
        text(answer, "kind"),
        text(answer, "code")
    )
}

/// Results, which are the same for all.
const BATCHES: &[(&str, &str)] = &[
    (
        "one succeeded, one failed, one succeeded",
        r#"[{"externalId":"a","ok":true,"value":{}},{"externalId":"b","ok":false,"code":"http.500","message":"m","retryable":true},{"externalId":"c","ok":true,"value":{}}]"#,
    ),
    (
        "a request or a payload that was refused",
        r#"[{"externalId":"a","ok":false,"issues":[{"code":"member.required","path":["email"],"params":{},"message":"m"}],"warnings":[]}]"#,
    ),
    (
        "look-ups: one found two users, one found nobody",
        r#"[{"externalId":"a","ok":true,"value":{"users":[{},{}]}},{"externalId":"b","ok":true,"value":{"users":[]}}]"#,
    ),
    ("what has no outcome", r#"[{"externalId":"a"}]"#),
    ("none", "[]"),
    ("no list", "{}"),
];

fn batch(answer: &Value) -> String {
    let Some(successful) = answer["successful"].as_array() else {
        return "misuse".to_owned();
    };
    let mut cell = format!("{} successful", successful.len());
    for failed in list(answer, "failed") {
        let _ = write!(
            cell,
            ", failed: `{}` (`{}`)",
            text(failed, "externalId"),
            text(failed, "code")
        );
    }
    if answer["missing"].is_array() {
        let _ = write!(cell, ", missing: {}", codes(list(answer, "missing")));
    }
    cell
}

const PAGES: [&str; 3] = [
    "`listQuery` of a first page",
    "`nextPage`, with more to come",
    "`nextPage`, behind the last",
];

const DELIVERIES: [&str; 12] = [
    "genuine",
    "without a signature",
    "with a signature of another form",
    "signed with another secret",
    "with an empty secret of ours",
    "handled before (option `seen`)",
    "of 45 minutes ago (option `now`)",
    "of 46 minutes ago (option `now`)",
    "of 46 minutes ago (option `maxAge` of an hour)",
    "5 minutes ahead (option `now`)",
    "6 minutes ahead (option `now`)",
    "without a time (option `now`)",
];

fn webhook(of: &Occasions, name: &str) -> String {
    let delivery = &of.delivery;
    let replaced = |by: &str| {
        let replace = |text: &str| text.replace(delivery.signature, by);
        (replace(delivery.body), replace(delivery.headers))
    };
    let (mut secret, mut options) = (SECRET, String::from("{}"));
    let (body, headers) = match name {
        "without a time (option `now`)" => {
            options = now(of, 0);
            (delivery.timeless[0].to_owned(), delivery.timeless[1].to_owned())
        }
        "without a signature" => {
            let body = delivery.body.replace("object_payload_signature", "none");
            (body, "{}".to_owned())
        }
        "with a signature of another form" => replaced("sha256=00"),
        _ => replaced(delivery.signature),
    };
    match name {
        "signed with another secret" => secret = "another",
        "with an empty secret of ours" => secret = "",
        "handled before (option `seen`)" => {
            let event = ask(of, "webhook", &[&body, &headers, secret]);
            options = serde_json::json!({ "seen": [event["event"]["key"]] }).to_string();
        }
        "of 45 minutes ago (option `now`)" => options = now(of, 45),
        "of 46 minutes ago (option `now`)" => options = now(of, 46),
        "of 46 minutes ago (option `maxAge` of an hour)" => options = now(of, 46).replace('}', ",\"maxAge\":3600}"),
        "5 minutes ahead (option `now`)" => options = now(of, -5),
        "6 minutes ahead (option `now`)" => options = now(of, -6),
        _ => {}
    }
    let answer = ask(of, "webhook", &[&body, &headers, secret, &options]);
    if answer["ok"] == true {
        format!("`{}`", text(&answer["event"], "kind"))
    } else {
        format!("no: `{}`", text(&answer, "reason"))
    }
}

/// The zone of each provider's times: `UTC (KillB), …`.
fn zones() -> String {
    let zones = PROVIDERS
        .iter()
        .map(|provider| format!("{} ({})", provider.titles.zone, provider.titles.name));
    zones.collect::<Vec<_>>().join(", ")
}

/// The option `now`, so many minutes after the midnight of the deliveries.
fn now(of: &Occasions, minutes: i64) -> String {
    serde_json::json!({ "now": of.delivery.midnight + minutes * 60 }).to_string()
}

const EVENTS: [&str; 6] = [
    "about the user, with news",
    "about another user",
    "about something else",
    "about the end of the user",
    "about the user, the record having no link",
    "about the user, the record being no object",
];

const SYNCS: [&str; 8] = [
    "no link, no user given",
    "linked, no user given",
    "linked, the user says the same",
    "linked, the user says something new",
    "linked, another user given",
    "no link, a user given",
    "linked, the user is deleted, cancelled or closed",
    "no object, no user given",
];

fn sync(of: &Occasions, name: &str) -> String {
    let other = of
        .user
        .replace("\"u1\"", "\"u2\"")
        .replace("\"userId\":1", "\"userId\":2");
    let user_who_is = |states: &[State]| {
        let found = of.users.iter().find(|(state, _)| states.contains(state));
        found.map_or(of.user, |(_, user)| user)
    };
    let changed = user_who_is(&[State::Pending]);
    let gone = user_who_is(&[State::Inactive, State::Canceled, State::Closed]);
    let (local, remote) = match name {
        "no link, no user given" => (of.local[1], "null"),
        "linked, no user given" => (of.local[0], "null"),
        "linked, the user says the same" => (of.local[0], of.user),
        "linked, the user says something new" => (of.local[0], changed),
        "linked, another user given" => (of.local[0], other.as_str()),
        "linked, the user is deleted, cancelled or closed" => (of.local[0], gone),
        "no object, no user given" => ("[]", "null"),
        _ => (of.local[1], of.user),
    };
    change(&ask(of, "sync", &[local, remote]))
}

fn change(answer: &Value) -> String {
    let changes = answer["changes"].as_object().into_iter().flatten();
    let names: Vec<_> = changes.map(|(name, _)| Value::from(name.as_str())).collect();
    let mut cell = format!("`{}`", text(answer, "action"));
    if !names.is_empty() {
        let _ = write!(cell, ": {}", codes(&names));
    }
    if let Some(reason) = answer["reason"].as_str() {
        let _ = write!(cell, " (`{reason}`)");
    }
    cell
}
