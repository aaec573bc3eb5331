//! `cargo xtask vectors`: runs the same vectors in every runtime and compares the answers byte by byte.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::context::Context;
use crate::mobile::{self, Tests};
use crate::process::timed;
use crate::{build, process, tools};

/// How to start one runtime. Its program prints one JSON line for each vector:
/// `{"name": "…", "passed": true, "answer": "…"}`, where the answer is the exact text that was returned. If the lines go
/// to a file, the text after [`NOTE`] in a line of standard output is shown.
struct Runtime {
    name: &'static str,
    /// Whether it runs the npm package.
    needs_package: bool,
    start: fn(&Context, &Path) -> Result<Option<Run>>,
}

/// A runner that is ready to start. `None` if the runtime is missing, which has been reported.
struct Run {
    command: Command,
    /// The file of the lines, if they do not go to standard output.
    answers: Option<PathBuf>,
}

/// The prefix of what a runner prints for people.
const NOTE: &str = "usherkit: ";

const RUNTIMES: [Runtime; 5] = [
    Runtime {
        name: "rust",
        needs_package: false,
        start: rust,
    },
    Runtime {
        name: "node",
        needs_package: true,
        start: node,
    },
    Runtime {
        name: "chromium",
        needs_package: true,
        start: chromium,
    },
    Runtime {
        name: "kotlin",
        needs_package: false,
        start: |context, dir| Ok(tests_of_facade(mobile::kotlin(context, Tests::Vectors { dir })?)),
    },
    Runtime {
        name: "swift",
        needs_package: false,
        start: |context, dir| Ok(tests_of_facade(mobile::swift(context, Tests::Vectors { dir })?)),
    },
];

fn rust(context: &Context, dir: &Path) -> Result<Option<Run>> {
    let mut command = process::cargo();
    command
        .current_dir(&context.root)
        .args(["run", "--quiet", "--locked", "--package", "usherkit-tests"]);
    command.args(["--bin", "vectors", "--target-dir"]).arg(&context.target);
    command.args(["--", "--dir"]).arg(dir);
    Ok(Some(Run { command, answers: None }))
}

fn node(context: &Context, dir: &Path) -> Result<Option<Run>> {
    let mut command = process::node("test/vectors.mjs");
    command.current_dir(context.npm()).arg("--dir").arg(dir);
    Ok(Some(Run { command, answers: None }))
}

fn chromium(context: &Context, dir: &Path) -> Result<Option<Run>> {
    let Some(browser) = tools::browser(context)? else {
        return Ok(None);
    };
    let mut command = process::node("test/vectors-chromium.mjs");
    command.current_dir(context.npm()).arg("--dir").arg(dir);
    command.env("USHERKIT_CHROMIUM", browser);
    Ok(Some(Run { command, answers: None }))
}

/// The run of a facade, in which the vectors are tests: its file of answers counts, not the output of the test program.
fn tests_of_facade(tests: Option<(Command, PathBuf)>) -> Option<Run> {
    let (command, answers) = tests?;
    Some(Run {
        command,
        answers: Some(answers),
    })
}

/// The answer of one runtime to one vector.
#[derive(Debug)]
struct Line {
    passed: bool,
    answer: String,
}

/// The answers of one runtime, by the names of the vectors.
#[derive(Debug)]
pub(crate) struct Answers(BTreeMap<String, Line>);

impl Answers {
    /// The vectors that did not pass.
    pub(crate) fn failed(&self) -> Vec<&str> {
        let failed = self.0.iter().filter(|(_, line)| !line.passed);
        failed.map(|(name, _)| name.as_str()).collect()
    }
}

/// Runs the vectors, prints the counts, and fails if a vector fails.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let answers = ask_all(context, &arguments.runtimes, arguments.dir.as_deref())?;
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
        for vector in lines.failed() {
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

/// Builds what the runtimes need and runs the vectors in each installed runtime.
pub(crate) fn ask_all(context: &Context, names: &[String], dir: Option<&Path>) -> Result<Vec<(&'static str, Answers)>> {
    let runtimes = select(names)?;
    let dir = vectors_folder(context, dir)?;
    if runtimes.iter().any(|runtime| runtime.needs_package) {
        build::run(context)?;
    }
    let mut answers = Vec::new();
    for runtime in runtimes {
        if let Some(own) = timed(&format!("vectors in {}", runtime.name), || ask(context, runtime, &dir))? {
            answers.push((runtime.name, own));
        }
    }
    Ok(answers)
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

fn ask(context: &Context, runtime: &Runtime, dir: &Path) -> Result<Option<Answers>> {
    let Some(mut run) = (runtime.start)(context, dir)? else {
        return Ok(None);
    };
    if let Some(file) = &run.answers {
        // Answers of an earlier run must not count.
        fs::remove_file(file).or_else(|error| {
            if error.kind() == ErrorKind::NotFound {
                Ok(())
            } else {
                Err(error)
            }
        })?;
    }
    let output = run.command.stdin(Stdio::null());
    if run.answers.is_none() {
        output.stderr(Stdio::inherit());
    }
    let output = output.output();
    let output = output.with_context(|| format!("could not start the runner of {}", runtime.name))?;
    if run.answers.is_some() {
        let printed = String::from_utf8_lossy(&output.stdout);
        // Maven writes colour codes at the start of a line.
        let notes = printed.lines().filter_map(|line| line.split_once(NOTE));
        notes.for_each(|(_, note)| eprintln!("{note}"));
    }
    let text = match &run.answers {
        None => String::from_utf8(output.stdout).with_context(|| format!("{} did not print UTF-8", runtime.name))?,
        Some(file) => fs::read_to_string(file).or_else(|error| {
            eprintln!("{}", String::from_utf8_lossy(&output.stdout));
            eprintln!("{}", String::from_utf8_lossy(&output.stderr));
            Err(error).with_context(|| format!("the runner of {} wrote no answers", runtime.name))
        })?,
    };
    let answers = read(&text).with_context(|| format!("the runner of {} broke its contract", runtime.name))?;
    // A runner may exit with an error because vectors failed; without a failed line, the runner itself is broken.
    if !output.status.success() && answers.failed().is_empty() {
        bail!("the runner of {} ended with {}", runtime.name, output.status);
    }
    if answers.0.is_empty() {
        bail!("the runner of {} found no vectors", runtime.name);
    }
    Ok(Some(answers))
}

fn read(text: &str) -> Result<Answers> {
    let mut answers = BTreeMap::new();
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
    Ok(Answers(answers))
}

fn count(lines: &Answers) -> (usize, usize) {
    let failed = lines.failed().len();
    (lines.0.len() - failed, failed)
}

/// The vectors to which some runtime gave another answer or none.
fn different(answers: &[(&str, Answers)]) -> Vec<String> {
    let mut names: Vec<&String> = answers.iter().flat_map(|(_, lines)| lines.0.keys()).collect();
    names.sort_unstable();
    names.dedup();
    let differs = |name: &&&String| {
        let mut found = answers
            .iter()
            .map(|(_, lines)| lines.0.get(**name).map(|line| line.answer.as_str()));
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
