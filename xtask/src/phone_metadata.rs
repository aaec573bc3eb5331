//! `cargo xtask phone-metadata`: writes the phone tables from the metadata of the pinned crate.

use std::process::Command;

use anyhow::Result;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::process;

/// The package that reads the metadata. It is a package of its own so that its dependencies slow down no other command.
const GENERATOR: &str = "usherkit-phone-metadata";

/// Runs the generator with the words that follow the command.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    process::run_answering(generator(context).args(&arguments.words))
}

/// Fails if the checked-in tables differ from what the generator would write.
pub(crate) fn check(context: &Context) -> Result<()> {
    process::run(generator(context).arg("--check"))
}

fn generator(context: &Context) -> Command {
    let mut command = process::cargo();
    command
        .current_dir(&context.root)
        .args(["run", "--quiet", "--locked", "--package", GENERATOR, "--"]);
    command
}
