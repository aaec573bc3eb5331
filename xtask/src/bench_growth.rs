//! `cargo xtask bench growth`: counts the instructions of every operation on an input and on one twice as large.

use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::{Value, json};

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{bench_native, callgrind, process};

/// Members, items or keys of the smaller input.
const SIZE: u32 = 2_000;

/// How many times the instructions twice the input may take at most.
const MOST: f64 = 2.5;

/// Measures and prints a table, or with `--json` one object; fails if an operation grows faster than its input.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let program = bench_native::build(context, "growth")?;
    let inputs: Vec<Value> = serde_json::from_str(&process::output(&mut Command::new(&program))?)?;
    let mut rows = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        let instructions = |size: u32| -> Result<u64> {
            let count = callgrind::per_call(&program, &[&at.to_string(), &size.to_string()], [1, 3])?;
            count.context("growth is measured in instructions, which takes valgrind")
        };
        let (small, large) = (instructions(SIZE)?, instructions(2 * SIZE)?);
        let growth = large as f64 / small as f64;
        rows.push(json!({
            "operation": input["operation"],
            "of": input["of"],
            "instructions": [small, large],
            "growth": growth,
        }));
    }
    if arguments.json {
        println!("{}", json!({ "size": SIZE, "growth": rows }));
    } else {
        println!(
            "operation             of                       {SIZE:>12} {:>12}  growth",
            2 * SIZE
        );
        for row in &rows {
            let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
            let growth = row["growth"].as_f64().unwrap_or_default();
            let counts = [0, 1].map(|at| row["instructions"][at].to_string());
            println!(
                "{:22}{:25}{:>12} {:>12}{growth:>8.2}",
                text("operation"),
                text("of"),
                counts[0],
                counts[1]
            );
        }
    }
    let is_too_much = |row: &&Value| row["growth"].as_f64().is_none_or(|growth| growth > MOST);
    if let Some(row) = rows.iter().find(is_too_much) {
        bail!("{} grows faster than its input: {}", row["operation"], row["growth"]);
    }
    Ok(())
}
