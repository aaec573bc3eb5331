//! `cargo xtask bench native`: measures one full payload of each provider, from its JSON text to the text of the
//! answer.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::callgrind;
use crate::context::Context;
use crate::process;

/// Schemas, each with the published sample that is measured; some samples have an envelope.
const PAYLOADS: [(&str, &str, Option<&str>); 3] = [
    ("killb.person.create", "killb-create-person-request-full", Some("data")),
    ("treezor.physical.create", "treezor-create-physical-kyc", None),
    ("traderpal.user.create", "traderpal-create", None),
];

/// The numbers of calls in the two runs whose instructions are counted.
const COUNTED: [u32; 2] = [100, 1_100];

/// Measures and prints a table, or with `--json` one object.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let program = build(context, "speed")?;
    let folder = context.target.join("bench");
    fs::create_dir_all(&folder)?;
    let mut rows = Vec::new();
    for (schema, sample, member) in PAYLOADS {
        let path = context.root.join(format!("tests/examples/{sample}.json"));
        let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
        let value: Value = serde_json::from_str(&text)?;
        let payload = member.map_or(&value, |member| &value[member]).to_string();
        let file = folder.join("payload.json");
        fs::write(&file, &payload)?;
        let file = file.to_str().context("the folder's name is no text")?;
        let own: Value = serde_json::from_str(&process::output(
            std::process::Command::new(&program).args([schema, file]),
        )?)?;
        rows.push(json!({
            "schema": schema,
            "bytes": payload.len(),
            "microseconds": own["answer"],
            "instructions": callgrind::per_call(&program, &[schema, file], COUNTED)?,
        }));
    }
    if arguments.json {
        println!("{}", json!({ "native": rows }));
        return Ok(());
    }
    println!("natively                      bytes        µs  instructions");
    for row in &rows {
        let time = row["microseconds"].as_f64().unwrap_or_default();
        let name = row["schema"].as_str().unwrap_or_default();
        let [bytes, instructions] = ["bytes", "instructions"].map(|name| row[name].to_string());
        println!("{name:27}{bytes:>8}{time:>10.1}{instructions:>14}");
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
