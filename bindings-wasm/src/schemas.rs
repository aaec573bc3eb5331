//! Payloads and their options.

use crate::OK;
use crate::state::{State, with_state};
use usherkit_core::formats::date::Date;
use usherkit_core::issue::Locale;
use usherkit_core::schema::{Payload, Validator};
use usherkit_core::{OPTIONS, Options, providers};
use wasm_bindgen::prelude::wasm_bindgen;

/// There is something to say: issues, warnings, or why a call was misuse.
const FINDINGS: u32 = 2;

/// Most options that are kept at a time, besides the defaults.
const SLOTS: usize = 64;

pub(crate) struct Checks {
    validator: Validator,
    defaults: Options,
    /// From number 1 on.
    options: Vec<Options>,
    pub(crate) program: Vec<u32>,
}

impl Checks {
    pub(crate) const fn new() -> Self {
        Checks {
            validator: Validator::new(),
            defaults: Options::new(Date::EPOCH),
            options: Vec::new(),
            program: Vec::new(),
        }
    }

    /// The options of that number.
    pub(crate) fn options(&self, number: usize) -> &Options {
        self.options.get(number.wrapping_sub(1)).unwrap_or(&self.defaults)
    }
}

/// Room for `words` 32-bit words of a strip's program, at the address that it answers.
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

/// Checks the first `bytes` bytes of the input as JSON text. `options` is a number from [`set_options`], `day` the
/// current day in days since 1970-01-01 UTC.
#[wasm_bindgen]
pub fn check_json(schema: usize, options: usize, day: i32, bytes: usize) -> u32 {
    check(schema, options, day, bytes, None)
}

/// Checks a strip: the first `bytes` bytes of the input are its leaves, the first `words` words its program.
#[wasm_bindgen]
pub fn check_strip(schema: usize, options: usize, day: i32, bytes: usize, words: usize) -> u32 {
    check(schema, options, day, bytes, Some(words))
}

fn check(schema: usize, options: usize, day: i32, bytes: usize, words: Option<usize>) -> u32 {
    let Some(record) = providers::SCHEMAS.get(schema) else {
        return 0;
    };
    with_state(|state| {
        let State {
            input,
            strip,
            findings,
            checks,
            ..
        } = state;
        let own = checks.options.get_mut(options.wrapping_sub(1));
        let options = own.unwrap_or(&mut checks.defaults);
        options.set_current_day(day_of(day));
        let payload = payload(input, bytes, &checks.program, words);
        let ok = checks
            .validator
            .check_to_strip(record, payload, options, strip, findings);
        let said = if findings.is_empty() { 0 } else { FINDINGS };
        if ok { OK | said } else { said }
    })
}

/// What lies in the buffers: a strip with a program of so many words, or else JSON text.
fn payload<'a>(input: &'a [u8], bytes: usize, program: &'a [u32], words: Option<usize>) -> Payload<'a> {
    let text = input.get(..bytes).unwrap_or_default();
    match words {
        None => Payload::Json(text),
        Some(words) => Payload::Strip {
            leaves: text,
            program: program.get(..words).unwrap_or_default(),
        },
    }
}

/// Keeps options for a schema, given as a strip, under the number `slot`, at most [`SLOTS`]; 0 are the defaults and stay.
/// Answers 1, or 0 and findings for malformed ones and for paths that the schema does not have.
#[wasm_bindgen]
pub fn set_options(slot: usize, schema: usize, day: i32, bytes: usize, words: usize) -> u32 {
    with_state(|state| {
        let schema = providers::SCHEMAS.get(schema).filter(|_| (1..=SLOTS).contains(&slot));
        let Some(schema) = schema else {
            return 0;
        };
        let State {
            input,
            strip,
            findings,
            checks,
            ..
        } = state;
        while checks.options.len() < slot {
            checks.options.push(Options::new(Date::EPOCH));
        }
        let Some(options) = checks.options.get_mut(slot - 1) else {
            return 0;
        };
        options.set_current_day(day_of(day));
        let payload = payload(input, bytes, &checks.program, Some(words));
        let is_read = options.read(payload, &mut checks.validator, strip, findings)
            && checks.validator.check_paths(&[schema], options, findings);
        u32::from(is_read) * OK
    })
}

/// The answer that a payload is nested too deeply, for a shell that finds it out before the call.
#[wasm_bindgen]
pub fn too_deep(options: usize) -> u32 {
    beyond_limit(false, options)
}

/// The answer that a payload is too large, for a shell that finds it out before the call.
#[wasm_bindgen]
pub fn too_large(options: usize) -> u32 {
    beyond_limit(true, options)
}

fn beyond_limit(is_too_large: bool, options: usize) -> u32 {
    with_state(|state| {
        let checks = &mut state.checks;
        let own = checks.options.get(options.wrapping_sub(1));
        let options = own.unwrap_or(&checks.defaults);
        checks
            .validator
            .beyond_limit(is_too_large, options, &mut state.findings);
    });
    FINDINGS
}

/// A bound of the options: 0 bytes of text, 1 levels of nesting, 2 characters of a text.
#[wasm_bindgen]
pub fn limit(options: usize, which: u32) -> u32 {
    with_state(|state| {
        let limits = state.checks.options(options).limits;
        match which {
            0 => limits.bytes,
            1 => limits.depth,
            _ => limits.characters,
        }
    })
}

/// Writes the shape of a schema to the findings; a number that no schema has: of the options.
#[wasm_bindgen]
pub fn shape(schema: usize) {
    with_state(|state| {
        state.findings.clear();
        let record = providers::SCHEMAS.get(schema).copied().unwrap_or(&OPTIONS);
        record.write_shape(&mut state.findings);
    });
}

/// Takes the messages of a language: the first `bytes` bytes of the input, for the `locale`-th of `Locale::ALL`.
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
