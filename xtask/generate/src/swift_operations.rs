//! The operations of each provider, their calls and their options, as Swift has them.

use crate::answer_types::name;
use crate::kinds::{enums, operation_options};
use crate::models::{self, Member};
use crate::names::{capitalized, type_name};
use crate::swift::{HEAD, write_enum, write_struct};
use crate::swift_answers::value;
use crate::swift_cases::{PARAMETER, has_value};
use crate::swift_comments::{about, written};
use crate::swift_responses::name_of;
use std::fmt::Write;
use usherkit_core::OPTIONS;
use usherkit_core::door::{Argument, ArgumentType, OPERATIONS, Operation, answer_of};
use usherkit_core::provider::{Answers, Call, Provider, Shape};
use usherkit_core::rulebook::Record;

/// The calls and operations of one provider.
pub(crate) fn provider_file(provider: &Provider) -> String {
    let mut out = format!("{HEAD}\nimport Foundation\n");
    calls(provider, &mut out);
    let owner = capitalized(provider.name);
    let _ = writeln!(
        out,
        "\n/// The operations of {owner}. They are pure: they send nothing and keep nothing. Bad data is an answer; only \
         misuse throws,\n/// such as a malformed option.\n///\n/// Users, pages, events and records of your own are \
         anything `Encodable`: what ``response(_:status:body:headers:options:)``\n/// answered, a type of your own, a \
         ``JSONValue``; or `Data` of JSON text, as it came.\nextension {owner} {{"
    );
    for (at, operation) in OPERATIONS.iter().enumerate() {
        if at > 0 {
            out.push('\n');
        }
        write_operation(provider, operation, &mut out);
    }
    out.push_str("}\n");
    out
}

fn calls(provider: &Provider, out: &mut String) {
    let owner = capitalized(provider.name);
    let _ = write!(
        out,
        "\n/// What can be requested of {owner}. `Value` is what the response holds.\n\
         public struct {owner}Call{PARAMETER}: Sendable, Hashable {{\n    /// The name.\n    public let name: String\n}}\n"
    );
    let mut values: Vec<String> = Vec::new();
    for (call, answers) in provider.calls() {
        let of = value_of(provider, call, answers);
        if !values.contains(&of) {
            values.push(of);
        }
    }
    for of in values {
        let _ = write!(out, "\nextension {owner}Call where Value == {of} {{\n");
        for ((call, answers), (_, method, path)) in provider.calls().zip(provider.endpoints()) {
            if value_of(provider, call, answers) == of {
                let _ = writeln!(
                    out,
                    "    /// `{method} {path}`\n    public static var {0}: Self {{ Self(name: \"{0}\") }}",
                    call.name()
                );
            }
        }
        out.push_str("}\n");
    }
}

/// What the response to a call holds.
fn value_of(provider: &Provider, call: Call, answers: Answers) -> String {
    let [user, page, _] = provider.responses();
    match answers {
        Answers::User if call.is_read() => name_of(provider, user),
        Answers::User => name_of(provider, user) + "?",
        Answers::Page => name_of(provider, page),
        Answers::Nothing => "NoValue".into(),
    }
}

fn write_operation(provider: &Provider, operation: &Operation, out: &mut String) {
    let own = operation.name;
    let mut parameters: Vec<_> = operation
        .arguments
        .iter()
        .map(|argument| parameter(provider, argument))
        .collect();
    parameters.push(format!("options: {}? = nil", options_of(operation)));
    let mut arguments: Vec<_> = operation.arguments.iter().map(passed).collect();
    arguments.push("options".into());
    let generic = if operation
        .arguments
        .iter()
        .any(|argument| argument.of == ArgumentType::Call)
    {
        "<Value>"
    } else {
        ""
    };
    for line in about(provider, operation).lines() {
        let _ = writeln!(out, "{}", format!("    /// {line}").trim_end());
    }
    let _ = writeln!(
        out,
        "    public static func {own}{generic}({}) throws -> {} {{\n        try answer(\"{}.{own}\", {})\n    }}",
        parameters.join(", "),
        answered(provider, operation),
        provider.name,
        arguments.join(", ")
    );
}

