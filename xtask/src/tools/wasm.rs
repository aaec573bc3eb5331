//! A compiler with a standard library for `wasm32-unknown-unknown`.
//!
//! The first of these counts: the library's source if rustup's component `rust-src` is installed, the installed target,
//! Debian's packaged compiler with its source (root on Debian, as in CI), or an error with the command that the user
//! has to run. The build never makes `rustup` download anything.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::apt;
use crate::context::Context;
use crate::process;

/// The target of everything for the web.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Debian's compiler, matching source and linker; the `-web` packages are the ones that follow new Rust versions.
const DEBIAN_PACKAGES: [&str; 4] = ["rustc-web", "cargo-web", "rust-web-src", "lld-19"];
const DEBIAN_RUSTC: &str = "/usr/bin/rustc";
const DEBIAN_CARGO: &str = "/usr/bin/cargo";
const DEBIAN_LINKER: &str = "/usr/bin/wasm-ld-19";
const DEBIAN_LIBRARY: &str = "/usr/lib/rustlib/src/rust/library/std/Cargo.toml";

/// A standard library from source can leave out what panics print, which is most of the size of a panic
/// (docs/adr/0002-toolchain.md); the precompiled one cannot.
const FROM_SOURCE: [&str; 2] = ["-Z", "build-std=std,panic_abort"];
const SMALLER_STD: [&str; 2] = ["-Z", "build-std-features=optimize_for_size"];
/// `opt-level = "z"` turns inlining off, but this code consists of small functions: with some inlining the module is smaller
/// and faster (docs/adr/0002-toolchain.md). SHA-256 checks one webhook at a time, so a loop is fast enough; the default is
/// unrolled to 8 KB.
const SIZE_RUSTFLAGS: &str = "--cfg=sha2_backend=\"soft\" --cfg=sha2_backend_soft=\"compact\" \
     -Zinline-mir=yes -Zinline-mir-threshold=500 -Cllvm-args=-inline-threshold=32";
/// Every module: without what panics print.
const FROM_SOURCE_RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort";

/// What a module is built for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Goal {
    /// Browsers download it.
    Size,
    /// Servers run it.
    Speed,
}

impl Goal {
    /// The profile of Cargo.
    fn profile(self) -> &'static str {
        match self {
            Self::Size => "wasm",
            Self::Speed => "wasm-server",
        }
    }
}

/// Where the standard library for the target comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WasmToolchain {
    /// The toolchain that runs us, with the library's source, which is built together with our crates.
    Source,
    /// The toolchain that runs us, with the precompiled library.
    Precompiled,
    /// Debian's compiler, with the library's source.
    DebianSource,
}

impl WasmToolchain {
    /// A `cargo build` for the target, and the folder of its artifacts.
    pub(crate) fn build(self, context: &Context, goal: Goal) -> Result<(Command, PathBuf)> {
        let (mut command, target_dir) = self.cargo(context, goal.profile(), "build")?;
        command.args(["--target", TARGET, "--profile", goal.profile()]);
        if self != Self::Precompiled {
            let mut flags = FROM_SOURCE_RUSTFLAGS.to_owned();
            if goal == Goal::Size {
                command.args(SMALLER_STD);
                flags = format!("{flags} {SIZE_RUSTFLAGS}");
            }
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
        }
        Ok((command, target_dir.join(TARGET).join(goal.profile())))
    }

    /// Cargo with this toolchain's standard library, for targets that follow, and its target folder below `folder`.
    pub(crate) fn cargo(self, context: &Context, folder: &str, subcommand: &str) -> Result<(Command, PathBuf)> {
        // Each compiler has a folder of its own, because two compilers in one folder rebuild each other's work.
        let (mut command, own) = match self {
            Self::Precompiled => (process::cargo(), "precompiled"),
            Self::Source => (process::cargo(), "source"),
            Self::DebianSource => (debian_cargo()?, "debian"),
        };
        let target_dir = context.target.join(folder).join(own);
        command
            .current_dir(&context.root)
            .args([subcommand, "--target-dir"])
            .arg(&target_dir);
        if self != Self::Precompiled {
            // build-std is not stable yet; this variable makes a stable compiler accept it.
            command.env("RUSTC_BOOTSTRAP", "1").args(FROM_SOURCE);
        }
        Ok((command, target_dir))
    }
}

fn debian_cargo() -> Result<Command> {
    let mut command = Command::new(DEBIAN_CARGO);
    command
        .env("PATH", process::path_with_first(Path::new("/usr/bin"))?)
        .env("RUSTC", DEBIAN_RUSTC)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", DEBIAN_LINKER)
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO");
    Ok(command)
}

/// Finds or installs the standard library for the target.
pub(crate) fn wasm(context: &Context) -> Result<WasmToolchain> {
    if has_source_and_linker(&print(context, &["sysroot"])?) {
        super::report("wasm32", "standard library from the toolchain's source");
        return Ok(WasmToolchain::Source);
    }
    if has_core(&print(context, &["target-libdir", "--target", TARGET])?) {
        super::report(
            "wasm32",
            "the installed target (with the component rust-src the module is smaller)",
        );
        return Ok(WasmToolchain::Precompiled);
    }
    if !debian_is_ready() && apt::available() {
        apt::install(&DEBIAN_PACKAGES)?;
    }
    if debian_is_ready() {
        super::report("wasm32", "Debian's compiler, standard library from source");
        return Ok(WasmToolchain::DebianSource);
    }
    bail!(
        "the standard library for {TARGET} is missing; run `rustup target add {TARGET}` \
         (on Debian as root, this command installs the packages {} instead)",
        DEBIAN_PACKAGES.join(", ")
    )
}

/// A path of the toolchain that runs us, from `rustc --print`.
fn print(context: &Context, what: &[&str]) -> Result<PathBuf> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc.current_dir(&context.root).arg("--print").args(what);
    let path = process::output(&mut rustc).context("rustc does not say where its libraries are")?;
    Ok(PathBuf::from(path.trim()))
}

/// Whether the toolchain has the component `rust-src`, and the linker for wasm that rustup's toolchains include.
fn has_source_and_linker(sysroot: &Path) -> bool {
    let rustlib = sysroot.join("lib/rustlib");
    let linker = format!("bin/rust-lld{}", std::env::consts::EXE_SUFFIX);
    let has_linker = std::fs::read_dir(&rustlib)
        .is_ok_and(|mut hosts| hosts.any(|host| host.is_ok_and(|host| host.path().join(&linker).exists())));
    has_linker && rustlib.join("src/rust/library/std/Cargo.toml").exists()
}

/// Whether a folder of libraries holds a compiled `core`.
fn has_core(folder: &Path) -> bool {
    let Ok(mut entries) = std::fs::read_dir(folder) else {
        return false;
    };
    entries.any(|entry| entry.is_ok_and(|entry| entry.file_name().to_string_lossy().starts_with("libcore-")))
}

fn debian_is_ready() -> bool {
    [DEBIAN_RUSTC, DEBIAN_CARGO, DEBIAN_LINKER, DEBIAN_LIBRARY]
        .iter()
        .all(|path| Path::new(path).exists())
}
