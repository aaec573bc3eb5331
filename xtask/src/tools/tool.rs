//! Programs of this workspace that only the build runs: they are built once from our lock file and kept in the cache.

use std::env::consts::EXE_SUFFIX;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use anyhow::{Context as _, Result};

use crate::context::Context;
use crate::process;

/// A package of the workspace with one program.
struct Tool {
    /// The usual name of the program.
    name: &'static str,
    /// The package and its program.
    package: &'static str,
    /// The package's folder.
    folder: &'static str,
    /// The prefixes of the names of the locked crates on which it depends.
    crates: &'static str,
}

/// Finds or builds the program that calls wasm-bindgen.
pub(crate) fn bindgen(context: &Context) -> Result<PathBuf> {
    tool(
        context,
        &Tool {
            name: "wasm-bindgen",
            package: "usherkit-bindgen",
            folder: "xtask/bindgen",
            crates: "wasm-bindgen",
        },
    )
}

/// Finds or builds the program that writes UniFFI's bindings.
pub(crate) fn uniffi(context: &Context) -> Result<PathBuf> {
    tool(
        context,
        &Tool {
            name: "uniffi-bindgen",
            package: "usherkit-uniffi-bindgen",
            folder: "xtask/uniffi",
            crates: "uniffi",
        },
    )
}

fn tool(context: &Context, tool: &Tool) -> Result<PathBuf> {
    let package = tool.package;
    let cached = context
        .cache
        .join("bindgen")
        .join(format!("{package}-{}{EXE_SUFFIX}", fingerprint(context, tool)?));
    if cached.exists() {
        super::report(tool.name, "cached");
        return Ok(cached);
    }
    super::report(tool.name, "building it once (a minute or two) …");
    let mut build = process::cargo();
    build.current_dir(&context.root).args([
        "build",
        "--locked",
        "--package",
        package,
        "--profile",
        "tool",
        "--target-dir",
    ]);
    process::run(build.arg(&context.target))?;
    let built = context.target.join("tool").join(format!("{package}{EXE_SUFFIX}"));
    fs::create_dir_all(cached.parent().context("the cache has no folder")?)?;
    // The copy gets its name only when complete, so that an interrupted run leaves no partial program.
    let partial = cached.with_extension(format!("{}.partial", std::process::id()));
    fs::copy(&built, &partial).with_context(|| format!("could not copy {}", built.display()))?;
    fs::rename(&partial, &cached)?;
    Ok(cached)
}

/// A hash that changes with the program's source or with one of the locked crates on which it depends.
fn fingerprint(context: &Context, tool: &Tool) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for file in ["Cargo.toml", "src/main.rs"] {
        fs::read_to_string(context.root.join(tool.folder).join(file))?.hash(&mut hasher);
    }
    let lock = fs::read_to_string(context.root.join("Cargo.lock")).context("Cargo.lock is missing")?;
    let own = format!("name = \"{}", tool.crates);
    let packages = lock.split("[[package]]").filter(|package| package.contains(&own));
    packages.for_each(|package| package.hash(&mut hasher));
    std::env::consts::ARCH.hash(&mut hasher);
    Ok(format!("{:016x}", hasher.finish()))
}
