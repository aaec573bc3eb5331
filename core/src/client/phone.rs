//! Phone numbers on their own, as pickers and inputs need them.

use crate::json::write;
use crate::phone::{self, Region};
use crate::schema::region;

/// The default country of a phone number is no region that the metadata knows: misuse, not bad data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct UnknownRegion;

impl core::fmt::Display for UnknownRegion {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("`defaultCountry` is not a region of the phone metadata")
    }
}

impl core::error::Error for UnknownRegion {}

/// Replaces `out` by what libphonenumber knows of a phone number: `{"ok":true,"phone":{…}}`, or
/// `{"ok":false,"reason":…}` for a text that cannot be read as one.
///
/// A number that can be read need not be valid; then `reason` says why. `default_country` is for numbers that do not
/// start with `+`; empty: none.
///
/// # Errors
/// Where `default_country` is no region that the metadata knows.
///
/// ```
/// let mut out = String::new();
/// usherkit_core::client::parse_phone("300 123 4567", "CO", &mut out).unwrap();
/// assert_eq!(
///     out,
///     r#"{"ok":true,"phone":{"e164":"+573001234567","valid":true,"possible":true,"region":"CO","type":"MOBILE","callingCode":57,"nationalNumber":"3001234567"}}"#,
/// );
/// usherkit_core::client::parse_phone("abc", "", &mut out).unwrap();
/// assert_eq!(out, r#"{"ok":false,"reason":"not_a_number"}"#);
/// ```
pub fn parse_phone(text: &str, default_country: &str, out: &mut String) -> Result<(), UnknownRegion> {
    let default_region = match default_country {
        "" => None,
        code => Some(region(code).ok_or(UnknownRegion)?),
    };
    out.clear();
    let number = match phone::parse(text, default_region) {
        Ok(number) => number,
        Err(error) => {
            out.push_str("{\"ok\":false,\"reason\":");
            write::string(out, error.code());
            out.push('}');
            return Ok(());
        }
    };
    let (region, number_type) = number.region_and_type();
    out.push_str("{\"ok\":true,\"phone\":{\"e164\":");
    write::string(out, &number.e164());
    let reason = number.invalid_reason();
    out.push_str(if reason.is_none() {
        ",\"valid\":true"
    } else {
        ",\"valid\":false"
    });
    out.push_str(if number.is_possible() {
        ",\"possible\":true"
    } else {
        ",\"possible\":false"
    });
    if let Some(reason) = reason {
        out.push_str(",\"reason\":");
        write::string(out, reason.code());
    }
    if let Some(region) = region.map(Region::code) {
        out.push_str(",\"region\":");
        write::string(out, region);
    }
    out.push_str(",\"type\":");
    write::string(out, number_type.code());
    out.push_str(",\"callingCode\":");
    write::number(out, u32::from(number.calling_code()));
    out.push_str(",\"nationalNumber\":");
    write::string(out, &number.national_number());
    if let Some(extension) = number.extension() {
        out.push_str(",\"extension\":");
        write::string(out, &extension);
    }
    out.push_str("}}");
    Ok(())
}
