//! The programs that commands need, and how they come onto the machine.
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

use crate::context::Context;

pub(crate) use browser::browser;
pub(crate) use deny::deny;
pub(crate) use maven::{Maven, maven};
pub(crate) use node::{npm_packages, npm_packages_of};
pub(crate) use swift::{SwiftRun, swift};
pub(crate) use tool::{bindgen, uniffi};
pub(crate) use wasm::{WasmToolchain, wasm};

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
