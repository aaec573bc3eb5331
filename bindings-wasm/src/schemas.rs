//! Payloads and their options.

use crate::OK;
use crate::state::{State, with_state};
use core::cell::RefCell;
use usherkit_core::formats::date::Date;
use usherkit_core::issue::Locale;
use usherkit_core::schema::{Record, Validator};
use usherkit_core::{OPTIONS, Options, providers};
use wasm_bindgen::prelude::wasm_bindgen;

/// There is something to say: issues, warnings, or why a call was misuse.
const FINDINGS: u32 = 2;

/// Most options that are kept at a time, besides the defaults.
const SLOTS: usize = 64;

struct Checks {
    validator: Validator,
    /// The first are the defaults.
    options: Vec<Options>,
    program: Vec<u32>,
}

thread_local! {
    static CHECKS: RefCell<Checks> =
        const { RefCell::new(Checks { validator: Validator::new(), options: Vec::new(), program: Vec::new() }) };
}

fn with_checks<T>(call: impl FnOnce(&mut Checks, &mut State) -> T) -> T {
    CHECKS.with_borrow_mut(|checks| {
        if checks.options.is_empty() {
            checks.options.push(Options::new(Date::EPOCH));
        }
        with_state(|state| call(checks, state))
    })
}

/// Room for `words` 32-bit words of a strip's program, at the address that it answers.
#[wasm_bindgen]
pub fn program(words: usize) -> usize {
    with_checks(|checks, _| {
        if checks.program.len() < words {
            checks.program.resize(words, 0);
        }
        checks.program.as_ptr() as usize
    })
}

/// Checks the first `bytes` bytes of the input as JSON text. `options` is a number from [`set_options`], `day` the
/// current day in days since 1970-01-01 UTC.
#[wasm_bindgen]
pub fn check_json(schema: usize, options: usize, day: i32, bytes: usize) -> u32 {
    with_checks(|checks, state| {
        let Some((record, options)) = asked(schema, options, day, &mut checks.options) else {
            return 0;
        };
        let State {
            input, strip, findings, ..
        } = state;
        let json = input.get(..bytes).unwrap_or_default();
        status(
            checks
                .validator
                .check_json_to_strip(record, json, options, strip, findings),
            findings,
        )
    })
}

/// Checks a strip: the first `bytes` bytes of the input are its leaves, the first `words` words its program.
#[wasm_bindgen]
pub fn check_strip(schema: usize, options: usize, day: i32, bytes: usize, words: usize) -> u32 {
    with_checks(|checks, state| {
        let Some((record, options)) = asked(schema, options, day, &mut checks.options) else {
            return 0;
        };
        let State {
            input, strip, findings, ..
        } = state;
        let leaves = input.get(..bytes).unwrap_or_default();
        let program = checks.program.get(..words).unwrap_or_default();
        status(
            checks
                .validator
                .check_strip_to_strip(record, leaves, program, options, strip, findings),
            findings,
        )
    })
}

/// Keeps options, given as a strip, under the number `slot`, at most [`SLOTS`]; 0 are the defaults and stay. Answers
/// 1, or 0 and findings for malformed ones.
#[wasm_bindgen]
pub fn set_options(slot: usize, day: i32, bytes: usize, words: usize) -> u32 {
    with_checks(|checks, state| {
        state.findings.clear();
        let leaves = state.input.get(..bytes).unwrap_or_default();
        let program = checks.program.get(..words).unwrap_or_default();
        match Options::from_strip(leaves, program, day_of(day)) {
            Ok(options) if (1..=SLOTS).contains(&slot) => {
                while checks.options.len() <= slot {
                    checks.options.push(options.clone());
                }
                if let Some(place) = checks.options.get_mut(slot) {
                    *place = options;
                }
                OK
            }
            Ok(_) => 0,
            Err(error) => {
                state.findings.push_str(error.as_json());
                0
            }
        }
    })
}

/// The answer that a payload is nested too deeply, for a shell that finds it out before the call.
#[wasm_bindgen]
pub fn too_deep(options: usize) -> u32 {
    say(options, Validator::too_deep)
}

/// The answer that a payload is too large, for a shell that finds it out before the call.
#[wasm_bindgen]
pub fn too_large(options: usize) -> u32 {
    say(options, Validator::too_large)
}

fn say(options: usize, what: fn(&mut Validator, &Options, &mut String)) -> u32 {
    with_checks(|checks, state| {
        let Some(options) = checks.options.get(options) else {
            return 0;
        };
        what(&mut checks.validator, options, &mut state.findings);
        FINDINGS
    })
}

/// A bound of the options: 0 bytes of text, 1 levels of nesting, 2 characters of a text.
#[wasm_bindgen]
pub fn limit(options: usize, which: u32) -> u32 {
    with_checks(|checks, _| {
        let Some(options) = checks.options.get(options) else {
            return 0;
        };
        match which {
            0 => options.limits.bytes,
            1 => options.limits.depth,
            _ => options.limits.characters,
        }
    })
}

/// Writes the shape of a schema to the findings; a number that no schema has: of the options.
#[wasm_bindgen]
pub fn shape(schema: usize) {
    with_state(|state| {
        state.findings = providers::SCHEMAS.get(schema).copied().unwrap_or(&OPTIONS).shape();
    });
}

/// Takes the messages of a language: the first `bytes` bytes of the input, for the `locale`-th tag of `Locale::TAGS`.
#[wasm_bindgen]
pub fn set_messages(locale: usize, bytes: usize) {
    with_state(|state| {
        let pack = state
            .input
            .get(..bytes)
            .and_then(|bytes| core::str::from_utf8(bytes).ok());
        let locale = Locale::TAGS.get(locale).and_then(|tag| Locale::from_tag(tag));
        if let (Some(locale), Some(pack)) = (locale, pack) {
            locale.install(pack);
        }
    });
}

/// The schema and the options of a call, which take the current day.
fn asked(schema: usize, options: usize, day: i32, all: &mut [Options]) -> Option<(&'static Record, &Options)> {
    let options = all.get_mut(options)?;
    options.set_current_day(day_of(day));
    Some((providers::SCHEMAS.get(schema)?, options))
}

fn status(ok: bool, findings: &str) -> u32 {
    let said = if findings.is_empty() { 0 } else { FINDINGS };
    if ok { OK | said } else { said }
}

fn day_of(day: i32) -> Date {
    // No clock shows a day that the calendar does not have.
    Date::from_unix_days(day).unwrap_or(Date::EPOCH)
}
