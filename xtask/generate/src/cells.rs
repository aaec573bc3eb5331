//! Runs operations, and writes their answers into cells of tables.

use std::fmt::Write;

use serde_json::Value;
use usherkit_core::door;
use usherkit_core::provider::{Call, Provider};
use usherkit_core::providers::PROVIDERS;

use crate::occasions::Occasions;

/// 2026-03-01 at noon, UTC.
pub(crate) const NOON: i64 = 1_772_366_400;

pub(crate) fn ask(of: &Occasions, operation: &str, arguments: &[&str]) -> Value {
    let arguments: Vec<&[u8]> = arguments.iter().map(|text| text.as_bytes()).collect();
    let mut answer = String::new();
    match door::run(&format!("{}.{operation}", of.provider), &arguments, NOON, &mut answer) {
        Ok(()) => serde_json::from_str(&answer).unwrap_or_default(),
        Err(misuse) => Value::from(misuse.to_string()),
    }
}

pub(crate) fn text<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_default()
}

/// Words as code, separated by commas.
pub(crate) fn codes<'a>(words: impl IntoIterator<Item = &'a Value>) -> String {
    let words = words.into_iter().filter_map(Value::as_str);
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

pub(crate) fn list<'a>(answer: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    answer[name].as_array().into_iter().flatten()
}

pub(crate) fn eligibility(of: &Occasions, user: &str) -> String {
    let answer = ask(of, "eligibility", &[user]);
    let mut cell = if answer["canTransact"] == true {
        format!("**yes**: {}", text(&answer, "message"))
    } else {
        format!("no ({}): {}", codes(list(&answer, "reasons")), text(&answer, "message"))
    };
    if let Some(action) = answer["action"].as_str() {
        let _ = write!(cell, "; {action}");
    }
    cell
}

pub(crate) fn title(of: &Occasions) -> &'static str {
    provider(of).titles.name
}

pub(crate) fn provider(of: &Occasions) -> &'static Provider {
    let own = PROVIDERS.iter().find(|provider| provider.name == of.provider);
    own.expect("every occasion has its provider")
}

pub(crate) fn calls() -> impl Iterator<Item = (String, Call)> {
    Call::ALL.iter().map(|(name, call)| (format!("`{name}`"), *call))
}

pub(crate) fn request(of: &Occasions, call: Call) -> String {
    let endpoint = provider(of).endpoints().find(|(own, ..)| *own == call);
    match endpoint {
        Some((_, method, path)) => format!("`{method} {path}`"),
        None => {
            let answer = ask(of, "request", &[call.name(), r#"{"id":"1","userId":"1"}"#]);
            let issue = &answer["issues"][0];
            let instead = issue["params"]["instead"].as_str();
            let instead = instead.map_or(String::new(), |instead| format!(", use `{instead}`"));
            format!("`{}`{instead}", text(issue, "code"))
        }
    }
}
