//! `cargo xtask bench phone`: compares phone numbers with other crates natively, and with JavaScript libraries in Node.

use std::process::Command;

use anyhow::{Context as _, Result};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::callgrind;
use crate::context::Context;
use crate::process;

/// The numbers of calls in the two runs whose instructions are counted: once and twice through the sample. The first
/// run is subtracted, because it includes start-up and, in a crate that compiles patterns on demand, compilation.
const COUNTED: [u32; 2] = [1_208, 2_416];

/// The same for the crate that needs millions of instructions for each number, with or without start-up.
const COUNTED_SLOW: [u32; 2] = [20, 120];

/// Measures both and prints a table, or with `--json` one object.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let native = native(context)?;
    let mut node = process::node("bench/phone/main.mjs");
    node.current_dir(context.npm());
    let node: Value =
        serde_json::from_str(&process::output(&mut node)?).context("bench/phone/main.mjs printed no JSON")?;
    if arguments.json {
        println!("{}", json!({ "native": native, "node": node }));
        return Ok(());
    }
    println!("natively              first, µs   warm, µs  instructions   right, %");
    for row in &native {
        let cell = |name: &str| row.get(name).map_or_else(|| "-".to_owned(), Value::to_string);
        let name = row.get("name").and_then(Value::as_str).unwrap_or_default();
        let columns = ["firstMicroseconds", "microseconds", "instructions", "rightPercent"].map(cell);
        println!(
            "{name:22}{:>9}{:>11}{:>14}{:>11}",
            columns[0], columns[1], columns[2], columns[3]
        );
    }
    println!("in Node                   raw    gzip  brotli  first, ms   warm, µs   right, %");
    for row in node.get("results").and_then(Value::as_array).into_iter().flatten() {
        let cell = |name: &str| row.get(name).map_or_else(|| "-".to_owned(), Value::to_string);
        let name = row.get("name").and_then(Value::as_str).unwrap_or_default();
        let columns = [
            "raw",
            "gzip",
            "brotli",
            "firstMilliseconds",
            "microseconds",
            "rightPercent",
        ]
        .map(cell);
        let [raw, gzip, brotli, first, warm, right] = columns;
        println!("{name:24}{raw:>7}{gzip:>8}{brotli:>8}{first:>11}{warm:>11}{right:>11}");
    }
    Ok(())
}

/// One object for each contender.
fn native(context: &Context) -> Result<Vec<Value>> {
    let mut build = process::cargo();
    build
        .current_dir(&context.root)
        .args(["build", "--quiet", "--release", "--locked"]);
    process::run(build.args(["--package", "usherkit-phone-bench"]))?;
    let target = std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| context.root.join("target"), Into::into);
    let program = target.join("release/usherkit-phone-bench");
    let lines = process::output(&mut Command::new(&program))?;
    let mut rows = lines
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<Value>, _>>()?;
    for row in &mut rows {
        let name = row.get("name").and_then(Value::as_str).unwrap_or_default().to_owned();
        let calls = if name == "phonenumber" { COUNTED_SLOW } else { COUNTED };
        row["instructions"] = json!(callgrind::per_call(&program, &["--count", &name], calls)?);
    }
    Ok(rows)
}
