//! What operations answer, as Rust structs and enums, and the operations themselves.

use crate::answer_types::{copies, details, is_own, own, shared, words};
use crate::models::words as words_of;
use crate::names::capitalized;
use crate::rust_names::{field_name, name_in, rename, write_enum};
use crate::rust_responses;
use std::fmt::Write;
use usherkit_core::door::{ArgumentType, OPERATIONS, Operation, answer_of};
use usherkit_core::provider::{AnswerMember, AnswerType, Answers, Extends, Provider, Shape, When};
use usherkit_core::providers::{PROVIDERS, SCHEMAS};
use usherkit_core::rulebook::Kind;

/// The types that are the same for every provider.
pub(crate) fn shared_file() -> String {
    let mut out = String::from(
        "//! Answers that are the same for every provider. Written by `cargo xtask generate` from the tables of `core`.\n\n\
         use super::{Is, Issue, Segment};\nuse crate::issue::{FailureKind, Reason};\n",
    );
    let types = shared();
    let mut all = words(&types, None);
    for provider in PROVIDERS {
        for words in words(&own(provider), None) {
            if !all.iter().any(|known| std::ptr::eq(*known, words)) && words.name.starts_with("usherkit.") {
                all.push(words);
            }
        }
    }
    all.iter().for_each(|words| write_enum("usherkit", words, &mut out));
    // None of them says anything of a provider.
    if let Some(any) = PROVIDERS.first() {
        types.into_iter().for_each(|of| write_type(any, of, &mut out));
    }
    out
}

/// The answers and the operations of one provider.
pub(crate) fn write_own(provider: &Provider, out: &mut String) {
    write_copies(provider, out);
    own(provider).into_iter().for_each(|of| write_type(provider, of, out));
    write_calls(provider, out);
    OPERATIONS
        .iter()
        .for_each(|operation| write_operation(provider, operation, out));
}

fn write_type(provider: &Provider, of: &'static AnswerType, out: &mut String) {
    let name = of.name;
    if of.cases.is_empty() {
        let _ = writeln!(out, "\n/// {}", of.about);
        write_struct(
            provider,
            name,
            None,
            &[of.members, details(provider, of)],
            of.extends,
            out,
        );
        return;
    }
    let is_tagged = of.cases.iter().find_map(|case| match case.when {
        When::Says(member, _) => Some(member),
        When::Is(..) | When::Has(_) => None,
    });
    let has_value = |members: &[AnswerMember]| members.iter().any(|member| matches!(member.of, Shape::Value));
    let is_generic = of.cases.iter().any(|case| has_value(case.members));
    let tag = is_tagged.map_or("untagged".to_owned(), |member| format!("tag = \"{member}\""));
    let _ = writeln!(
        out,
        "\n/// {}\n#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n#[serde({tag})]\n#[non_exhaustive]\n\
         pub enum {name}{} {{",
        of.about,
        if is_generic { "<Value>" } else { "" }
    );
    for case in of.cases {
        let _ = writeln!(out, "    /// {}", case.about);
        if let When::Says(_, word) = case.when {
            let _ = writeln!(out, "    #[serde(rename = \"{word}\")]");
        }
        let parameter = if has_value(case.members) { "<Value>" } else { "" };
        let _ = writeln!(out, "    {case}({name}{case}{parameter}),", case = case.name);
    }
    let parameter = if is_generic { ", Value" } else { "" };
    let _ = writeln!(out, "}}\n\ncrate::models::hide!({name}{parameter});");
    for case in of.cases {
        let parameter = if has_value(case.members) { "<Value>" } else { "" };
        let tag = match case.when {
            When::Is(member, is) => Some((member, is)),
            When::Says(..) | When::Has(_) => None,
        };
        let _ = writeln!(out, "\n/// {}", case.about);
        write_struct(
            provider,
            &format!("{name}{}{parameter}", case.name),
            tag,
            &[of.members, case.members, details(provider, of)],
            of.extends,
            out,
        );
    }
}

