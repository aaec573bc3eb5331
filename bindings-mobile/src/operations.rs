//! The operations before and after a call.

use usherkit_core::door;

use crate::Misuse;
use crate::clock::now;

/// Runs `operation`, such as `killb.eligibility`, and returns its answer as JSON text. The arguments are texts in the order
/// in which the operation names them, then its options; an empty one is absent.
///
/// # Errors
/// For an operation that does not exist, for a wrong number of arguments and for malformed options.
#[uniffi::export]
pub fn run_operation(operation: &str, arguments: Vec<Vec<u8>>) -> Result<String, Misuse> {
    let arguments: Vec<&[u8]> = arguments.iter().map(Vec::as_slice).collect();
    let mut answer = String::new();
    door::run(operation, &arguments, now(), &mut answer)?;
    Ok(answer)
}
