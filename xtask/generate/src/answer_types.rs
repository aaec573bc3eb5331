//! The types of answers that generated code has, and how they are called.

use crate::names::capitalized;
use usherkit_core::door::{OPERATIONS, answer_of};
use usherkit_core::issue::{FailureKind, Reason, State};
use usherkit_core::provider::{AnswerMember, AnswerType, Extends, Provider, Shape};
use usherkit_core::providers::PROVIDERS;
use usherkit_core::rulebook::{Enum, Kind};

/// A closed list of words that the core knows as an enum of Rust.
pub(crate) struct CoreWords {
    pub(crate) name: &'static str,
    pub(crate) about: &'static str,
    /// Each word with what it says.
    pub(crate) words: Vec<(&'static str, String)>,
}

/// The reasons, states and kinds of failures.
pub(crate) fn core_words() -> [CoreWords; 3] {
    let line = |about: &str| about.trim().replace('\n', " ");
    [
        CoreWords {
            name: "Reason",
            about: "Why a decision is what it is. Never renamed, never reused.",
            words: Reason::ALL.iter().map(|own| (own.code(), line(own.about()))).collect(),
        },
        CoreWords {
            name: "State",
            about: "What a user is, as far as transacting goes.",
            words: State::ALL.iter().map(|own| (own.code(), line(own.about()))).collect(),
        },
        CoreWords {
            name: "FailureKind",
            about: "What kind of failure it was.",
            words: FailureKind::ALL
                .iter()
                .map(|own| (own.code(), line(own.about())))
                .collect(),
        },
    ]
}

/// The types that are the same for every provider, each once.
pub(crate) fn shared() -> Vec<&'static AnswerType> {
    let all = PROVIDERS.iter().flat_map(|provider| all_types(provider));
    distinct(all.filter(|of| !is_own(of)))
}

/// The types of one provider, each once.
pub(crate) fn own(provider: &Provider) -> Vec<&'static AnswerType> {
    distinct(all_types(provider).into_iter().filter(|of| is_own(of)))
}

/// The name of a type, as generated code of every language has it.
pub(crate) fn name(provider: &Provider, of: &'static AnswerType) -> String {
    if is_own(of) {
        capitalized(provider.name) + of.name
    } else {
        of.name.to_owned()
    }
}

/// The members of every case, and what the provider adds behind those of the case.
pub(crate) fn details(provider: &Provider, of: &AnswerType) -> &'static [AnswerMember] {
    match of.extends {
        Extends::Details => provider.details(),
        Extends::Event | Extends::Nothing => &[],
    }
}

/// The words of answers, each list once: those of every provider, or of one.
pub(crate) fn words(types: &[&'static AnswerType], provider: Option<&Provider>) -> Vec<&'static Enum> {
    let own = types.iter().flat_map(|of| members(of));
    let details = provider.map_or(&[][..], Provider::details);
    let mut all: Vec<&'static Enum> = Vec::new();
    for member in own.chain(details) {
        if let Shape::Word(words) = innermost(member.of)
            && !all.iter().any(|known| std::ptr::eq(*known, words))
        {
            all.push(words);
        }
    }
    all
}

/// A member of a local record that repeats what the provider says.
pub(crate) struct Copy {
    pub(crate) name: &'static str,
    /// What the provider has; nothing if its tables do not say.
    pub(crate) kind: Option<&'static Kind>,
    /// Whether it is the id of the provider's user, which is text in every answer.
    pub(crate) is_link: bool,
    /// One sentence about it, without a period.
    pub(crate) about: String,
}

/// The members of a local record.
pub(crate) fn copies(provider: &Provider) -> impl Iterator<Item = Copy> {
    let [user, _, event] = provider.responses();
    let (says, word) = provider.local_end();
    provider.local_members().map(move |(name, theirs)| {
        let field = user
            .fields
            .iter()
            .chain(event.fields)
            .find(|field| field.name == theirs);
        let mut about = format!("The provider's `{theirs}`");
        if name == says {
            about += &format!("; `{word}` where the user is deleted, cancelled or closed");
        }
        Copy {
            name,
            kind: field.map(|field| &field.kind),
            is_link: theirs == provider.id,
            about,
        }
    })
}

fn members(of: &'static AnswerType) -> impl Iterator<Item = &'static AnswerMember> {
    of.members.iter().chain(of.cases.iter().flat_map(|case| case.members))
}

fn all_types(provider: &Provider) -> Vec<&'static AnswerType> {
    let mut all = Vec::new();
    for operation in OPERATIONS {
        if let Some(answer) = answer_of(operation.name) {
            add(provider, answer, &mut all);
        }
    }
    all
}

fn add(provider: &Provider, shape: Shape, all: &mut Vec<&'static AnswerType>) {
    if let Shape::Object(of) = innermost(shape) {
        all.push(of);
        for member in members(of).chain(details(provider, of)) {
            add(provider, member.of, all);
        }
    }
}

fn innermost(shape: Shape) -> Shape {
    match shape {
        Shape::List(of) | Shape::Empty(of) | Shape::Filled(of) | Shape::Nullable(of) => innermost(*of),
        shape => shape,
    }
}

fn distinct(all: impl Iterator<Item = &'static AnswerType>) -> Vec<&'static AnswerType> {
    let mut once: Vec<&'static AnswerType> = Vec::new();
    for of in all {
        if !once.iter().any(|known| std::ptr::eq(*known, of)) {
            once.push(of);
        }
    }
    once
}

/// Whether each provider has a type of its own of it.
pub(crate) fn is_own(of: &'static AnswerType) -> bool {
    depends_on_provider(of) || is_detail(of)
}

/// Whether the provider's own tables describe a part of it. The value of a response is a parameter of its type.
fn depends_on_provider(of: &'static AnswerType) -> bool {
    let depends = |member: &AnswerMember| match innermost(member.of) {
        Shape::Response(_) | Shape::User | Shape::Changes | Shape::Filters | Shape::Copies => true,
        Shape::Object(of) => depends_on_provider(of),
        _ => false,
    };
    of.extends != Extends::Nothing || members(of).any(depends)
}

/// Whether it is an object that a provider adds to `eligibility`.
fn is_detail(of: &AnswerType) -> bool {
    let is_it = |member: &AnswerMember| matches!(innermost(member.of), Shape::Object(own) if std::ptr::eq(own, of));
    PROVIDERS.iter().any(|provider| provider.details().iter().any(is_it))
}
