//! Schema objects, structs and enums of Swift.

use crate::models::{Member, Models, members, members_of_case, property, variant, words, words_for_all};
use crate::names::{capitalized, type_name};
use std::fmt::Write;
use usherkit_core::issue::Code;
use usherkit_core::rulebook::{Enum, Kind, Record, Variant};

pub(crate) const HEAD: &str = "/* Written by `cargo xtask generate` from the tables of `core`. */\n";

/// Words that Swift reads otherwise where a case of an enum stands.
const KEYWORDS: &str = " as associatedtype break case catch class continue default defer deinit do else enum extension \
    fallthrough false fileprivate for func guard if import in init inout internal is let nil operator private protocol \
    public repeat rethrows return self static struct subscript super switch throw throws true try typealias var where \
    while ";

/// The schemas, structs and enums of one owner.
pub(crate) fn file(models: &Models) -> String {
    let mut out = String::from(HEAD);
    if !models.schemas.is_empty() {
        schemas(models, &mut out);
    }
    for words in &models.enums {
        write_enum(words, &mut out);
    }
    for record in &models.records {
        write_record(record, &mut out);
        write_constants(models, record, &mut out);
    }
    out
}

fn schemas(models: &Models, out: &mut String) {
    let owner = capitalized(models.owner);
    let _ = writeln!(out, "\n/// The payloads of {owner}.\npublic enum {owner} {{");
    for record in &models.schemas {
        let _ = writeln!(
            out,
            "    /// `{0}`\n    public static let {1} = Schema<{2}>(\"{0}\")\n",
            record.name,
            property(record),
            type_name(record.name)
        );
    }
    let all: Vec<_> = models.schemas.iter().map(|record| property(record)).collect();
    let _ = writeln!(
        out,
        "    /// Every schema of {owner}.\n    public static let schemas: [any AnySchema] = [{}]",
        all.join(", ")
    );
    out.push_str("}\n");
}

pub(crate) fn write_enum(words: &Enum, out: &mut String) {
    let all = words.values.iter().map(|word| (word, None));
    write_words(&format!("`{}`", words.name), &type_name(words.name), all, out);
}

/// An enum of words, each with what it says where there is a comment on it.
pub(crate) fn write_words<'a>(
    about: &str,
    name: &str,
    words: impl Iterator<Item = (&'a str, Option<&'a str>)>,
    out: &mut String,
) {
    let _ = writeln!(
        out,
        "\n/// {about}\npublic enum {name}: String, Codable, Sendable, CaseIterable {{"
    );
    for (word, about) in words {
        if let Some(about) = about {
            let _ = writeln!(out, "    /// {about}");
        }
        let _ = writeln!(out, "    case {} = \"{word}\"", case_name(word));
    }
    out.push_str("}\n");
}

fn write_record(record: &'static Record, out: &mut String) {
    let name = type_name(record.name);
    let _ = writeln!(out, "\n/// `{}`", record.name);
    match variant(record) {
        None => {
            let members: Vec<_> = members(record).into_iter().map(|member| (member, None)).collect();
            write_struct(&name, &members, "", out);
        }
        Some((_, variant)) => write_cases(record, &name, variant, out),
    }
}

/// The values of a record for which one word is enough.
fn write_constants(models: &Models, record: &'static Record, out: &mut String) {
    let (name, members) = (type_name(record.name), members(record));
    let mut constants = String::new();
    for word in words_for_all(models, record) {
        let case = case_name(word);
        let values: Vec<_> = members
            .iter()
            .map(|member| format!("{}: .{case}", member.name))
            .collect();
        let _ = writeln!(
            constants,
            "    /// `{word}` for all.\n    public static let {case} = {name}({})",
            values.join(", ")
        );
    }
    if !constants.is_empty() {
        let _ = writeln!(out, "\nextension {name} {{\n{constants}}}");
    }
}

