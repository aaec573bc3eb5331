//! What a record is, and the one walk that checks a payload against it.
//!
//! A provider states its payloads as `static` [`Record`] tables. [`Record::validate`] reads JSON text in two steps that
//! together touch every byte once: the index notes where each known member lies (a small arena of slots, no tree, no
//! copies), then the walk goes through the table in table order, checks, normalizes and writes.
//!
//! ```
//! use usherkit_core::schema::{required, optional, Kind, Record};
//! use usherkit_core::{formats::Date, Options};
//!
//! static PET: Record = Record::whole(
//!     "example.pet",
//!     &[required("name", Kind::Name { max: 10 }), optional("country", Kind::Country)],
//! );
//!
//! let options = Options::new(Date::new(2026, 3, 1).unwrap());
//! let answer = PET.validate(r#"{"country":"co","name":" Rex "}"#, &options);
//! assert_eq!(answer.as_json(), r#"{"ok":true,"value":{"name":"Rex","country":"CO"},"warnings":[]}"#);
//! ```

mod arena;
mod check;
#[cfg(feature = "metadata")]
mod form;
mod index;
#[cfg(feature = "metadata")]
mod json_schema;
#[cfg(feature = "metadata")]
mod labels;
mod leaf;
mod shape;
mod sink;
mod strip;
mod table;
mod validator;
mod walk;
mod words;

pub use check::{Check, Members, Reporter};
pub use sink::StripAnswer;
pub use table::{Case, Condition, Enum, Field, Kind, OnUpdate, Presence, Purpose, Record, UnknownKeys, Variant};
pub use table::{change_only, is, joined, one_of, optional, required, server_set};
pub use validator::{Payload, Validator};
pub use words::Words;

pub(crate) use arena::{Arena, Found};
pub(crate) use index::index_json;
pub(crate) use leaf::region;
pub(crate) use strip::index_strip;
pub(crate) use words::words;
