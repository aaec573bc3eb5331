//! The operations of the vectors, called in the core.

use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde_json::value::RawValue;
use usherkit_core::door::{ArgumentType, Misuse};
use usherkit_core::formats::date::Date;
use usherkit_core::phone::Region;
use usherkit_core::rulebook::Record;
use usherkit_core::{Options, OptionsError, door, providers};

use super::Text;

/// The arguments that all operations on schemas have.
#[derive(Deserialize)]
struct Schema {
    schema: String,
}

#[derive(Deserialize)]
struct Validate<'a> {
    payload: Text,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct Fields<'a> {
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct PhoneParse<'a> {
    input: Text,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct PhoneFormat<'a> {
    input: Text,
    format: String,
    #[serde(borrow)]
    options: Option<&'a RawValue>,
}

#[derive(Deserialize)]
struct PhoneAsYouType {
    input: Text,
    caret: Option<usize>,
    country: Option<String>,
}

/// The answer to an operation, misuse included: `{"misuse":[…]}`.
///
/// # Errors
/// If this runner does not know the operation or the schema, or the arguments do not fit the operation.
pub fn answer(operation: &str, arguments: &RawValue) -> Result<String, String> {
    match operation {
        "validate" | "jsonSchema" | "fields" => {
            let Schema { schema } = read(arguments)?;
            let record = providers::schema(&schema).ok_or_else(|| format!("no schema `{schema}`"))?;
            answer_with(record, operation, arguments)
        }
        "phone.parse" => phone_parse(&read(arguments)?),
        "phone.format" => phone_format(&read(arguments)?),
        "phone.asYouType" => phone_as_you_type(&read(arguments)?),
        _ => run(operation, arguments),
    }
}

/// The answer of an operation on schemas, with a record in place of the schema.
///
/// # Errors
/// As those of [`answer`].
pub fn answer_with(record: &'static Record, operation: &str, arguments: &RawValue) -> Result<String, String> {
    match operation {
        "validate" => validate(record, &read(arguments)?),
        "jsonSchema" => Ok(record.json_schema()),
        "fields" => fields(record, &read(arguments)?),
        _ => Err(format!("`{operation}` takes no schema")),
    }
}

fn read<'a, T: Deserialize<'a>>(arguments: &'a RawValue) -> Result<T, String> {
    serde_json::from_str(arguments.get()).map_err(|error| error.to_string())
}

fn validate(record: &'static Record, arguments: &Validate<'_>) -> Result<String, String> {
    Ok(match options_for(record, arguments.options) {
        Ok(options) => {
            let (payload, options) = (arguments.payload.bytes(), &options);
            let answer = record.validate(&payload, options);
            let checked = record.check(&payload, options);
            if checked.to_json() != answer.as_json() || checked.is_ok() != answer.is_ok() {
                return Err(format!(
                    "`check` says {}, `validate` {}",
                    checked.to_json(),
                    answer.as_json()
                ));
            }
            answer.into_json()
        }
        Err(error) => misuse(&error),
    })
}

fn fields(record: &'static Record, arguments: &Fields<'_>) -> Result<String, String> {
    Ok(match options_for(record, arguments.options) {
        Ok(options) => record.form_fields(options.locale),
        Err(error) => misuse(&error),
    })
}

fn phone_parse(arguments: &PhoneParse<'_>) -> Result<String, String> {
    let input = arguments.input.text()?;
    with_country(arguments.options, |country, answer| {
        door::phone::parse(&input, country, answer)
    })
}

fn phone_format(arguments: &PhoneFormat<'_>) -> Result<String, String> {
    let input = arguments.input.text()?;
    let format = door::phone::FORMATS
        .iter()
        .position(|format| *format == arguments.format);
    let format = format.ok_or_else(|| format!("no format `{}`", arguments.format))?;
    with_country(arguments.options, |country, answer| {
        door::phone::format(&input, country, format, answer)
    })
}

