//! What providers send back, as TypeScript types.

use crate::kinds::{describe, records, response_enums};
use crate::names::{capitalized, type_name};
use crate::typescript;
use std::fmt::Write;
use usherkit_core::provider::Provider;
use usherkit_core::providers::SCHEMAS;
use usherkit_core::rulebook::{Kind, Record, Variant};

/// What the provider sends: read leniently, so every member is optional, and words may be others than the known ones.
pub(crate) fn write_responses(provider: &Provider, out: &mut String) {
    let roots = provider.responses();
    let all = records(&roots);
    for words in response_enums(provider) {
        typescript::write_enum(words, out);
    }
    for record in all {
        let is_root = roots.iter().any(|root| std::ptr::eq(*root, record));
        let about = if is_root { "" } else { ", as it comes back" };
        let _ = write!(out, "\n/** `{}`{about}. */\n", record.name);
        write_response(record, &roots, out);
    }
}

/// Records that a provider sends have names of their own, unless only the provider writes them.
pub(crate) fn response_name(record: &Record, roots: &[&Record]) -> String {
    let name = type_name(record.name);
    let is_written = records(SCHEMAS).iter().any(|own| own.name == record.name);
    let is_root = roots.iter().any(|root| root.name == record.name);
    if is_written && !is_root {
        name + "Response"
    } else {
        name
    }
}

fn write_response(record: &'static Record, roots: &[&'static Record], out: &mut String) {
    let name = response_name(record, roots);
    let variant = record.fields.iter().find_map(|field| match &field.kind {
        Kind::Variant(variant) => Some((field.name, *variant)),
        _ => None,
    });
    let Some((holder, variant)) = variant else {
        let _ = writeln!(out, "export interface {name} {{");
        write_response_fields(record, &[], roots, out);
        out.push_str("}\n");
        return;
    };
    let _ = writeln!(out, "export type {name} = {{");
    write_response_fields(record, &[holder, variant.by], roots, out);
    out.push_str("} & (");
    write_cases(holder, variant, roots, out);
    out.push_str(");\n");
}

fn write_cases(holder: &str, variant: &Variant, roots: &[&'static Record], out: &mut String) {
    let by = variant.by;
    for case in variant.cases {
        let of = response_name(case.record, roots);
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

fn write_response_fields(record: &'static Record, without: &[&str], roots: &[&'static Record], out: &mut String) {
    for field in record.fields.iter().filter(|field| !without.contains(&field.name)) {
        let of = response_value(&field.kind, roots);
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

fn response_value(kind: &'static Kind, roots: &[&'static Record]) -> String {
    match kind {
        Kind::Any => "unknown".into(),
        Kind::Enum(words) => format!("{} | {{ readonly other: string }}", type_name(words.name)),
        Kind::Integer { .. } => "number | { readonly other: string | number }".into(),
        Kind::SafeInteger => "number".into(),
        Kind::Boolean => "boolean".into(),
        Kind::Object(record) => response_name(record, roots),
        Kind::List { of, .. } => match response_value(of, roots) {
            item if item.contains(' ') => format!("readonly ({item})[]"),
            item => format!("readonly {item}[]"),
        },
        _ => "string".into(),
    }
}
