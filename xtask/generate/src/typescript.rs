//! `npm/src/generated/types.ts`: what payloads, issues and options are, as TypeScript types.

use crate::kinds::{comment, enums, records, writable};
use crate::names::type_name;
use std::fmt::Write;
use usherkit_core::issue::{Code, ParamType};
use usherkit_core::provider::Provider;
use usherkit_core::rulebook::{Enum, Field, Kind, Presence, Purpose, Record, Variant};
use usherkit_core::{OPTIONS, providers};

/// The whole file.
pub(crate) fn types() -> String {
    let mut out = String::from("/* Written by `cargo xtask generate` from the tables of `core`. */\n");
    issues(&mut out);
    let mut roots = vec![&OPTIONS];
    roots.extend(providers::SCHEMAS);
    let all = records(&roots);
    for words in enums(&all) {
        write_enum(words, &mut out);
    }
    for record in all {
        write_record(record, &mut out);
    }
    out
}

pub(crate) fn write_enum(words: &Enum, out: &mut String) {
    let values: Vec<_> = words.values.iter().map(|word| format!("'{word}'")).collect();
    let _ = write!(
        out,
        "\n/** `{}` */\nexport type {} = {};\n",
        words.name,
        type_name(words.name),
        values.join(" | ")
    );
}

fn issues(out: &mut String) {
    out.push_str("\n/** Keys and indexes that lead to a value; empty for the payload as a whole. */\n");
    out.push_str("export type Path = readonly (string | number)[];\n");
    out.push_str("\n/** The parameters of each code. Codes are never renamed and never reused. */\nexport interface IssueParams {\n");
    for code in Code::ALL {
        let _ = writeln!(out, "  /** {} */", code.about().trim().replace("\n", " "));
        let params: Vec<_> = code
            .params()
            .iter()
            .map(|(name, of, always)| {
                format!(
                    "readonly {name}{}: {}",
                    if *always { "" } else { "?" },
                    param(*code, *of)
                )
            })
            .collect();
        let params = if params.is_empty() {
            "Record<string, never>".into()
        } else {
            format!("{{ {} }}", params.join("; "))
        };
        let _ = writeln!(out, "  '{}': {params};", code.wire());
    }
    out.push_str("}\n\n/** Why something is an issue or a warning. */\nexport type IssueCode = keyof IssueParams;\n");
    out.push_str("\n/** One thing that is wrong, or worth a warning. `code` tells which `params` there are. */\n");
    out.push_str(
        "export type Issue = {\n  [Code in IssueCode]: {\n    /** The contract. */\n    readonly code: Code;\n",
    );
    out.push_str("    /** Where. */\n    readonly path: Path;\n    /** Details; never what the user entered, but for the suggestion of a likely typo. */\n");
    out.push_str("    readonly params: IssueParams[Code];\n    /** For people, in the locale of the options. */\n    readonly message: string;\n  };\n}[IssueCode];\n");
}

fn param(code: Code, of: ParamType) -> String {
    match of {
        ParamType::Number => "number".into(),
        ParamType::Text => "string".into(),
        ParamType::TextList => "readonly string[]".into(),
        ParamType::Reason => code
            .reasons()
            .map(|reason| format!("'{reason}'"))
            .collect::<Vec<_>>()
            .join(" | "),
    }
}

fn write_record(record: &'static Record, out: &mut String) {
    let name = type_name(record.name);
    let variant = record.fields.iter().find_map(|field| match &field.kind {
        Kind::Variant(variant) => Some((field, *variant)),
        _ => None,
    });
    let _ = write!(out, "\n/** `{}` */\n", record.name);
    match variant {
        None => {
            let _ = writeln!(out, "export interface {name} {{");
            write_fields(record, None, "  ", out);
            out.push_str("}\n");
        }
        Some((field, variant)) => {
            let _ = write!(out, "export type {name} =");
            for case in 0..variant.cases.len() {
                out.push_str("\n  | {\n");
                write_fields(record, Some((field, variant, case)), "      ", out);
                out.push_str("    }");
            }
            out.push_str(";\n");
        }
    }
}

pub(crate) fn write_fields(
    record: &'static Record,
    chosen: Option<(&Field, &Variant, usize)>,
    indent: &str,
    out: &mut String,
) {
    for field in writable(record) {
        let of = match chosen.and_then(|(owner, variant, case)| Some((owner, variant, variant.cases.get(case)?))) {
            Some((_, variant, case)) if variant.by == field.name => format!("'{}'", case.is),
            Some((owner, _, case)) if std::ptr::eq(owner, field) => type_name(case.record.name),
            _ => field.alias().map_or_else(
                || value(&field.kind),
                |(alias, _)| format!("{} | '{alias}'", value(&field.kind)),
            ),
        };
        let read_as = field.alias().map_or(String::new(), |(alias, word)| {
            format!(" `{alias}` is read as `{word}`.")
        });
        let always = record.purpose == Purpose::Whole && matches!(field.presence, Presence::Required);
        let optional = if always { "" } else { "?" };
        let _ = writeln!(out, "{indent}/** {}{read_as} */", comment(record, field));
        let _ = writeln!(out, "{indent}readonly {}{optional}: {of};", field.name);
    }
}

fn value(kind: &Kind) -> String {
    match kind {
        Kind::Enum(words) => type_name(words.name),
        Kind::Integer { .. } | Kind::SafeInteger => "number".into(),
        Kind::Boolean => "boolean".into(),
        Kind::PathSegment => "string | number".into(),
        Kind::Object(record) => type_name(record.name),
        Kind::Uniform(record) => match record.fields {
            [first, ..] => format!("{} | {}", value(&first.kind), type_name(record.name)),
            [] => type_name(record.name),
        },
        Kind::List {
            of: of @ Kind::PathSegment,
            ..
        } => format!("string | readonly ({})[]", value(of)),
        Kind::List { of, .. } => match value(of) {
            item if item.contains(' ') => format!("readonly ({item})[]"),
            item => format!("readonly {item}[]"),
        },
        _ => "string".into(),
    }
}

/// What an update of the provider takes.
pub(crate) fn changes(provider: &Provider) -> String {
    union_of(provider, ".update")
}

/// The types of the provider's schemas whose names end so.
pub(crate) fn union_of(provider: &Provider, end: &str) -> String {
    let own = |record: &&&Record| record.name.split('.').next() == Some(provider.name) && record.name.ends_with(end);
    let names: Vec<_> = providers::SCHEMAS
        .iter()
        .filter(own)
        .map(|record| type_name(record.name))
        .collect();
    match names.as_slice() {
        [] => "object".into(),
        names => names.join(" | "),
    }
}
