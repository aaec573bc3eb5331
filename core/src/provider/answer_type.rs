//! The types of answers, as data. The types in TypeScript, Kotlin, Swift and Rust are generated from them.

use crate::issue::State;
use crate::rulebook::{Enum, Record};

/// The type of an answer, or of an object in one.
#[derive(Debug)]
pub struct AnswerType {
    /// The name of the generated type, without the provider.
    pub name: &'static str,
    /// The description, in one or two sentences.
    pub about: &'static str,
    /// The members that every case has, in the order in which they are written.
    pub members: &'static [AnswerMember],
    /// Which members of the provider the object also has.
    pub extends: Extends,
    /// The forms of the object; empty if it has only one. The members of a case follow those of every case.
    pub cases: &'static [AnswerCase],
}

/// What an object holds besides its own members.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extends {
    /// Nothing.
    Nothing,
    /// What the provider says about the user's eligibility: [`Provider::details`](super::Provider::details).
    Details,
    /// The envelope of the provider's webhooks.
    Event,
}

/// One form of an object.
#[derive(Debug)]
pub struct AnswerCase {
    /// The name of the generated type, within or after the name of the object's type.
    pub name: &'static str,
    /// The description, in one sentence.
    pub about: &'static str,
    /// How the object shows that it has this form.
    pub when: When,
    /// Its members.
    pub members: &'static [AnswerMember],
}

/// The member that shows which form an object has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The member has this value. It is the first member of the object.
    Is(&'static str, bool),
    /// The member is this word. It is the first member of the object.
    Says(&'static str, &'static str),
    /// The member is there. It is one of the members of the case.
    Has(&'static str),
}

impl When {
    /// The name of the member.
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
    /// The type of the value.
    pub of: Shape,
    /// Whether the member may be absent.
    pub optional: bool,
    /// The description, in one or two sentences; empty if the name says enough.
    pub about: &'static str,
}

/// The type of a value.
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
    /// The path of a member.
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
    /// The changed members, as an update of the provider takes them; `null` clears a member.
    Changes,
    /// The filters of the provider's lists.
    Filters,
    /// The members that a local record copies from the provider.
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
