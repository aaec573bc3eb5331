//! Payloads.

use usherkit_core::{Options, providers};

use crate::Misuse;
use crate::clock::current_day;

/// Checks and normalizes a payload, JSON text, against the schema of that name, and answers
/// `{"ok":true,"value":…,"warnings":[…]}` or `{"ok":false,"issues":[…],"warnings":[…]}`. `options` is JSON text, too.
///
/// # Errors
/// For a schema that does not exist and for malformed options.
#[uniffi::export]
pub fn validate(schema: &str, payload: &[u8], options: &str) -> Result<String, Misuse> {
    let record = providers::schema(schema).ok_or(Misuse::UnknownSchema)?;
    let options = Options::from_json(options, current_day())?;
    Ok(record.validate_bytes(payload, &options).into_json())
}
