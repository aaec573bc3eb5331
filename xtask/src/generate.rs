//! `cargo xtask generate`: writes the checked-in files that are derived from others.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::process;

/// The packages whose program writes generated files, and with `--check` compares them instead.
const GENERATORS: [&str; 2] = ["usherkit-unicode-tables", "usherkit-generate"];

/// Runs every generator.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    run_all(context, arguments.check)
}

/// Fails if a generated file differs from what its generator would write.
pub(crate) fn check(context: &Context) -> Result<()> {
    run_all(context, true)
}

fn run_all(context: &Context, check: bool) -> Result<()> {
    for package in GENERATORS {
        let mut run = process::cargo();
        run.current_dir(&context.root)
            .args(["run", "--quiet", "--locked", "--package", package, "--"]);
        if check {
            run.arg("--check");
        }
        process::run(&mut run)?;
    }
    Ok(())
}
