//! What operations answer, as Swift types.

use crate::answer_types::{core_words, details, name, own, shared, words};
use crate::names::{capitalized, type_name};
use crate::swift::{HEAD, write_enum, write_words};
use crate::swift_cases::write_cases;
use crate::swift_responses::{accessors, members, name_of, write_copies, write_responses};
use crate::swift_structs::{Property, escaped, write_struct};
use std::fmt::Write;
use usherkit_core::provider::{AnswerMember, AnswerType, Extends, Provider, Shape};
use usherkit_core::providers::PROVIDERS;
use usherkit_core::rulebook::Enum;

/// The types that are the same for every provider.
pub(crate) fn shared_file() -> String {
    let mut out = String::from(HEAD);
    for of in core_words() {
        let words = of.words.iter().map(|(word, about)| (*word, Some(about.as_str())));
        write_words(of.about, swift_name(of.name), words, &mut out);
    }
    for words in shared_words() {
        write_enum(words, &mut out);
    }
    // None of them says anything of a provider.
    if let Some(any) = PROVIDERS.first() {
        shared().into_iter().for_each(|of| write_type(any, of, &mut out));
    }
    out
}

/// The types of the answers of one provider.
pub(crate) fn provider_file(provider: &Provider) -> String {
    let mut out = String::from(HEAD);
    write_responses(provider, &mut out);
    write_copies(provider, &mut out);
    let (types, known) = (own(provider), shared_words());
    for words in words(&types, Some(provider)) {
        if !is_among(&known, words) {
            write_enum(words, &mut out);
        }
    }
    types.into_iter().for_each(|of| write_type(provider, of, &mut out));
    out
}

/// The words of answers that are the same for every provider.
fn shared_words() -> Vec<&'static Enum> {
    let mut all = words(&shared(), None);
    let own = PROVIDERS
        .first()
        .map_or(Vec::new(), |provider| words(&own(provider), None));
    for words in own {
        if words.name.starts_with("usherkit.") && !is_among(&all, words) {
            all.push(words);
        }
    }
    all
}

fn is_among(known: &[&'static Enum], words: &Enum) -> bool {
    known.iter().any(|known| std::ptr::eq(*known, words))
}

/// The name in Swift. SwiftUI has a `State`, too: a file that imports both could name neither.
fn swift_name(name: &str) -> &str {
    if name == "State" { "UserState" } else { name }
}

fn write_type(provider: &Provider, of: &'static AnswerType, out: &mut String) {
    let name = name(provider, of);
    let own = properties(provider, of.members);
    if !of.cases.is_empty() {
        let added = properties(provider, details(provider, of));
        let cases: Vec<_> = of
            .cases
            .iter()
            .map(|case| (case, properties(provider, case.members)))
            .collect();
        return write_cases(&name, of, &own, &cases, &added, out);
    }
    let _ = writeln!(out, "\n/// {}", of.about);
    let [_, _, event] = provider.responses();
    match of.extends {
        Extends::Event => {
            let all: Vec<_> = own.into_iter().chain(members(provider, event)).collect();
            write_struct(&name, &all, &accessors(provider, event), "", out);
        }
        Extends::Nothing | Extends::Details => write_struct(&name, &own, "", "", out),
    }
}

fn properties(provider: &Provider, members: &[AnswerMember]) -> Vec<Property> {
    let property = |member: &AnswerMember| Property {
        name: escaped(member.name),
        of: match member.of {
            Shape::Nullable(of) => value(provider, *of),
            of => value(provider, of),
        },
        optional: member.optional,
        is_nullable: matches!(member.of, Shape::Nullable(_)),
        about: match member.of {
            Shape::Changes => format!("{} As JSON, in which `null` clears a member.", member.about),
            _ => member.about.replace("`null`", "`nil`"),
        },
    };
    members.iter().map(property).collect()
}

/// The type of a value.
pub(crate) fn value(provider: &Provider, of: Shape) -> String {
    let [user, _, _] = provider.responses();
    match of {
        Shape::Text => "String".into(),
        Shape::Boolean => "Bool".into(),
        Shape::Number => "Int".into(),
        Shape::Texts => "[String: String]".into(),
        Shape::Word(words) => type_name(words.name),
        Shape::Reason => "Reason".into(),
        Shape::StateIs(_) | Shape::StateIsNot(_) => swift_name("State").into(),
        Shape::FailureKind => "FailureKind".into(),
        Shape::Path => "Path".into(),
        Shape::Issue => "Issue".into(),
        Shape::List(of) | Shape::Empty(of) | Shape::Filled(of) => format!("[{}]", value(provider, *of)),
        Shape::Nullable(of) => format!("{}?", value(provider, *of)),
        Shape::Object(of) => name(provider, of),
        Shape::Response(record) => name_of(provider, record),
        Shape::User => name_of(provider, user),
        Shape::Value => "Value".into(),
        Shape::Changes => "JSONValue".into(),
        Shape::Filters => type_name(provider.filters().name),
        Shape::Copies => capitalized(provider.name) + "Copies",
    }
}
