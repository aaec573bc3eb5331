//! `cargo xtask test`: runs everything that CI runs, with the wall time of each part.

use std::time::Instant;

use anyhow::{Context as _, Result};

use crate::arguments::Arguments;
use crate::context::Context;
use crate::mobile::{self, Tests};
use crate::{build, check, mutate, process, size, targets, tools, vectors};

/// The parts, quickest first.
const PARTS: [&str; 10] = [
    "check", "rust", "build", "vectors", "npm", "kotlin", "swift", "size", "targets", "mutate",
];

/// Runs the parts that `--only` selects, and ends with a table of times.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let mut times = Vec::new();
    let nothing = Arguments::default();
    for part in arguments.selects(&PARTS)? {
        eprintln!("==== {part}");
        let start = Instant::now();
        match part {
            "check" => check::run(context, &nothing),
            "rust" => rust(context),
            "build" => build::run(context),
            "vectors" => vectors::run(context, &nothing),
            "npm" => npm(context),
            "kotlin" => mobile::test(mobile::kotlin(context, Tests::Others)?),
            "swift" => mobile::test(mobile::swift(context, Tests::Others)?),
            "size" => size::report(context, false, false),
            "targets" => targets::run(context, &nothing),
            _ => mutate::run(context, &nothing),
        }
        .with_context(|| format!("test part `{part}` failed"))?;
        times.push((part, start.elapsed()));
    }
    eprintln!("==== all parts passed");
    for (part, time) in times {
        eprintln!("{part:8} {:>8}", process::seconds(time));
    }
    Ok(())
}

fn rust(context: &Context) -> Result<()> {
    let mut test = process::cargo();
    process::run(
        test.current_dir(&context.root)
            .args(["test", "--workspace", "--locked", "--quiet"]),
    )
}

/// Node's own test runner over `npm/test`; the packaging tests among them install the packed tarball.
fn npm(context: &Context) -> Result<()> {
    tools::npm_packages(context)?;
    let mut test = process::node("scripts/test.mjs");
    if let Some(browser) = tools::browser(context)? {
        test.env("USHERKIT_CHROMIUM", browser);
    }
    process::run(test.current_dir(context.npm()))
}
