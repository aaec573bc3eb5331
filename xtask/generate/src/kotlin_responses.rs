//! What providers send back, what local records copy of it, and the calls whose responses hold it, as Kotlin types.

use crate::answer_types::copies;
use crate::kinds::{describe, records, response_enums};
use crate::kotlin_words::{constant, property, write_enum, write_printed};
use crate::models::variant;
use crate::names::{capitalized, type_name};
use crate::responses::response_name;
use std::fmt::Write;
use usherkit_core::provider::{Answers, Provider};
use usherkit_core::rulebook::{Case, Kind, Record};

/// What the provider sends: read leniently, so every member is optional, and words may be others than the known ones.
pub(crate) fn write_responses(provider: &Provider, out: &mut String) {
    let roots = provider.responses();
    let all = records(&roots);
    for words in response_enums(provider) {
        write_enum(&type_name(words.name), words, out);
    }
    for record in all {
        let is_root = roots.iter().any(|root| std::ptr::eq(*root, record));
        let about = if is_root { "" } else { ", as it comes back" };
        let name = response_name(record, &roots);
        let _ = writeln!(
            out,
            "\n/** `{}`{about}. */\n@Serializable\npublic data class {name}(",
            record.name
        );
        members(provider, record, out);
        out.push_str(") {\n");
        write_body(provider, record, is_root, out);
        write_printed(&name, "    ", out);
        out.push_str("}\n");
    }
}

/// The members of the constructor.
pub(crate) fn members(provider: &Provider, record: &'static Record, out: &mut String) {
    let roots = provider.responses();
    for field in record.fields {
        let _ = writeln!(
            out,
            "    /** {}. */\n    public val {}: {}? = null,",
            capitalized(&describe(&field.kind)),
            property(field.name),
            value(&field.kind, &roots)
        );
    }
    out.push_str("    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */\n");
    out.push_str("    public val unknownMembers: List<JsonValue>? = null,\n");
}

/// What the class has besides its members: all of it as JSON, and the member that is one of several records.
pub(crate) fn write_body(provider: &Provider, record: &'static Record, is_root: bool, out: &mut String) {
    if is_root {
        out.push_str("    /** All of it as JSON, as operations take it. */\n");
        out.push_str("    public val json: JsonObject get() = written(serializer(), this)\n\n");
    }
    let Some((holder, variant)) = variant(record) else {
        return;
    };
    let (holder, by, roots) = (holder.name, variant.by, provider.responses());
    let words = match record
        .fields
        .iter()
        .find(|field| field.name == by)
        .map(|field| &field.kind)
    {
        Some(Kind::Enum(words)) => type_name(words.name),
        _ => return,
    };
    let mut of_case: Vec<(&'static Record, Vec<&Case>)> = Vec::new();
    for case in variant.cases {
        match of_case
            .iter_mut()
            .find(|(record, _)| std::ptr::eq(*record, case.record))
        {
            Some((_, cases)) => cases.push(case),
            None => of_case.push((case.record, vec![case])),
        }
    }
    for (record, cases) in of_case {
        let quoted: Vec<_> = cases.iter().map(|case| format!("`{}`", case.is)).collect();
        let constants: Vec<_> = cases
            .iter()
            .map(|case| format!("{words}.{}", constant(case.is)))
            .collect();
        let of = response_name(record, &roots);
        let kind = record.name.split('.').nth(1).unwrap_or(record.name);
        let _ = writeln!(
            out,
            "    /** [{holder}] where [{by}] is {}, else null; read at each use. */\n    \
             public val {holder}As{}: {of}? get() = {holder}.readAs({of}.serializer(), {by}?.known, {})\n",
            quoted.join(" or "),
            capitalized(kind),
            constants.join(", ")
        );
    }
}

fn value(kind: &'static Kind, roots: &[&'static Record]) -> String {
    match kind {
        Kind::Any | Kind::Variant(_) => "JsonValue".into(),
        Kind::Enum(words) => format!("Told<{}>", type_name(words.name)),
        Kind::Integer { .. } => "Told<Long>".into(),
        Kind::SafeInteger => "Long".into(),
        Kind::Boolean => "Boolean".into(),
        Kind::Object(record) => response_name(record, roots),
        Kind::List { of, .. } => format!("List<{}>", value(of, roots)),
        _ => "String".into(),
    }
}

/// What an answer says of a local record. Numbers and texts are as the provider sent them.
pub(crate) fn write_copies(provider: &Provider, out: &mut String) {
    let name = capitalized(provider.name);
    let _ = write!(
        out,
        "\n/** New values of members of a local record; null where a member stays as it is. */\n@Serializable\npublic data class {name}Copies(\n"
    );
    for copy in copies(provider) {
        let of = match copy.kind {
            Some(Kind::Integer { .. } | Kind::SafeInteger) if !copy.is_link => "JsonValue?",
            _ => "@Serializable(with = CopySerializer::class) String?",
        };
        let _ = writeln!(
            out,
            "    /** {}. */\n    public val {}: {of} = null,",
            copy.about, copy.name
        );
    }
    out.push_str(") {\n");
    write_printed(&format!("{name}Copies"), "    ", out);
    out.push_str("}\n");
}

/// The calls of the provider, each with the type of what its response holds.
pub(crate) fn write_calls(provider: &Provider, out: &mut String) {
    let name = capitalized(provider.name);
    let [user, page, _] = provider.responses().map(|record| type_name(record.name));
    let _ = write!(
        out,
        "\n/**\n * A call of {name}.\n *\n * @param Value what a response to it holds: a user, a page of users, or nothing\n \
         * @property name the name, such as `create`\n */\n\
         public class {name}Call<Value> private constructor(\n    public val name: String,\n    \
         internal val values: KSerializer<Value>,\n) {{\n    \
         override fun toString(): String = name\n\n    public companion object {{\n"
    );
    let mut names = Vec::new();
    for ((call, answers), (_, method, path)) in provider.calls().zip(provider.endpoints()) {
        let (of, serializer, about) = match answers {
            Answers::User if call.is_read() => (user.clone(), format!("{user}.serializer()"), ""),
            Answers::User => (
                format!("{user}?"),
                format!("{user}.serializer().nullable"),
                " The value is null where the provider answered with no content.",
            ),
            Answers::Page => (page.clone(), format!("{page}.serializer()"), ""),
            Answers::Nothing => (
                "Unit?".into(),
                "Unit.serializer().nullable".into(),
                " There is no value.",
            ),
        };
        let own = call.name();
        names.push(own);
        let _ = writeln!(
            out,
            "        /** `{method} {path}`.{about} */\n        @JvmField\n        public val {own}: {name}Call<{of}> = {name}Call(\"{own}\", {serializer})\n"
        );
    }
    let _ = writeln!(
        out,
        "        /** Every call of {name}. */\n        @JvmField\n        public val all: List<{name}Call<*>> = listOf({})\n    }}\n}}",
        names.join(", ")
    );
}
