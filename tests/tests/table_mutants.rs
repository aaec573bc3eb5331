//! Every rule of the tables has a vector that notices it: each is changed in memory, and an answer must differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use usherkit_core::providers::SCHEMAS;
use usherkit_core::rulebook::Record;
use usherkit_tests::mutants::mutants;
use usherkit_tests::vectors::{self, Vector, answer_with};

/// The vectors of tables, by the schema that they ask for.
fn by_schema() -> BTreeMap<String, Vec<Vector>> {
    let mut found: BTreeMap<String, Vec<Vector>> = BTreeMap::new();
    for vector in vectors::read(&vectors::folder()).expect("the vectors of the project") {
        if let "validate" | "jsonSchema" | "fields" = vector.operation.as_str() {
            let arguments: serde_json::Value = serde_json::from_str(vector.arguments.get()).expect("arguments");
            let schema = arguments["schema"].as_str().expect("a schema").to_owned();
            found.entry(schema).or_default().push(vector);
        }
    }
    found
}

/// Mutants that no vector can notice, each with the reason behind a colon and a blank.
fn excused() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/surviving-mutants.txt");
    let text = fs::read_to_string(file).expect("the list of survivors");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| line.split_once(" | ").expect("a mutant and the reason").0.to_owned())
        .collect()
}

#[test]
fn every_rule_of_the_tables_has_a_vector() {
    let vectors = by_schema();
    let excused = excused();
    let all = mutants(SCHEMAS);
    let (mut survivors, mut noticed) = (Vec::new(), BTreeSet::new());
    for mutant in &all {
        let is_noticed = SCHEMAS.iter().any(|schema| {
            let changed: &'static Record = mutant.apply(schema);
            let own = vectors.get(schema.name).into_iter().flatten();
            own.into_iter().any(|vector| {
                let answer = answer_with(changed, &vector.operation, &vector.arguments);
                !vector.accepts(&answer.expect("a vector of a schema"))
            })
        });
        if is_noticed {
            noticed.insert(mutant.name.clone());
        } else {
            survivors.push(mutant.name.clone());
        }
    }
    println!("{} of {} mutants of the tables noticed", noticed.len(), all.len());
    survivors.retain(|name| !excused.contains(name));
    assert!(survivors.is_empty(), "no vector notices:\n{}", survivors.join("\n"));
    let stale: Vec<_> = excused.iter().filter(|name| noticed.contains(*name)).collect();
    assert!(stale.is_empty(), "a vector notices by now: {stale:?}");
}
