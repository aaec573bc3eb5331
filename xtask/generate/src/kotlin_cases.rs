//! Answers that have one of several forms, as sealed interfaces of Kotlin and their serializers.

use crate::answer_types::details;
use crate::kotlin_members::{value, write_about, write_members};
use crate::kotlin_words::{constant, property, write_printed};
use std::fmt::Write;
use usherkit_core::provider::{AnswerCase, AnswerMember, AnswerType, Provider, Shape, When};

/// The interface with a class for each case, and its serializer.
pub(crate) fn write_sealed(provider: &Provider, of: &'static AnswerType, type_of: &str, out: &mut String) {
    let is_generic = of.cases.iter().any(has_value);
    let parameter = if is_generic { "<out Value>" } else { "" };
    let _ = writeln!(
        out,
        "\n/** {} */\n@Serializable(with = {type_of}Serializer::class)\npublic sealed interface {type_of}{parameter} {{",
        of.about
    );
    if let Some(member) = tag(of) {
        let _ = writeln!(
            out,
            "    /** Which of the cases it is. */\n    public val {}: {}\n",
            member.0, member.1
        );
    }
    let common = common(provider, of);
    for member in &common {
        write_about(member, "    ", out);
        let absent = if member.optional { "?" } else { "" };
        let _ = writeln!(
            out,
            "    public val {}: {}{absent}\n",
            property(member.name),
            value(provider, member.of)
        );
    }
    if of.name == "RequestAnswer" {
        let _ = writeln!(out, "    /** All of it as JSON, as `batch` takes it. */");
        let _ = writeln!(
            out,
            "    public val json: JsonObject get() = written(serializer(), this)\n"
        );
    }
    for case in of.cases {
        write_case(provider, of, case, type_of, &common, out);
    }
    out.truncate(out.trim_end().len());
    out.push_str("\n}\n");
    write_serializer(of, type_of, is_generic, out);
}

/// The members that the object has in every case, without the one that tells them apart.
fn common(provider: &Provider, of: &'static AnswerType) -> Vec<&'static AnswerMember> {
    // The last case has the sentences that hold of all: what the first one has is often nothing.
    let Some((last, others)) = of.cases.split_last() else {
        return Vec::new();
    };
    let same = |member: &AnswerMember, own: &AnswerMember| {
        own.name == member.name
            && own.optional == member.optional
            && value(provider, own.of) == value(provider, member.of)
    };
    let everywhere = |member: &&AnswerMember| {
        others
            .iter()
            .all(|case| case.members.iter().any(|own| same(member, own)))
    };
    let of_cases = last.members.iter().filter(everywhere);
    of.members.iter().chain(of_cases).chain(details(provider, of)).collect()
}

fn has_value(case: &AnswerCase) -> bool {
    case.members.iter().any(|member| matches!(member.of, Shape::Value))
}

/// The member that tells the cases apart, with its type; nothing where a case is told by what it has.
fn tag(of: &AnswerType) -> Option<(&'static str, &'static str)> {
    match of.cases.first()?.when {
        When::Is(member, _) => Some((member, "Boolean")),
        When::Says(member, _) => Some((member, "String")),
        When::Has(_) => None,
    }
}

fn write_case(
    provider: &Provider,
    of: &'static AnswerType,
    case: &'static AnswerCase,
    type_of: &str,
    common: &[&AnswerMember],
    out: &mut String,
) {
    let name = case.name;
    let all = of.members.iter().chain(case.members).chain(details(provider, of));
    let (fixed, given): (Vec<_>, Vec<_>) = all.partition(|member| constant_of(member.of).is_some());
    let overrides: Vec<&str> = common.iter().map(|member| member.name).collect();
    let (own, of_all) = match has_value(case) {
        true => ("<out Value>", "<Value>"),
        false if of.cases.iter().any(has_value) => ("", "<Nothing>"),
        false => ("", ""),
    };
    let _ = writeln!(
        out,
        "    /** {} */\n    @Serializable\n    public data class {name}{own}(",
        case.about
    );
    write_members(provider, given.into_iter(), &overrides, "        ", out);
    let _ = writeln!(out, "    ) : {type_of}{of_all} {{");
    if let (Some((member, of)), Some(value)) = (tag(of), tag_value(case)) {
        let _ = writeln!(
            out,
            "        @EncodeDefault\n        override val {member}: {of} = {value}\n"
        );
    }
    for member in fixed {
        write_about(member, "        ", out);
        let of = value(provider, member.of);
        let is = constant_of(member.of).unwrap_or_default();
        let how = if overrides.contains(&member.name) {
            "override"
        } else {
            "public"
        };
        let _ = writeln!(
            out,
            "        @EncodeDefault\n        {how} val {}: {of} = {is}\n",
            member.name
        );
    }
    write_printed(&format!("{type_of}.{name}"), "        ", out);
    out.push_str("    }\n\n");
}

/// What the member that tells the case is in it.
fn tag_value(case: &AnswerCase) -> Option<String> {
    match case.when {
        When::Is(_, is) => Some(is.to_string()),
        When::Says(_, word) => Some(format!("\"{word}\"")),
        When::Has(_) => None,
    }
}

/// The only value of a member that has but one.
fn constant_of(of: Shape) -> Option<String> {
    match of {
        Shape::StateIs(state) => Some(format!("State.{}", constant(state.code()))),
        Shape::Empty(_) => Some("emptyList()".into()),
        _ => None,
    }
}

fn write_serializer(of: &AnswerType, type_of: &str, is_generic: bool, out: &mut String) {
    let (parameter, argument, own, given) = if is_generic {
        (
            "<Value>",
            "<Value>",
            "(private val values: KSerializer<Value>)",
            "values",
        )
    } else {
        ("", "", "", "")
    };
    let kind = if is_generic { "class" } else { "object" };
    let serializer = |case: &AnswerCase| {
        let given = if has_value(case) { given } else { "" };
        format!("{type_of}.{}.serializer({given})", case.name)
    };
    let _ = writeln!(
        out,
        "\ninternal {kind} {type_of}Serializer{parameter}{own} :\n    CasesSerializer<{type_of}{argument}>(\"{type_of}\") {{"
    );
    let _ = writeln!(
        out,
        "    override fun reading(members: JsonObject): DeserializationStrategy<{type_of}{argument}> =\n        when {{"
    );
    for (at, case) in of.cases.iter().enumerate() {
        let condition = match case.when {
            _ if at + 1 == of.cases.len() => "else".to_owned(),
            When::Is(member, is) => format!("members[\"{member}\"] == JsonPrimitive({is})"),
            When::Says(member, word) => format!("members[\"{member}\"] == JsonPrimitive(\"{word}\")"),
            When::Has(member) => format!("\"{member}\" in members"),
        };
        let _ = writeln!(out, "            {condition} -> {}", serializer(case));
    }
    let _ = writeln!(
        out,
        "        }}\n\n    override fun serialize(encoder: Encoder, value: {type_of}{argument}): Unit =\n        when (value) {{"
    );
    for case in of.cases {
        let argument = if has_value(case) { argument } else { "" };
        let _ = writeln!(
            out,
            "            is {type_of}.{}{argument} -> encoder.encodeSerializableValue({}, value)",
            case.name,
            serializer(case)
        );
    }
    out.push_str("        }\n}\n");
}