fn write_struct(
    provider: &Provider,
    name: &str,
    tag: Option<(&str, bool)>,
    members: &[&[AnswerMember]],
    extends: Extends,
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n#[non_exhaustive]\npub struct {name} {{"
    );
    if let Some((member, is)) = tag {
        out.push_str(&rename(member, "    "));
        let _ = writeln!(out, "    {}: Is<{is}>,", field_name(member));
    }
    for member in members.iter().copied().flatten() {
        let about = if member.about.is_empty() {
            format!("`{}`", member.name)
        } else {
            member.about.to_owned()
        };
        let _ = writeln!(out, "    /// {about}");
        out.push_str(&rename(member.name, "    "));
        let of = value(provider, member.of);
        let of = if member.optional {
            out.push_str("    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n");
            format!("Option<{of}>")
        } else {
            of
        };
        let _ = writeln!(out, "    pub {}: {of},", field_name(member.name));
    }
    if extends == Extends::Event {
        let [_, _, event] = provider.responses();
        let _ = writeln!(
            out,
            "    /// What the provider sent.\n    #[serde(flatten)]\n    pub sent: {},",
            rust_responses::name(provider, event)
        );
    }
    let (plain, parameter) = name.split_once('<').map_or((name, ""), |(plain, _)| (plain, ", Value"));
    let _ = writeln!(out, "}}\n\ncrate::models::hide!({plain}{parameter});");
}

fn value(provider: &Provider, of: Shape) -> String {
    match of {
        Shape::Text => "String".into(),
        Shape::Boolean => "bool".into(),
        Shape::Number => "u64".into(),
        Shape::Texts => "std::collections::BTreeMap<String, String>".into(),
        Shape::Word(words) => name_in(provider.name, words.name),
        Shape::Reason => "Reason".into(),
        Shape::StateIs(_) | Shape::StateIsNot(_) => "State".into(),
        Shape::FailureKind => "FailureKind".into(),
        Shape::Path => "Vec<Segment>".into(),
        Shape::Issue => "Issue".into(),
        Shape::List(of) | Shape::Empty(of) | Shape::Filled(of) => format!("Vec<{}>", value(provider, *of)),
        Shape::Nullable(of) => format!("Option<{}>", value(provider, *of)),
        Shape::Object(of) => of.name.to_owned(),
        Shape::Response(record) => rust_responses::name(provider, record),
        Shape::User => rust_responses::name(provider, provider.responses()[0]),
        Shape::Value => "Value".into(),
        Shape::Changes | Shape::Filters => "serde_json::Value".into(),
        Shape::Copies => "Copies".into(),
    }
}

/// What a local record copies.
fn write_copies(provider: &Provider, out: &mut String) {
    let _ = writeln!(
        out,
        "\n/// What a local record copies from {}.\n\
         #[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]\n#[non_exhaustive]\npub struct Copies {{",
        capitalized(provider.name)
    );
    for copy in copies(provider) {
        let of = match copy.kind {
            _ if copy.is_link => "String",
            Some(Kind::Integer { .. } | Kind::SafeInteger) => "Copied<u64>",
            _ => "Copied<String>",
        };
        let _ = writeln!(out, "    /// {}.", copy.about);
        out.push_str(&rename(copy.name, "    "));
        out.push_str("    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n");
        let _ = writeln!(out, "    pub {}: Option<{of}>,", field_name(copy.name));
    }
    out.push_str("}\n\ncrate::models::hide!(Copies);\n");
}

/// The calls, each with the type of what its response holds.
fn write_calls(provider: &Provider, out: &mut String) {
    let [user, page, _] = provider
        .responses()
        .map(|record| rust_responses::name(provider, record));
    for (call, answers) in provider.calls() {
        let value = match answers {
            Answers::User if call.is_read() => user.clone(),
            Answers::User => format!("Option<{user}>"),
            Answers::Page => page.clone(),
            Answers::Nothing => "()".into(),
        };
        let _ = writeln!(
            out,
            "\n/// The call `{name}`.\npub const {constant}: TypedCall<{value}> = TypedCall::new(\"{name}\");",
            name = call.name(),
            constant = words_of(call.name()).join("_").to_uppercase()
        );
    }
}

/// The name of the type that an operation answers.
fn answer(provider: &Provider, operation: &Operation) -> String {
    match answer_of(operation.name) {
        Some(Shape::Nullable(_)) | None => "Option<serde_json::Value>".into(),
        Some(Shape::Object(of)) if !is_own(of) && of.name == "ResponseAnswer" => "ResponseAnswer<Value>".into(),
        Some(shape) => value(provider, shape),
    }
}

