//! Every rule of the tables has a vector that notices it: each rule is changed in memory, and an answer must differ.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::thread;

use usherkit_core::providers::SCHEMAS;
use usherkit_core::rulebook::Record;
use usherkit_tests::mutants::{Mutant, copies, mutants};
use usherkit_tests::vectors::{self, Vector, answer_with};

/// The vectors of tables, by their schema.
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

/// Mutants that no vector can notice. In the file, ` | ` separates each from the reason.
fn excused() -> BTreeSet<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/surviving-mutants.txt");
    let text = fs::read_to_string(file).expect("the list of survivors");
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| line.split_once(" | ").expect("a mutant and the reason").0.to_owned())
        .collect()
}

/// Whether the answer to a vector changes, of a schema that has the changed rule.
fn is_noticed(mutant: &Mutant, vectors: &BTreeMap<String, Vec<Vector>>) -> bool {
    // JSON Schema and form fields tell of rules and words, but what counts is that a check heeds them.
    let is_checked = mutant.name.contains(": without ");
    let changed = SCHEMAS.iter().filter(|schema| mutant.changes(schema));
    changed.into_iter().any(|schema| {
        let changed: &'static Record = mutant.apply(schema);
        let own = vectors.get(schema.name).into_iter().flatten();
        let mut asked = own.filter(|vector| !is_checked || vector.operation == "validate");
        asked.any(|vector| {
            let answer = answer_with(changed, &vector.operation, &vector.arguments);
            !vector.accepts(&answer.expect("a vector of a schema"))
        })
    })
}

/// The names of the mutants that some vector notices.
fn noticed<'m>(mutants: &'m [Mutant], vectors: &BTreeMap<String, Vec<Vector>>) -> BTreeSet<&'m str> {
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let part = |worker| {
        let own = mutants.iter().skip(worker).step_by(workers);
        own.filter(|mutant| is_noticed(mutant, vectors))
            .map(|mutant| mutant.name.as_str())
    };
    thread::scope(|scope| {
        let running: Vec<_> = (0..workers)
            .map(|worker| scope.spawn(move || part(worker).collect::<Vec<_>>()))
            .collect();
        let found = running
            .into_iter()
            .flat_map(|worker| worker.join().expect("a worker that ends"));
        found.collect()
    })
}

#[test]
fn every_rule_of_the_tables_has_a_vector() {
    let (excused, all) = (excused(), mutants(SCHEMAS));
    let noticed = noticed(&all, &by_schema());
    println!("{} of {} mutants of the tables noticed", noticed.len(), all.len());
    let names = all.iter().map(|mutant| mutant.name.as_str());
    let survivors: Vec<_> = names
        .filter(|name| !noticed.contains(name) && !excused.contains(*name))
        .collect();
    assert!(survivors.is_empty(), "no vector notices:\n{}", survivors.join("\n"));
    let stale: Vec<_> = excused.iter().filter(|name| noticed.contains(name.as_str())).collect();
    assert!(stale.is_empty(), "a vector notices by now: {stale:?}");
}

#[test]
fn no_vector_notices_a_mere_copy() {
    let all = copies(SCHEMAS);
    let noticed = noticed(&all, &by_schema());
    assert!(noticed.is_empty(), "{noticed:?}");
}
