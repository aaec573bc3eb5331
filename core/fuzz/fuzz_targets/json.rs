//! Any bytes as the payload of any schema: nothing panics, they are JSON where serde_json says so, and what is accepted is
//! accepted again as it came out.
#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::Value;
use serde_json::value::RawValue;
use usherkit_core::Options;
use usherkit_core::formats::date::Date;
use usherkit_core::providers::SCHEMAS;

const OPTIONS: [&str; 4] = [
    "{}",
    r#"{"defaultCountry":"CO","locale":"es"}"#,
    r#"{"blank":"absent","kosovo":true,"nationalIds":"error"}"#,
    r#"{"unknownKeys":"reject","limits":{"items":3,"characters":200}}"#,
];

fuzz_target!(|input: (u8, u8, &[u8])| {
    let (schema, options, text) = input;
    let record = SCHEMAS[usize::from(schema) % SCHEMAS.len()];
    let today = Date::new(2026, 3, 1).expect("a day of the calendar");
    let options = OPTIONS[usize::from(options) % OPTIONS.len()];
    let options = Options::from_json(options, today).expect("options of ours");
    let answer = record.validate(text, &options);
    let said: Value = serde_json::from_str(answer.as_json()).expect("an answer is JSON");
    match said["issues"][0]["code"].as_str() {
        Some("limit.depth") => {}
        code => assert_eq!(code == Some("json.syntax"), !is_json(text), "{code:?}"),
    }
    if said["ok"] == true {
        let again = record.validate(&said["value"].to_string(), &options);
        let again: Value = serde_json::from_str(again.as_json()).expect("an answer is JSON");
        assert_eq!(again["value"], said["value"]);
    }
});

fn is_json(text: &[u8]) -> bool {
    str::from_utf8(text).is_ok_and(|text| serde_json::from_str::<&RawValue>(text).is_ok())
}
