//! `cargo xtask bench native`: measures the core alone on the payloads of `npm/bench/corpora`, from their JSON text to the
//! text of the answer.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::callgrind;
use crate::context::Context;
use crate::process;

/// Schemas, each with the corpus that is measured.
const CORPORA: [(&str, &str); 3] = [
    ("killb.person.create", "person"),
    ("treezor.physical.create", "treezor"),
    ("traderpal.user.create", "traderpal"),
];

/// The parts of each corpus; the last one is all of it.
const KINDS: [&str; 3] = ["valid", "faulty", "mixed"];

/// Measures and prints a table, or with `--json` one object.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let program = build(context, "speed")?;
    let folder = context.target.join("bench");
    fs::create_dir_all(&folder)?;
    let file = folder.join("payloads.ndjson");
    let file = file.to_str().context("the folder's name is no text")?;
    let mut rows = Vec::new();
    for (schema, corpus) in CORPORA {
        for kind in KINDS {
            let mut print = process::node("bench/corpora/print.mjs");
            let payloads = process::output(print.args([corpus, kind]).current_dir(context.npm()))?;
            fs::write(file, &payloads)?;
            let count = u32::try_from(payloads.lines().count())?;
            let own: Value = serde_json::from_str(&process::output(Command::new(&program).args([schema, file]))?)?;
            rows.push(json!({
                "schema": schema,
                "kind": kind,
                "payloads": count,
                "accepted": own["accepted"],
                "bytes": payloads.len() / payloads.lines().count(),
                "microseconds": own["answer"],
                // Once and twice through all payloads.
                "instructions": callgrind::per_call(&program, &[schema, file], [count, 2 * count])?,
            }));
        }
    }
    if arguments.json {
        println!("{}", json!({ "native": rows }));
        return Ok(());
    }
    println!("natively                      payloads    accepted  bytes     µs  instructions");
    for row in &rows {
        let name = row["schema"].as_str().unwrap_or_default();
        let kind = row["kind"].as_str().unwrap_or_default();
        let time = row["microseconds"].as_f64().unwrap_or_default();
        let [count, accepted, bytes, instructions] =
            ["payloads", "accepted", "bytes", "instructions"].map(|name| row[name].to_string());
        let payloads = format!("{count} {kind}");
        println!("{name:24}{payloads:>14}{accepted:>12}{bytes:>7}{time:>7.2}{instructions:>14}");
    }
    Ok(())
}

/// The program of that name that calls the core, with the settings of a release.
pub(crate) fn build(context: &Context, name: &str) -> Result<PathBuf> {
    let mut build = process::cargo();
    build
        .current_dir(&context.root)
        .args(["build", "--quiet", "--release", "--locked"]);
    build.args(["--package", "usherkit-tests", "--bin", name, "--target-dir"]);
    process::run(build.arg(&context.target))?;
    Ok(context.target.join("release").join(name))
}
