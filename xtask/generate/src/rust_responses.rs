//! What providers send back, as Rust structs: every member may be absent, and words may be others than the known ones.

use crate::kinds::{describe, records, response_enums};
use crate::names::capitalized;
use crate::responses::response_name;
use crate::rust_names::{field_name, name_in, rename, variant_name, write_enum};
use std::fmt::Write;
use usherkit_core::provider::Provider;
use usherkit_core::rulebook::{Kind, Record, Variant};

/// Appends the types of what the provider sends.
pub(crate) fn write(provider: &Provider, out: &mut String) {
    let all = records(&provider.responses());
    for words in response_enums(provider) {
        write_enum(provider.name, words, out);
    }
    for record in all {
        write_record(provider, record, out);
    }
}

/// The type of a record as responses have it, in the module of the provider.
pub(crate) fn name(provider: &Provider, record: &Record) -> String {
    let name = response_name(record, &provider.responses());
    let prefix = capitalized(provider.name);
    name.strip_prefix(&prefix).unwrap_or(&name).to_owned()
}

fn write_record(provider: &Provider, record: &'static Record, out: &mut String) {
    let type_of = name(provider, record);
    let _ = writeln!(
        out,
        "\n/// `{}`, as it comes back.\n#[derive(Clone, Default, PartialEq, serde::Serialize, serde::Deserialize)]\n\
         #[non_exhaustive]\npub struct {type_of} {{",
        record.name
    );
    for field in record.fields {
        let _ = writeln!(out, "    /// {}.", capitalized(&describe(&field.kind)));
        out.push_str(&rename(field.name, "    "));
        out.push_str("    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n");
        let _ = writeln!(
            out,
            "    pub {}: Option<{}>,",
            field_name(field.name),
            value(provider, &field.kind)
        );
    }
    let _ = writeln!(
        out,
        "    /// What the provider sent besides, or in a form that is not known, as `[name, value]`.\n    \
         #[serde(rename = \"unknownMembers\", default, skip_serializing_if = \"Vec::is_empty\")]\n    \
         pub unknown_members: Vec<serde_json::Value>,\n}}\n\ncrate::models::hide!({type_of});"
    );
    for field in record.fields {
        if let Kind::Variant(variant) = field.kind {
            write_accessors(provider, record, field.name, variant, out);
        }
    }
}

/// What a member of several records is, where its sibling tells.
fn write_accessors(provider: &Provider, record: &Record, member: &str, variant: &Variant, out: &mut String) {
    let by = record.fields.iter().find(|field| field.name == variant.by);
    let Some(Kind::Enum(words)) = by.map(|field| &field.kind) else {
        return;
    };
    let _ = writeln!(out, "\nimpl {} {{", name(provider, record));
    for case in variant.cases {
        let accessor = field_name(case.is).trim_start_matches("r#").to_lowercase();
        let _ = writeln!(
            out,
            "    /// The member `{member}` where `{}` is `{}`.\n    pub fn {member}_of_{accessor}(&self) -> Option<{}> {{\n        \
             let is_it = self.{} == Some(Told::Known({}::{}));\n        \
             serde_json::from_value(self.{}.clone().filter(|_| is_it)?).ok()\n    }}\n",
            variant.by,
            case.is,
            name(provider, case.record),
            field_name(variant.by),
            name_in(provider.name, words.name),
            variant_name(case.is),
            field_name(member),
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
}

fn value(provider: &Provider, kind: &'static Kind) -> String {
    match kind {
        Kind::Any | Kind::Variant(_) => "serde_json::Value".into(),
        Kind::Enum(words) => format!("Told<{}>", name_in(provider.name, words.name)),
        Kind::Integer { .. } => "Told<u64>".into(),
        Kind::SafeInteger => "u64".into(),
        Kind::Boolean => "bool".into(),
        Kind::Object(record) => name(provider, record),
        Kind::List { of, .. } => format!("Vec<{}>", value(provider, of)),
        _ => "String".into(),
    }
}
