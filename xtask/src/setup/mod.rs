//! What a command needs and how it comes onto the machine.
//!
//! Every step is idempotent: it looks first, says in one line what it found or installed, and keeps what it makes in
//! the cache outside the tree. A step that cannot be done says what the person can do.

mod apt;
mod browser;
mod deny;
mod maven;
mod node;
mod swift;
mod tool;
mod wasm;

use anyhow::{Result, bail};

use crate::arguments::{Arguments, Command};
use crate::context::Context;

pub(crate) use browser::browser;
pub(crate) use deny::deny;
pub(crate) use maven::maven;
pub(crate) use node::{npm_packages, npm_packages_of};
pub(crate) use swift::{SwiftRun, swift};
pub(crate) use tool::{bindgen, uniffi};
pub(crate) use wasm::{WasmToolchain, wasm};

/// One thing that commands need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Need {
    Wasm,
    Bindgen,
    NpmPackages,
    BenchPackages,
    Browser,
    Deny,
    Uniffi,
    Maven,
    Swift,
}

/// What a command needs, in the order of fetching.
fn needs(command: Option<Command>) -> &'static [Need] {
    use Need::{BenchPackages, Bindgen, Browser, Deny, Maven, NpmPackages, Swift, Uniffi, Wasm};
    match command {
        Some(Command::Help | Command::Setup | Command::Generate | Command::PhoneMetadata) => &[],
        Some(Command::Build | Command::Demo | Command::Size) => &[Wasm, Bindgen, NpmPackages],
        Some(Command::Vectors | Command::Mutate) => &[Wasm, Bindgen, NpmPackages, Browser, Uniffi, Maven, Swift],
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
            Browser,
            Uniffi,
            Maven,
            Swift,
        ],
    }
}

/// `cargo xtask setup [COMMAND]`.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let command = match arguments.words.first() {
        Some(name) => Some(Command::by_name(&name.to_string_lossy())?),
        None => None,
    };
    for need in needs(command) {
        match need {
            Need::Wasm => drop(wasm(context)?),
            Need::Bindgen => drop(bindgen(context)?),
            Need::NpmPackages => npm_packages(context)?,
            Need::BenchPackages => npm_packages_of(context, "npm/bench")?,
            Need::Browser => drop(browser(context)?),
            Need::Deny => drop(deny(context)?),
            Need::Uniffi => drop(uniffi(context)?),
            Need::Maven => drop(maven(context)?),
            Need::Swift => drop(swift(context)?),
        }
    }
    Ok(())
}

/// Says in one line what a step found or did.
fn report(what: &str, found: &str) {
    eprintln!("setup: {what}: {found}");
}

/// Says what could not be found or installed, and what to do. In CI nothing may be missing.
fn missing<T>(context: &Context, what: &str, remedy: &str) -> Result<Option<T>> {
    if context.ci {
        bail!("{what} is missing: {remedy}");
    }
    eprintln!("setup: {what}: MISSING, what needs it is left out; {remedy}");
    Ok(None)
}
