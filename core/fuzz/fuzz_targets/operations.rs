//! Any bytes as the arguments of any decision of any provider: nothing panics, and an answer is JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::value::RawValue;
use usherkit_core::door::{self, ArgumentType, OPERATIONS};
use usherkit_core::provider::Call;
use usherkit_core::providers::PROVIDERS;

/// 2026-03-01 at noon, UTC.
const NOON: i64 = 1_772_366_400;

/// What parts the arguments: a byte that UTF-8 does not have.
const END: u8 = 0xff;

fuzz_target!(|input: (u8, u8, u8, u16, &[u8])| {
    let (provider, operation, call, status, texts) = input;
    let provider = &PROVIDERS[usize::from(provider) % PROVIDERS.len()];
    let operation = &OPERATIONS[usize::from(operation) % OPERATIONS.len()];
    let (call, _) = Call::ALL[usize::from(call) % Call::ALL.len()];
    // A response that never came has no status.
    let status = if status == 0 {
        "null".to_owned()
    } else {
        status.to_string()
    };
    let mut texts = texts.split(|&byte| byte == END);
    let mut next = || texts.next().unwrap_or_default();
    let mut arguments: Vec<&[u8]> = Vec::new();
    for argument in operation.arguments {
        arguments.push(match argument.of {
            ArgumentType::Call => call.as_bytes(),
            ArgumentType::Status => status.as_bytes(),
            _ => next(),
        });
    }
    // The options, of which other bytes than these are mostly misuse.
    let options = next();
    arguments.push(if options.is_empty() {
        br#"{"today":"2026-03-01","defaultCountry":"CO"}"#
    } else {
        options
    });
    let mut answer = String::new();
    if door::run(
        &format!("{}.{}", provider.name, operation.name),
        &arguments,
        NOON,
        &mut answer,
    )
    .is_ok()
    {
        serde_json::from_str::<&RawValue>(&answer).expect("an answer is JSON");
    }
});
