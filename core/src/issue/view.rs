//! Issues as Rust values, read back from an answer.

use super::Code;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A step of a path: a key or an index.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum PathSegment {
    /// The index of an array's item, from 0.
    Index(u32),
    /// The name of a member.
    Key(String),
}

/// A fault, or a warning.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Issue {
    /// Why; the contract.
    pub code: Code,
    /// Where; empty for the payload as a whole.
    pub path: Vec<PathSegment>,
    /// Details, typed per code as [`Code::params`] says.
    pub params: BTreeMap<String, serde_json::Value>,
    /// For people, in the locale of the options.
    pub message: String,
}
