//! The wasm-bindgen program of our own lock file: built once, kept in the cache.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::context::Context;
use crate::process;

/// Finds or builds `usherkit-bindgen` and returns its path.
pub(crate) fn bindgen(context: &Context) -> Result<PathBuf> {
    let cached = context
        .cache
        .join("bindgen")
        .join(format!("usherkit-bindgen-{}{EXE_SUFFIX}", fingerprint(context)?));
    if cached.exists() {
        super::report("wasm-bindgen", "cached");
        return Ok(cached);
    }
    super::report("wasm-bindgen", "building it once (about a minute) …");
    let mut build = process::cargo();
    build.current_dir(&context.root).args([
        "build",
        "--locked",
        "--package",
        "usherkit-bindgen",
        "--profile",
        "tool",
    ]);
    build.arg("--target-dir").arg(&context.target);
    process::run(&mut build)?;
    let built = context
        .target
        .join("tool")
        .join(format!("usherkit-bindgen{EXE_SUFFIX}"));
    fs::create_dir_all(cached.parent().context("the cache has no folder")?)?;
    // Copied under another name first, so that a run that is cut short leaves no half a program behind.
    let partial = cached.with_extension(format!("{}.partial", std::process::id()));
    fs::copy(&built, &partial).with_context(|| format!("could not copy {}", built.display()))?;
    fs::rename(&partial, &cached)?;
    Ok(cached)
}

/// Changes when the program's source or one of the locked `wasm-bindgen*` crates does.
fn fingerprint(context: &Context) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in ["xtask/bindgen/Cargo.toml", "xtask/bindgen/src/main.rs"] {
        fs::read_to_string(context.root.join(file))?.hash(&mut hasher);
    }
    let lock = fs::read_to_string(context.root.join("Cargo.lock")).context("Cargo.lock is missing")?;
    let packages = lock
        .split("[[package]]")
        .filter(|package| package.contains("name = \"wasm-bindgen"));
    packages.for_each(|package| package.hash(&mut hasher));
    std::env::consts::ARCH.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}
