//! The project's own commands, as `cargo xtask COMMAND`.
//!
//! Each command first brings what it needs (see [`tools`]), so that any of them can be the first one on a machine that
//! has only Cargo and Node. With `--json`, standard output carries the JSON and nothing else.

mod arguments;
mod bench;
mod bench_mobile;
mod bench_native;
mod bench_phone;
mod build;
mod callgrind;
mod check;
mod context;
mod demo;
mod generate;
mod mobile;
mod mutate;
mod phone_metadata;
mod process;
mod setup;
mod size;
mod targets;
mod test;
mod tools;
mod vectors;

use std::process::ExitCode;

use anyhow::Result;

use crate::arguments::{Arguments, Command};
use crate::context::Context;

const USAGE: &str = "\
usage: cargo xtask COMMAND [OPTIONS]

  setup [COMMAND]     finds or installs what COMMAND needs (everything, when none is named)
  build               builds the wasm module and the npm package into npm/dist
  demo                builds, then checks the sample payloads of npm/demo with the built package
  test                everything that CI runs; --only PART runs a part of it
  vectors             runs the shared test vectors in each runtime and compares the answers
                      --dir DIR (another folder of vectors), --runtime NAME (may be repeated)
  mutate              changes one bound in a copy of the tree; every runtime must notice
  targets             the mobile library for Android and Apple devices, and its sizes
  generate            writes the generated files; --check only compares them
  phone-metadata      regenerates the phone tables; what follows goes to the generator
  size                sizes of the web build by part; fails when a budget is exceeded
  bench               speed beside the peers; what follows `--` goes to the benchmark
  check               formatting, lints, circles, licences, types; --only PART, --fix

  --json              standard output carries one JSON object and nothing else (demo, vectors, mutate, targets, size, bench)";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let arguments = Arguments::from_env()?;
    let context = Context::new()?;
    match arguments.command {
        Command::Help => println!("{USAGE}"),
        Command::Setup => setup::run(&context, &arguments)?,
        Command::Build => build::run(&context)?,
        Command::Demo => demo::run(&context, &arguments)?,
        Command::Test => test::run(&context, &arguments)?,
        Command::Vectors => vectors::run(&context, &arguments)?,
        Command::Mutate => mutate::run(&context, &arguments)?,
        Command::Targets => targets::run(&context, &arguments)?,
        Command::Generate => generate::run(&context, &arguments)?,
        Command::PhoneMetadata => phone_metadata::run(&context, &arguments)?,
        Command::Size => size::run(&context, &arguments)?,
        Command::Bench => bench::run(&context, &arguments)?,
        Command::Check => check::run(&context, &arguments)?,
    }
    Ok(())
}