pub(crate) fn write_struct(name: &str, members: &[(Member, Option<&'static Record>)], indent: &str, out: &mut String) {
    let typed: Vec<_> = members
        .iter()
        .map(|(member, chosen)| {
            let of = chosen.map_or_else(|| value(member.kind), |record| type_name(record.name));
            (member, if member.optional { format!("{of}?") } else { of })
        })
        .collect();
    let _ = writeln!(
        out,
        "{indent}public struct {name}: Codable, Sendable, Hashable, UserData {{"
    );
    for (member, of) in &typed {
        let _ = writeln!(
            out,
            "{indent}    /// {}\n{indent}    public var {}: {of}",
            member.about, member.name
        );
    }
    let arguments: Vec<_> = typed
        .iter()
        .map(|(member, of)| format!("{}: {of}{}", member.name, if member.optional { " = nil" } else { "" }))
        .collect();
    let _ = writeln!(out, "\n{indent}    public init({}) {{", arguments.join(", "));
    for (member, _) in &typed {
        let _ = writeln!(out, "{indent}        self.{0} = {0}", member.name);
    }
    let _ = writeln!(out, "{indent}    }}\n{indent}}}");
}

/// An enum with a struct for each case, and the coding that puts the two into one object.
fn write_cases(record: &'static Record, name: &str, variant: &'static Variant, out: &mut String) {
    let _ = writeln!(out, "public enum {name}: Codable, Sendable, Hashable, UserData {{");
    let types: Vec<String> = variant
        .cases
        .iter()
        .map(|case| words(case.is).iter().map(|word| capitalized(word)).collect())
        .collect();
    for (case, of) in variant.cases.iter().zip(&types) {
        let _ = writeln!(
            out,
            "    /// `{}` is `{}`.\n    case {}({of})",
            variant.by,
            case.is,
            case_name(case.is)
        );
    }
    for (case, of) in variant.cases.iter().zip(&types) {
        let _ = writeln!(out, "\n    /// The members where `{}` is `{}`.", variant.by, case.is);
        write_struct(of, &members_of_case(record, case), "    ", out);
    }
    let _ = writeln!(
        out,
        "\n    private enum Discriminator: String, Codable {{\n        case {}\n    }}",
        variant
            .cases
            .iter()
            .map(|case| format!("{} = \"{}\"", case_name(case.is), case.is))
            .collect::<Vec<_>>()
            .join(", ")
    );
    let _ = writeln!(
        out,
        "\n    private enum CodingKeys: String, CodingKey {{\n        case discriminator = \"{}\"\n    }}",
        variant.by
    );
    out.push_str("\n    public init(from decoder: any Decoder) throws {\n");
    out.push_str("        let container = try decoder.container(keyedBy: CodingKeys.self)\n");
    out.push_str("        switch try container.decode(Discriminator.self, forKey: .discriminator) {\n");
    for (case, of) in variant.cases.iter().zip(&types) {
        let case = case_name(case.is);
        let _ = writeln!(out, "        case .{case}: self = .{case}(try {of}(from: decoder))");
    }
    out.push_str("        }\n    }\n\n    public func encode(to encoder: any Encoder) throws {\n");
    out.push_str("        var container = encoder.container(keyedBy: CodingKeys.self)\n        switch self {\n");
    for case in variant.cases {
        let case = case_name(case.is);
        let _ = writeln!(out, "        case .{case}(let value):");
        let _ = writeln!(
            out,
            "            try container.encode(Discriminator.{case}, forKey: .discriminator)"
        );
        out.push_str("            try value.encode(to: encoder)\n");
    }
    out.push_str("        }\n    }\n}\n");
}

fn value(kind: &Kind) -> String {
    match kind {
        Kind::Enum(words) => type_name(words.name),
        Kind::Integer { .. } | Kind::SafeInteger => "Int".into(),
        Kind::Boolean => "Bool".into(),
        Kind::Object(record) | Kind::Uniform(record) => type_name(record.name),
        Kind::List {
            of: Kind::List {
                of: Kind::PathSegment, ..
            },
            ..
        } => "[Path]".into(),
        Kind::PathSegment => "JSONValue".into(),
        Kind::List { of, .. } => format!("[{}]", value(of)),
        _ => "String".into(),
    }
}

/// The case of a word: `upto10k`, `en`. `none` would be taken for the absence of an optional value.
pub(crate) fn case_name(word: &str) -> String {
    let mut words = words(word).into_iter();
    let name = words.next().unwrap_or_default() + &words.map(|word| capitalized(&word)).collect::<String>();
    if name == "none" {
        "noneApplies".into()
    } else if KEYWORDS.contains(&format!(" {name} ")) {
        format!("`{name}`")
    } else if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("n{name}")
    } else {
        name
    }
}

/// The codes of issues.
pub(crate) fn issue_codes() -> String {
    let mut out = String::from(HEAD);
    let codes: Vec<_> = Code::ALL
        .iter()
        .map(|code| (code.wire(), code.about().trim().replace('\n', " ")))
        .collect();
    write_words(
        "Why something is an issue or a warning. Codes are never renamed and never reused.",
        "IssueCode",
        codes.iter().map(|(word, about)| (*word, Some(about.as_str()))),
        &mut out,
    );
    out
}
