//! A compiler with a standard library for `wasm32-unknown-unknown`.
//!
//! In this order: the installed target, Debian's packaged compiler with its source (root on Debian, as in CI), or the
//! one command that the person has to run. `rustup` is never made to download anything by itself.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::apt;
use crate::context::Context;
use crate::process;

/// The target that everything for the web is built for.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, matching source and linker. The `-web` packages follow upstream closely enough for our edition.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-19";
const DEBIAN_LIBRARY: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// Where the standard library for the target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The toolchain that runs us has it.
    Installed,
    /// Debian's compiler builds it from source, together with our crates.
    DebianSource,
}

impl WasmToolchain {
    /// A `cargo build` for the target, and the folder where its artifacts land.
    pub(crate) fn build(self, context: &Context) -> Result<(Command, PathBuf)> {
        let (mut command, target_dir) = match self {
            Self::Installed => (process::cargo(), context.target.clone()),
            Self::DebianSource => {
                let mut command = Command::new(DEBIAN_CARGO);
                command
                    .env("PATH", process::path_with_first(Path::new("/usr/bin"))?)
                    .env("RUSTC", DEBIAN_RUSTC)
                    .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
                    // build-std is not stable yet; Debian's compiler is a stable one and knows it all the same.
                    .env("RUSTC_BOOTSTRAP", "1")
                    .env_remove("RUSTUP_TOOLCHAIN")
                    .env_remove("CARGO");
                // A folder of its own, for two compilers in one folder rebuild each other's work.
                (command, context.target.join("debian"))
            }
        };
        command
            .current_dir(&context.root)
            .args(["build", "--target", TARGET, "--target-dir"])
            .arg(&target_dir);
        if self == Self::DebianSource {
            command.args(["-Z", "build-std=std,panic_abort"]);
        }
        Ok((command, target_dir.join(TARGET)))
    }
}

/// Finds or installs the standard library for the target.
pub(crate) fn wasm(context: &Context) -> Result<WasmToolchain> {
    if has_target(context)? {
        super::report("wasm32", "the installed target");
        return Ok(WasmToolchain::Installed);
    }
    if !debian_is_ready() && apt::available() {
        apt::install(&DEBIAN_PACKAGES)?;
    }
    if debian_is_ready() {
        super::report("wasm32", "Debian's compiler, standard library built from source");
        return Ok(WasmToolchain::DebianSource);
    }
    bail!(
        "the standard library for {TARGET} is missing; run `rustup target add {TARGET}` \
         (on Debian as root, this command installs the packages {} instead)",
        DEBIAN_PACKAGES.join(", ")
    )
}

/// Whether the toolchain that runs us has a compiled `core` for the target.
fn has_target(context: &Context) -> Result<bool> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .current_dir(&context.root)
        .args(["--print", "target-libdir", "--target", TARGET]);
    let folder = process::output(&mut rustc).context("rustc does not say where its libraries are")?;
    let Ok(entries) = std::fs::read_dir(folder.trim()) else {
        return Ok(false);
    };
    Ok(entries
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("libcore-")))
}

fn debian_is_ready() -> bool {
    [DEBIAN_RUSTC, DEBIAN_CARGO, DEBIAN_LINKER, DEBIAN_LIBRARY]
        .iter()
        .all(|path| Path::new(path).exists())
}
