//! TraderPal's own samples, and invented faults, each with the verdict of its file.
//!
//! The files say what a client may send. If values are normalized or removed, or nothing is left to send, the verdict here
//! differs: [`accepted_after_all`] names each such case.

use std::fs;
use std::path::Path;

use serde_json::{Value, json};
use usherkit_core::formats::date::Date;
use usherkit_core::issue::{Code, Issue};
use usherkit_core::providers::traderpal::{USER, USER_UPDATE, USERS_QUERY};
use usherkit_core::rulebook::Record;
use usherkit_core::{Checked, Options};

fn example(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples").join(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str(&text).unwrap()
}

fn check(record: &'static Record, payload: &Value) -> Checked {
    record.check(&payload.to_string(), &Options::new(Date::new(2026, 3, 1).unwrap()))
}

fn codes<'a>(issues: impl Iterator<Item = Issue<'a>>) -> Vec<(Code, String)> {
    let path = |issue: Issue<'_>| issue.path().iter().map(|segment| format!("/{segment}")).collect();
    issues.map(|issue| (issue.code(), path(issue))).collect()
}

#[test]
fn samples_are_accepted_as_they_are() {
    // The numbers of both have the form of E.164 but are in no numbering plan.
    let outside_plan = vec![(Code::PhoneNotInPlan, "/phoneNumber".to_owned())];
    for (record, name) in [
        (&USER, "traderpal-create.json"),
        (&USER_UPDATE, "traderpal-update.json"),
    ] {
        let sample = example(name);
        let accepted = check(record, &sample).into_result().unwrap();
        assert_eq!(accepted.value().decode::<Value>().unwrap(), sample, "{name}");
        assert_eq!(codes(accepted.warnings()), outside_plan, "{name}");
    }
}

/// The cases that are accepted although the file refuses them, each with the normalized value of its member (null if it is
/// removed) and the warning.
fn accepted_after_all(case: &str) -> Option<(&'static str, Value, Option<Code>)> {
    Some(match case {
        // Normalized.
        "country lower case" => ("country", json!("US"), None),
        "phone punctuation" => ("phoneNumber", json!("+1234567890"), Some(Code::PhoneNotInPlan)),
        // Left out.
        "treezor spelling" => ("firstname", Value::Null, Some(Code::MemberUnknown)),
        "status on create" => ("status", Value::Null, Some(Code::MemberUnknown)),
        // Nothing to change: `planUpdate` gives no request.
        "empty update" => ("firstName", Value::Null, None),
        _ => return None,
    })
}

fn expected(rule: &str) -> &'static [Code] {
    match rule {
        "required" => &[Code::MemberRequired],
        "format" => &[
            Code::EmailInvalid,
            Code::DateInvalid,
            Code::CountryInvalid,
            Code::PhoneInvalid,
        ],
        "blank" => &[Code::TextBlank],
        "range" => &[Code::DateInFuture, Code::NumberOutOfRange],
        "enum" => &[Code::EnumUnknown],
        "not_updatable" | "read_only" => &[Code::MemberNotUpdatable],
        _ => panic!("the rule `{rule}` is not known here"),
    }
}

#[test]
fn faults_have_the_verdicts_of_their_file() {
    let file = example("traderpal-invalid-cases.json");
    let cases = file["cases"].as_array().unwrap();
    let mut accepted = 0;
    for case in cases {
        let name = case["name"].as_str().unwrap();
        let record = match case["operation"].as_str().unwrap() {
            "create" => &USER,
            "update" => &USER_UPDATE,
            "list" => &USERS_QUERY,
            operation => panic!("the operation `{operation}` is not known here"),
        };
        match (check(record, &case["payload"]).into_result(), accepted_after_all(name)) {
            (Ok(taken), Some((member, comes_out, warning))) => {
                assert_eq!(taken.value().decode::<Value>().unwrap()[member], comes_out, "{name}");
                let about: Vec<_> = codes(taken.warnings())
                    .into_iter()
                    .filter(|(_, path)| path.strip_prefix('/') == Some(member))
                    .map(|(code, _)| code)
                    .collect();
                assert_eq!(about, Vec::from_iter(warning), "{name}");
                accepted += 1;
            }
            (Err(refused), None) => {
                let wanted = case["expected"].as_array().unwrap();
                let found = codes(refused.issues());
                assert_eq!(found.len(), wanted.len(), "{name}: {found:?}");
                for (issue, (code, path)) in wanted.iter().zip(found) {
                    assert_eq!(issue["path"], path, "{name}");
                    assert!(
                        expected(issue["rule"].as_str().unwrap()).contains(&code),
                        "{name}: {code:?}"
                    );
                }
            }
            (Ok(_), None) => panic!("{name} is accepted"),
            (Err(_), Some(_)) => panic!("{name} is refused"),
        }
    }
    assert_eq!((accepted, cases.len()), (5, 21));
}
