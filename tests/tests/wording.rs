//! Texts for people stand once a language in the vectors of `locales/`, and in no others.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use usherkit_core::issue::{FailureKind, Fault, Locale, Reason, State};
use usherkit_tests::vectors::{self, Vector, without_wording};

/// Reading a value throws, which no JSON text does, so no vector can have it.
const OF_OBJECTS: Fault = Fault::ValueUnreadable;

/// Answers give these reasons as codes alone. Their texts stand in `docs/rules/reasons.md`, and `cargo xtask generate
/// --check` compares them.
const CODES_ALONE: [Reason; 12] = [
    Reason::LocalUnreadable,
    Reason::UserPending,
    Reason::UserRejected,
    Reason::UserSuspended,
    Reason::UserFrozen,
    Reason::UserLegallyFrozen,
    Reason::UserStatusUnknown,
    Reason::KycMissing,
    Reason::KycInReview,
    Reason::VerificationIncomplete,
    Reason::EventOfOtherUser,
    Reason::EventIrrelevant,
];

/// The vectors of `locales/`, and the others.
fn vectors() -> (Vec<Vector>, Vec<Vector>) {
    let all = vectors::read(&vectors::folder()).expect("the vectors of the project");
    all.into_iter().partition(|vector| vector.name.starts_with("locales/"))
}

fn wanted(vector: &Vector) -> String {
    vector.answer.text().expect("an answer is text")
}

#[test]
fn other_vectors_have_no_text_for_people() {
    let (_, others) = vectors();
    let has_texts = |vector: &&Vector| {
        let answer = vector.run().expect("an answer");
        without_wording(&vector.operation, &answer) != Some(wanted(vector)) && !only_repeats(vector)
    };
    let found: Vec<_> = others.iter().filter(has_texts).map(|vector| &vector.name).collect();
    assert!(found.is_empty(), "{found:#?}");
}

/// Whether the answer of a `batch` has no text of ours: each error stands in the results.
fn only_repeats(vector: &Vector) -> bool {
    let answer: Value = serde_json::from_str(&wanted(vector)).expect("an answer is JSON");
    let results = vectors::texts(&vector.operation, &vector.arguments).unwrap_or_default();
    let results: String = results.iter().map(|(_, text)| String::from_utf8_lossy(text)).collect();
    let mut failed = answer["failed"].as_array().into_iter().flatten();
    vector.operation.ends_with(".batch")
        && answer.get("misuse").is_none()
        && failed.all(|failed| failed["error"].as_str().is_some_and(|error| results.contains(error)))
}

#[test]
fn each_text_for_people_has_one_vector_in_each_language() {
    let (pinning, _) = vectors();
    let every = every_text();
    for locale in Locale::ALL {
        let place = format!("locales/{locale}/");
        let own = pinning.iter().filter(|vector| vector.name.starts_with(&place));
        let mut found: BTreeMap<String, Vec<&str>> = BTreeMap::new();
        for vector in own {
            let answer = wanted(vector);
            let is_complete = without_wording(&vector.operation, &answer).is_some();
            assert!(is_complete, "{} has an empty text", vector.name);
            let mut texts = BTreeSet::new();
            collect(&serde_json::from_str(&answer).expect("an answer is JSON"), &mut texts);
            texts
                .into_iter()
                .for_each(|text| found.entry(text).or_default().push(&vector.name));
        }
        let twice: Vec<_> = found.iter().filter(|(_, vectors)| vectors.len() > 1).collect();
        assert!(twice.is_empty(), "more than one vector: {twice:#?}");
        let found: BTreeSet<_> = found
            .into_keys()
            .map(|text| text.split('+').next().unwrap_or_default().to_owned())
            .collect();
        let missing: Vec<_> = every.difference(&found).collect();
        assert!(missing.is_empty(), "no vector in {place}: {missing:?}");
        let stale: Vec<_> = found.difference(&every).collect();
        assert!(stale.is_empty(), "{place} has vectors of unexpected texts: {stale:?}");
    }
}

#[test]
fn what_no_vector_can_have() {
    let texts = Locale::ALL
        .iter()
        .map(|locale| locale.pack().lines().nth(OF_OBJECTS as usize));
    let pinned = [
        "this value could not be read",
        "no se pudo leer este valor",
        "não foi possível ler este valor",
        "cette valeur n’a pas pu être lue",
    ];
    assert!(texts.eq(pinned.map(Some)));
}

/// Everything that has a text in answers, as [`collect`] names it.
fn every_text() -> BTreeSet<String> {
    let faults = Fault::ALL.iter().filter(|fault| **fault != OF_OBJECTS);
    let faults = faults.map(|fault| format!("{}:{}", fault.code().wire(), fault.reason().unwrap_or_default()));
    let states = State::ALL.iter().map(|state| format!("state:{state}"));
    let kinds = FailureKind::ALL.iter().map(|kind| format!("kind:{kind}"));
    let reasons = Reason::ALL.iter().filter(|reason| !CODES_ALONE.contains(reason));
    let reasons = reasons.map(|reason| format!("reason:{reason}"));
    let actions = [State::Pending, State::Rejected].map(|state| format!("action:{state}"));
    faults
        .chain(states)
        .chain(kinds)
        .chain(reasons)
        .chain(actions)
        .collect()
}

/// Adds what the texts of an answer say. Behind a `+` stands which optional parts of a text there are.
fn collect(answer: &Value, texts: &mut BTreeSet<String>) {
    let of = |member: &str| answer[member].as_str();
    if let (Some(code), Some(_), true) = (of("code"), of("message"), answer["path"].is_array()) {
        let params = &answer["params"];
        let mut text = format!("{code}:{}", params["reason"].as_str().unwrap_or_default());
        if params.get("instead").is_some() {
            text.push_str("+instead");
        }
        match params["region"].as_str() {
            // No single country, so no calling code either.
            Some("001") => text.push_str("+world"),
            Some(_) => text.push_str("+region"),
            None => {}
        }
        texts.insert(text);
    } else if of("message").is_some() {
        let words = [
            ("state", "state"),
            ("kind", "kind"),
            ("reason", "reason"),
            ("blocked", "reason"),
        ];
        let word = words
            .into_iter()
            .find_map(|(member, kind)| Some(format!("{kind}:{}", of(member)?)));
        texts.insert(word.unwrap_or_else(|| format!("a message of nothing known: {answer}")));
    } else if of("error").is_some() {
        // Of a failure in a batch.
        texts.insert(format!("kind:{}", of("code").unwrap_or_default()));
    }
    if let (Some(state), Some(_)) = (of("state"), of("action")) {
        texts.insert(format!("action:{state}"));
    }
    if answer["messages"].is_array() {
        let reasons = answer["reasons"].as_array().into_iter().flatten();
        texts.extend(reasons.map(|reason| format!("reason:{}", reason.as_str().unwrap_or_default())));
    }
    match answer {
        Value::Array(items) => items.iter().for_each(|item| collect(item, texts)),
        Value::Object(members) => members.values().for_each(|member| collect(member, texts)),
        _ => {}
    }
}
