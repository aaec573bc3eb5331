//! `cargo xtask vectors`: the same vectors in every runtime, their answers compared byte by byte.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{build, process};

/// How one runtime is started. Its program takes `--dir DIR` and prints one JSON line a vector:
/// `{"name": "…", "passed": true, "answer": "…"}`, the answer being the exact text that was returned.
struct Runtime {
    name: &'static str,
    needs_build: bool,
    start: fn(&Context) -> Command,
}

const RUNTIMES: [Runtime; 2] = [
    Runtime {
        name: "rust",
        needs_build: false,
        start: rust,
    },
    Runtime {
        name: "node",
        needs_build: true,
        start: node,
    },
];

fn rust(context: &Context) -> Command {
    let mut command = process::cargo();
    command
        .current_dir(&context.root)
        .args(["run", "--quiet", "--locked", "--package", "usherkit-tests"]);
    command.args(["--bin", "vectors", "--"]);
    command
}

fn node(context: &Context) -> Command {
    let mut command = process::node("test/vectors.mjs");
    command.current_dir(context.npm());
    command
}

/// What one runtime said about one vector.
#[derive(Debug)]
struct Line {
    passed: bool,
    answer: String,
}

type Answers = BTreeMap<String, Line>;

/// Runs the vectors, prints the counts, and fails when a vector does.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let runtimes = select(&arguments.runtimes)?;
    let dir = vectors_folder(context, arguments.dir.as_deref())?;
    if runtimes.iter().any(|runtime| runtime.needs_build) {
        build::run(context)?;
    }
    let mut answers = Vec::new();
    for runtime in &runtimes {
        answers.push((runtime.name, ask(context, runtime, &dir)?));
    }
    let different = different(&answers);
    let counts: Vec<_> = answers.iter().map(|(name, lines)| (*name, count(lines))).collect();
    if arguments.json {
        println!("{}", summary(&counts, different.len()));
    } else {
        for (name, (passed, failed)) in &counts {
            println!("{name:8} {passed:6} passed {failed:6} failed");
        }
        println!("different answers: {}", different.len());
    }
    for (runtime, lines) in &answers {
        for (vector, _) in lines.iter().filter(|(_, line)| !line.passed) {
            eprintln!("failed in {runtime}: {vector}");
        }
    }
    for vector in &different {
        eprintln!("different answers: {vector}");
    }
    if counts.iter().any(|(_, (_, failed))| *failed > 0) || !different.is_empty() {
        bail!("vectors failed or differ between the runtimes");
    }
    Ok(())
}

fn select(names: &[String]) -> Result<Vec<&'static Runtime>> {
    if let Some(unknown) = names
        .iter()
        .find(|name| !RUNTIMES.iter().any(|runtime| runtime.name == *name))
    {
        let known: Vec<_> = RUNTIMES.iter().map(|runtime| runtime.name).collect();
        bail!("there is no runtime `{unknown}`; the runtimes are {}", known.join(", "));
    }
    let wanted = |runtime: &&Runtime| names.is_empty() || names.iter().any(|name| name == runtime.name);
    Ok(RUNTIMES.iter().filter(wanted).collect())
}

/// Runners start in folders of their own, so the path must be absolute.
fn vectors_folder(context: &Context, dir: Option<&Path>) -> Result<PathBuf> {
    let dir = dir.map_or_else(|| context.root.join("tests/vectors"), Path::to_path_buf);
    std::path::absolute(&dir)
        .ok()
        .filter(|path| path.is_dir())
        .with_context(|| format!("{} is not a folder of vectors", dir.display()))
}

