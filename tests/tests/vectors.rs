//! One test a vector, and what all vectors have in common.

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;

use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use usherkit_core::issue::Code;
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
    Err(format!("wanted   {wanted}\nanswered {answer}").into())
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
        // Only what throws when it is read, which no JSON text does.
        if *code == Code::ValueUnreadable {
            continue;
        }
        let wire = code.wire();
        if !answers.contains(&format!(r#""code":"{wire}""#)) {
            missing.push(wire.to_owned());
        }
        // `reason` is the first parameter where there is one.
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
