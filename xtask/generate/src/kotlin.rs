//! `bindings-mobile/kotlin`: schema objects, data classes and enums.

use crate::answer_types::core_words;
use crate::kotlin_answers::{core_enum, write_own, write_shared};
use crate::kotlin_operations::{write_functions, write_options};
use crate::kotlin_responses::{write_calls, write_copies, write_responses};
use crate::kotlin_tests::typed_operations;
use crate::kotlin_words::{constant, value, write_enum};
use crate::models::{self, Member, Models, members, members_of_case, property, variant, words, words_for_all};
use crate::names::{capitalized, type_name};
use std::fmt::Write;
use usherkit_core::issue::Code;
use usherkit_core::providers::PROVIDERS;
use usherkit_core::rulebook::Record;

const FOLDER: &str = "bindings-mobile/kotlin/facade/src/main/generated/dev/usherkit";
const TESTS: &str = "bindings-mobile/kotlin/facade/src/test/generated/dev/usherkit";
const HEAD: &str = "/* Written by `cargo xtask generate` from the tables of `core`. */\npackage dev.usherkit\n\n";

/// Every file with its content.
pub(crate) fn files() -> Vec<(String, String)> {
    let mut files: Vec<_> = models::all()
        .iter()
        .map(|models| (format!("{FOLDER}/{}.kt", capitalized(models.owner)), file(models)))
        .collect();
    files.push((format!("{FOLDER}/IssueCode.kt"), issue_codes()));
    files.push((format!("{FOLDER}/Schemas.kt"), all_schemas()));
    for words in core_words() {
        files.push((
            format!("{FOLDER}/{}.kt", words.name),
            format!("{HEAD}{}", core_enum(&words)),
        ));
    }
    files.push((format!("{FOLDER}/OperationOptions.kt"), with_imports(write_options)));
    files.push((format!("{FOLDER}/Answers.kt"), with_imports(write_shared)));
    for provider in PROVIDERS {
        let of = |what| format!("{FOLDER}/{}{what}.kt", capitalized(provider.name));
        files.push((of("Responses"), with_imports(|out| write_responses(provider, out))));
        files.push((
            of("Answers"),
            with_imports(|out| {
                write_copies(provider, out);
                write_own(provider, out);
            }),
        ));
        files.push((of("Call"), with_imports(|out| write_calls(provider, out))));
    }
    files.push((
        format!("{TESTS}/TypedOperations.kt"),
        format!("{HEAD}{}", typed_operations()),
    ));
    files
}

/// What files of answers import where they use it.
const IMPORTS: [&str; 12] = [
    "kotlinx.serialization.DeserializationStrategy",
    "kotlinx.serialization.EncodeDefault",
    "kotlinx.serialization.ExperimentalSerializationApi",
    "kotlinx.serialization.KSerializer",
    "kotlinx.serialization.SerialName",
    "kotlinx.serialization.Serializable",
    "kotlinx.serialization.builtins.nullable",
    "kotlinx.serialization.builtins.serializer",
    "kotlinx.serialization.encoding.Encoder",
    "kotlinx.serialization.json.JsonElement",
    "kotlinx.serialization.json.JsonObject",
    "kotlinx.serialization.json.JsonPrimitive",
];

/// A file with what it imports.
fn with_imports(write: impl FnOnce(&mut String)) -> String {
    let mut body = String::new();
    write(&mut body);
    let is_word = |char: char| char.is_ascii_alphanumeric();
    let used = |name: &str| {
        let code = body.lines().filter(|line| !line.trim_start().starts_with(['/', '*']));
        code.into_iter()
            .any(|line| line.split(|char| !is_word(char)).any(|word| word == name))
    };
    // The classes have serializers of their own.
    let is_used = |import: &&&str| match import.rsplit('.').next() {
        Some("ExperimentalSerializationApi") => used("EncodeDefault"),
        Some("serializer") => body.contains("Unit.serializer"),
        name => name.is_some_and(used),
    };
    let imports = IMPORTS.iter().filter(is_used);
    let imports: String = imports.map(|import| format!("import {import}\n")).collect();
    let annotated = if used("EncodeDefault") {
        HEAD.replacen(
            "package",
            "@file:OptIn(ExperimentalSerializationApi::class)\n\npackage",
            1,
        )
    } else {
        HEAD.to_owned()
    };
    format!("{annotated}{imports}{body}")
}

fn all_schemas() -> String {
    let providers: Vec<_> = models::providers()
        .iter()
        .map(|owner| format!("{}.schemas", capitalized(owner)))
        .collect();
    format!(
        "{HEAD}/** Every schema of every provider. */\ninternal val SCHEMAS: List<Schema<*>> = listOf({}).flatten()\n",
        providers.join(", ")
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
    if !models.schemas.is_empty() {
        out.push_str("import kotlinx.serialization.builtins.nullable\n");
    }
    if models.records.iter().any(|record| variant(record).is_some()) {
        out.push_str("import kotlinx.serialization.json.JsonClassDiscriminator\n");
    }
    if !models.schemas.is_empty() {
        out.push_str("import kotlinx.serialization.json.JsonElement\n");
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
    if let Some(provider) = PROVIDERS.iter().find(|provider| provider.name == models.owner) {
        write_functions(provider, out);
    }
    out.push_str("}\n");
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
