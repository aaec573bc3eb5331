//! `cargo xtask mutants [K/N] [FILE…]`: checks with cargo-mutants whether tests notice changes of core's code, one at a time.
//!
//! It changes the code that decides something (formats, rules and operations) or the files that are named. The tests that
//! run in seconds judge: core's own tests, the vectors, and the tests of formats and operations.
//!
//! `K/N` selects part K of N, counted from 0: `3/12` takes the mutants 3, 15, 27 and so on. A part is thus spread over all
//! files, and its score estimates the score of all mutants.

use std::ffi::OsStr;
use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{process, tools};

/// The files to change if none are named.
const FILES: [&str; 4] = [
    "core/src/formats/**/*.rs",
    "core/src/rulebook/**/*.rs",
    "core/src/operations/**/*.rs",
    "core/src/providers/**/checks.rs",
];

/// The tests that judge.
const JUDGES: [&str; 7] = [
    "--lib",
    "--test",
    "vectors",
    "--test",
    "formats_*",
    "--test",
    "operations_*",
];

/// The exit codes of cargo-mutants after a complete run: all mutants noticed, some missed, some timed out.
const JUDGED: [i32; 3] = [0, 2, 3];

/// Changes the code, prints the score, and fails only if the run was not complete: a mutant that survives may not change
/// what the code does.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let mut mutants = Command::new(tools::mutants(context)?);
    mutants
        .current_dir(&context.root)
        .args(["mutants", "--colors", "never", "--package", "usherkit-core"])
        // The same tests judge the unchanged code; `--test-package` would not do that.
        .args(["--cargo-arg", "--package=usherkit-tests"])
        .args(["--minimum-test-timeout", "60", "--output"])
        .arg(&context.target);
    let (parts, files): (Vec<_>, Vec<_>) = arguments.words.iter().partition(|word| is_part(word));
    if files.is_empty() {
        mutants.args(FILES.iter().flat_map(|file| ["--file", file]));
    }
    for file in files {
        mutants.arg("--file").arg(file);
    }
    for part in parts {
        mutants.args(["--sharding", "round-robin", "--shard"]).arg(part);
    }
    mutants.arg("--").args(JUDGES);
    let code = process::status(&mut mutants)?.code();
    if !code.is_some_and(|code| JUDGED.contains(&code)) {
        bail!("cargo-mutants could not judge the mutants");
    }
    let outcomes = context.target.join("mutants.out/outcomes.json");
    let text = fs::read_to_string(&outcomes).with_context(|| outcomes.display().to_string())?;
    let outcomes: Value = serde_json::from_str(&text)?;
    let count = |name: &str| outcomes[name].as_u64().unwrap_or_default();
    let (noticed, missed) = (count("caught") + count("timeout"), count("missed"));
    if arguments.json {
        println!(
            "{}",
            json!({ "noticed": noticed, "missed": missed, "unviable": count("unviable") })
        );
    } else {
        println!(
            "{noticed} of {} mutants noticed; those that are not: target/mutants.out/missed.txt",
            noticed + missed
        );
    }
    Ok(())
}

/// Whether a word selects a part of the mutants, such as `3/12`. Every other word is a file.
fn is_part(word: &OsStr) -> bool {
    let numbers = word.to_str().and_then(|word| word.split_once('/'));
    numbers.is_some_and(|(part, parts)| part.parse::<u32>().is_ok() && parts.parse::<u32>().is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_numbers_are_a_part() {
        assert!(is_part(OsStr::new("3/12")));
        for file in ["core/src/formats/date.rs", "formats/12", "3", "3/12/1", "/12", "3/"] {
            assert!(!is_part(OsStr::new(file)), "{file}");
        }
    }
}
