//! The operations before and after a call.

use crate::flags::OK;
use crate::state::{State, with_state};
use usherkit_core::door::{Misuse, OPERATIONS};
use usherkit_core::providers::PROVIDERS;
use wasm_bindgen::prelude::wasm_bindgen;

/// Runs the `operation`-th of `door::OPERATIONS` for the `provider`-th of `providers::PROVIDERS`. The arguments are texts
/// that follow each other in the input; the first `arguments` words of the program are their lengths. `marks` has a bit for
/// each argument that the facade wrote from an object, in which marks may stand (`Operation::answer`). `clock` is the time
/// in seconds since 1970-01-01 UTC.
///
/// Writes the answer as JSON text to the findings. Returns 0 for misuse; then the findings hold the answer of a check of the
/// options, or nothing if there is no such operation or an argument is missing.
#[wasm_bindgen]
pub fn run_operation(provider: usize, operation: usize, arguments: usize, marks: u32, clock: f64) -> u32 {
    with_state(|state| {
        let State {
            input,
            findings,
            checks,
            ..
        } = state;
        findings.clear();
        let (Some(provider), Some(operation)) = (PROVIDERS.get(provider), OPERATIONS.get(operation)) else {
            return 0;
        };
        let mut rest = input.as_slice();
        let lengths = checks.program.get(..arguments).unwrap_or_default();
        let texts = lengths.iter().map(|length| {
            let (text, behind) = rest.split_at_checked(*length as usize).unwrap_or_default();
            rest = behind;
            text
        });
        let texts: Vec<&[u8]> = texts.collect();
        match operation.answer(provider, &texts, marks, clock as i64, findings) {
            Ok(()) => OK,
            Err(Misuse::Options(error)) => {
                findings.push_str(error.as_json());
                0
            }
            Err(_) => 0,
        }
    })
}
