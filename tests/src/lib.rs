//! Shared test data and the runner of `tests/vectors`.

pub mod phone;
