//! Where a provider takes calls, and what it checks.

use super::call::{Answers, Call};
use crate::json::tree::Value;
use crate::rulebook::Record;

/// One endpoint of a provider.
pub(crate) struct Endpoint {
    pub(crate) call: Call,
    pub(crate) method: &'static str,
    /// The path; `{id}` stands for the percent-encoded id.
    pub(crate) path: &'static str,
    pub(crate) query: Query,
    pub(crate) body: Body,
    pub(crate) answers: Answers,
}

impl Endpoint {
    /// An endpoint that takes neither a query nor a body.
    pub(crate) const fn new(call: Call, method: &'static str, path: &'static str, answers: Answers) -> Self {
        Self {
            call,
            method,
            path,
            query: Query::Nothing,
            body: Body::None,
            answers,
        }
    }

    pub(crate) const fn query(self, query: Query) -> Self {
        Self { query, ..self }
    }

    pub(crate) const fn body(self, body: Body) -> Self {
        Self { body, ..self }
    }
}

/// What the body of a request is checked against.
#[derive(Clone, Copy)]
pub(crate) enum Body {
    /// There is no body.
    None,
    One(&'static Record),
    /// One of several tables, chosen by the arguments.
    OneOf(&'static [&'static Record], fn(Value<'_>) -> &'static Record),
}

impl Body {
    pub(crate) fn table(self, arguments: Value<'_>) -> Option<&'static Record> {
        match self {
            Body::None => None,
            Body::One(table) => Some(table),
            Body::OneOf(_, choose) => Some(choose(arguments)),
        }
    }
}

/// Where a request's query comes from.
pub(crate) enum Query {
    Nothing,
    /// The arguments are the filters of a list.
    Filters,
    /// A list whose filter of that name is the argument `externalId`.
    LookUp(&'static str),
    /// Arguments that go into the query where they are given, and their table.
    Members(&'static Record),
}
