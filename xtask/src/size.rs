//! `cargo xtask size`: compares what a visitor downloads, part by part, with the budgets.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{build, process};

/// Builds and measures; fails if a budget is exceeded.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    build::run(context)?;
    report(context, arguments.json)
}

/// Measures the existing build.
pub(crate) fn report(context: &Context, json: bool) -> Result<()> {
    let mut size = process::node("scripts/size.mjs");
    size.current_dir(context.npm());
    if json {
        size.arg("--json");
    }
    process::run_answering(&mut size)
}
