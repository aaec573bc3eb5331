//! What every generated file of Kotlin has: words, names, types of kinds.

use crate::models::words;
use crate::names::type_name;
use std::fmt::Write;
use usherkit_core::rulebook::{Enum, Kind};

/// An enum of words.
pub(crate) fn write_enum(name: &str, words: &Enum, out: &mut String) {
    let _ = write!(
        out,
        "\n/** `{}` */\n@Serializable\npublic enum class {name} {{\n",
        words.name
    );
    for word in words.values {
        let _ = writeln!(
            out,
            "    /** `{word}` */\n    @SerialName(\"{word}\")\n    {},\n",
            constant(word)
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
}

/// The type of a value that a schema or an option has.
pub(crate) fn value(kind: &Kind) -> String {
    match kind {
        Kind::Enum(words) => type_name(words.name),
        Kind::Integer { .. } | Kind::SafeInteger => "Long".into(),
        Kind::Boolean => "Boolean".into(),
        Kind::Object(record) | Kind::Uniform(record) => type_name(record.name),
        Kind::List { of, .. } => format!("List<{}>", value(of)),
        _ => "String".into(),
    }
}

/// The constant of a word: `UPTO_10K`, `EN`; a word that starts with a digit gets a letter before it.
pub(crate) fn constant(word: &str) -> String {
    let name = words(word).join("_").to_uppercase();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("N{name}")
    } else {
        name
    }
}

/// Names that Kotlin takes for its own where they are not quoted.
const KEYWORDS: [&str; 3] = ["object", "in", "is"];

/// The name of a member as Kotlin writes it.
pub(crate) fn property(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("`{name}`")
    } else {
        name.to_owned()
    }
}

/// No answer prints what it holds.
pub(crate) fn write_printed(name: &str, indent: &str, out: &mut String) {
    let _ = writeln!(
        out,
        "{indent}/** The type alone, for the members may be the user's data. */\n\
         {indent}override fun toString(): String = \"{name}(…)\""
    );
}
