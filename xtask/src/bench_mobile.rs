//! `cargo xtask bench mobile`: measures one full person of KillB through every facade.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, ensure};
use serde_json::{Map, Value, json};

use crate::arguments::Arguments;
use crate::context::Context;
use crate::mobile::{self, PROFILE, Tests};
use crate::process::{self, timed};

/// The payload, in the envelope of its published sample.
const SAMPLE: &str = "tests/examples/killb-create-person-request-full.json";

/// Measures all runtimes that the machine has and prints a table, or with `--json` one object.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let payload = context.target.join("bindings/payload.json");
    fs::create_dir_all(context.target.join("bindings"))?;
    let sample: Value = serde_json::from_str(&fs::read_to_string(context.root.join(SAMPLE))?)?;
    fs::write(&payload, sample["data"].to_string())?;
    let mut results = Map::new();
    results.insert("rust".into(), timed("bench rust", || native(context, &payload))?);
    results.insert("node".into(), timed("bench node", || node(context, &payload))?);
    let tests = Tests::Speed { payload: &payload };
    for (name, run) in [
        ("kotlin", mobile::kotlin(context, tests)?),
        ("swift", mobile::swift(context, tests)?),
    ] {
        let Some((mut command, answers)) = run else {
            continue;
        };
        timed(&format!("bench {name}"), || process::run_quietly(&mut command))?;
        let text = fs::read_to_string(&answers).with_context(|| format!("{name} measured nothing"))?;
        results.insert(name.into(), serde_json::from_str(&text)?);
    }
    if arguments.json {
        println!(
            "{}",
            json!({ "bytes": fs::metadata(&payload)?.len(), "microseconds": results })
        );
        return Ok(());
    }
    println!(
        "µs for a person of {} bytes   text to answer   text to value",
        fs::metadata(&payload)?.len()
    );
    for (name, own) in &results {
        let cell = |what: &str| {
            own[what]
                .as_f64()
                .map_or_else(|| "-".to_owned(), |own| format!("{own:.1}"))
        };
        println!("{name:30}{:>15}{:>16}", cell("answer"), cell("value"));
    }
    Ok(())
}

fn native(context: &Context, payload: &Path) -> Result<Value> {
    let mut speed = process::cargo();
    speed
        .current_dir(&context.root)
        .args(["run", "--quiet", "--locked", "--package", "usherkit-tests"]);
    speed.args(["--bin", "speed", "--profile", PROFILE, "--target-dir"]);
    speed
        .arg(&context.target)
        .args(["--", "killb.person.create"])
        .arg(payload);
    let own: Value = serde_json::from_str(&process::output(&mut speed)?)?;
    ensure!(own["accepted"] == 1, "the payload is refused");
    Ok(json!({ "answer": own["answer"] }))
}

fn node(context: &Context, payload: &Path) -> Result<Value> {
    let mut speed = process::node("bench/facade.mjs");
    speed.current_dir(context.npm()).arg(payload);
    Ok(serde_json::from_str(&process::output(&mut speed)?)?)
}
