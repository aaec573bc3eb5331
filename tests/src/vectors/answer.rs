//! The operations that vectors name, answered by the core.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::value::RawValue;
use usherkit_core::formats::date::Date;
use usherkit_core::phone::Region;
use usherkit_core::{Options, OptionsError, client, providers};

use super::Text;

#[derive(Deserialize)]
struct Validate<'a> {
    schema: String,
    payload: Text,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct PhoneParse<'a> {
    input: Text,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

/// The answer to an operation, misuse included: `{"misuse":[…]}`.
///
/// # Errors
/// Where the operation or the schema is unknown to this runner, or the arguments are not what the operation wants.
pub fn answer(operation: &str, arguments: &RawValue) -> Result<String, String> {
    match operation {
        "validate" => validate(&read(arguments)?),
        "phone.parse" => phone_parse(&read(arguments)?),
        _ => Err(format!("unknown operation `{operation}`")),
    }
}

fn read<'a, T: Deserialize<'a>>(arguments: &'a RawValue) -> Result<T, String> {
    serde_json::from_str(arguments.get()).map_err(|error| error.to_string())
}

fn validate(arguments: &Validate<'_>) -> Result<String, String> {
    let record = providers::schema(&arguments.schema).ok_or_else(|| format!("no schema `{}`", arguments.schema))?;
    Ok(match options(arguments.options) {
        Ok(options) => record.validate_bytes(&arguments.payload.bytes(), &options).into_json(),
        Err(error) => misuse(&error),
    })
}

fn phone_parse(arguments: &PhoneParse<'_>) -> Result<String, String> {
    let options = match options(arguments.options) {
        Ok(options) => options,
        Err(error) => return Ok(misuse(&error)),
    };
    let default_country = options.default_country.map_or("", Region::code);
    let mut answer = String::new();
    client::phone::parse(&arguments.input.text()?, default_country, &mut answer).map_err(|error| error.to_string())?;
    Ok(answer)
}

fn options(given: Option<&RawValue>) -> Result<Options, OptionsError> {
    Options::from_json(given.map_or("{}", RawValue::get), current_day())
}

/// The current day in UTC, as every shell passes it on: what an absent `today` stands for.
fn current_day() -> Date {
    let seconds = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_or(0, |elapsed| elapsed.as_secs());
    i32::try_from(seconds / 86_400)
        .ok()
        .and_then(Date::from_unix_days)
        .unwrap_or(Date::EPOCH)
}

/// What other languages throw: the issues of the options.
fn misuse(error: &OptionsError) -> String {
    let answer = error.as_json();
    let issues = answer.strip_prefix(r#"{"ok":false,"issues":"#).unwrap_or(answer);
    let issues = issues.strip_suffix(r#","warnings":[]}"#).unwrap_or(issues);
    format!(r#"{{"misuse":{issues}}}"#)
}