fn phone_as_you_type(arguments: &PhoneAsYouType) -> Result<String, String> {
    let input = arguments.input.text()?;
    let caret = arguments.caret.unwrap_or_else(|| input.encode_utf16().count());
    let country = arguments.country.as_deref().unwrap_or_default();
    let mut answer = String::new();
    door::phone::retype(&input, country, caret, &mut answer).map_err(|error| error.to_string())?;
    Ok(answer)
}

/// The arguments of a vector of the operation `name`, in their order and with their names, then its options; an absent one
/// is empty.
///
/// # Errors
/// If the operation is unknown, or the arguments are not texts.
pub fn texts(name: &str, arguments: &RawValue) -> Result<Vec<(&'static str, Vec<u8>)>, String> {
    let given: serde_json::Map<String, serde_json::Value> = read(arguments)?;
    let (_, own) = name.split_once('.').unwrap_or_default();
    let operation = door::OPERATIONS.iter().find(|operation| operation.name == own);
    let operation = operation.ok_or_else(|| format!("unknown operation `{name}`"))?;
    let mut texts = Vec::new();
    for argument in operation.arguments {
        let text = match (given.get(argument.name), argument.of) {
            (None, _) => Vec::new(),
            (Some(given), ArgumentType::Status) => given.to_string().into_bytes(),
            (Some(given), _) => Text::deserialize(given).map_err(|error| error.to_string())?.bytes(),
        };
        texts.push((argument.name, text));
    }
    let options = given.get("options").map_or_else(String::new, ToString::to_string);
    texts.push(("options", options.into_bytes()));
    Ok(texts)
}

fn run(name: &str, arguments: &RawValue) -> Result<String, String> {
    let texts = texts(name, arguments)?;
    let texts: Vec<&[u8]> = texts.iter().map(|(_, text)| text.as_slice()).collect();
    let mut answer = String::new();
    match door::run(name, &texts, clock(), &mut answer) {
        Ok(()) => Ok(answer),
        Err(Misuse::Options(error)) => Ok(misuse(&error)),
        Err(other) => Err(other.to_string()),
    }
}

/// Calls a function of phone numbers with the default country of the options.
fn with_country<E: ToString>(
    given: Option<&RawValue>,
    ask: impl FnOnce(&str, &mut String) -> Result<(), E>,
) -> Result<String, String> {
    let options = match options(given) {
        Ok(options) => options,
        Err(error) => return Ok(misuse(&error)),
    };
    let mut answer = String::new();
    ask(options.default_country.map_or("", Region::code), &mut answer).map_err(|error| error.to_string())?;
    Ok(answer)
}

fn options_for(record: &'static Record, given: Option<&RawValue>) -> Result<Options, OptionsError> {
    let options = options(given)?;
    options.check_only(&[record])?;
    Ok(options)
}

fn options(given: Option<&RawValue>) -> Result<Options, OptionsError> {
    Options::from_json(given.map_or("{}", RawValue::get), current_day())
}

/// The current day in UTC, which every facade passes: the default of `today`.
fn current_day() -> Date {
    i32::try_from(clock() / 86_400)
        .ok()
        .and_then(Date::from_unix_days)
        .unwrap_or(Date::EPOCH)
}

/// The current time, in seconds since 1970-01-01 UTC.
pub fn clock() -> i64 {
    let elapsed = SystemTime::now().duration_since(UNIX_EPOCH);
    elapsed
        .ok()
        .and_then(|elapsed| i64::try_from(elapsed.as_secs()).ok())
        .unwrap_or_default()
}

/// Misuse, for which other languages throw: the issues of the options.
fn misuse(error: &OptionsError) -> String {
    let answer = error.as_json();
    let issues = answer.strip_prefix(r#"{"ok":false,"issues":"#).unwrap_or(answer);
    let issues = issues.strip_suffix(r#","warnings":[]}"#).unwrap_or(issues);
    format!(r#"{{"misuse":{issues}}}"#)
}
