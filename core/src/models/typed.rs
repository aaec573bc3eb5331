//! What generated types are made of.

use std::collections::BTreeMap;

use core::fmt;
use core::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::door::{self, Misuse};
use crate::issue::Code;
use crate::json::decode;

/// A fault or a warning in an answer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Issue {
    /// Why; the contract.
    pub code: Code,
    /// Where; empty for the whole.
    pub path: Vec<Segment>,
    /// Details, typed per code as [`Code::params`] says.
    pub params: BTreeMap<String, serde_json::Value>,
    /// For people, in the locale of the options.
    pub message: String,
}

/// A segment of the path of an [`Issue`].
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Segment {
    /// The item of an array, counted from 0.
    Index(u32),
    /// The member of an object.
    Key(String),
}

/// A word or a number that a provider sent.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Told<T> {
    /// One that the table knows.
    Known(T),
    /// Another one.
    Other {
        /// As the provider sent it.
        other: serde_json::Value,
    },
}

/// A value that a local record copies from a provider.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Copied<T> {
    /// One of the type that the table says.
    Known(T),
    /// As the provider sent it.
    Other(serde_json::Value),
}

/// A call of a provider whose response holds a `Value`.
pub struct TypedCall<Value> {
    name: &'static str,
    value: PhantomData<fn() -> Value>,
}

impl<Value> TypedCall<Value> {
    pub(crate) const fn new(name: &'static str) -> TypedCall<Value> {
        TypedCall {
            name,
            value: PhantomData,
        }
    }

    /// The name, such as `findByExternalId`.
    pub const fn name(&self) -> &'static str {
        self.name
    }
}

impl<Value> fmt::Debug for TypedCall<Value> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TypedCall").field(&self.name).finish()
    }
}

/// A member that is always `true` or always `false`: it tells the cases of an answer apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Is<const VALUE: bool>;

impl<const VALUE: bool> Serialize for Is<VALUE> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(VALUE)
    }
}

impl<'de, const VALUE: bool> Deserialize<'de> for Is<VALUE> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match bool::deserialize(deserializer)? {
            value if value == VALUE => Ok(Is),
            _ => Err(D::Error::custom("the other case")),
        }
    }
}

/// Lets `Debug` show the type only, because the members are the user's data.
macro_rules! hide {
    ($name:ident $(, $parameter:ident)?) => {
        impl $(<$parameter>)? core::fmt::Debug for $name $(<$parameter>)? {
            fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
                f.debug_struct(stringify!($name)).finish_non_exhaustive()
            }
        }
    };
}
pub(crate) use hide;

hide!(Issue);
hide!(Segment);
hide!(Told, T);
hide!(Copied, T);

/// The text of a status; empty where no answer came.
pub(crate) fn status(status: Option<u16>) -> String {
    status.map_or_else(String::new, |status| status.to_string())
}

/// Runs the operation and reads its answer. Only `batch` passes its arguments on as they are, so only its answer can have another
/// type than the tables say: then the arguments were not what operations answer.
pub(crate) fn run<T: DeserializeOwned>(operation: &str, arguments: &[&[u8]], now: i64) -> Result<T, Misuse> {
    let mut answer = String::new();
    door::run(operation, arguments, now, &mut answer)?;
    decode(&answer).map_err(|_| Misuse::WrongArguments)
}
