//! What a rule is, as data: records, fields, kinds, conditions, rules. Nothing here runs on payloads.

mod condition;
mod custom;
mod labels;
mod names;
mod rule;
mod table;

pub use condition::Condition;
pub use custom::{Custom, Findings, Run, Siblings};
pub use labels::Labels;
pub use rule::{Rule, lengths};
pub use table::{Case, Enum, Field, Kind, OnUpdate, Presence, Purpose, Record, UnknownKeys, Variant};
pub use table::{change_only, is, joined, one_of, optional, required, server_set};
