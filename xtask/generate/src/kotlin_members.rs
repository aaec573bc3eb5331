//! The members of answers in Kotlin.

use crate::answer_types::name;
use crate::kotlin_words::property;
use crate::names::{capitalized, type_name};
use crate::responses::response_name;
use std::fmt::Write;
use usherkit_core::provider::{AnswerMember, Provider, Shape};

/// The members of a constructor; those named by `overrides` are the interface's.
pub(crate) fn write_members<'a>(
    provider: &Provider,
    members: impl Iterator<Item = &'a AnswerMember>,
    overrides: &[&str],
    indent: &str,
    out: &mut String,
) {
    for member in members {
        write_about(member, indent, out);
        let absent = if member.optional { "? = null" } else { "" };
        let how = if overrides.contains(&member.name) {
            "override"
        } else {
            "public"
        };
        let of = value(provider, member.of);
        let _ = writeln!(out, "{indent}{how} val {}: {of}{absent},", property(member.name));
    }
}

/// What the member is.
pub(crate) fn write_about(member: &AnswerMember, indent: &str, out: &mut String) {
    if !member.about.is_empty() {
        let more = match member.of {
            Shape::Changes => " It stays JSON, for `null` clears a member and is not the same as no member.",
            _ => "",
        };
        let _ = writeln!(out, "{indent}/** {}{more} */", member.about);
    }
}

/// The type of a value.
pub(crate) fn value(provider: &Provider, of: Shape) -> String {
    let roots = provider.responses();
    match of {
        Shape::Text => "String".into(),
        Shape::Boolean => "Boolean".into(),
        Shape::Number => "Long".into(),
        Shape::Texts => "Map<String, String>".into(),
        Shape::Word(words) => type_name(words.name),
        Shape::Reason => "Reason".into(),
        Shape::StateIs(_) | Shape::StateIsNot(_) => "State".into(),
        Shape::FailureKind => "FailureKind".into(),
        Shape::Path => "Path".into(),
        Shape::Issue => "Issue".into(),
        Shape::List(of) | Shape::Empty(of) | Shape::Filled(of) => format!("List<{}>", value(provider, *of)),
        Shape::Nullable(of) => format!("{}?", value(provider, *of)),
        Shape::Object(of) => name(provider, of),
        Shape::Response(record) => response_name(record, &roots),
        Shape::User => type_name(roots[0].name),
        Shape::Value => "Value".into(),
        Shape::Changes => "JsonValue".into(),
        Shape::Filters => type_name(provider.filters().name),
        Shape::Copies => format!("{}Copies", capitalized(provider.name)),
    }
}
