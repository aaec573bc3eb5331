//! `bindings-mobile/kotlin`: schema objects, data classes and enums.

use crate::models::{self, Member, Models, members, members_of_case, property, variant, words, words_for_all};
use crate::names::{capitalized, type_name};
use std::fmt::Write;
use usherkit_core::door;
use usherkit_core::door::{ArgumentType, Operation};
use usherkit_core::issue::Code;
use usherkit_core::rulebook::{Enum, Kind, Record};

const FOLDER: &str = "bindings-mobile/kotlin/shell/src/main/generated/dev/usherkit";
const HEAD: &str = "/* Written by `cargo xtask generate` from the tables of `core`. */\npackage dev.usherkit\n\n";

/// Every file with its content.
pub(crate) fn files() -> Vec<(String, String)> {
    let mut files: Vec<_> = models::all()
        .iter()
        .map(|models| (format!("{FOLDER}/{}.kt", capitalized(models.owner)), file(models)))
        .collect();
    files.push((format!("{FOLDER}/IssueCode.kt"), issue_codes()));
    files.push((format!("{FOLDER}/Schemas.kt"), all_schemas()));
    files
}

fn all_schemas() -> String {
    let providers: Vec<_> = models::providers()
        .iter()
        .map(|owner| format!("{}.schemas", capitalized(owner)))
        .collect();
    format!(
        "{HEAD}/** Every schema of every provider. */\ninternal val SCHEMAS: List<Schema<*>> = listOf({}).flatten()\n\n\
         /** The arguments of every decision. */\ninternal val DECISIONS: Map<String, List<String>> = mapOf(\n{})\n",
        providers.join(", "),
        models::decisions("    ", " to listOf(", ")")
    )
}

fn file(models: &Models) -> String {
    let mut out = String::from(HEAD);
    if models.records.iter().any(|record| variant(record).is_some()) {
        out.push_str("import kotlinx.serialization.ExperimentalSerializationApi\n");
    }
    if !models.enums.is_empty() || models.records.iter().any(|record| variant(record).is_some()) {
        out.push_str("import kotlinx.serialization.SerialName\n");
    }
    out.push_str("import kotlinx.serialization.Serializable\n");
    if models.records.iter().any(|record| variant(record).is_some()) {
        out.push_str("import kotlinx.serialization.json.JsonClassDiscriminator\n");
    }
    if !models.schemas.is_empty() {
        out.push_str("import kotlinx.serialization.json.JsonElement\nimport kotlinx.serialization.json.JsonObject\n");
    }
    if !models.schemas.is_empty() {
        schemas(models, &mut out);
    }
    for words in &models.enums {
        write_enum(&type_name(words.name), words, &mut out);
    }
    for record in &models.records {
        write_record(record, &mut out);
        write_constants(models, record, &mut out);
    }
    out
}

fn schemas(models: &Models, out: &mut String) {
    let owner = capitalized(models.owner);
    let _ = writeln!(out, "\n/** The payloads of {owner}. */\npublic object {owner} {{");
    for record in &models.schemas {
        let (name, of) = (property(record), type_name(record.name));
        let _ = writeln!(out, "    /** `{}` */", record.name);
        let _ = writeln!(out, "    @JvmField");
        let _ = writeln!(
            out,
            "    public val {name}: Schema<{of}> = Schema(\"{}\", {of}.serializer())\n",
            record.name
        );
    }
    let all: Vec<_> = models.schemas.iter().map(|record| property(record)).collect();
    let _ = writeln!(
        out,
        "    /** Every schema of {owner}. */\n    @JvmField\n    public val schemas: List<Schema<*>> = listOf({})",
        all.join(", ")
    );
    for operation in door::OPERATIONS {
        write_decision(models.owner, operation, out);
    }
    out.push_str("}\n");
}

fn write_decision(owner: &str, operation: &Operation, out: &mut String) {
    let parameters = operation.arguments.iter().map(|argument| {
        let of = match argument.of {
            ArgumentType::Json => "JsonElement",
            ArgumentType::Call => "String",
            ArgumentType::Status => "Int?",
            ArgumentType::Bytes => "ByteArray",
        };
        let absent = if argument.optional { "? = null" } else { "" };
        format!("{}: {of}{absent}", argument.name)
    });
    let arguments = operation.arguments.iter().map(|argument| argument.name);
    let own: Vec<_> = models::own_options(operation).collect();
    let comment = if own.is_empty() {
        format!("/** `{owner}.{}` */", operation.name)
    } else {
        format!(
            "/**\n     * `{owner}.{}`\n     *\n     * @param options those of every check ([Options]), and\n     * - {}\n     */",
            operation.name,
            own.join("\n     * - ")
        )
    };
    let _ = writeln!(
        out,
        "\n    {comment}\n    @JvmStatic\n    @JvmOverloads\n    \
         public fun {0}({1}, options: JsonObject? = null): Decision =\n        \
         decision(\"{owner}.{0}\", {2}, options)",
        operation.name,
        parameters.collect::<Vec<_>>().join(", "),
        arguments.collect::<Vec<_>>().join(", ")
    );
}

