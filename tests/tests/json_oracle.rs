//! Mutated payloads: our scanner and serde_json agree on what is JSON, and on its value.
//!
//! serde_json's `IgnoredAny` reads a text as strictly as RFC 8259, and so do we, with one difference:
//!
//! - *depth*: we stop at the limit with an issue, before the rest of the text is read.
//!
//! For values, serde_json's `Value` is the oracle. These texts are left out, because it refuses or changes them:
//!
//! - *lone surrogates* in escapes, which we read as U+FFFD (RFC 7493 section 2.1) and refuse at their path;
//! - *numbers beyond `f64`*, such as `1e999`, which are JSON but which no member of ours accepts;
//! - *repeated members*, of which it keeps the last one; we report them as issues;
//! - *more than a hundred unknown members*: the order of the input decides which ones are listed.
//!
//! `USHERKIT_MUTATIONS` sets the number of mutations (default 200,000), `USHERKIT_SEED` the first seed.

use std::thread;

use serde::de::IgnoredAny;
use serde_json::Value;
use usherkit_core::formats::date::Date;
use usherkit_core::rulebook::Record;
use usherkit_core::validate::Validator;
use usherkit_core::{Options, providers};
use usherkit_tests::random::{Random, shuffled};
use usherkit_tests::vectors;

