//! Programs that Cargo installs, each once, into the cache.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

use anyhow::Result;

use crate::context::Context;
use crate::process;

/// Finds or builds cargo-deny, in the version for which `deny.toml` was written, and returns its path.
pub(crate) fn deny(context: &Context) -> Result<PathBuf> {
    installed(context, "cargo-deny", "0.20.2")
}

/// Finds or builds cargo-mutants and returns its path.
pub(crate) fn mutants(context: &Context) -> Result<PathBuf> {
    installed(context, "cargo-mutants", "27.1.0")
}

fn installed(context: &Context, name: &str, version: &str) -> Result<PathBuf> {
    if let Some(path) = process::find(name) {
        super::report(name, &path.display().to_string());
        return Ok(path);
    }
    let root = context.cache.join(format!("{name}-{version}"));
    let program = root.join("bin").join(format!("{name}{EXE_SUFFIX}"));
    if program.exists() {
        super::report(name, "cached");
        return Ok(program);
    }
    super::report(name, "building it once (about two minutes) …");
    let mut install = process::cargo();
    // A quick build matters more than a quick program here.
    install
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off");
    install
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    install
        .args(["install", name, "--locked", "--version", version, "--root"])
        .arg(&root);
    process::run(&mut install)?;
    Ok(program)
}
