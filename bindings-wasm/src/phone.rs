//! Phone numbers on their own.

use crate::OK;
use crate::state::with_state;
use usherkit_core::client;
use wasm_bindgen::prelude::wasm_bindgen;

/// Writes what a phone number is to the findings. The first `bytes` bytes of the input are the number, the next
/// `country_bytes` its default country, if any. Answers 0 for a country that is none.
#[wasm_bindgen]
pub fn phone_parse(bytes: usize, country_bytes: usize) -> u32 {
    with_state(|state| {
        let (text, rest) = state.input.split_at_checked(bytes).unwrap_or_default();
        let country = rest.get(..country_bytes).unwrap_or_default();
        let (text, country) = (core::str::from_utf8(text), core::str::from_utf8(country));
        match client::parse_phone(
            text.unwrap_or_default(),
            country.unwrap_or_default(),
            &mut state.findings,
        ) {
            Ok(()) => OK,
            Err(_) => 0,
        }
    })
}
