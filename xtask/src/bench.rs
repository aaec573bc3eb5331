//! `cargo xtask bench`: speed beside the peers, in one run.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{build, process, setup};

/// Builds, then runs `npm/bench` in Node: schemas, or with the word `phone` phone numbers.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    build::run(context)?;
    setup::npm_packages_of(context, "npm/bench")?;
    let phone = arguments.words.iter().any(|word| word == "phone");
    // The explicit collector lets the harness measure memory; nothing else depends on it.
    let mut bench = process::node("--expose-gc");
    bench
        .arg(if phone { "bench/phone.mjs" } else { "bench/main.mjs" })
        .current_dir(context.npm())
        .args(arguments.words.iter().filter(|word| *word != "phone"));
    if arguments.json {
        bench.arg("--json");
    }
    process::run_answering(&mut bench)
}
