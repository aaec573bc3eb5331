//! `npm/src/generated/questions.ts`: what providers send back, and what can be asked of each, as TypeScript types.

use crate::kinds::{describe, enums, records};
use crate::names::{capitalized, type_name};
use crate::typescript;
use std::collections::BTreeSet;
use std::fmt::Write;
use usherkit_core::OPTIONS;
use usherkit_core::door::OPERATIONS;
use usherkit_core::issue::{FailureKind, Reason, State};
use usherkit_core::provider::{Answers, Call, Provider};
use usherkit_core::providers::{PROVIDERS, SCHEMAS};
use usherkit_core::rulebook::{Kind, Record, Variant};

/// The whole file.
pub(crate) fn questions() -> String {
    let mut body = String::new();
    words(&mut body);
    options(&mut body);
    for provider in PROVIDERS {
        sent_by(provider, &mut body);
        local(provider, &mut body);
        asked_of(provider, &mut body);
    }
    body.push_str(
        "\n/** What can be asked of each provider, by its number. */\nexport interface QuestionsByNumber {\n",
    );
    for (number, provider) in PROVIDERS.iter().enumerate() {
        let _ = writeln!(body, "  readonly {number}: {}Questions;", capitalized(provider.name));
    }
    body.push_str("}\n");
    let mut out = String::from("/* Written by `cargo xtask generate` from the tables of `core`. */\n");
    let _ = writeln!(out, "import type {{ QueryInput, Questions }} from '../questions.js';");
    let _ = writeln!(
        out,
        "import type {{ {} }} from './types.js';",
        imported(&body).join(", ")
    );
    out + &body
}

/// The types of `types.ts` that are used here.
fn imported(body: &str) -> Vec<String> {
    let used: BTreeSet<&str> = body.split(|char: char| !char.is_ascii_alphanumeric()).collect();
    let mut roots = vec![&OPTIONS];
    roots.extend(SCHEMAS);
    let all = records(&roots);
    let names = all.iter().map(|record| type_name(record.name));
    let names: BTreeSet<_> = names
        .chain(enums(&all).iter().map(|words| type_name(words.name)))
        .collect();
    names.into_iter().filter(|name| used.contains(name.as_str())).collect()
}

fn words(out: &mut String) {
    let of =
        |name: &str, about: &str, codes: &mut dyn Iterator<Item = (&'static str, &'static str)>, out: &mut String| {
            let _ = write!(out, "\n/** {about} */\nexport type {name} =");
            for (code, about) in codes {
                let about = about.trim().replace("\n", " ");
                let _ = write!(out, "\n  /** {about} */\n  | '{code}'");
            }
            out.push_str(";\n");
        };
    let mut reasons = Reason::ALL.iter().map(|reason| (reason.code(), reason.about()));
    of(
        "Reason",
        "Why a decision is what it is. Never renamed, never reused.",
        &mut reasons,
        out,
    );
    let mut states = State::ALL.iter().map(|state| (state.code(), state.about()));
    of("State", "What a user is, as far as transacting goes.", &mut states, out);
    let mut kinds = FailureKind::ALL.iter().map(|kind| (kind.code(), kind.about()));
    of("FailureKind", "What kind of failure it was.", &mut kinds, out);
}

/// The options of every operation that has some of its own.
fn options(out: &mut String) {
    let own: Vec<&'static Record> = OPERATIONS
        .iter()
        .map(|operation| operation.options)
        .filter(|record| !record.fields.is_empty())
        .collect();
    for words in enums(&own) {
        typescript::write_enum(words, out);
    }
    for record in own {
        let of = OPERATIONS
            .iter()
            .filter(|operation| std::ptr::eq(operation.options, record));
        let of: Vec<_> = of.map(|operation| format!("`{}`", operation.name)).collect();
        let _ = write!(
            out,
            "\n/** The options of {}, besides those of every check: `{}`. */\nexport interface {} extends Options {{\n",
            of.join(", "),
            record.name,
            type_name(record.name)
        );
        typescript::write_fields(record, None, "  ", out);
        out.push_str("}\n");
    }
}

/// What the provider sends: read leniently, so every member is optional, and words may be others than the known ones.
fn sent_by(provider: &Provider, out: &mut String) {
    let roots = provider.sent();
    let all = records(&roots);
    let written: Vec<_> = enums(&records(SCHEMAS)).iter().map(|words| words.name).collect();
    for words in enums(&all) {
        if !written.contains(&words.name) {
            typescript::write_enum(words, out);
        }
    }
    for record in all {
        let is_root = roots.iter().any(|root| std::ptr::eq(*root, record));
        let about = if is_root { "" } else { ", as it comes back" };
        let _ = write!(out, "\n/** `{}`{about}. */\n", record.name);
        write_sent(record, &roots, out);
    }
}

/// Records that a provider sends have names of their own, unless only the provider writes them.
fn sent_name(record: &Record, roots: &[&Record]) -> String {
    let name = type_name(record.name);
    let is_written = records(SCHEMAS).iter().any(|own| own.name == record.name);
    let is_root = roots.iter().any(|root| root.name == record.name);
    if is_written && !is_root { name + "Sent" } else { name }
}

