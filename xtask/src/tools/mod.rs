//! The programs that commands need, and their installation.
//!
//! Every step is idempotent: it looks first, prints in one line what it found or installed, and keeps its results in the
//! cache outside the tree. A step that fails says what the user can do.

mod apt;
mod browser;
mod installed;
mod maven;
mod node;
mod swift;
mod tool;
mod wasm;

use anyhow::{Result, bail};

use crate::context::Context;

pub(crate) use browser::browser;
pub(crate) use installed::{deny, mutants};
pub(crate) use maven::{Maven, maven};
pub(crate) use node::{npm_packages, npm_packages_of};
pub(crate) use swift::{SwiftRun, swift};
pub(crate) use tool::{bindgen, uniffi};
pub(crate) use wasm::{Goal, WasmToolchain, wasm};

/// Prints in one line what a step found or did.
fn report(what: &str, found: &str) {
    eprintln!("setup: {what}: {found}");
}

/// Prints what could not be found or installed, and what to do. In CI that is an error.
fn missing<T>(context: &Context, what: &str, remedy: &str) -> Result<Option<T>> {
    if context.ci {
        bail!("{what} is missing: {remedy}");
    }
    eprintln!("setup: {what}: MISSING, so what needs it is skipped; {remedy}");
    Ok(None)
}
