//! What an answer is, as data: the types of answers in TypeScript, Kotlin, Swift and Rust are generated from it.

use crate::issue::State;
use crate::rulebook::{Enum, Record};

/// The type of an answer, or of an object in one.
#[derive(Debug)]
pub struct AnswerType {
    /// The name of the generated type, without that of a provider.
    pub name: &'static str,
    /// One sentence about it.
    pub about: &'static str,
    /// The members of every case, in the order in which they are written.
    pub members: &'static [AnswerMember],
    /// What the members stand beside.
    pub extends: Extends,
    /// Which of several forms the object has; empty where it has one. Members of a case follow those of every case.
    pub cases: &'static [AnswerCase],
}

/// What an object holds besides its own members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extends {
    /// Nothing.
    Nothing,
    /// What the provider says about a user who may or may not transact: [`Provider::details`](super::Provider::details).
    Details,
    /// The envelope of the provider's webhooks.
    Event,
}

/// One form of an object.
#[derive(Debug)]
pub struct AnswerCase {
    /// The name of the generated type, within that of the object.
    pub name: &'static str,
    /// One sentence about it.
    pub about: &'static str,
    /// How the object shows that it has this form.
    pub when: When,
    /// Its members.
    pub members: &'static [AnswerMember],
}

/// How an object shows which form it has: by the member that this names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The member is `true` or `false`. It is the first member of the object.
    Is(&'static str, bool),
    /// The member is this word. It is the first member of the object.
    Says(&'static str, &'static str),
    /// The member is there. It is one of the members of the case.
    Has(&'static str),
}

impl When {
    /// The member.
    pub fn member(self) -> &'static str {
        match self {
            When::Is(member, _) | When::Says(member, _) | When::Has(member) => member,
        }
    }
}

/// One member of an answer.
#[derive(Clone, Copy, Debug)]
pub struct AnswerMember {
    /// The name.
    pub name: &'static str,
    /// The value.
    pub of: Shape,
    /// Whether it may be absent.
    pub optional: bool,
    /// One sentence or two about it; empty where the name says it all.
    pub about: &'static str,
}

/// The value of a member.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number from 0 to 2^53 - 1.
    Number,
    /// An object of texts.
    Texts,
    /// One of these words.
    Word(&'static Enum),
    /// A [`Reason`](crate::issue::Reason).
    Reason,
    /// This [`State`].
    StateIs(State),
    /// Any [`State`] but this.
    StateIsNot(State),
    /// A [`FailureKind`](crate::issue::FailureKind).
    FailureKind,
    /// The way to a member.
    Path,
    /// An issue or a warning.
    Issue,
    /// A list.
    List(&'static Shape),
    /// A list without items.
    Empty(&'static Shape),
    /// A list with at least one item.
    Filled(&'static Shape),
    /// The value or `null`.
    Nullable(&'static Shape),
    /// An object.
    Object(&'static AnswerType),
    /// An object of the provider, as its responses hold it.
    Response(&'static Record),
    /// A user of the provider, as its responses hold it.
    User,
    /// What the response to the call holds: a user, a page of users, or `null`.
    Value,
    /// Members that change, as an update of the provider takes them; `null` where one is cleared.
    Changes,
    /// The filters of the provider's lists.
    Filters,
    /// What a local record copies from the provider.
    Copies,
}

/// A member that is always there.
pub(crate) const fn always(name: &'static str, of: Shape, about: &'static str) -> AnswerMember {
    AnswerMember {
        name,
        of,
        optional: false,
        about,
    }
}

/// A member that may be absent.
pub(crate) const fn sometimes(name: &'static str, of: Shape, about: &'static str) -> AnswerMember {
    AnswerMember {
        name,
        of,
        optional: true,
        about,
    }
}