fn write_sent(record: &'static Record, roots: &[&'static Record], out: &mut String) {
    let name = sent_name(record, roots);
    let variant = record.fields.iter().find_map(|field| match &field.kind {
        Kind::Variant(variant) => Some((field.name, *variant)),
        _ => None,
    });
    let Some((holder, variant)) = variant else {
        let _ = writeln!(out, "export interface {name} {{");
        write_sent_fields(record, &[], roots, out);
        out.push_str("}\n");
        return;
    };
    let _ = writeln!(out, "export type {name} = {{");
    write_sent_fields(record, &[holder, variant.by], roots, out);
    out.push_str("} & (");
    write_cases(holder, variant, roots, out);
    out.push_str(");\n");
}

fn write_cases(holder: &str, variant: &Variant, roots: &[&'static Record], out: &mut String) {
    let by = variant.by;
    for case in variant.cases {
        let of = sent_name(case.record, roots);
        let _ = write!(
            out,
            "\n  | {{ readonly {by}: '{}'; readonly {holder}?: {of} }}",
            case.is
        );
    }
    let _ = write!(
        out,
        "\n  | {{ readonly {by}?: {{ readonly other: string }}; readonly {holder}?: unknown }}\n"
    );
}

fn write_sent_fields(record: &'static Record, without: &[&str], roots: &[&'static Record], out: &mut String) {
    for field in record.fields.iter().filter(|field| !without.contains(&field.name)) {
        let of = sent_value(&field.kind, roots);
        let _ = writeln!(
            out,
            "  /** {}. */\n  readonly {}?: {of};",
            capitalized(&describe(&field.kind)),
            field.name
        );
    }
    out.push_str("  /** What the provider sent besides, or in a form that is not known, as `[name, value]`. */\n");
    out.push_str("  readonly unknownMembers?: readonly (readonly [string, unknown])[];\n");
}

fn sent_value(kind: &'static Kind, roots: &[&'static Record]) -> String {
    match kind {
        Kind::Any => "unknown".into(),
        Kind::Enum(words) => format!("{} | {{ readonly other: string }}", type_name(words.name)),
        Kind::Integer { .. } => "number | { readonly other: string | number }".into(),
        Kind::SafeInteger => "number".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Object(record) => sent_name(record, roots),
        Kind::List { of, .. } => match sent_value(of, roots) {
            item if item.contains(' ') => format!("readonly ({item})[]"),
            item => format!("readonly {item}[]"),
        },
        _ => "string".into(),
    }
}

/// The caller's own record of a user.
fn local(provider: &Provider, out: &mut String) {
    let [user, _, event] = provider.sent();
    let name = capitalized(provider.name);
    let _ = write!(
        out,
        "\n/** What a local record repeats of what {name} says about a user. */\nexport interface {name}Copies {{\n"
    );
    for (own, theirs) in provider.local_members() {
        let mut fields = user.fields.iter().chain(event.fields);
        let field = fields.find(|field| field.name == theirs);
        let of = match field.map(|field| &field.kind) {
            Some(Kind::Enum(words)) => format!("{} | (string & {{}})", type_name(words.name)),
            Some(Kind::Integer { .. } | Kind::SafeInteger) => "number | string".into(),
            _ => "string".into(),
        };
        let end = match provider.local_end() {
            (member, word) if member == own => format!("; `{word}` where the user is deleted, cancelled or closed"),
            _ => String::new(),
        };
        let _ = writeln!(
            out,
            "  /** The provider's `{theirs}`{end}. */\n  readonly {own}?: {of} | null;"
        );
    }
    // Index signatures alone would refuse what is an interface or a class at the caller's.
    let _ = write!(
        out,
        "}}\n\n/** A local record of a user; it may have other members besides. */\nexport type {name}Local = {name}Copies | ({name}Copies & {{ readonly [member: string]: unknown }});\n"
    );
}

/// What can be asked of the provider.
fn asked_of(provider: &Provider, out: &mut String) {
    let prefix = capitalized(provider.name);
    let [user, page, event] = provider.sent().map(|record| type_name(record.name));
    let changes = union_of(provider, ".update");
    let filters = type_name(provider.filters().name);
    let outcome = format!(
        "  /** An outcome in `batch`: `null` where the provider answered a change with no content. */\n  readonly user: {user} | null;"
    );
    let _ = write!(
        out,
        "\n/** The requests of {prefix}: what each takes, and what its response holds. */\nexport interface {prefix}Calls {{\n"
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
    out.push_str("}\n");
    let _ = write!(
        out,
        "\n/** What can be asked of {prefix}. */\nexport type {prefix}Questions = Questions<{{\n{outcome}\n  readonly page: {page};\n  readonly event: {event};\n  readonly local: {prefix}Local;\n  readonly filters: {filters};\n  readonly changes: {changes};\n  readonly calls: {prefix}Calls;\n}}>;\n"
    );
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

/// The types of the provider's schemas whose names end so.
fn union_of(provider: &Provider, end: &str) -> String {
    let own = |record: &&&Record| record.name.split('.').next() == Some(provider.name) && record.name.ends_with(end);
    let names: Vec<_> = SCHEMAS
        .iter()
        .filter(own)
        .map(|record| type_name(record.name))
        .collect();
    match names.as_slice() {
        [] => "object".into(),
        names => names.join(" | "),
    }
}
