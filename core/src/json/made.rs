//! JSON values that the core makes: normalized payloads and answers.

use std::borrow::Cow;

use super::tree::Value;
use super::write;

/// A JSON value.
#[derive(Clone)]
pub(crate) enum Json<'a> {
    Boolean(bool),
    Number(u64),
    Text(Cow<'a, str>),
    /// A value of the input, unchanged.
    Given(Value<'a>),
    List(Vec<Json<'a>>),
    Object(Members<'a>),
}

/// The members of an object, in their order.
pub(crate) type Members<'a> = Vec<(Cow<'a, str>, Json<'a>)>;

impl<'a> Json<'a> {
    /// A text.
    pub(crate) fn text(text: impl Into<Cow<'a, str>>) -> Json<'a> {
        Json::Text(text.into())
    }

    /// The member `name` of an object.
    pub(crate) fn get(&self, name: &str) -> Option<&Json<'a>> {
        let member = self.members().iter().find(|(own, _)| own == name);
        member.map(|(_, value)| value)
    }

    /// The members of an object; none if this is not an object.
    pub(crate) fn members(&self) -> &[(Cow<'a, str>, Json<'a>)] {
        match self {
            Json::Object(members) => members,
            _ => &[],
        }
    }

    /// Whether this is an object without members.
    pub(crate) fn is_empty_object(&self) -> bool {
        matches!(self, Json::Object(members) if members.is_empty())
    }

    /// Appends the value without white space; values of the input keep every member and the digits of every number.
    pub(crate) fn write(&self, out: &mut String) {
        self.write_with(&|value, out| value.write(out), out);
    }

    /// The same for answers, which every reader must understand alike: see [`Value::write_portably`].
    pub(crate) fn write_portably(&self, out: &mut String) {
        self.write_with(&|value, out| value.write_portably(out), out);
    }

    fn write_with(&self, write_given: &dyn Fn(Value<'_>, &mut String), out: &mut String) {
        match self {
            Json::Boolean(value) => write::boolean(out, *value),
            Json::Number(number) => write::number(out, *number),
            Json::Text(text) => write::string(out, text),
            Json::Given(value) => write_given(*value, out),
            Json::List(items) => {
                write::char(out, '[');
                for item in items {
                    item.write_with(write_given, out);
                    write::char(out, ',');
                }
                write::close(out, "]");
            }
            Json::Object(members) => {
                write::char(out, '{');
                for (name, value) in members {
                    write::member(out, name);
                    value.write_with(write_given, out);
                    write::char(out, ',');
                }
                write::close(out, "}");
            }
        }
    }
}

/// Values of the input are never equal.
impl PartialEq for Json<'_> {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Json::Boolean(one), Json::Boolean(other)) => one == other,
            (Json::Number(one), Json::Number(other)) => one == other,
            (Json::Text(one), Json::Text(other)) => one == other,
            (Json::List(one), Json::List(other)) => one == other,
            (Json::Object(one), Json::Object(other)) => one == other,
            _ => false,
        }
    }
}
