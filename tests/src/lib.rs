//! Shared test data and the runner of `tests/vectors`.

pub mod growth;
pub mod json_schema;
#[rustfmt::skip]
pub mod models;
pub mod mutants;
pub mod phone;
pub mod random;
pub mod vectors;

/// Settings of a file's properties: failures are written to `regressions`, to be checked in, and tried first from then on.
#[macro_export]
macro_rules! properties {
    ($file:literal) => {
        ::proptest::test_runner::Config::with_failure_persistence(
            ::proptest::test_runner::FileFailurePersistence::Direct(concat!(
                env!("CARGO_MANIFEST_DIR"),
                "/regressions/",
                $file,
                ".txt"
            )),
        )
    };
}

/// A JSON text as a value of a type, and that written again.
fn there_and_back<T: serde::de::DeserializeOwned + serde::Serialize>(
    text: &str,
) -> serde_json::Result<serde_json::Value> {
    serde_json::to_value(serde_json::from_str::<T>(text)?)
}

/// A typed answer written again.
fn as_json<T: serde::Serialize>(answer: T) -> serde_json::Value {
    serde_json::to_value(answer).unwrap_or_default()
}
