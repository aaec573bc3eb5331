//! cargo-deny, which reads `deny.toml`.

use std::env::consts::EXE_SUFFIX;
use std::path::PathBuf;

use anyhow::Result;

use crate::context::Context;
use crate::process;

/// The version that `deny.toml` was written for.
const VERSION: &str = "0.20.2";

/// Finds or builds cargo-deny and returns its path.
pub(crate) fn deny(context: &Context) -> Result<PathBuf> {
    if let Some(path) = process::find("cargo-deny") {
        super::report("cargo-deny", &path.display().to_string());
        return Ok(path);
    }
    let root = context.cache.join(format!("cargo-deny-{VERSION}"));
    let program = root.join("bin").join(format!("cargo-deny{EXE_SUFFIX}"));
    if program.exists() {
        super::report("cargo-deny", "cached");
        return Ok(program);
    }
    super::report("cargo-deny", "building it once (about two minutes) …");
    let mut install = process::cargo();
    // It runs for a second, so a quick build is worth more than a quick program.
    install
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off");
    install
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_DEBUG", "0");
    install
        .args(["install", "cargo-deny", "--locked", "--version", VERSION, "--root"])
        .arg(&root);
    process::run(&mut install)?;
    Ok(program)
}
