//! `cargo xtask targets`: checks the mobile library for Android and Apple devices, as far as it builds without their
//! SDKs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::Result;
use serde_json::json;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::process::{self, timed};
use crate::{mobile, tools};

/// The targets of the packages.
const TARGETS: [&str; 5] = [
    "aarch64-linux-android",
    "armv7-linux-androideabi",
    "x86_64-linux-android",
    "aarch64-apple-ios",
    "aarch64-apple-ios-sim",
];

/// The target of the static library: it needs no SDK of Apple, because nothing is linked yet.
const LINKED: &str = "aarch64-apple-ios";

/// LLVM's linkers for Apple's object files.
const LINKERS: [&str; 3] = ["ld64.lld", "ld64.lld-19", "/usr/lib/llvm-19/bin/ld64.lld"];

/// Checks all targets, builds the static library, and prints how many bytes an app gets.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    timed("check the targets", || check(context))?;
    let library = timed("static library", || static_library(context))?;
    let jvm = mobile::stripped(context, &mobile::library(context)?)?;
    let linked = linked_part(context, &library)?;
    let sizes = json!({
        "targets": TARGETS,
        "jvmLibrary": size(&jvm)?,
        "staticLibrary": size(&library)?,
        "linkedPart": linked.as_deref().map(size).transpose()?,
    });
    if arguments.json {
        println!("{sizes}");
    } else {
        println!("checked: {}", TARGETS.join(", "));
        println!("library for the JVM here, stripped: {} bytes", sizes["jvmLibrary"]);
        println!("static library for {LINKED}: {} bytes", sizes["staticLibrary"]);
        println!("of it linked into an app: {} bytes", sizes["linkedPart"]);
    }
    Ok(())
}

fn check(context: &Context) -> Result<()> {
    let (mut check, _) = tools::wasm(context)?.cargo(context, "targets", "check")?;
    check.args(["--quiet", "--locked", "--package", "usherkit-mobile", "--lib"]);
    for target in TARGETS {
        check.args(["--target", target]);
    }
    process::run(&mut check)
}

fn static_library(context: &Context) -> Result<PathBuf> {
    let (mut build, target_dir) = tools::wasm(context)?.cargo(context, "targets", "rustc")?;
    build.args(["--quiet", "--locked", "--package", "usherkit-mobile", "--lib"]);
    build.args([
        "--profile",
        mobile::PROFILE,
        "--target",
        LINKED,
        "--crate-type",
        "staticlib",
    ]);
    process::run(&mut build)?;
    Ok(target_dir
        .join(LINKED)
        .join(mobile::PROFILE)
        .join("libusherkit_mobile.a"))
}

/// The bytes of the static library that an app needs if it calls only UniFFI's functions: linked as a library of its own,
/// without unreachable parts. `None` without a suitable linker.
fn linked_part(context: &Context, library: &Path) -> Result<Option<PathBuf>> {
    let Some(linker) = LINKERS
        .into_iter()
        .find(|linker| process::succeeds(Command::new(linker).arg("--version")))
    else {
        eprintln!("no ld64.lld here, so the linked part is not measured");
        return Ok(None);
    };
    let to = context.target.join("targets/linked.dylib");
    let mut link = Command::new(linker);
    link.args(["-arch", "arm64", "-platform_version", "ios", "15.0", "17.0", "-dylib"]);
    link.args(["-all_load", "-dead_strip", "-x", "-undefined", "dynamic_lookup"]);
    link.args(["-exported_symbol", "_ffi_usherkit_mobile_*"]);
    link.args(["-exported_symbol", "_uniffi_usherkit_mobile_fn_*"]);
    link.args(["-install_name", "@rpath/usherkit", "-o"])
        .arg(&to)
        .arg(library);
    process::run(&mut link)?;
    Ok(Some(to))
}

fn size(path: &Path) -> Result<u64> {
    Ok(fs::metadata(path)?.len())
}