fn ask(context: &Context, runtime: &Runtime, dir: &Path) -> Result<Answers> {
    let mut command = (runtime.start)(context);
    let output = command.arg("--dir").arg(dir).stderr(Stdio::inherit()).output();
    let output = output.with_context(|| format!("could not start the runner of {}", runtime.name))?;
    let text = String::from_utf8(output.stdout).with_context(|| format!("{} did not print UTF-8", runtime.name))?;
    let answers = read(&text).with_context(|| format!("the runner of {} broke its contract", runtime.name))?;
    // A runner may exit with an error because vectors failed; without a failed line, the runner itself is broken.
    if !output.status.success() && answers.values().all(|line| line.passed) {
        bail!("the runner of {} ended with {}", runtime.name, output.status);
    }
    if answers.is_empty() {
        bail!("the runner of {} found no vectors", runtime.name);
    }
    Ok(answers)
}

fn read(text: &str) -> Result<Answers> {
    let mut answers = Answers::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        let value: Value = serde_json::from_str(line)?;
        let name = value
            .get("name")
            .and_then(Value::as_str)
            .context("a line has no `name`")?;
        let passed = value
            .get("passed")
            .and_then(Value::as_bool)
            .context("a line has no `passed`")?;
        let answer = value
            .get("answer")
            .and_then(Value::as_str)
            .context("a line has no `answer`")?
            .to_owned();
        if answers.insert(name.to_owned(), Line { passed, answer }).is_some() {
            bail!("the vector `{name}` came twice");
        }
    }
    Ok(answers)
}

fn count(lines: &Answers) -> (usize, usize) {
    let passed = lines.values().filter(|line| line.passed).count();
    (passed, lines.len() - passed)
}

/// The vectors that some runtime answered otherwise, or did not answer.
fn different(answers: &[(&str, Answers)]) -> Vec<String> {
    let mut names: Vec<&String> = answers.iter().flat_map(|(_, lines)| lines.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let differs = |name: &&&String| {
        let mut found = answers
            .iter()
            .map(|(_, lines)| lines.get(**name).map(|line| line.answer.as_str()));
        let first = found.next().flatten();
        first.is_none() || found.any(|answer| answer != first)
    };
    names.iter().filter(differs).map(|name| (*name).clone()).collect()
}

fn summary(counts: &[(&str, (usize, usize))], different: usize) -> Value {
    let runtimes: serde_json::Map<String, Value> = counts
        .iter()
        .map(|(name, (passed, failed))| ((*name).to_owned(), json!({ "passed": passed, "failed": failed })))
        .collect();
    json!({ "runtimes": runtimes, "different": different })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answers(lines: &str) -> Answers {
        read(lines).unwrap()
    }

    #[test]
    fn counts_and_differences() {
        let rust = answers(
            "{\"name\":\"a\",\"passed\":true,\"answer\":\"1\"}\n{\"name\":\"b\",\"passed\":false,\"answer\":\"2\"}",
        );
        let node = answers(
            "{\"name\":\"a\",\"passed\":true,\"answer\":\"1\"}\n{\"name\":\"b\",\"passed\":true,\"answer\":\"3\"}",
        );
        assert_eq!(count(&rust), (1, 1));
        assert_eq!(different(&[("rust", rust), ("node", node)]), ["b"]);
    }

    #[test]
    fn a_vector_that_one_runtime_leaves_out_differs() {
        let rust = answers("{\"name\":\"a\",\"passed\":true,\"answer\":\"1\"}");
        let node = answers("{\"name\":\"b\",\"passed\":true,\"answer\":\"1\"}");
        assert_eq!(different(&[("rust", rust), ("node", node)]), ["a", "b"]);
    }

    #[test]
    fn runners_keep_the_contract() {
        assert!(read("{\"name\":\"a\",\"passed\":true}").is_err());
        assert!(read("not json").is_err());
        let twice = "{\"name\":\"a\",\"passed\":true,\"answer\":\"\"}";
        assert!(read(&format!("{twice}\n{twice}")).is_err());
    }

    #[test]
    fn the_summary_has_the_documented_shape() {
        let expected = json!({ "runtimes": { "rust": { "passed": 2, "failed": 0 } }, "different": 0 });
        assert_eq!(summary(&[("rust", (2, 0))], 0), expected);
    }
}
