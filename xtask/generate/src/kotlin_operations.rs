//! The functions of each provider in Kotlin, and the options that some of them have.

use crate::answer_types::name;
use crate::kinds::{comment, enums, operation_options};
use crate::kotlin_words::{value, write_enum, write_printed};
use crate::models::members;
use crate::names::{capitalized, type_name};
use std::fmt::Write;
use usherkit_core::OPTIONS;
use usherkit_core::door::{Argument, ArgumentType, OPERATIONS, Operation, answer_of};
use usherkit_core::provider::{Provider, Shape};
use usherkit_core::providers::SCHEMAS;
use usherkit_core::rulebook::{Kind, Record};

/// The options of every operation that has some of its own.
pub(crate) fn write_options(out: &mut String) {
    let own = operation_options();
    for words in enums(&own.iter().map(|(record, _)| *record).collect::<Vec<_>>()) {
        write_enum(&type_name(words.name), words, out);
    }
    for (record, of) in own {
        let name = type_name(record.name);
        let _ = writeln!(
            out,
            "\n/** The options of {}, with those of every check ([Options]): `{}`. */\n@Serializable\npublic data class {name}(",
            of, record.name
        );
        for member in members(&OPTIONS) {
            let of = value(member.kind);
            let _ = writeln!(
                out,
                "    /** {} */\n    public val {}: {of}? = null,",
                member.about, member.name
            );
        }
        let paths = OPTIONS
            .fields
            .iter()
            .filter(|field| matches!(field.kind, Kind::List { .. }));
        for field in paths.chain(record.fields) {
            let of = match field.kind {
                Kind::PathSegment => "JsonPrimitive".to_owned(),
                Kind::List {
                    of: Kind::List { .. }, ..
                } => "List<Path>".to_owned(),
                _ => value(&field.kind),
            };
            let about = comment(record, field);
            let _ = writeln!(out, "    /** {about} */\n    public val {}: {of}? = null,", field.name);
        }
        out.push_str(") {\n");
        write_printed(&name, "    ", out);
        out.push_str("}\n");
    }
}

/// The type of the options that an operation takes.
pub(crate) fn options_of(operation: &Operation) -> String {
    if operation.options.fields.is_empty() {
        "Options".into()
    } else {
        type_name(operation.options.name)
    }
}

/// The type that an operation answers, and its serializer.
pub(crate) fn answer(provider: &Provider, operation: &Operation) -> (String, String) {
    match answer_of(operation.name) {
        Some(Shape::Nullable(_)) => {
            let of = type_name(provider.filters().name);
            (format!("{of}?"), format!("{of}.serializer().nullable"))
        }
        Some(Shape::Object(of)) if operation.name == "response" => {
            let name = name(provider, of);
            (format!("{name}<Value>"), format!("{name}.serializer(call.values)"))
        }
        Some(Shape::Object(of)) => {
            let name = name(provider, of);
            (name.clone(), format!("{name}.serializer()"))
        }
        _ => (String::new(), String::new()),
    }
}

/// The functions of one provider.
pub(crate) fn write_functions(provider: &Provider, out: &mut String) {
    for operation in OPERATIONS {
        write_function(provider, operation, None, out);
        if operation.name == "planUpdate" {
            for changes in updates(provider) {
                write_function(provider, operation, Some(changes), out);
            }
        }
    }
}

/// The schemas of the provider's updates.
fn updates(provider: &Provider) -> impl Iterator<Item = &'static Record> {
    let own = |record: &&&Record| record.name.split('.').next() == Some(provider.name);
    let schemas = SCHEMAS.iter().filter(own).copied();
    schemas.filter(|record| record.name.ends_with(".update"))
}

fn write_function(provider: &Provider, operation: &Operation, changes: Option<&'static Record>, out: &mut String) {
    let owner = capitalized(provider.name);
    let parameters: Vec<_> = operation
        .arguments
        .iter()
        .map(|argument| {
            let of = match changes {
                Some(record) if argument.name == "changes" => type_name(record.name),
                _ => parameter(provider, operation, argument),
            };
            let absent = if argument.optional { "? = null" } else { "" };
            format!("{}: {of}{absent}", called(argument))
        })
        .collect();
    let arguments: Vec<_> = operation
        .arguments
        .iter()
        .map(|argument| match (argument.of, changes) {
            (ArgumentType::Call, _) => "call.name".into(),
            (_, Some(record)) if argument.name == "changes" => {
                format!("given({}.serializer(), changes)", type_name(record.name))
            }
            _ if argument.name == "filters" => {
                format!("given({}.serializer(), filters)", type_name(provider.filters().name))
            }
            _ => called(argument).to_owned(),
        })
        .collect();
    let (options, (of, serializer)) = (options_of(operation), answer(provider, operation));
    let generic = if of.ends_with("<Value>") { "<Value> " } else { "" };
    write_doc(&owner, operation, changes.is_some(), out);
    let _ = writeln!(
        out,
        "    @JvmStatic\n    @JvmOverloads\n    public fun {generic}{}(\n        {},\n        options: {options} = {options}(),\n    ): {of} =\n        \
         ask({serializer}, \"{}.{}\", {}, given({options}.serializer(), options))",
        operation.name,
        parameters.join(",\n        "),
        provider.name,
        operation.name,
        arguments.join(", ")
    );
}

