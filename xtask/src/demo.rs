//! `cargo xtask demo`: builds, then checks sample payloads and runs operations with the built npm package.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{build, process};

/// Shows the verdicts on `npm/demo/users.ndjson`, and the answers of operations on `npm/demo/users.json`.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    build::run(context)?;
    let mut demo = process::node("demo/check.mjs");
    demo.current_dir(context.npm());
    if arguments.json {
        demo.arg("--json");
    }
    process::run_answering(&mut demo)
}
