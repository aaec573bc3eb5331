//! wasm-bindgen doors onto `usherkit-core`; no rule lives here.
//!
//! Every door takes and answers numbers only, so that a call costs nothing but the call. Payloads cross as bytes in
//! memory: the shell asks for room ([`input`], [`program`]), writes, calls a door, and reads what [`output`] points at.
//! Nothing in here can fail: bad data is an answer, and the shell turns misuse into exceptions.

pub mod phone;
mod state;

use state::{State, with_state};
use usherkit_core::formats::date::Date;
use usherkit_core::issue::Locale;
use usherkit_core::{OPTIONS, Options, providers};
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(target_family = "wasm")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// The answer is acceptable.
const OK: u32 = 1;
/// There is something to say: issues, warnings, or why a call was misuse.
const FINDINGS: u32 = 2;

/// Most options that are kept at a time, besides the defaults.
const SLOTS: usize = 64;

/// Room for `bytes` bytes of text, at the address that it answers. Memory may move: ask again after every door.
#[wasm_bindgen]
pub fn input(bytes: usize) -> usize {
    with_state(|state| {
        if state.input.len() < bytes {
            state.input.resize(bytes, 0);
        }
        state.input.as_ptr() as usize
    })
}

/// Room for `words` 32-bit words of a strip's program, at the address that it answers.
#[wasm_bindgen]
pub fn program(words: usize) -> usize {
    with_state(|state| {
        if state.program.len() < words {
            state.program.resize(words, 0);
        }
        state.program.as_ptr() as usize
    })
}

/// The address of eight 32-bit words that say where the last answer lies, as address and length by turns: the text of
/// leaves (bytes), their ends (words), the program (16-bit words), the findings (bytes).
#[wasm_bindgen]
pub fn output() -> usize {
    with_state(State::output)
}

/// Checks the first `bytes` bytes of the input as JSON text. `options` is a number from [`set_options`], `day` the
/// current day in days since 1970-01-01 UTC.
#[wasm_bindgen]
pub fn check_json(schema: usize, options: usize, day: i32, bytes: usize) -> u32 {
    with_state(|state| {
        let State {
            validator,
            options: all,
            input,
            strip,
            findings,
            ..
        } = state;
        let (Some(record), Some(options)) = (providers::SCHEMAS.get(schema), all.get_mut(options)) else {
            return 0;
        };
        options.set_current_day(day_of(day));
        let json = input.get(..bytes).unwrap_or_default();
        let ok = validator.check_json_to_strip(record, json, options, strip, findings);
        status(ok, findings)
    })
}

/// Checks a strip: the first `bytes` bytes of the input are its leaves, the first `words` words its program.
#[wasm_bindgen]
pub fn check_strip(schema: usize, options: usize, day: i32, bytes: usize, words: usize) -> u32 {
    with_state(|state| {
        let State {
            validator,
            options: all,
            input,
            program,
            strip,
            findings,
            ..
        } = state;
        let (Some(record), Some(options)) = (providers::SCHEMAS.get(schema), all.get_mut(options)) else {
            return 0;
        };
        options.set_current_day(day_of(day));
        let (leaves, program) = (
            input.get(..bytes).unwrap_or_default(),
            program.get(..words).unwrap_or_default(),
        );
        let ok = validator.check_strip_to_strip(record, leaves, program, options, strip, findings);
        status(ok, findings)
    })
}

/// Keeps options, given as a strip, under the number `slot`, at most [`SLOTS`]; 0 are the defaults and stay. Answers
/// 1, or 0 and findings for malformed ones.
#[wasm_bindgen]
pub fn set_options(slot: usize, day: i32, bytes: usize, words: usize) -> u32 {
    with_state(|state| {
        state.findings.clear();
        let leaves = state.input.get(..bytes).unwrap_or_default();
        let program = state.program.get(..words).unwrap_or_default();
        match Options::from_strip(leaves, program, day_of(day)) {
            Ok(options) if (1..=SLOTS).contains(&slot) => {
                while state.options.len() <= slot {
                    state.options.push(options.clone());
                }
                if let Some(place) = state.options.get_mut(slot) {
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
    with_state(|state| {
        let State {
            validator,
            options: all,
            findings,
            ..
        } = state;
        let Some(options) = all.get(options) else { return 0 };
        validator.too_deep(options, findings);
        FINDINGS
    })
}

/// The answer that a payload is too large, for a shell that finds it out before the call.
#[wasm_bindgen]
pub fn too_large(options: usize) -> u32 {
    with_state(|state| {
        let State {
            validator,
            options: all,
            findings,
            ..
        } = state;
        let Some(options) = all.get(options) else { return 0 };
        validator.too_large(options, findings);
        FINDINGS
    })
}

/// A bound of the options: 0 bytes of text, 1 levels of nesting, 2 characters of a text.
#[wasm_bindgen]
pub fn limit(options: usize, which: u32) -> u32 {
    with_state(|state| {
        let Some(options) = state.options.get(options) else {
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

fn status(ok: bool, findings: &str) -> u32 {
    let said = if findings.is_empty() { 0 } else { FINDINGS };
    if ok { OK | said } else { said }
}

fn day_of(day: i32) -> Date {
    // No clock shows a day that the calendar does not have.
    Date::from_unix_days(day).unwrap_or(Date::EPOCH)
}
