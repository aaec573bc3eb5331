//! What operations answer, as TypeScript types.

use crate::answer_types::{details, name, own, shared, words};
use crate::names::{capitalized, type_name};
use crate::responses::response_name;
use crate::typescript::{self, changes};
use std::fmt::Write;
use usherkit_core::provider::{AnswerCase, AnswerMember, AnswerType, Extends, Provider, Shape, When};
use usherkit_core::providers::PROVIDERS;

/// The types that are the same for every provider.
pub(crate) fn write_shared(out: &mut String) {
    let types = shared();
    for words in words(&types, None) {
        typescript::write_enum(words, out);
    }
    // None of them says anything of a provider.
    let Some(any) = PROVIDERS.first() else { return };
    types.into_iter().for_each(|of| write_type(any, of, out));
}

/// The types of the answers of one provider.
pub(crate) fn write_own(provider: &Provider, out: &mut String) {
    let types = own(provider);
    let known = words(&shared(), None);
    for words in words(&types, Some(provider)) {
        if !known.iter().any(|known| std::ptr::eq(*known, words)) && words.name.starts_with(provider.name) {
            typescript::write_enum(words, out);
        }
    }
    types.into_iter().for_each(|of| write_type(provider, of, out));
}

/// The words of answers of which each provider's types have some.
pub(crate) fn write_words(out: &mut String) {
    let known = words(&shared(), None);
    let types: Vec<_> = PROVIDERS.first().map_or(Vec::new(), |provider| own(provider));
    for words in words(&types, None) {
        if !known.iter().any(|known| std::ptr::eq(*known, words)) && words.name.starts_with("usherkit.") {
            typescript::write_enum(words, out);
        }
    }
}

fn write_type(provider: &Provider, of: &'static AnswerType, out: &mut String) {
    let type_of = name(provider, of);
    let parameter = if has_value(of) { "<Value>" } else { "" };
    if of.cases.is_empty() {
        let _ = writeln!(out, "\n/** {} */", of.about);
        let _ = match of.extends {
            Extends::Event => {
                let [_, _, event] = provider.responses();
                let roots = provider.responses();
                writeln!(out, "export type {type_of} = {} & {{", response_name(event, &roots))
            }
            Extends::Nothing | Extends::Details => writeln!(out, "export interface {type_of} {{"),
        };
        write_members(provider, of.members, out);
        out.push_str("}\n");
        return;
    }
    let cases: Vec<_> = of
        .cases
        .iter()
        .map(|case| {
            let parameter = if case.members.iter().any(|member| matches!(member.of, Shape::Value)) {
                parameter
            } else {
                ""
            };
            format!("{type_of}{}{parameter}", case.name)
        })
        .collect();
    let _ = writeln!(
        out,
        "\n/** {} */\nexport type {type_of}{parameter} = {};",
        of.about,
        cases.join(" | ")
    );
    for (case, name) in of.cases.iter().zip(&cases) {
        let _ = writeln!(out, "\n/** {} */\nexport interface {name} {{", case.about);
        let _ = match case.when {
            When::Is(member, is) => writeln!(out, "  readonly {member}: {is};"),
            When::Says(member, word) => writeln!(out, "  readonly {member}: '{word}';"),
            When::Has(_) => Ok(()),
        };
        write_members(provider, of.members, out);
        write_members(provider, case.members, out);
        write_members(provider, details(provider, of), out);
        write_absent(of, case, out);
        out.push_str("}\n");
    }
}

/// The members of other cases, so that a reader can ask for them in every case.
fn write_absent(of: &AnswerType, case: &AnswerCase, out: &mut String) {
    if !matches!(case.when, When::Has(_)) {
        return;
    }
    let others = of.cases.iter().filter(|other| !std::ptr::eq(*other, case));
    for member in others.flat_map(|other| other.members) {
        let _ = writeln!(out, "  readonly {}?: undefined;", member.name);
    }
}

fn has_value(of: &AnswerType) -> bool {
    let mut members = of.cases.iter().flat_map(|case| case.members);
    members.any(|member| matches!(member.of, Shape::Value))
}

fn write_members(provider: &Provider, members: &[AnswerMember], out: &mut String) {
    for member in members {
        if !member.about.is_empty() {
            let _ = writeln!(out, "  /** {} */", member.about);
        }
        let optional = if member.optional { "?" } else { "" };
        let _ = writeln!(
            out,
            "  readonly {}{optional}: {};",
            member.name,
            value(provider, member.of)
        );
    }
}

fn value(provider: &Provider, of: Shape) -> String {
    let roots = provider.responses();
    match of {
        Shape::Text => "string".into(),
        Shape::Boolean => "boolean".into(),
        Shape::Number => "number".into(),
        Shape::Texts => "Readonly<Record<string, string>>".into(),
        Shape::Word(words) => type_name(words.name),
        Shape::Reason => "Reason".into(),
        Shape::StateIs(state) => format!("'{}'", state.code()),
        Shape::StateIsNot(state) => format!("Exclude<State, '{}'>", state.code()),
        Shape::FailureKind => "FailureKind".into(),
        Shape::Path => "Path".into(),
        Shape::Issue => "Issue".into(),
        Shape::List(of) => match value(provider, *of) {
            item if item.contains(' ') => format!("readonly ({item})[]"),
            item => format!("readonly {item}[]"),
        },
        Shape::Empty(_) => "readonly []".into(),
        Shape::Filled(of) => {
            let item = value(provider, *of);
            format!("readonly [{item}, ...{item}[]]")
        }
        Shape::Nullable(of) => format!("{} | null", value(provider, *of)),
        Shape::Object(of) => name(provider, of),
        Shape::Response(record) => response_name(record, &roots),
        Shape::User => type_name(roots[0].name),
        Shape::Value => "Value".into(),
        Shape::Changes => changes(provider),
        Shape::Filters => type_name(provider.filters().name),
        Shape::Copies => format!("{}Copies", capitalized(provider.name)),
    }
}