fn answered(provider: &Provider, operation: &Operation) -> String {
    match answer_of(operation.name) {
        Some(Shape::Object(of)) if has_value(of) => name(provider, of) + "<Value>",
        Some(of) => value(provider, of),
        None => "JSONValue".into(),
    }
}

fn parameter(provider: &Provider, argument: &Argument) -> String {
    let name = argument.name;
    match argument.of {
        ArgumentType::Call => format!("_ call: {}Call<Value>", capitalized(provider.name)),
        ArgumentType::Status => format!("{name}: Int?"),
        ArgumentType::Bytes => format!("{name}: Data"),
        ArgumentType::Json if name == "filters" => format!("{name}: {}", type_name(provider.filters().name)),
        ArgumentType::Json if argument.optional => format!("{name}: (any Encodable)? = nil"),
        ArgumentType::Json => format!("{name}: any Encodable"),
    }
}

fn passed(argument: &Argument) -> String {
    match argument.of {
        ArgumentType::Call => "Data(call.name.utf8)".into(),
        _ => argument.name.to_owned(),
    }
}

/// The type of an operation's options.
pub(crate) fn options_of(operation: &Operation) -> String {
    let own = if operation.options.fields.is_empty() {
        &OPTIONS
    } else {
        operation.options
    };
    type_name(own.name)
}

/// The options of every operation that has some of its own.
pub(crate) fn options_file() -> String {
    let mut out = String::from(HEAD);
    let own = operation_options();
    for words in enums(&own.iter().map(|(record, _)| *record).collect::<Vec<_>>()) {
        write_enum(words, &mut out);
    }
    for (record, of) in own {
        let _ = writeln!(
            out,
            "\n/// The options of {}: those of every check, and `{}`.",
            of, record.name
        );
        let members: Vec<(Member, Option<&'static Record>)> = models::option_members(&OPTIONS)
            .chain(models::option_members(record))
            .map(|member| (member, None))
            .collect();
        write_struct(&type_name(record.name), &members, "", &mut out);
    }
    out
}

/// The functions of the tests that ask each operation through its types.
pub(crate) fn typed_operations(providers: &[&Provider]) -> String {
    let mut out = format!(
        "{HEAD}\nimport UsherKit\n\n/// The arguments of every operation, by their names.\n\
         let argumentNames: [String: [String]] = [\n{}]\n\n\
         /// What the function of an operation answers.\n\
         func typedAnswer(_ operation: String, _ given: Given) throws -> any Encodable {{\n    switch operation {{\n",
        models::decisions("    ", ": [", "]")
    );
    for provider in providers {
        for operation in OPERATIONS {
            let _ = writeln!(out, "    case \"{}.{}\":", provider.name, operation.name);
            if operation
                .arguments
                .iter()
                .any(|argument| argument.of == ArgumentType::Call)
            {
                out.push_str("        switch try given.call() {\n");
                for (call, _) in provider.calls() {
                    let _ = writeln!(out, "        case \"{}\":", call.name());
                    let _ = writeln!(out, "            {}", asked(provider, operation, call.name()));
                }
                out.push_str("        default: throw NotTyped()\n        }\n");
            } else {
                let _ = writeln!(out, "        {}", asked(provider, operation, ""));
            }
        }
    }
    out.push_str("    default: throw NotTyped()\n    }\n}\n");
    out
}

fn asked(provider: &Provider, operation: &Operation, call: &str) -> String {
    let mut arguments: Vec<_> = operation
        .arguments
        .iter()
        .map(|argument| written(argument, call))
        .collect();
    arguments.push("options: given.options()".into());
    format!(
        "return try {}.{}({})",
        capitalized(provider.name),
        operation.name,
        arguments.join(", ")
    )
}