/// A schema and the text of a payload for it.
type Seed = (&'static Record, Vec<u8>);

/// The payloads of the vectors except long ones, which are slow to read and add nothing.
fn seeds() -> Vec<Seed> {
    let vectors = vectors::read(&vectors::folder()).unwrap();
    let mut seeds: Vec<Seed> = vectors
        .iter()
        .filter(|vector| vector.operation == "validate")
        .filter_map(|vector| {
            let arguments: Value = serde_json::from_str(vector.arguments.get()).unwrap();
            let payload = arguments["payload"].as_str().filter(|payload| payload.len() < 1_500)?;
            Some((
                providers::schema(arguments["schema"].as_str()?)?,
                payload.as_bytes().to_vec(),
            ))
        })
        .collect();
    seeds.dedup_by(|a, b| a.1 == b.1);
    assert!(seeds.len() > 500, "the vectors have payloads");
    seeds
}

/// Pieces of JSON, and of what looks like JSON.
const TOKENS: [&[u8]; 40] = [
    b"{",
    b"}",
    b"[",
    b"]",
    b",",
    b":",
    b"\"",
    b"\\",
    b"\\u",
    b"\\ud800",
    b"\\udc00",
    b"\\ud83d\\ude00",
    b"\\u00e9",
    b"\\n",
    b"\\x",
    b"null",
    b"true",
    b"false",
    b"nul",
    b"0",
    b"-",
    b"-0",
    b"01",
    b"1e5",
    b"1E+",
    b"1.",
    b".5",
    b"1e999",
    b"123456789012345678901234567890",
    b" ",
    b"\n",
    b"\t",
    b"\x00",
    b"\x1f",
    b"\xff",
    b"\xc3\xa9",
    b"\xed\xa0\x80",
    b"\xef\xbb\xbf",
    b"\"a\":1,",
    b"{\"type\":\"PERSON\"}",
];

fn mutate(text: &mut Vec<u8>, random: &mut Random) {
    for _ in 0..=random.below(3) {
        let at = random.below(text.len() + 1);
        let to = (at + random.below(12)).min(text.len());
        match random.below(8) {
            0 if at < text.len() => text[at] ^= 1 << random.below(8),
            1 if at < text.len() => text[at] = TOKENS[random.below(TOKENS.len())][0],
            2 => drop(text.drain(at..to)),
            3 => text.truncate(at),
            4 => {
                let part = text[at..to].to_vec();
                let elsewhere = random.below(text.len() + 1);
                text.splice(elsewhere..elsewhere, part);
            }
            5 => {
                let (open, close) = if random.below(2) == 0 {
                    ("[", "]")
                } else {
                    ("{\"a\":", "}")
                };
                let levels = random.below(40);
                text.splice(to..to, close.repeat(levels).into_bytes());
                text.splice(at..at, open.repeat(levels).into_bytes());
            }
            _ => drop(text.splice(at..at, TOKENS[random.below(TOKENS.len())].iter().copied())),
        }
    }
}

/// The verdict of our scanner on a text.
#[derive(Debug, PartialEq)]
enum Verdict {
    Json,
    TooDeep,
    Syntax(usize),
}

fn verdict(answer: &str) -> Verdict {
    let about = |code: &str| answer.strip_prefix(&format!(r#"{{"ok":false,"issues":[{{"code":"{code}","path":[],"#));
    if about("limit.depth").is_some() {
        return Verdict::TooDeep;
    }
    match about("json.syntax").and_then(|rest| rest.strip_prefix(r#""params":{"position":"#)) {
        Some(rest) => Verdict::Syntax(rest.split_once('}').unwrap().0.parse().unwrap()),
        None => Verdict::Json,
    }
}

/// The depth of brackets outside of strings.
fn depth(text: &[u8]) -> usize {
    let (mut depth, mut deepest, mut in_string, mut escaped) = (0_usize, 0, false, false);
    for byte in text {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'[' | b'{' if !in_string => depth += 1,
            b']' | b'}' if !in_string => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    deepest
}

struct Oracle {
    options: Options,
    validator: Validator,
    answer: String,
    reread: usize,
}

impl Oracle {
    fn new() -> Oracle {
        Oracle {
            options: Options::new(Date::new(2026, 3, 1).unwrap()),
            validator: Validator::default(),
            answer: String::new(),
            reread: 0,
        }
    }

    fn ask(&mut self, record: &'static Record, text: &[u8]) -> String {
        self.validator.check_json(record, text, &self.options, &mut self.answer);
        self.answer.clone()
    }

    fn compare(&mut self, record: &'static Record, text: &[u8], random: &mut Random) {
        let shown = || String::from_utf8_lossy(text).into_owned();
        let answer = self.ask(record, text);
        let theirs = str::from_utf8(text)
            .ok()
            .and_then(|text| serde_json::from_str::<IgnoredAny>(text).ok());
        match verdict(&answer) {
            Verdict::TooDeep => assert!(depth(text) > 32, "not deep: {}", shown()),
            Verdict::Syntax(at) => {
                assert!(theirs.is_none(), "JSON, but refused: {}\n{answer}", shown());
                self.check_position(record, text, at);
            }
            Verdict::Json => {
                assert!(theirs.is_some(), "no JSON, but read: {}\n{answer}", shown());
                self.compare_values(record, text, &answer, random);
            }
        }
    }

    /// The text before the fault is the beginning of JSON: cut there, it is either complete or wrong only at its end.
    fn check_position(&mut self, record: &'static Record, text: &[u8], at: usize) {
        if str::from_utf8(text).is_err() {
            return assert!(str::from_utf8(&text[..at]).is_ok());
        }
        let cut = self.ask(record, &text[..at]);
        let found = verdict(&cut);
        assert!(
            matches!(found, Verdict::Json) || found == Verdict::Syntax(at),
            "{found:?} before {at}: {}",
            String::from_utf8_lossy(text)
        );
    }

    /// The same value in another spelling and another order of members has the same answer.
    fn compare_values(&mut self, record: &'static Record, text: &[u8], answer: &str, random: &mut Random) {
        let Ok(value) = serde_json::from_slice::<Value>(text) else {
            return;
        };
        if answer.contains("limit.unknown_members") || has_lost_digits(&value) {
            return;
        }
        let reread = self.ask(record, value.to_string().as_bytes());
        if !answer.contains("json.duplicate_member") {
            assert_eq!(
                unordered(answer),
                unordered(&reread),
                "{}",
                String::from_utf8_lossy(text)
            );
            self.reread += 1;
        }
        let shuffled = self.ask(record, shuffled(&value, random).as_bytes());
        assert_eq!(
            unordered(&reread),
            unordered(&shuffled),
            "{}",
            String::from_utf8_lossy(text)
        );
    }
}

/// Whether a number with a fraction is so large that a double loses the fraction.
fn has_lost_digits(value: &Value) -> bool {
    match value {
        Value::Number(number) => {
            number.is_f64()
                && number
                    .as_f64()
                    .is_some_and(|number| number.abs() >= 4_503_599_627_370_496.0)
        }
        Value::Array(items) => items.iter().any(has_lost_digits),
        Value::Object(members) => members.values().any(has_lost_digits),
        _ => false,
    }
}

/// An answer without the order of unknown members, which is that of the input, and without repetitions.
fn unordered(answer: &str) -> Value {
    let mut answer: Value = serde_json::from_str(answer).expect("an answer is JSON");
    let is_unknown = |finding: &Value| finding["code"] == "member.unknown";
    for list in ["issues", "warnings"] {
        let Some(findings) = answer[list].as_array_mut() else {
            continue;
        };
        let mut unknown: Vec<_> = findings.extract_if(.., |finding| is_unknown(finding)).collect();
        unknown.sort_by_key(Value::to_string);
        unknown.dedup();
        findings.extend(unknown);
    }
    answer
}

fn number(name: &str, usual: u64) -> u64 {
    std::env::var(name).map_or(usual, |text| {
        text.parse().unwrap_or_else(|_| panic!("{name} is a number"))
    })
}

#[test]
fn mutated_payloads_are_read_as_serde_json_reads_them() {
    let (mutations, seed) = (number("USHERKIT_MUTATIONS", 200_000), number("USHERKIT_SEED", 1));
    let seeds = seeds();
    let workers = thread::available_parallelism().map_or(1, |count| count.get() as u64);
    let reread: usize = thread::scope(|scope| {
        let running: Vec<_> = (0..workers)
            .map(|worker| {
                let seeds = &seeds;
                scope.spawn(move || {
                    let mut oracle = Oracle::new();
                    for round in (worker..mutations).step_by(workers as usize) {
                        // Each round has a seed of its own, so that one alone can be run again.
                        let mut random = Random::new(seed << 32 | round);
                        let (record, text) = &seeds[random.below(seeds.len())];
                        let mut text = text.clone();
                        mutate(&mut text, &mut random);
                        oracle.compare(record, &text, &mut random);
                    }
                    oracle.reread
                })
            })
            .collect();
        running.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    assert!(
        reread as u64 > mutations / 20,
        "too few mutations were still JSON: {reread}"
    );
}

#[test]
fn seeds_are_read_as_serde_json_reads_them() {
    let (mut oracle, mut random) = (Oracle::new(), Random::new(0));
    for (record, text) in seeds() {
        oracle.compare(record, &text, &mut random);
    }
}
