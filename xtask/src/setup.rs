//! `cargo xtask setup [COMMAND]`: finds or installs what a command needs.

use anyhow::Result;

use crate::arguments::{Arguments, Command};
use crate::context::Context;
use crate::{mobile, tools};

/// A prerequisite of commands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Wasm,
    Bindgen,
    NpmPackages,
    BenchPackages,
    Browser,
    Deny,
    Mutants,
    Uniffi,
    Maven,
    Swift,
}

/// The prerequisites of a command, in the order of installation.
fn needs(command: Option<Command>) -> &'static [Need] {
    use Need::{BenchPackages, Bindgen, Browser, Deny, Maven, Mutants, NpmPackages, Swift, Uniffi, Wasm};
    match command {
        Some(Command::Help | Command::Setup | Command::Generate | Command::PhoneMetadata) => &[],
        Some(Command::Build | Command::Demo | Command::Size) => &[Wasm, Bindgen, NpmPackages],
        Some(Command::Vectors | Command::Mutate) => &[Wasm, Bindgen, NpmPackages, Browser, Uniffi, Maven, Swift],
        Some(Command::Mutants) => &[Mutants],
        Some(Command::Targets) => &[Wasm],
        Some(Command::Check) => &[NpmPackages, Deny],
        Some(Command::Bench) => &[Wasm, Bindgen, NpmPackages, BenchPackages],
        Some(Command::Test) => &[Wasm, Bindgen, NpmPackages, Deny, Browser, Uniffi, Maven, Swift],
        None => &[
            Wasm,
            Bindgen,
            NpmPackages,
            BenchPackages,
            Deny,
            Mutants,
            Browser,
            Uniffi,
            Maven,
            Swift,
        ],
    }
}

/// Finds or installs the prerequisites of the named command, or of all commands.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let command = match arguments.words.first() {
        Some(name) => Some(Command::by_name(&name.to_string_lossy())?),
        None => None,
    };
    for need in needs(command) {
        match need {
            Need::Wasm => drop(tools::wasm(context)?),
            Need::Bindgen => drop(tools::bindgen(context)?),
            Need::NpmPackages => tools::npm_packages(context)?,
            Need::BenchPackages => tools::npm_packages_of(context, "npm/bench")?,
            Need::Browser => drop(tools::browser(context)?),
            Need::Deny => drop(tools::deny(context)?),
            Need::Mutants => drop(tools::mutants(context)?),
            Need::Uniffi => drop(tools::uniffi(context)?),
            Need::Maven => drop(mobile::maven(context)?),
            Need::Swift => drop(tools::swift(context)?),
        }
    }
    Ok(())
}