fn write_operation(provider: &Provider, operation: &Operation, out: &mut String) {
    let answer = answer(provider, operation);
    let is_generic = answer.ends_with("<Value>");
    let about = match answer_of(operation.name) {
        Some(Shape::Object(of)) => of.about,
        _ => "The filters of the page behind the one that `response` is; nothing behind the last one.",
    };
    let (mut parameters, mut arguments) = (Vec::new(), Vec::new());
    for argument in operation.arguments {
        let name = field_name(argument.name);
        let (of, given) = match argument.of {
            ArgumentType::Call if is_generic => ("TypedCall<Value>", format!("{name}.name().as_bytes()")),
            ArgumentType::Call => ("TypedCall<impl Sized>", format!("{name}.name().as_bytes()")),
            ArgumentType::Status => ("Option<u16>", format!("super::status({name}).as_bytes()")),
            ArgumentType::Bytes => ("&[u8]", name.clone()),
            ArgumentType::Json => ("&str", format!("{name}.as_bytes()")),
        };
        parameters.push(format!("{name}: {of}"));
        arguments.push(given);
    }
    let _ = writeln!(
        out,
        "\n/// {about} `{provider}.{name}`; arguments and options are JSON texts unless their types say otherwise, an empty one \
         is absent. `now` is the caller's time in seconds since 1970-01-01 UTC.\n///\n/// # Errors\n/// For misuse only: bad data \
         is an answer.\npub fn {function}{generic}({parameters}, options: &str, now: i64) -> Result<{answer}, Misuse> {{\n    \
         super::run(\"{provider}.{name}\", &[{arguments}, options.as_bytes()], now)\n}}",
        provider = provider.name,
        name = operation.name,
        function = field_name(operation.name),
        generic = if is_generic {
            "<Value: serde::de::DeserializeOwned>"
        } else {
            ""
        },
        parameters = parameters.join(", "),
        arguments = arguments.join(", "),
    );
}

/// `tests/src/models.rs`: everything as its type and back.
pub(crate) fn runner() -> String {
    let mut out = String::from(
        "//! Payloads and answers through the generated types. Written by `cargo xtask generate` from the tables of `core`.\n\n\
         use usherkit_core::door::Misuse;\nuse usherkit_core::models::*;\n\n\
         /// The normalized payload of a schema as its type and back; nothing where there is no such schema.\n\
         pub fn payload(schema: &str, value: &str) -> Option<serde_json::Result<serde_json::Value>> {\n    \
         Some(match schema {\n",
    );
    for schema in SCHEMAS {
        let owner = schema.name.split('.').next().unwrap_or_default();
        let _ = writeln!(
            out,
            "        \"{}\" => crate::there_and_back::<{owner}::{}>(value),",
            schema.name,
            name_in(owner, schema.name)
        );
    }
    out.push_str(
        "        _ => return None,\n    })\n}\n\n/// The typed answer of an operation and back; nothing where there is no such \
         operation or call. `argument` gives the\n/// arguments by their names, `now` is the time.\npub fn operation<'a>(\n    \
         name: &str,\n    argument: impl Fn(&str) -> &'a [u8],\n    now: i64,\n) -> Option<Result<serde_json::Value, Misuse>> {\n    \
         let json = |name: &str| std::str::from_utf8(argument(name)).ok();\n    \
         let status = || json(\"status\").and_then(|status| status.parse().ok());\n    \
         let options = json(\"options\")?;\n    Some(match name {\n",
    );
    for provider in PROVIDERS {
        for operation in OPERATIONS {
            write_run(provider, operation, &mut out);
        }
    }
    out.push_str("        _ => return None,\n    })\n}\n");
    out
}

fn write_run(provider: &Provider, operation: &Operation, out: &mut String) {
    let (module, function) = (provider.name, field_name(operation.name));
    let given = |call: &str| -> String {
        let arguments = operation.arguments.iter().map(|argument| match argument.of {
            ArgumentType::Call => call.to_owned(),
            ArgumentType::Status => "status()".to_owned(),
            ArgumentType::Bytes => format!("argument(\"{}\")", argument.name),
            ArgumentType::Json => format!("json(\"{}\")?", argument.name),
        });
        arguments.collect::<Vec<_>>().join(", ")
    };
    let takes_call = operation
        .arguments
        .iter()
        .any(|argument| argument.of == ArgumentType::Call);
    if !takes_call {
        let _ = writeln!(
            out,
            "        \"{module}.{}\" => {module}::{function}({}, options, now).map(crate::as_json),",
            operation.name,
            given("")
        );
        return;
    }
    let _ = writeln!(
        out,
        "        \"{module}.{}\" => match json(\"operation\")? {{",
        operation.name
    );
    for (call, _) in provider.calls() {
        let constant = format!("{module}::{}", words_of(call.name()).join("_").to_uppercase());
        let _ = writeln!(
            out,
            "            \"{}\" => {module}::{function}({}, options, now).map(crate::as_json),",
            call.name(),
            given(&constant)
        );
    }
    out.push_str("            _ => return None,\n        },\n");
}
