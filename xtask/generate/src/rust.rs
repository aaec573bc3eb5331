//! `core/src/models`: payloads as Rust structs and enums.

use crate::answer_types::{own, shared, words as words_of_answers};
use crate::models::{self, Member, Models, members, members_of_case, variant, words, words_for_all};
use crate::names::{capitalized, type_name};
use crate::rust_answers;
use crate::rust_responses;
use std::fmt::Write;
use usherkit_core::providers::PROVIDERS;
use usherkit_core::rulebook::{Enum, Kind, Record};

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
         use super::answers::*;\nuse super::{{Copied, Is, Told, TypedCall, Unknown}};\nuse crate::door::Misuse;\n\
         use crate::issue::{{Issue, Reason, State}};\n",
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

/// The type of a record or an enum in the module of its provider: `killb.person.create` is `Person`.
pub(crate) fn name_in(owner: &str, name: &str) -> String {
    let name = type_name(name);
    name.strip_prefix(&capitalized(owner)).unwrap_or(&name).to_owned()
}

/// The name of a field, which may be a word of Rust.
pub(crate) fn field_name(name: &str) -> String {
    match words(name).join("_").as_str() {
        "type" => "r#type".to_owned(),
        name => name.to_owned(),
    }
}

/// The attribute that gives a field its name in JSON, where that is another one.
pub(crate) fn rename(name: &str, indent: &str) -> String {
    if field_name(name).trim_start_matches("r#") == name {
        return String::new();
    }
    format!("{indent}#[serde(rename = \"{name}\")]\n")
}

/// The variant of a word: `UPTO_10K` is `Upto10k`, `0-18` is `N0_18`.
pub(crate) fn variant_name(word: &str) -> String {
    let parts = words(word);
    let mut name = String::new();
    for part in &parts {
        let is_digit = |char: Option<char>| char.is_some_and(|char| char.is_ascii_digit());
        if is_digit(name.chars().last()) && is_digit(part.chars().next()) {
            name.push('_');
        }
        name += &capitalized(part);
    }
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        name.insert(0, 'N');
    }
    name
}

pub(crate) fn write_enum(owner: &str, words: &Enum, out: &mut String) {
    let _ = write!(
        out,
        "\n/// `{}`\n#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]\n\
         #[non_exhaustive]\npub enum {} {{\n",
        words.name,
        name_in(owner, words.name)
    );
    for word in words.values {
        let name = variant_name(word);
        let _ = writeln!(out, "    /// `{word}`");
        if name != word {
            let _ = writeln!(out, "    #[serde(rename = \"{word}\")]");
        }
        let _ = writeln!(out, "    {name},");
    }
    out.push_str("}\n");
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
