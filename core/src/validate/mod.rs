//! The one walk that checks a payload against a record.

mod answer;
mod arena;
#[cfg(feature = "values")]
mod checked;
mod flat;
mod index;
mod leaf;
mod members;
mod only;
mod option_table;
mod options;
mod read_options;
mod rules;
mod shape;
mod sink;
mod validator;
#[cfg(feature = "values")]
mod value;
mod walk;

pub use answer::Answer;
#[cfg(feature = "values")]
pub use checked::{Accepted, Checked, Refused};
pub(crate) use leaf::region;
pub use option_table::OPTIONS;
#[cfg(feature = "operations")]
pub(crate) use options::Class;
pub use options::{Blank, Limits, NationalIdLevel, NationalIds, Options};
pub use read_options::OptionsError;
pub use sink::FlatAnswer;
pub use validator::{Payload, Validator};
#[cfg(feature = "values")]
pub use value::Value;
