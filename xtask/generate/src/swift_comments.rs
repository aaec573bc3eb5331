//! What comments of Swift say about operations.

use crate::models;
use crate::names::capitalized;
use std::fmt::Write;
use usherkit_core::door::{Argument, ArgumentType, Operation, answer_of};
use usherkit_core::provider::{Provider, Shape};

/// The comment on an operation: what it answers, an example, its options, and what throws.
pub(crate) fn about(provider: &Provider, operation: &Operation) -> String {
    let mut out = what(operation).to_owned();
    let example = example(operation.name).replace("PROVIDER", &capitalized(provider.name));
    if !example.is_empty() {
        let _ = write!(out, "\n\n```swift\n{example}\n```");
    }
    let own: Vec<_> = models::own_options(operation).collect();
    if !own.is_empty() {
        let _ = write!(
            out,
            "\n\n- Parameter options: Those of every check, and\n  - {}",
            own.join("\n  - ")
        );
    } else {
        out.push('\n');
    }
    let more = if operation.name == "batch" {
        ", or results that no operation answers"
    } else {
        ""
    };
    let _ = write!(
        out,
        "\n- Throws: ``UsageError`` for malformed options{more}; never for data."
    );
    out
}

fn what(operation: &Operation) -> &'static str {
    match operation.name {
        "planUpdate" => {
            "What an update would do: the smallest body, what the provider refuses, what has the user reviewed again; its \
             request, or\nwhy there is none. An untouched form gives an empty patch and no request. In `changes` a member \
             that is `null` clears the\nold one, and one that is absent, such as `nil` in a struct, leaves it."
        }
        "nextPage" => "The filters of the page behind the one that `response` is; `nil` behind the last one.",
        "response" => {
            "What came back: the value, or what went wrong and whether to try again. A `create` that may have arrived is \
             not to be\nrepeated, unless an idempotency key was sent, which the option `idempotencyKey` says. `status` is \
             `nil` where no answer came."
        }
        "deletePlan" => {
            "Whether the user may be deleted or cancelled, and with which request. What only you know are facts: without \
             them the\nanswer says which ones are missing."
        }
        "webhook" => {
            "Whether a webhook is genuine, fresh and new, and what it says. What is signed are the bytes: pass the body as \
             it came. The\noption `seen` takes the keys of events that were handled before."
        }
        "applyEvent" => {
            "What an event of ``webhook(rawBody:headers:secret:options:)`` changes in your record of the user."
        }
        "sync" => {
            "What to do so that your record and the provider's user agree; without `remote`: whether it is time to fetch it."
        }
        "batch" => {
            "Many outcomes in one: answers of ``response(_:status:body:headers:options:)``, and what a request or a check \
             refused. Each\nhas your own id of it in an ``Outcome``. Look-ups come as their users, and `missing` lists the \
             ids that nobody has."
        }
        _ => match answer_of(operation.name) {
            Some(Shape::Object(of)) => of.about,
            _ => "",
        },
    }
}

fn example(operation: &str) -> &'static str {
    match operation {
        "eligibility" => {
            "let eligibility = try PROVIDER.eligibility(user: user)\n\
             if !eligibility.canTransact { show(eligibility.message, eligibility.action) }"
        }
        "planUpdate" => {
            "switch try PROVIDER.planUpdate(current: user, changes: form) {\n\
             case .ready(let plan): try await send(plan.request)\n\
             case .blocked(let plan): show(plan.message, plan.issues)\n}"
        }
        "request" => {
            "if let request = try PROVIDER.request(.get, arguments: [\"id\": id]).request { try await send(request) }"
        }
        "response" => {
            "switch try PROVIDER.response(.get, status: status, body: body) {\n\
             case .success(let success): show(success.value)\n\
             case .failure(let failure) where failure.retryable: retry(after: failure.retryAfter ?? failure.backoff)\n\
             case .failure(let failure): show(failure.message)\n}"
        }
        "webhook" => {
            "guard let event = try PROVIDER.webhook(rawBody: body, headers: headers, secret: secret).event else { return \
             refuse() }\nlet changes = try PROVIDER.applyEvent(local: record, event: event).changes"
        }
        "batch" => "let all = try PROVIDER.batch(results: answers.map { Outcome($0.answer, externalId: $0.id) })",
        _ => "",
    }
}

/// How the tests pass an argument.
pub(crate) fn written(argument: &Argument, call: &str) -> String {
    let name = argument.name;
    match argument.of {
        ArgumentType::Call => format!(".{call}"),
        ArgumentType::Status => format!("{name}: given.status(\"{name}\")"),
        ArgumentType::Bytes => format!("{name}: given.bytes(\"{name}\")"),
        ArgumentType::Json if name == "filters" => format!("{name}: given.typed(\"{name}\")"),
        ArgumentType::Json if argument.optional => format!("{name}: given.optional(\"{name}\")"),
        ArgumentType::Json => format!("{name}: given.bytes(\"{name}\")"),
    }
}
