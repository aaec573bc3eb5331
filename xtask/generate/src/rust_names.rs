//! Names of Rust's types, fields and variants, and the enums of words.

use crate::models::words;
use crate::names::{capitalized, type_name};
use std::fmt::Write;
use usherkit_core::rulebook::Enum;

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
