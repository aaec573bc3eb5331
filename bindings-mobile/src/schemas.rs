//! Payloads.

use usherkit_core::rulebook::Record;
use usherkit_core::{Options, providers};

use crate::Misuse;
use crate::clock::current_day;

/// Checks and normalizes a payload, JSON text, against the schema of that name, and returns
/// `{"ok":true,"value":…,"warnings":[…]}` or `{"ok":false,"issues":[…],"warnings":[…]}`. `options` is JSON text, too.
///
/// # Errors
/// For a schema that does not exist, for malformed options and for paths of `only` that the schema does not have.
#[uniffi::export]
pub fn validate(schema: &str, payload: &[u8], options: &str) -> Result<String, Misuse> {
    let record = record(schema)?;
    let options = options_for(record, options)?;
    Ok(record.validate(payload, &options).into_json())
}

/// Returns the JSON Schema (2020-12) of the normalized payloads of the schema of that name.
///
/// # Errors
/// For a schema that does not exist.
#[uniffi::export]
pub fn json_schema(schema: &str) -> Result<String, Misuse> {
    Ok(record(schema)?.json_schema())
}

/// Returns the fields of a form for the schema of that name, `[{"path":…,"label":…,"kind":…},…]`. Of the options, JSON text,
/// only `locale` matters.
///
/// # Errors
/// For a schema that does not exist, for malformed options and for paths of `only` that the schema does not have.
#[uniffi::export]
pub fn fields(schema: &str, options: &str) -> Result<String, Misuse> {
    let record = record(schema)?;
    let options = options_for(record, options)?;
    Ok(record.form_fields(options.locale))
}

fn options_for(record: &'static Record, options: &str) -> Result<Options, Misuse> {
    let options = Options::from_json(options, current_day())?;
    options.check_only(&[record])?;
    Ok(options)
}

fn record(schema: &str) -> Result<&'static Record, Misuse> {
    providers::schema(schema).ok_or(Misuse::UnknownSchema)
}
