//! Payloads and answers of all vectors through the generated Rust types: nothing is lost there and back.

use serde_json::Value;
use usherkit_core::door::OPERATIONS;
use usherkit_tests::models;
use usherkit_tests::vectors::{self, Vector};

/// What the core answers: vectors leave texts for people out.
fn answer_of(vector: &Vector) -> Value {
    serde_json::from_str(&vector.run().expect("an answer")).expect("an answer is JSON")
}

#[test]
fn normalized_payloads_are_values_of_their_types() {
    let mut count = 0;
    for vector in vectors::read(&vectors::folder()).expect("the vectors of the project") {
        let answer = answer_of(&vector);
        let arguments: Value = serde_json::from_str(vector.arguments.get()).expect("arguments are JSON");
        let is_part = arguments["options"].get("only").is_some();
        if vector.operation != "validate" || answer["ok"] != true || is_part {
            continue;
        }
        let schema = arguments["schema"].as_str().expect("a schema");
        let value = models::payload(schema, &answer["value"].to_string()).expect("a schema");
        assert_eq!(value.expect("a value of the type"), answer["value"], "{}", vector.name);
        count += 1;
    }
    assert!(count > 500, "{count}");
}

#[test]
fn answers_are_values_of_their_types() {
    let mut count = 0;
    for vector in vectors::read(&vectors::folder()).expect("the vectors of the project") {
        let name = vector.operation.split('.').next_back().unwrap_or_default();
        let is_decision = OPERATIONS.iter().any(|operation| operation.name == name);
        let answer = answer_of(&vector);
        if !is_decision || answer.get("misuse").is_some() || vectors::MADE_UP.contains(&vector.name.as_str()) {
            continue;
        }
        let texts = vectors::texts(&vector.operation, &vector.arguments).expect("arguments");
        let argument = |name: &str| {
            let own = texts.iter().find(|(own, _)| *own == name);
            own.map_or(&[][..], |(_, text)| text.as_slice())
        };
        let Some(typed) = models::operation(&vector.operation, argument, vectors::clock()) else {
            continue;
        };
        let typed = typed.unwrap_or_else(|misuse| panic!("{}: {misuse}", vector.name));
        assert_eq!(typed, answer, "{}", vector.name);
        count += 1;
    }
    assert!(count > 500, "{count}");
}
