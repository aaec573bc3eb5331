//! Accepted values, for reading.

use core::fmt;

use crate::json::made::Json;

/// A value of a payload that a check has accepted and normalized: an object, a list, a text, a whole number or a boolean.
/// There is no `null`, because no table accepts it.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::rulebook::{Kind, Record, optional, required};
///
/// static ORDER: Record = Record::whole(
///     "example.order",
///     &[
///         required("to", Kind::Name { max: 50 }),
///         required("lines", Kind::List { max: 10, of: &Kind::Text { max: 20 } }),
///         optional("count", Kind::Integer { min: 1, max: 9 }),
///         optional("gift", Kind::Boolean),
///     ],
/// );
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// let checked = ORDER.check(r#"{"gift":true,"count":2.0,"lines":["tea"," milk "],"to":"Ana"}"#, &options);
/// let order = checked.value().unwrap();
/// assert!(order.members().map(|(name, _)| name).eq(["to", "lines", "count", "gift"]));
/// assert!(order.get("lines").unwrap().items().filter_map(|line| line.as_str()).eq(["tea", "milk"]));
/// assert_eq!(order.get("count").and_then(|count| count.as_u64()), Some(2));
/// assert_eq!(order.get("gift").and_then(|gift| gift.as_bool()), Some(true));
/// ```
#[derive(Clone, Copy, PartialEq)]
pub struct Value<'a>(pub(super) &'a Json<'static>);

impl<'a> Value<'a> {
    /// Whether this is an object.
    pub fn is_object(self) -> bool {
        matches!(self.0, Json::Object(_))
    }

    /// Whether this is a list.
    pub fn is_list(self) -> bool {
        matches!(self.0, Json::List(_))
    }

    /// The member `name` of an object; `None` if it is absent, or if the value is no object.
    pub fn get(self, name: &str) -> Option<Value<'a>> {
        self.0.get(name).map(Value)
    }

    /// The members of an object, in the order of its table; empty if the value is no object.
    pub fn members(self) -> impl Iterator<Item = (&'a str, Value<'a>)> {
        self.0.members().iter().map(|(name, value)| (&**name, Value(value)))
    }

    /// The items of a list; empty if the value is no list.
    pub fn items(self) -> impl Iterator<Item = Value<'a>> {
        let items: &[_] = match self.0 {
            Json::List(items) => items,
            _ => &[],
        };
        items.iter().map(Value)
    }

    /// The text: a name, a word of an enum, a phone number in E.164, a date as `YYYY-MM-DD`; `None` if the value is no text.
    pub fn as_str(self) -> Option<&'a str> {
        match self.0 {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The whole number, at most 2^53 − 1; `None` if the value is no number.
    pub fn as_u64(self) -> Option<u64> {
        match self.0 {
            Json::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The boolean; `None` if the value is none.
    pub fn as_bool(self) -> Option<bool> {
        match self.0 {
            Json::Boolean(is_true) => Some(*is_true),
            _ => None,
        }
    }

    /// The value as JSON text, without white space.
    pub fn to_json(self) -> String {
        let mut out = String::new();
        self.0.write(&mut out);
        out
    }

    /// Reads the value into a Rust type.
    ///
    /// # Errors
    /// If the value does not have the type `T`.
    ///
    /// ```
    /// #[derive(serde::Deserialize)]
    /// #[serde(rename_all = "camelCase")]
    /// struct Change {
    ///     first_name: String,
    /// }
    ///
    /// use usherkit_core::Options;
    /// use usherkit_core::formats::Date;
    /// use usherkit_core::providers::traderpal;
    ///
    /// let options = Options::new(Date::new(2026, 3, 1).unwrap());
    /// let accepted = traderpal::USER_UPDATE.check(r#"{"firstName":" Ana "}"#, &options).into_result().unwrap();
    /// let change: Change = accepted.value().decode().unwrap();
    /// assert_eq!(change.first_name, "Ana");
    /// ```
    #[cfg(feature = "serde")]
    pub fn decode<T: serde::de::DeserializeOwned>(self) -> Result<T, crate::json::DecodeError> {
        crate::json::decode(&self.to_json())
    }
}

/// Shows the type of the value only: the value is the user's data.
impl fmt::Debug for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.0 {
            Json::Object(_) => "object",
            Json::List(_) => "list",
            Json::Text(_) => "text",
            Json::Number(_) => "number",
            Json::Boolean(_) => "boolean",
            Json::Given(_) => "value",
        })
    }
}
