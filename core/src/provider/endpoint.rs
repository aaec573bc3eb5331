//! The endpoints of a provider, and the tables that check their arguments.

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

/// The table that checks the body of a request.
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
    /// The endpoint is a list, and the argument `externalId` becomes its filter of this name.
    LookUp(&'static str),
    /// The arguments in this table go into the query if they are given.
    Members(&'static Record),
}
