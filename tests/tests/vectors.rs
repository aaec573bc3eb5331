//! One test for each vector, and the rules for all vectors.

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use usherkit_core::door::OPERATIONS;
use usherkit_core::issue::Code;
use usherkit_core::issue::{FailureKind, Reason, State};
use usherkit_core::providers::PROVIDERS;
use usherkit_tests::json_schema::faults;
use usherkit_tests::vectors::{self, Vector};

fn main() -> ExitCode {
    let vectors = vectors::read(&vectors::folder()).expect("the vectors of the project");
    let mut tests = vec![
        Trial::test("files/follow-the-schema", files_follow_the_schema),
        Trial::test("files/index-lists-every-file", index_lists_every_file),
    ];
    let answers: String = vectors
        .iter()
        .map(|vector| vector.answer.text().unwrap_or_default())
        .collect();
    tests.push(Trial::test("files/every-code-and-reason-has-a-vector", move || {
        every_code_and_reason_has_a_vector(&answers)
    }));
    let said = words_of_decisions(&vectors);
    tests.push(Trial::test("files/every-word-of-decisions-has-a-vector", move || {
        every_word_of_decisions_has_a_vector(&said)
    }));
    let names: Vec<String> = vectors.iter().map(|vector| vector.name.clone()).collect();
    tests.push(Trial::test("files/names-are-unique", move || names_are_unique(&names)));
    tests.extend(
        vectors
            .into_iter()
            .map(|vector| Trial::test(vector.name.clone(), move || check(&vector))),
    );
    libtest_mimic::run(&Arguments::from_args(), tests).exit_code()
}

fn check(vector: &Vector) -> Result<(), Failed> {
    let answer = vector.run()?;
    if vector.accepts(&answer) {
        return Ok(());
    }
    let wanted = vector.answer.text()?;
    let bare = vectors::without_wording(&vector.operation, &answer);
    let bare = bare.unwrap_or_else(|| "a text for people is empty".to_owned());
    Err(format!("wanted   {wanted}\nanswered {answer}\nbare     {bare}").into())
}

fn json(name: &str) -> Result<Value, Failed> {
    Ok(serde_json::from_str(&fs::read_to_string(
        vectors::folder().join(name),
    )?)?)
}

fn files_follow_the_schema() -> Result<(), Failed> {
    let schema = json("schema.json")?;
    let mut wrong = Vec::new();
    for path in vectors::files(&vectors::folder())? {
        let file: Value = serde_json::from_str(&fs::read_to_string(&path)?)?;
        wrong.extend(
            faults(&schema, &file)
                .into_iter()
                .map(|fault| format!("{}{fault}", path.display())),
        );
    }
    if wrong.is_empty() {
        Ok(())
    } else {
        Err(wrong.join("\n").into())
    }
}

fn index_lists_every_file() -> Result<(), Failed> {
    let listed: BTreeSet<_> = vectors::files(&vectors::folder())?.into_iter().collect();
    let mut found = BTreeSet::new();
    let mut folders = vec![vectors::folder()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "json") {
                found.insert(path);
            }
        }
    }
    for own in ["index.json", "schema.json"] {
        found.remove(&vectors::folder().join(own));
    }
    if listed == found {
        Ok(())
    } else {
        Err(format!("listed {listed:?}\nfound {found:?}").into())
    }
}

fn names_are_unique(names: &[String]) -> Result<(), Failed> {
    let mut seen = BTreeSet::new();
    let twice: Vec<_> = names.iter().filter(|name| !seen.insert(*name)).collect();
    if twice.is_empty() {
        Ok(())
    } else {
        Err(format!("{twice:?}").into())
    }
}

fn every_code_and_reason_has_a_vector(answers: &str) -> Result<(), Failed> {
    let mut missing = Vec::new();
    for code in Code::ALL {
        // This code means that reading a value throws, which no JSON text does.
        if *code == Code::ValueUnreadable {
            continue;
        }
        let wire = code.wire();
        if !answers.contains(&format!(r#""code":"{wire}""#)) {
            missing.push(wire.to_owned());
        }
        // `reason`, if there is one, is the first parameter.
        missing.extend(
            code.reasons()
                .map(|reason| format!(r#""params":{{"reason":"{reason}""#))
                .filter(|params| {
                    let of_code = answers
                        .split(r#"{"code":"#)
                        .filter(|issue| issue.starts_with(&format!(r#""{wire}""#)));
                    of_code.into_iter().all(|issue| !issue.contains(params.as_str()))
                }),
        );
    }
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing.join("\n").into())
    }
}

/// The states, reasons and kinds of failures in the answers of operations, each as `member:word`, and every operation of
/// every provider that has a vector.
fn words_of_decisions(vectors: &[Vector]) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for vector in vectors {
        let (owner, _) = vector.operation.split_once('.').unwrap_or_default();
        if PROVIDERS.iter().any(|provider| provider.name == owner) {
            said.insert(vector.operation.clone());
            let answer = vector.answer.text().unwrap_or_default();
            collect_words(&serde_json::from_str(&answer).unwrap_or_default(), &mut said);
        }
    }
    said
}

fn collect_words(answer: &Value, said: &mut BTreeSet<String>) {
    let mut say = |member: &str, word: &Value| said.insert(format!("{member}:{}", word.as_str().unwrap_or_default()));
    say("state", &answer["state"]);
    say("kind", &answer["kind"]);
    say("reason", &answer["reason"]);
    say("reason", &answer["blocked"]);
    for reason in answer["reasons"].as_array().into_iter().flatten() {
        say("reason", reason);
    }
    for review in answer["review"].as_array().into_iter().flatten() {
        say("reason", &review["reason"]);
    }
}

fn every_word_of_decisions_has_a_vector(said: &BTreeSet<String>) -> Result<(), Failed> {
    let operations = PROVIDERS
        .iter()
        .flat_map(|provider| OPERATIONS.iter().map(|own| format!("{}.{}", provider.name, own.name)));
    let states = State::ALL.iter().map(|state| format!("state:{}", state.code()));
    let reasons = Reason::ALL.iter().map(|reason| format!("reason:{}", reason.code()));
    let kinds = FailureKind::ALL.iter().map(|kind| format!("kind:{}", kind.code()));
    let missing: Vec<_> = operations
        .chain(states)
        .chain(reasons)
        .chain(kinds)
        .filter(|word| !said.contains(word))
        .collect();
    if missing.is_empty() {
        Ok(())
    } else {
        Err(missing.join("\n").into())
    }
}
