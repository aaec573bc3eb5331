//! `cargo xtask bench`: compares speed with other libraries, each in a process of its own.

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::{bench_growth, bench_mobile, bench_native, bench_phone, build, process, tools};

/// Builds, then runs `npm/bench` in Node on schemas, with the words as its arguments. With the word `phone` it measures
/// phone numbers, with `mobile` one person through every facade, with `native` the core alone, with `growth` operations on
/// inputs of two sizes.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    if arguments.words.iter().any(|word| word == "native") {
        return bench_native::run(context, arguments);
    }
    if arguments.words.iter().any(|word| word == "growth") {
        return bench_growth::run(context, arguments);
    }
    build::run(context)?;
    tools::npm_packages_of(context, "npm/bench")?;
    if arguments.words.iter().any(|word| word == "phone") {
        return bench_phone::run(context, arguments);
    }
    if arguments.words.iter().any(|word| word == "mobile") {
        return bench_mobile::run(context, arguments);
    }
    let mut bench = process::node("bench/main.mjs");
    bench.current_dir(context.npm()).args(&arguments.words);
    if arguments.words.iter().any(|word| word == "page")
        && let Some(browser) = tools::browser(context)?
    {
        bench.env("USHERKIT_CHROMIUM", browser);
    }
    if arguments.json {
        bench.arg("--json");
    }
    process::run_answering(&mut bench)
}
