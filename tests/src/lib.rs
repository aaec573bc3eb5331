//! Shared test data and the runner of `tests/vectors`.

pub mod json_schema;
pub mod mutants;
pub mod phone;
pub mod random;
pub mod vectors;
