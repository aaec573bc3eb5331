//! Payloads and their options.

use crate::flags::{FINDINGS, FORGOTTEN, OK};
use crate::state::{State, with_state};
use usherkit_core::formats::date::Date;
use usherkit_core::issue::Locale;
use usherkit_core::validate::Payload;
use usherkit_core::{OPTIONS, Options, providers};
use wasm_bindgen::prelude::wasm_bindgen;

/// Returns the address of room for `words` 32-bit words: the program of a flat encoding.
#[wasm_bindgen]
pub fn program(words: usize) -> usize {
    with_state(|state| {
        let program = &mut state.checks.program;
        if program.len() < words {
            program.resize(words, 0);
        }
        program.as_ptr() as usize
    })
}

/// Checks the first `bytes` bytes of the input as JSON text, and returns bits of `flags`. `stamp` names the options
/// ([`set_options`]); `day` is the current day in days since 1970-01-01 UTC.
#[wasm_bindgen]
pub fn check_json(schema: usize, stamp: f64, day: i32, bytes: usize) -> u32 {
    check(schema, stamp, day, bytes, None)
}

/// Checks a flat encoding: the first `bytes` bytes of the input are its leaves, the first `words` words its program. The
/// rest is as for [`check_json`].
#[wasm_bindgen]
pub fn check_flat(schema: usize, stamp: f64, day: i32, bytes: usize, words: usize) -> u32 {
    check(schema, stamp, day, bytes, Some(words))
}

fn check(schema: usize, stamp: f64, day: i32, bytes: usize, words: Option<usize>) -> u32 {
    with_state(|state| {
        let State {
            input,
            flat,
            findings,
            checks,
            ..
        } = state;
        findings.clear();
        let Some(options) = checks.options.get(stamp) else {
            return FORGOTTEN;
        };
        let Some(record) = providers::SCHEMAS.get(schema) else {
            return 0;
        };
        options.set_current_day(day_of(day));
        let payload = payload(input, bytes, &checks.program, words);
        let ok = checks.validator.check_flat(record, payload, options, flat, findings);
        let said = if findings.is_empty() { 0 } else { FINDINGS };
        if ok { OK | said } else { said }
    })
}

/// The payload in the buffers: a flat encoding with a program of `words` words, or else JSON text.
fn payload<'a>(input: &'a [u8], bytes: usize, program: &'a [u32], words: Option<usize>) -> Payload<'a> {
    let text = input.get(..bytes).unwrap_or_default();
    match words {
        None => Payload::Json(text),
        Some(words) => Payload::Flat {
            leaves: text,
            program: program.get(..words).unwrap_or_default(),
        },
    }
}

/// Keeps options for a schema, given as a flat encoding, under a stamp that no other options have. Returns 1; or returns 0,
/// writes findings and keeps nothing if they are malformed or have a path that the schema does not have.
#[wasm_bindgen]
pub fn set_options(stamp: f64, schema: usize, day: i32, bytes: usize, words: usize) -> u32 {
    let Some(schema) = providers::SCHEMAS.get(schema) else {
        return 0;
    };
    with_state(|state| {
        let State {
            input,
            flat,
            findings,
            checks,
            ..
        } = state;
        let payload = payload(input, bytes, &checks.program, Some(words));
        let mut options = Options::new(day_of(day));
        let ok = options.read(payload, &mut checks.validator, flat, findings)
            && checks.validator.check_paths(&[schema], &options, findings);
        if ok {
            checks.options.keep(stamp, options);
        }
        u32::from(ok) * OK
    })
}

/// Writes the answer that a payload is nested too deeply, for a facade that notices it before the call.
#[wasm_bindgen]
pub fn too_deep(stamp: f64) -> u32 {
    beyond_limit(false, stamp, u32::MAX)
}

/// Writes the answer that a payload is too large, for a facade that notices it before the call and itself takes at most
/// `most` bytes.
#[wasm_bindgen]
pub fn too_large(stamp: f64, most: u32) -> u32 {
    beyond_limit(true, stamp, most)
}

fn beyond_limit(is_too_large: bool, stamp: f64, most: u32) -> u32 {
    with_state(|state| {
        let State { findings, checks, .. } = state;
        let Some(options) = checks.options.get(stamp) else {
            return FORGOTTEN;
        };
        checks.validator.beyond_limit(is_too_large, most, options, findings);
        FINDINGS
    })
}

/// Returns a bound of the options: 0 bytes of text, 1 levels of nesting, 2 characters of a text. Returns 0 if there are no
/// options under the stamp.
#[wasm_bindgen]
pub fn limit(stamp: f64, which: u32) -> u32 {
    with_state(|state| {
        let options = state.checks.options.get(stamp);
        options.map_or(0, |options| match which {
            0 => options.limits.bytes,
            1 => options.limits.depth,
            _ => options.limits.characters,
        })
    })
}

/// Writes the shape of a schema to the findings, or that of the options if no schema has the number.
#[wasm_bindgen]
pub fn shape(schema: usize) {
    with_state(|state| {
        state.findings.clear();
        let record = providers::SCHEMAS.get(schema).copied().unwrap_or(&OPTIONS);
        record.write_shape(&mut state.findings);
    });
}

/// Installs the messages of a language: the first `bytes` bytes of the input, for the `locale`-th of `Locale::ALL`.
#[wasm_bindgen]
pub fn set_messages(locale: usize, bytes: usize) {
    with_state(|state| {
        let pack = state
            .input
            .get(..bytes)
            .and_then(|bytes| core::str::from_utf8(bytes).ok());
        if let (Some(locale), Some(pack)) = (Locale::ALL.get(locale), pack) {
            locale.install(pack);
        }
    });
}

fn day_of(day: i32) -> Date {
    // No clock shows a day that the calendar does not have.
    Date::from_unix_days(day).unwrap_or(Date::EPOCH)
}
