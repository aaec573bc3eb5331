//! Phone numbers alone.

use std::borrow::Cow;

use usherkit_core::Options;
use usherkit_core::door::phone;
use usherkit_core::phone::Region;
use usherkit_core::phone::UnknownRegion;

use crate::Misuse;
use crate::clock::current_day;

/// A format of phone numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, uniffi::Enum)]
pub enum PhoneFormat {
    /// `+573001234567`
    E164,
    /// `+57 300 1234567`
    International,
    /// `300 1234567`
    National,
    /// `tel:+57-300-1234567`
    Rfc3966,
}

/// Parses a phone number as libphonenumber does, and returns `{"ok":true,"phone":{…}}` or `{"ok":false,"reason":…}`. Of the
/// options, JSON text, only `defaultCountry` matters.
///
/// # Errors
/// For malformed options.
#[uniffi::export]
pub fn phone_parse(input: &[u8], options: &str) -> Result<String, Misuse> {
    let country = default_country(options)?;
    answer(|out| phone::parse(&text(input), country, out))
}

/// Writes a phone number in a format, and returns `{"ok":true,"text":…}` or `{"ok":false,"reason":…}`. The options are as for
/// [`phone_parse`].
///
/// # Errors
/// For malformed options.
#[uniffi::export]
pub fn phone_format(input: &[u8], format: PhoneFormat, options: &str) -> Result<String, Misuse> {
    let country = default_country(options)?;
    answer(|out| phone::format(&text(input), country, format as usize, out))
}

/// Formats the content of a text field as it is typed, with the caret after `caret` UTF-16 code units, and returns
/// `{"text":…,"caret":…}`. Without a country, only numbers that start with `+` are formatted.
///
/// # Errors
/// For a country that the phone metadata does not know.
#[uniffi::export]
pub fn phone_as_you_type(input: &[u8], caret: u32, country: Option<String>) -> Result<String, Misuse> {
    let country = country.unwrap_or_default();
    answer(|out| phone::retype(&text(input), &country, caret as usize, out))
}

/// Returns an example number of a country for each type of line that it has:
/// `{"MOBILE":{"e164":…,"international":…,"national":…},…}`.
///
/// # Errors
/// For a country that the phone metadata does not know.
#[uniffi::export]
pub fn phone_examples(country: &str) -> Result<String, Misuse> {
    answer(|out| phone::examples(country, out))
}

/// Returns the entries of pickers: `{"countries":[{"region":…,"callingCode":…},…],"callingCodes":[{"callingCode":…,"regions":[…]},…]}`.
#[uniffi::export]
pub fn phone_regions() -> String {
    let mut out = String::new();
    phone::regions(&mut out);
    out
}

fn default_country(options: &str) -> Result<&'static str, Misuse> {
    let options = Options::from_json(options, current_day())?;
    Ok(options.default_country.map_or("", Region::code))
}

/// The content of a text field may not be UTF-8 on a platform with lone surrogates; no phone number has such bytes.
fn text(input: &[u8]) -> Cow<'_, str> {
    String::from_utf8_lossy(input)
}

fn answer(write: impl FnOnce(&mut String) -> Result<(), UnknownRegion>) -> Result<String, Misuse> {
    let mut out = String::new();
    write(&mut out)?;
    Ok(out)
}
