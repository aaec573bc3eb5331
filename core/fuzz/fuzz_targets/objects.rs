//! Any flat encoding, the form in which objects come from JavaScript, as the payload of any schema: nothing panics, and what comes
//! out belongs together.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use usherkit_core::Options;
use usherkit_core::formats::date::Date;
use usherkit_core::providers::SCHEMAS;
use usherkit_core::validate::{Payload, FlatAnswer, Validator};

/// A byte that becomes the word before unknown members, and one that becomes a length beyond all leaves.
const UNKNOWN: u8 = 0xff;
const LONG: u8 = 0xfe;

fuzz_target!(|input: (u8, &[u8], &str)| {
    let (schema, program, leaves) = input;
    let record = SCHEMAS[usize::from(schema) % SCHEMAS.len()];
    let options = Options::new(Date::new(2026, 3, 1).expect("a day of the calendar"));
    // Small words say something: members, and values with a leaf of a few characters.
    let program: Vec<u32> = program
        .iter()
        .map(|&byte| match byte {
            UNKNOWN => u32::MAX,
            LONG => 0xffff_fff1,
            _ => u32::from(byte),
        })
        .collect();
    let payload = Payload::Flat {
        leaves: leaves.as_bytes(),
        program: &program,
    };
    let (mut answer, mut findings) = (FlatAnswer::new(), String::new());
    let is_ok = Validator::new().check_flat(record, payload, &options, &mut answer, &mut findings);
    if !findings.is_empty() {
        let findings: Value = serde_json::from_str(&findings).expect("findings are JSON");
        assert_eq!(findings["ok"], is_ok, "{findings}");
    }
    if is_ok {
        assert!(answer.ends.is_sorted());
        let units = answer.ends.last().copied().unwrap_or_default();
        assert_eq!(answer.leaves.encode_utf16().count(), units as usize);
    }
});
