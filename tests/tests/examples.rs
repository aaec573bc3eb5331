//! KillB's documentation: its create requests have the verdicts of `killb-index.json`, and its words are those of the
//! tables.
//!
//! The create requests have no deliberate difference: the index calls valid what we normalize or only warn about (check
//! digits, the nationality that level L1 needs).

use std::fs;
use std::path::Path;

use serde_json::Value;
use usherkit_core::formats::date::Date;
use usherkit_core::issue::Code;
use usherkit_core::providers::killb;
use usherkit_core::rulebook::{Kind, Record};
use usherkit_core::{Checked, Options};

fn example(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn json(name: &str) -> Value {
    serde_json::from_str(&example(name)).unwrap()
}

fn doubts_the_number(checked: &Checked) -> bool {
    checked
        .warnings()
        .any(|warning| matches!(warning.code(), Code::NationalIdInvalid | Code::NationalIdDateDiffers))
}

#[test]
fn create_requests_have_the_verdicts_of_the_index() {
    let options = Options::new(Date::new(2026, 3, 1).unwrap());
    let index = json("killb-index.json");
    let requests: Vec<_> = index["files"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|file| file["kind"] == "create-request")
        .collect();
    assert_eq!(requests.len(), 12);
    for request in requests {
        let name = request["file"].as_str().unwrap();
        let checked = killb::USER.check(&example(name), &options);
        // The reference pages show a word where the vendor's schema has a list; the word is accepted.
        let is_single = checked.warnings().any(|warning| warning.code() == Code::ListSingle);
        assert_eq!(is_single, name.contains("scalar"), "{name}: {}", checked.to_json());
        let is_valid = request["schema_valid"] == true || is_single;
        assert_eq!(checked.is_ok(), is_valid, "{name}: {}", checked.to_json());
        // `"n/a"`: a number without a check digit cannot be doubtful.
        let doubtful = request["check_digits_valid"] == false;
        assert_eq!(doubts_the_number(&checked), doubtful, "{name}: {}", checked.to_json());
    }
}

#[test]
fn with_national_ids_as_errors_doubtful_numbers_are_refused() {
    let options = Options::from_json(r#"{"nationalIds":"error"}"#, Date::new(2026, 3, 1).unwrap()).unwrap();
    for file in json("killb-index.json")["files"].as_array().unwrap() {
        if file["kind"] == "create-request" && file["schema_valid"] == true {
            let answer = killb::USER.validate(&example(file["file"].as_str().unwrap()), &options);
            assert_eq!(
                answer.is_ok(),
                file["check_digits_valid"] != false,
                "{}",
                answer.as_json()
            );
        }
    }
}

#[test]
fn update_requests_have_the_verdicts_of_the_index() {
    let options = Options::new(Date::new(2026, 3, 1).unwrap());
    let index = json("killb-index.json");
    let requests = index["files"].as_array().unwrap().iter();
    let requests: Vec<_> = requests.filter(|file| file["kind"] == "update-request").collect();
    assert_eq!(requests.len(), 3);
    for request in requests {
        let name = request["file"].as_str().unwrap();
        let record = if name.contains("company") {
            &killb::COMPANY_UPDATE
        } else {
            &killb::PERSON_UPDATE
        };
        let answer = record.validate(&example(name), &options);
        assert_eq!(
            answer.is_ok(),
            request["schema_valid"] == true,
            "{name}: {}",
            answer.as_json()
        );
        if answer.is_ok() {
            let wanted = serde_json::json!({ "ok": true, "value": json(name), "warnings": [] });
            assert_eq!(
                serde_json::from_str::<Value>(answer.as_json()).unwrap(),
                wanted,
                "{name}"
            );
        }
    }
}

/// The words of the member at a dotted path; `[]` means the items of a list.
fn words(record: &Record, path: &str) -> Vec<&'static str> {
    let (name, rest) = path.split_once('.').unwrap_or((path, ""));
    let (name, is_list) = name.strip_suffix("[]").map_or((name, false), |name| (name, true));
    let field = record
        .fields
        .iter()
        .find(|field| field.name == name)
        .unwrap_or_else(|| panic!("no member {name}"));
    match &field.kind {
        Kind::Object(record) => words(record, rest),
        Kind::Enum(of) if !is_list => of.values.iter().collect(),
        Kind::List { of: Kind::Enum(of), .. } if is_list => of.values.iter().collect(),
        _ => panic!("{name} has no words"),
    }
}

#[test]
fn words_are_those_of_the_vendors_schema() {
    // Words of responses, uploads, webhooks and ramps do not occur in create requests.
    let elsewhere = ["user.status", "user.accessLevel", "upload.", "webhook.", "ramp."];
    let enums = json("killb-enums.json");
    let mut compared = 0;
    for (path, wanted) in enums["enums"].as_object().unwrap() {
        if elsewhere.iter().any(|start| path.starts_with(start)) {
            continue;
        }
        let (owner, own) = path.split_once('.').unwrap();
        let found = match owner {
            "user" => vec![words(&killb::USER, own)],
            "person" => vec![words(&killb::PERSON, own)],
            "company" => vec![words(&killb::COMPANY, own)],
            // The profiles of both have the same members.
            _ => vec![words(&killb::PERSON, path), words(&killb::COMPANY, path)],
        };
        for words in found {
            assert_eq!(Value::from(words), *wanted, "{path}");
            compared += 1;
        }
    }
    assert_eq!(compared, 32);
}