/// What the function calls an argument.
fn called(argument: &Argument) -> &'static str {
    match argument.of {
        ArgumentType::Call => "call",
        _ => argument.name,
    }
}

fn parameter(provider: &Provider, operation: &Operation, argument: &Argument) -> String {
    let call = if operation.name == "response" { "Value" } else { "*" };
    match argument.of {
        ArgumentType::Json if argument.name == "filters" => type_name(provider.filters().name),
        ArgumentType::Json => "JsonElement".into(),
        ArgumentType::Call => format!("{}Call<{call}>", capitalized(provider.name)),
        ArgumentType::Status => "Int?".into(),
        ArgumentType::Bytes => "ByteArray".into(),
    }
}

fn write_doc(owner: &str, operation: &Operation, is_typed: bool, out: &mut String) {
    let about = match answer_of(operation.name) {
        Some(Shape::Object(of)) => of.about,
        _ => "The filters of the next page; null behind the last one.",
    };
    let _ = writeln!(out, "\n    /**\n     * {about}");
    if is_typed {
        out.push_str(
            "     *\n     * A member that is null stays as it is; to clear one, give the changes as JSON, with `null`.\n",
        );
    }
    let example = example(operation.name).unwrap_or_default().replace("{P}", owner);
    if !is_typed && !example.is_empty() {
        let lines: Vec<_> = example.lines().map(|line| format!("     * {line}")).collect();
        let _ = writeln!(out, "     *\n     * ```kotlin\n{}\n     * ```", lines.join("\n"));
    }
    out.push_str("     *\n");
    for argument in operation.arguments {
        if let Some(about) = about_argument(argument.name) {
            let _ = writeln!(out, "     * @param {} {about}", called(argument));
        }
    }
    let misuse = match operation.name {
        "batch" => "malformed options, for results that are no list, and for values that no response has",
        _ => "malformed options, never for data",
    };
    let _ = writeln!(out, "     * @throws UsageException for {misuse}\n     */");
}

fn about_argument(name: &str) -> Option<&'static str> {
    Some(match name {
        "user" => "the user as the provider sent it, or as `response` answered it (`value.json`)",
        "current" => "the user as the provider has it",
        "changes" => "the new values alone",
        "filters" => "the filters of the list",
        "response" => "the page that these filters got, as the provider sent it or as `response` answered it",
        "operation" => "what is asked of the provider",
        "arguments" => "what the call takes: the user, the id, the filters",
        "status" => "the HTTP status; null where no answer came",
        "body" => "the body as it came",
        "headers" => "the headers by their names, in any case of letters",
        "facts" => "what only the caller knows of the user",
        "rawBody" => "the body as it came, for its bytes are signed",
        "secret" => "the secret of the webhook",
        "local" => "the caller's own record of the user",
        "event" => "the event, as `webhook` answered it (`event.json`)",
        "remote" => "the user as the provider has it; null where there is none",
        "results" => {
            "a list of answers of `response` and `request` as JSON, each with the caller's `externalId` where it has one"
        }
        _ => return None,
    })
}

fn example(operation: &str) -> Option<&'static str> {
    Some(match operation {
        "eligibility" => {
            "when (val answer = {P}.eligibility(user)) {\n    is {P}Eligibility.Allowed -> pay()\n    \
             is {P}Eligibility.Refused -> show(answer.message, answer.action)\n}"
        }
        "planUpdate" => {
            "when (val plan = {P}.planUpdate(user, changes)) {\n    is {P}UpdatePlan.Ready -> send(plan.request)\n    \
             is {P}UpdatePlan.Blocked -> show(plan.message, plan.issues + plan.rejected)\n}"
        }
        "response" => {
            "when (val answer = {P}.response({P}Call.get, status, body)) {\n    \
             is ResponseAnswer.Success -> show(answer.value)             // {P}User\n    \
             is ResponseAnswer.Failure -> if (answer.retryable) again(answer.retryAfter ?: answer.backoff)\n}"
        }
        "webhook" => {
            "when (val answer = {P}.webhook(rawBody, headers, secret)) {\n    \
             is {P}WebhookAnswer.Genuine -> store({P}.applyEvent(local, answer.event.json).changes)\n    \
             is {P}WebhookAnswer.Refused -> log(answer.reason)\n}"
        }
        _ => return None,
    })
}
