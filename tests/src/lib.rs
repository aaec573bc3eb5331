//! Shared test data and the runner of `tests/vectors`.

pub mod json_schema;
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
