//! Phone numbers on their own, as pickers and text fields need them.
//!
//! Every function appends its answer to `out` as JSON text. A default country (two letters in any case, or empty for
//! none) applies to numbers that do not start with `+`.

use crate::json::write;
use crate::phone;
use crate::phone::{PhoneNumber, Region, UnknownRegion};
use crate::validate::region;

/// Writes what libphonenumber knows about a phone number: `{"ok":true,"phone":{…}}`, or `{"ok":false,"reason":…}` for a
/// text that cannot be read as one.
///
/// A number that can be read may still be invalid; then `phone.reason` says why.
///
/// # Errors
/// If the default country is unknown.
///
/// ```
/// use usherkit_core::door::phone;
///
/// let mut out = String::new();
/// phone::parse("300 123 4567", "CO", &mut out)?;
/// assert_eq!(
///     out,
///     r#"{"ok":true,"phone":{"e164":"+573001234567","valid":true,"possible":true,"region":"CO","type":"MOBILE","callingCode":57,"nationalNumber":"3001234567"}}"#,
/// );
/// # Ok::<(), usherkit_core::phone::UnknownRegion>(())
/// ```
pub fn parse(text: &str, default_country: &str, out: &mut String) -> Result<(), UnknownRegion> {
    let Some(number) = read(text, default_country, out)? else {
        return Ok(());
    };
    let (region, number_type) = number.region_and_type();
    let reason = number.invalid_reason();
    write::text(out, "{\"ok\":true,\"phone\":{");
    text_member("e164", &number.e164(), out);
    boolean_member("valid", reason.is_none(), out);
    boolean_member("possible", number.is_possible(), out);
    if let Some(reason) = reason {
        text_member("reason", reason.code(), out);
    }
    if let Some(region) = region {
        text_member("region", region.code(), out);
    }
    text_member("type", number_type.code(), out);
    code_member(number.calling_code(), out);
    text_member("nationalNumber", &number.national_number(), out);
    if let Some(extension) = number.extension() {
        text_member("extension", &extension, out);
    }
    close("}}", out);
    Ok(())
}

/// Reads the number, or writes the reason why the text is not one and returns `None`.
fn read(text: &str, default_country: &str, out: &mut String) -> Result<Option<PhoneNumber>, UnknownRegion> {
    Ok(match phone::parse(text, optional_region(default_country)?) {
        Ok(number) => Some(number),
        Err(error) => {
            write::text(out, "{\"ok\":false,");
            text_member("reason", error.code(), out);
            close("}", out);
            None
        }
    })
}

fn optional_region(country: &str) -> Result<Option<Region>, UnknownRegion> {
    if country.is_empty() {
        Ok(None)
    } else {
        region(country).ok_or(UnknownRegion).map(Some)
    }
}

fn name(name: &str, out: &mut String) {
    write::member(out, name);
}

fn text_member(name: &str, value: &str, out: &mut String) {
    crate::door::phone::name(name, out);
    write::string(out, value);
    write::char(out, ',');
}

fn boolean_member(name: &str, value: bool, out: &mut String) {
    crate::door::phone::name(name, out);
    write::text(out, if value { "true," } else { "false," });
}

fn code_member(calling_code: u16, out: &mut String) {
    name("callingCode", out);
    write::number(out, u32::from(calling_code));
    write::char(out, ',');
}

fn close(brackets: &str, out: &mut String) {
    write::close(out, brackets);
}

#[cfg(feature = "phone-formats")]
pub use formats::{FORMATS, format};

#[cfg(feature = "phone-formats")]
mod formats {
    use super::{UnknownRegion, close, read, text_member};
    use crate::json::write;
    use crate::phone::Format;

    /// The formats, by libphonenumber's names.
    pub const FORMATS: &[&str] = &["E164", "INTERNATIONAL", "NATIONAL", "RFC3966"];

