//! The project's own commands, as `cargo xtask COMMAND`.
//!
//! Each command first installs what it needs (see [`tools`]), so that any of them can be the first one on a machine that
//! has only Cargo and Node. With `--json`, standard output carries only the JSON.

mod arguments;
mod bench;
mod bench_growth;
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
mod mutants;
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

  setup [COMMAND]     finds or installs what COMMAND needs (everything if none is named)
  build               builds the wasm modules and the npm package into npm/dist
  demo                builds, then checks the sample payloads of npm/demo with the built package
  test                everything that CI runs; --only PART runs a part of it
  vectors             runs the shared test vectors in each runtime and compares the answers
                      --dir DIR (another folder of vectors), --runtime NAME (may be repeated)
  mutate              changes one bound in a copy of the tree; every runtime must notice
  mutants [FILE…]     changes code of core, one place at a time, and counts what the tests notice
                      K/N (only part K of N, counted from 0)
  targets             checks the mobile library for Android and Apple devices, and prints its sizes
  generate            writes the generated files; --check only compares them
  phone-metadata      regenerates the phone tables; words after it go to the generator
  size                sizes of the web build by part; fails if a budget is exceeded; with `peers` beside other libraries
  bench               compares speed with other libraries; words after it go to the benchmark
  check               formatting, lints, cycles, licences, types; --only PART, --fix

  --json              standard output carries only one JSON object (demo, vectors, mutate, mutants, targets, size, bench)";

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
        Command::Mutants => mutants::run(&context, &arguments)?,
        Command::Targets => targets::run(&context, &arguments)?,
        Command::Generate => generate::run(&context, &arguments)?,
        Command::PhoneMetadata => phone_metadata::run(&context, &arguments)?,
        Command::Size => size::run(&context, &arguments)?,
        Command::Bench => bench::run(&context, &arguments)?,
        Command::Check => check::run(&context, &arguments)?,
    }
    Ok(())
}