fn write_enum(name: &str, words: &Enum, out: &mut String) {
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

fn write_record(record: &'static Record, out: &mut String) {
    let name = type_name(record.name);
    let Some((_, variant)) = variant(record) else {
        let members: Vec<_> = members(record).into_iter().map(|member| (member, None)).collect();
        let _ = writeln!(out, "\n/** `{}` */\n@Serializable", record.name);
        write_class(&name, &members, None, "", out);
        return;
    };
    let _ = write!(
        out,
        "\n/** `{}` */\n@OptIn(ExperimentalSerializationApi::class)\n@Serializable\n@JsonClassDiscriminator(\"{}\")\npublic sealed interface {name} {{\n",
        record.name, variant.by
    );
    for case in variant.cases {
        let class: String = words(case.is).iter().map(|word| capitalized(word)).collect();
        let _ = writeln!(out, "    /** `{}` is `{}`. */", variant.by, case.is);
        let _ = writeln!(out, "    @Serializable\n    @SerialName(\"{}\")", case.is);
        write_class(&class, &members_of_case(record, case), Some(&name), "    ", out);
        out.push('\n');
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
}

/// Appends to the class of a record its values for which one word is enough.
fn write_constants(models: &Models, record: &'static Record, out: &mut String) {
    let (name, members) = (type_name(record.name), members(record));
    let mut constants = String::new();
    for word in words_for_all(models, record) {
        let values: Vec<_> = members
            .iter()
            .map(|member| format!("{}.{}", value(member.kind), constant(word)))
            .collect();
        let _ = write!(
            constants,
            "\n        /** `{word}` for all. */\n        @JvmField\n        public val {}: {name} = {name}({})\n",
            constant(word),
            values.join(", ")
        );
    }
    if !constants.is_empty() {
        out.truncate(out.trim_end_matches("}\n").len());
        let _ = writeln!(
            out,
            "\n    /** One word for all members. */\n    public companion object {{{constants}    }}\n}}"
        );
    }
}

fn write_class(
    name: &str,
    members: &[(Member, Option<&'static Record>)],
    parent: Option<&str>,
    indent: &str,
    out: &mut String,
) {
    let _ = writeln!(out, "{indent}public data class {name}(");
    for (member, chosen) in members {
        let of = chosen.map_or_else(|| value(member.kind), |record| type_name(record.name));
        let absent = if member.optional { "? = null" } else { "" };
        let _ = writeln!(out, "{indent}    /** {} */", member.about);
        let _ = writeln!(out, "{indent}    public val {}: {of}{absent},", member.name);
    }
    let parent = parent.map_or_else(String::new, |parent| format!(" : {parent}"));
    let _ = writeln!(out, "{indent}){parent} {{");
    let _ = writeln!(
        out,
        "{indent}    /** The type alone, for the members are the user's data. */"
    );
    let _ = writeln!(
        out,
        "{indent}    override fun toString(): String = \"{name}(…)\"\n{indent}}}"
    );
}

fn value(kind: &Kind) -> String {
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
fn constant(word: &str) -> String {
    let name = words(word).join("_").to_uppercase();
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        format!("N{name}")
    } else {
        name
    }
}

fn issue_codes() -> String {
    let mut out = format!(
        "{HEAD}import kotlinx.serialization.SerialName\nimport kotlinx.serialization.Serializable\n\n\
         /**\n * Why something is an issue or a warning. Codes are never renamed and never reused.\n *\n\
         * @property wire the code as it is in JSON, such as `phone.invalid`\n */\n\
         @Serializable\npublic enum class IssueCode(public val wire: String) {{\n"
    );
    for code in Code::ALL {
        let wire = code.wire();
        let _ = writeln!(out, "    /** {} */", code.about().trim().replace('\n', " "));
        let _ = writeln!(
            out,
            "    @SerialName(\"{wire}\")\n    {}(\"{wire}\"),\n",
            constant(wire)
        );
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
    out
}
