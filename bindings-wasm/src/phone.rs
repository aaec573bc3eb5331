//! Phone numbers alone: each export writes its answer as JSON text to the findings.

use crate::flags::OK;
use crate::state::with_state;
use usherkit_core::door::phone;
use usherkit_core::phone::UnknownRegion;
use wasm_bindgen::prelude::wasm_bindgen;

/// Parses a phone number. The first `bytes` bytes of the input are the number, the next `country_bytes` its default country,
/// if any. Returns 0 if the country is unknown.
#[wasm_bindgen]
pub fn phone_parse(bytes: usize, country_bytes: usize) -> u32 {
    ask(bytes, country_bytes, &phone::parse)
}

/// Writes a phone number in the `format`-th of `phone::FORMATS`; the rest is as for [`phone_parse`].
#[wasm_bindgen]
pub fn phone_format(format: usize, bytes: usize, country_bytes: usize) -> u32 {
    ask(bytes, country_bytes, &|text, country, out| {
        phone::format(text, country, format, out)
    })
}

/// Formats the content of a text field with the caret after `caret` UTF-16 code units; the rest is as for [`phone_parse`].
#[wasm_bindgen]
pub fn phone_type(caret: usize, bytes: usize, country_bytes: usize) -> u32 {
    ask(bytes, country_bytes, &|text, country, out| {
        phone::retype(text, country, caret, out)
    })
}

/// Writes example numbers of the region that the first `bytes` bytes of the input name. Returns 0 if it is unknown.
#[cfg(feature = "examples")]
#[wasm_bindgen]
pub fn phone_examples(bytes: usize) -> u32 {
    ask(bytes, 0, &|region, _, out| phone::examples(region, out))
}

/// Writes the regions and their calling codes.
#[wasm_bindgen]
pub fn phone_regions() {
    with_state(|state| {
        state.findings.clear();
        phone::regions(&mut state.findings);
    });
}

fn ask(
    bytes: usize,
    country_bytes: usize,
    answer: &dyn Fn(&str, &str, &mut String) -> Result<(), UnknownRegion>,
) -> u32 {
    with_state(|state| {
        let (text, rest) = state.input.split_at_checked(bytes).unwrap_or_default();
        let country = rest.get(..country_bytes).unwrap_or_default();
        let (text, country) = (core::str::from_utf8(text), core::str::from_utf8(country));
        state.findings.clear();
        u32::from(
            answer(
                text.unwrap_or_default(),
                country.unwrap_or_default(),
                &mut state.findings,
            )
            .is_ok(),
        ) * OK
    })
}
