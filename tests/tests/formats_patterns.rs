//! The pattern of a custom rule against the rule itself: JSON Schema and form fields show the pattern, checks run the rule.
//! Both must give the same verdict on empty text, on texts that match the pattern, and on texts that differ from such a
//! text in one character. The crate `regex` reads the patterns.

use std::collections::{BTreeMap, BTreeSet};

use proptest::strategy::{Strategy, ValueTree};
use proptest::string::string_regex;
use proptest::test_runner::TestRunner;
use regex::Regex;
use usherkit_core::formats::date::Date;
use usherkit_core::issue::{Fault, Params};
use usherkit_core::providers::SCHEMAS;
use usherkit_core::rulebook::{Custom, Findings, Kind, Record, Rule, Siblings};

/// How many matching texts are drawn for each rule.
const SAMPLES: usize = 200;

/// How often samples repeat what a pattern repeats without a bound.
const REPETITIONS: [(&str, &str); 4] = [("]*", "]{0,3}"), ("]+", "]{1,3}"), (")*", "){0,2}"), (")+", "){1,2}")];

/// What a mutation puts into a text, besides the neighbours of the character that it replaces.
const CHARACTERS: &str = "059AMZamz/:@[`{-_+.,= \n\0é٣";

/// The last days that some months lack. A pattern cannot count them, so it accepts them in every year.
const UNSURE_DAYS: [&str; 7] = ["02-29", "02-30", "02-31", "04-31", "06-31", "09-31", "11-31"];

/// A change of which no other member is known: a rule accepts in it what it accepts beside any other members.
struct Change;

impl Siblings for Change {
    fn parent(&self) -> Option<&dyn Siblings> {
        None
    }

    fn text(&self, _: &str) -> Option<&str> {
        None
    }

    fn has(&self, _: &str) -> bool {
        false
    }

    fn is_change(&self) -> bool {
        true
    }
}

/// Whether the rule found an issue.
#[derive(Default)]
struct Refusal(bool);

impl Findings for Refusal {
    fn member(&self) -> &'static str {
        ""
    }

    fn issue(&mut self, _: Fault, _: Params) {
        self.0 = true;
    }

    fn warning(&mut self, _: Fault, _: Params) {}

    fn national_id(&mut self, _: Fault, _: Params, _: bool) {}

    fn takes_kosovo(&self) -> bool {
        false
    }
}

fn accepts(rule: &Custom, text: &str) -> bool {
    let mut refusal = Refusal::default();
    (rule.run)(&Change, text, &mut refusal);
    !refusal.0
}

/// Whether the text begins with a day that its year lacks.
fn lacks_day(text: &str) -> bool {
    let is_unsure = text.get(5..10).is_some_and(|day| UNSURE_DAYS.contains(&day));
    is_unsure && text.get(..10).is_some_and(|day| Date::parse(day).is_err())
}

/// Adds the custom rules of the record that have a pattern, by their names.
fn add_rules(record: &Record, rules: &mut BTreeMap<&'static str, &'static Custom>) {
    for field in record.fields {
        for rule in field.rules {
            if let Rule::Custom(custom) = rule
                && !custom.pattern.is_empty()
            {
                rules.insert(custom.name, custom);
            }
        }
        add_rules_of_kind(&field.kind, rules);
    }
}

fn add_rules_of_kind(kind: &Kind, rules: &mut BTreeMap<&'static str, &'static Custom>) {
    match kind {
        Kind::Object(record) => add_rules(record, rules),
        Kind::List { of, .. } => add_rules_of_kind(of, rules),
        Kind::Variant(variant) => variant.cases.iter().for_each(|case| add_rules(case.record, rules)),
        _ => {}
    }
}

/// Texts that match the pattern, each once.
fn samples(pattern: &str, runner: &mut TestRunner) -> BTreeSet<String> {
    let bounded = |pattern: String, (unbounded, bounded)| pattern.replace(unbounded, bounded);
    let matching = REPETITIONS.into_iter().fold(pattern.to_owned(), bounded);
    let matching = string_regex(&matching).unwrap();
    (0..SAMPLES)
        .map(|_| matching.new_tree(runner).unwrap().current())
        .collect()
}

/// Every text that one character less, more, or instead of another one makes of `text`.
fn mutations(text: &str) -> Vec<String> {
    let mut mutations = Vec::new();
    for (at, old) in text.char_indices() {
        let (before, after) = (&text[..at], &text[at + old.len_utf8()..]);
        mutations.push(format!("{before}{after}"));
        let neighbours = [old as u32 - 1, old as u32 + 1].into_iter().filter_map(char::from_u32);
        for new in CHARACTERS.chars().chain(neighbours) {
            mutations.push(format!("{before}{new}{after}"));
            mutations.push(format!("{before}{new}{old}{after}"));
        }
    }
    mutations.extend(CHARACTERS.chars().map(|new| format!("{text}{new}")));
    mutations
}

#[test]
fn a_custom_rule_accepts_what_matches_its_pattern() {
    let mut rules = BTreeMap::new();
    SCHEMAS.iter().for_each(|schema| add_rules(schema, &mut rules));
    assert!(!rules.is_empty());
    let mut runner = TestRunner::deterministic();
    for (name, rule) in rules {
        let pattern = Regex::new(&format!("^(?:{})$", rule.pattern)).unwrap();
        let wanted = |text: &str| pattern.is_match(text) && !lacks_day(text);
        assert_eq!(accepts(rule, ""), wanted(""), "{name}: empty text");
        for sample in samples(rule.pattern, &mut runner) {
            for text in mutations(&sample).iter().chain([&sample]) {
                assert_eq!(accepts(rule, text), wanted(text), "{name}: {text:?}, from {sample:?}");
            }
        }
    }
}
