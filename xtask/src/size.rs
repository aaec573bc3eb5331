//! `cargo xtask size`: compares what a visitor downloads, part by part, with the budgets; with the word `peers` also
//! with other libraries.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{build, process, tools};

/// Builds and measures; fails if a budget is exceeded.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    build::run(context)?;
    let peers = arguments.words.iter().any(|word| word == "peers");
    if peers {
        tools::npm_packages_of(context, "npm/bench")?;
    }
    report(context, arguments.json, peers)
}

/// Measures the existing build.
pub(crate) fn report(context: &Context, json: bool, peers: bool) -> Result<()> {
    let mut size = process::node("scripts/size.mjs");
    size.current_dir(context.npm());
    if json {
        size.arg("--json");
    }
    if peers {
        size.arg("--peers");
    }
    process::run_answering(&mut size)
}
