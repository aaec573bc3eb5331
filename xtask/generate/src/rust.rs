//! `core/src/models`: payloads as Rust structs and enums.

use crate::answer_types::{own, shared, words as words_of_answers};
use crate::models::{self, Member, Models, members, members_of_case, variant, words, words_for_all};
use crate::names::capitalized;
use crate::rust_answers;
use crate::rust_names::{field_name, name_in, rename, variant_name, write_enum};
use crate::rust_responses;
use std::fmt::Write;
use usherkit_core::providers::PROVIDERS;
use usherkit_core::rulebook::{Kind, Record};

const FOLDER: &str = "core/src/models";

/// Every file with its content.
pub(crate) fn files() -> Vec<(String, String)> {
    let mut files = vec![(format!("{FOLDER}/answers.rs"), rust_answers::shared_file())];
    for models in models::all().iter().filter(|models| !models.schemas.is_empty()) {
        files.push((format!("{FOLDER}/{}.rs", models.owner), file(models)));
    }
    files.push(("tests/src/models.rs".to_owned(), rust_answers::runner()));
    files
}

fn file(models: &Models) -> String {
    let owner = models.owner;
    let mut out = format!(
        "//! The payloads, responses and answers of {}. Written by `cargo xtask generate` from the tables of `core`.\n\n\
         use super::answers::*;\nuse super::{{Copied, Is, Issue, Told, TypedCall}};\nuse crate::door::Misuse;\n\
         use crate::issue::{{Reason, State}};\n",
        capitalized(owner)
    );
    for words in &models.enums {
        write_enum(owner, words, &mut out);
    }
    for record in &models.records {
        write_record(models, record, &mut out);
    }
    if let Some(provider) = PROVIDERS.iter().find(|provider| provider.name == owner) {
        rust_responses::write(provider, &mut out);
        let known = words_of_answers(&shared(), None);
        for words in words_of_answers(&own(provider), Some(provider)) {
            if !known.iter().any(|known| std::ptr::eq(*known, words)) && words.name.starts_with(owner) {
                write_enum(owner, words, &mut out);
            }
        }
        rust_answers::write_own(provider, &mut out);
    }
    out
}

fn write_record(models: &Models, record: &'static Record, out: &mut String) {
    let (owner, name) = (models.owner, name_in(models.owner, record.name));
    let Some((_, of)) = variant(record) else {
        let members: Vec<_> = members(record).into_iter().map(|member| (member, None)).collect();
        let _ = writeln!(out, "\n/// `{}`", record.name);
        write_struct(owner, &name, &members, out);
        write_constants(models, record, out);
        return;
    };
    let _ = write!(
        out,
        "\n/// `{}`\n#[derive(Clone, PartialEq, serde::Serialize, serde::Deserialize)]\n#[serde(tag = \"{}\")]\n\
         pub enum {name} {{\n",
        record.name, of.by
    );
    for case in of.cases {
        let _ = write!(
            out,
            "    /// `{}` is `{}`.\n    #[serde(rename = \"{}\")]\n    {case}({name}{case}),\n",
            of.by,
            case.is,
            case.is,
            case = variant_name(case.is)
        );
    }
    let _ = writeln!(out, "}}\n\ncrate::models::hide!({name});");
    for case in of.cases {
        let _ = writeln!(out, "\n/// `{}` where `{}` is `{}`", record.name, of.by, case.is);
        write_struct(
            owner,
            &format!("{name}{}", variant_name(case.is)),
            &members_of_case(record, case),
            out,
        );
    }
}

fn write_struct(owner: &str, name: &str, members: &[(Member, Option<&'static Record>)], out: &mut String) {
    let all_optional = members.iter().all(|(member, _)| member.optional);
    let default = if all_optional { "Default, " } else { "" };
    let _ = writeln!(
        out,
        "#[derive(Clone, {default}PartialEq, serde::Serialize, serde::Deserialize)]\npub struct {name} {{"
    );
    for (member, chosen) in members {
        let of = chosen.map_or_else(|| value(owner, member.kind), |record| name_in(owner, record.name));
        let _ = writeln!(out, "    /// {}", member.about);
        out.push_str(&rename(member.name, "    "));
        let of = if member.optional {
            out.push_str("    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n");
            format!("Option<{of}>")
        } else {
            of
        };
        let _ = writeln!(out, "    pub {}: {of},", field_name(member.name));
    }
    let _ = writeln!(out, "}}\n\ncrate::models::hide!({name});");
}

/// The values of a record for which one word is enough.
fn write_constants(models: &Models, record: &'static Record, out: &mut String) {
    let name = name_in(models.owner, record.name);
    let mut constants = String::new();
    for word in words_for_all(models, record) {
        let _ = writeln!(
            constants,
            "    /// `{word}` for all.\n    pub const {}: {name} = {name} {{",
            words(word).join("_").to_uppercase()
        );
        for member in members(record) {
            let _ = writeln!(
                constants,
                "        {}: {}::{},",
                field_name(member.name),
                value(models.owner, member.kind),
                variant_name(word)
            );
        }
        constants.push_str("    };\n");
    }
    if !constants.is_empty() {
        let _ = writeln!(out, "\nimpl {name} {{\n{constants}}}");
    }
}

fn value(owner: &str, kind: &Kind) -> String {
    match kind {
        Kind::Enum(words) => name_in(owner, words.name),
        Kind::Integer { .. } | Kind::SafeInteger => "u64".into(),
        Kind::Boolean => "bool".into(),
        Kind::Object(record) | Kind::Uniform(record) => name_in(owner, record.name),
        Kind::List { of, .. } => format!("Vec<{}>", value(owner, of)),
        _ => "String".into(),
    }
}