    /// Writes a phone number in the format with the index `format` in [`FORMATS`]: `{"ok":true,"text":…}`, or
    /// `{"ok":false,"reason":…}` for a text that cannot be read as a number. An index beyond the last one means `E164`.
    ///
    /// # Errors
    /// If the default country is unknown.
    ///
    /// ```
    /// use usherkit_core::door::phone;
    ///
    /// let mut out = String::new();
    /// phone::format("3001234567", "CO", 1, &mut out)?;
    /// assert_eq!(out, r#"{"ok":true,"text":"+57 300 1234567"}"#);
    /// # Ok::<(), usherkit_core::phone::UnknownRegion>(())
    /// ```
    pub fn format(text: &str, default_country: &str, format: usize, out: &mut String) -> Result<(), UnknownRegion> {
        let Some(number) = read(text, default_country, out)? else {
            return Ok(());
        };
        let format = match format {
            1 => Format::International,
            2 => Format::National,
            3 => Format::Rfc3966,
            _ => Format::E164,
        };
        write::text(out, "{\"ok\":true,");
        text_member("text", &number.format(format), out);
        close("}", out);
        Ok(())
    }
}

/// Formats the content of a text field as it is typed or pasted, and says where the caret goes: `{"text":…,"caret":…}`.
/// Carets count UTF-16 code units, as text fields do.
///
/// # Errors
/// If the default country is unknown.
///
/// ```
/// use usherkit_core::door::phone;
///
/// let mut out = String::new();
/// phone::retype("2015550", "US", 7, &mut out)?;
/// assert_eq!(out, r#"{"text":"201-5550","caret":8}"#);
/// # Ok::<(), usherkit_core::phone::UnknownRegion>(())
/// ```
#[cfg(feature = "as-you-type")]
pub fn retype(text: &str, default_country: &str, caret: usize, out: &mut String) -> Result<(), UnknownRegion> {
    let mut formatter = phone::AsYouType::new(optional_region(default_country)?);
    let (text, caret) = formatter.retype(text, caret);
    write::char(out, '{');
    text_member("text", text, out);
    name("caret", out);
    write::number(out, caret as u32);
    write::char(out, '}');
    Ok(())
}

/// Writes an example number of a country for each type of number that it has:
/// `{"MOBILE":{"e164":…,"international":…,"national":…},…}`, for placeholders.
///
/// # Errors
/// If the country is unknown.
///
/// ```
/// use usherkit_core::door::phone;
///
/// let mut out = String::new();
/// phone::examples("co", &mut out)?;
/// assert!(out.contains(r#""MOBILE":{"e164":"+573211234567","international":"+57 321 1234567","national":"321 1234567"}"#));
/// # Ok::<(), usherkit_core::phone::UnknownRegion>(())
/// ```
#[cfg(all(feature = "phone-examples", feature = "phone-formats"))]
pub fn examples(country: &str, out: &mut String) -> Result<(), UnknownRegion> {
    use crate::phone::{Format, NumberType};

    let region = region(country).ok_or(UnknownRegion)?;
    write::char(out, '{');
    for number_type in NumberType::ALL {
        // Its example would be that of a fixed line.
        if number_type == NumberType::FixedLineOrMobile {
            continue;
        }
        if let Some(number) = region.example(number_type) {
            name(number_type.code(), out);
            write::char(out, '{');
            text_member("e164", &number.e164(), out);
            text_member("international", &number.format(Format::International), out);
            text_member("national", &number.format(Format::National), out);
            close("},", out);
        }
    }
    close("}", out);
    Ok(())
}

/// Writes what pickers list: `{"countries":[{"region":"US","callingCode":1},…],"callingCodes":[{"callingCode":1,
/// "regions":["US",…]},…]}`, both in the order of calling codes, the main region of each code first. `001` is the
/// region of calling codes that belong to no country.
///
/// ```
/// use usherkit_core::door::phone;
///
/// let mut out = String::new();
/// phone::regions(&mut out);
/// assert!(out.starts_with(r#"{"countries":[{"region":"US","callingCode":1},{"region":"AG","callingCode":1}"#));
/// assert!(out.ends_with(r#"{"callingCode":998,"regions":["UZ"]}]}"#));
/// ```
pub fn regions(out: &mut String) {
    write::text(out, "{\"countries\":[");
    for region in Region::all().filter(|region| !region.is_world()) {
        write::char(out, '{');
        text_member("region", region.code(), out);
        code_member(region.calling_code(), out);
        close("},", out);
    }
    close("],\"callingCodes\":[", out);
    let mut last = 0;
    for region in Region::all() {
        if region.calling_code() != last {
            if last != 0 {
                close("]},", out);
            }
            last = region.calling_code();
            write::char(out, '{');
            code_member(last, out);
            write::text(out, "\"regions\":[");
        }
        write::string(out, region.code());
        write::char(out, ',');
    }
    close("]}]}", out);
}
