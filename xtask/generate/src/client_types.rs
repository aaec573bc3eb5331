//! `npm/src/generated/answers.ts`: what operations take and answer, as TypeScript types.

use crate::answer_types::{copies, core_words, is_own, name};
use crate::kinds::{enums, operation_options, records};
use crate::names::{capitalized, type_name};
use crate::responses::write_responses;
use crate::typescript::{self, changes, union_of};
use crate::typescript_answers::{write_own, write_shared, write_words};
use std::collections::BTreeSet;
use std::fmt::Write;
use usherkit_core::OPTIONS;
use usherkit_core::door::{OPERATIONS, answer_of};
use usherkit_core::provider::{Answers, Call, Provider, Shape};
use usherkit_core::providers::{PROVIDERS, SCHEMAS};
use usherkit_core::rulebook::Kind;

/// The whole file.
pub(crate) fn answers() -> String {
    let mut body = String::new();
    words(&mut body);
    options(&mut body);
    write_shared(&mut body);
    write_words(&mut body);
    for provider in PROVIDERS {
        write_responses(provider, &mut body);
        local(provider, &mut body);
        write_own(provider, &mut body);
        operations_of(provider, &mut body);
    }
    body.push_str("\n/** The operations of each provider, by its number. */\nexport interface OperationsByNumber {\n");
    for (number, provider) in PROVIDERS.iter().enumerate() {
        let _ = writeln!(body, "  readonly {number}: {}Operations;", capitalized(provider.name));
    }
    body.push_str("}\n");
    let mut out = String::from("/* Written by `cargo xtask generate` from the tables of `core`. */\n");
    let _ = writeln!(out, "import type {{ Operations, QueryInput }} from '../operations.js';");
    let _ = writeln!(
        out,
        "import type {{ {} }} from './types.js';",
        imported(&body).join(", ")
    );
    out + &body
}

/// The types of `types.ts` that are used here.
fn imported(body: &str) -> Vec<String> {
    let code = body.lines().filter(|line| !line.trim_start().starts_with("/**"));
    let used: BTreeSet<&str> = code
        .flat_map(|line| line.split(|char: char| !char.is_ascii_alphanumeric()))
        .collect();
    let mut roots = vec![&OPTIONS];
    roots.extend(SCHEMAS);
    let all = records(&roots);
    let names = all.iter().map(|record| type_name(record.name));
    let names: BTreeSet<_> = names
        .chain(enums(&all).iter().map(|words| type_name(words.name)))
        .chain(["Issue".to_owned(), "Path".to_owned()])
        .collect();
    names.into_iter().filter(|name| used.contains(name.as_str())).collect()
}

fn words(out: &mut String) {
    for of in core_words() {
        let _ = write!(out, "\n/** {} */\nexport type {} =", of.about, of.name);
        for (word, about) in of.words {
            let _ = write!(out, "\n  /** {about} */\n  | '{word}'");
        }
        out.push_str(";\n");
    }
}

/// The options of every operation that has some of its own.
fn options(out: &mut String) {
    let own = operation_options();
    for words in enums(&own.iter().map(|(record, _)| *record).collect::<Vec<_>>()) {
        typescript::write_enum(words, out);
    }
    for (record, of) in own {
        let _ = write!(
            out,
            "\n/** The options of {}, besides those of every check: `{}`. */\nexport interface {} extends Options {{\n",
            of,
            record.name,
            type_name(record.name)
        );
        typescript::write_fields(record, None, "  ", out);
        out.push_str("}\n");
    }
}

/// The caller's own record of a user.
fn local(provider: &Provider, out: &mut String) {
    let name = capitalized(provider.name);
    let _ = write!(
        out,
        "\n/** What a local record repeats of what {name} says about a user. */\nexport interface {name}Copies {{\n"
    );
    for copy in copies(provider) {
        let of = match copy.kind {
            Some(Kind::Enum(words)) => format!("{} | (string & {{}})", type_name(words.name)),
            Some(Kind::Integer { .. } | Kind::SafeInteger) => "number | string".into(),
            _ => "string".into(),
        };
        let _ = writeln!(out, "  /** {}. */\n  readonly {}?: {of} | null;", copy.about, copy.name);
    }
    // Index signatures alone would refuse what is an interface or a class at the caller's.
    let _ = write!(
        out,
        "}}\n\n/** A local record of a user; it may have other members besides. */\nexport type {name}Local = {name}Copies | ({name}Copies & {{ readonly [member: string]: unknown }});\n"
    );
}

/// The calls of the provider, and its operations.
fn operations_of(provider: &Provider, out: &mut String) {
    let prefix = capitalized(provider.name);
    let [user, page, _] = provider.responses().map(|record| type_name(record.name));
    let (changes, filters) = (changes(provider), type_name(provider.filters().name));
    let _ = write!(
        out,
        "\n/** The calls of {prefix}: what each takes, and what its response holds. */\nexport interface {prefix}Calls {{\n"
    );
    for (call, answers) in provider.calls() {
        let value = match answers {
            Answers::User if call.is_read() => user.clone(),
            Answers::User => format!("{user} | null"),
            Answers::Page => page.clone(),
            Answers::Nothing => "null".into(),
        };
        let _ = writeln!(
            out,
            "  readonly {}: {{ readonly arguments: {}; readonly value: {value} }};",
            call.name(),
            arguments(provider, call, &changes, &filters)
        );
    }
    let _ = write!(
        out,
        "}}\n\n/** The operations of {prefix}. */\nexport type {prefix}Operations = Operations<{{\n  readonly local: {prefix}Local;\n  readonly filters: {filters};\n  readonly calls: {prefix}Calls;\n"
    );
    for operation in OPERATIONS {
        if let Some(Shape::Object(answer)) = answer_of(operation.name)
            && is_own(answer)
        {
            let _ = writeln!(out, "  readonly {}: {};", operation.name, name(provider, answer));
        }
    }
    out.push_str("}>;\n");
}

fn arguments(provider: &Provider, call: Call, changes: &str, filters: &str) -> String {
    let id = match provider.id {
        "id" => "{ readonly id: string | number }".into(),
        id => format!("({{ readonly {id}: string | number }} | {{ readonly id: string | number }})"),
    };
    let more: Vec<_> = provider
        .query_members(call)
        .iter()
        .map(|name| format!("readonly {name}?: string"))
        .collect();
    let more = if more.is_empty() {
        String::new()
    } else {
        format!(" & {{ {} }}", more.join("; "))
    };
    match call {
        Call::Create => created(provider),
        Call::List => format!("QueryInput<{filters}>"),
        Call::FindByExternalId => format!("{{ readonly externalId: string }} & Partial<QueryInput<{filters}>>"),
        Call::Update => format!("{id} & ({{ readonly changes: {changes} }} | {changes}){more}"),
        Call::Cancel => match union_of(provider, ".cancel") {
            body if body == "object" => format!("{id}{more}"),
            body => format!("{id} & {body}{more}"),
        },
        Call::Get | Call::Delete | Call::KycReview => format!("{id}{more}"),
        call => panic!("no arguments for {call}"),
    }
}

/// What creates a user: the provider's own envelope where it has one, else any of the kinds.
fn created(provider: &Provider) -> String {
    let envelope = format!("{}.user.create", provider.name);
    if SCHEMAS.iter().any(|record| record.name == envelope) {
        return type_name(&envelope);
    }
    union_of(provider, ".create")
}
