//! The library that Kotlin and Swift call, and the bindings that UniFFI generates from it.

use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::context::Context;
use crate::process::{self, timed};
use crate::tools::{self, Maven, SwiftRun};

/// The Cargo profile, which keeps what the generator reads (`Cargo.toml`).
pub(crate) const PROFILE: &str = "mobile";

/// The JUnit tags of the vectors and of the benchmark, and their suites in Swift.
const KOTLIN_VECTORS: &str = "vectors";
const KOTLIN_SPEED: &str = "bench";
const SWIFT_VECTORS: &str = "VectorsTests";
const SWIFT_SPEED: &str = "SpeedTests";

/// The names of the files of answers and of the payload, in the folder of Swift's build.
const SWIFT_ANSWERS: &str = "answers.jsonl";
const SWIFT_PAYLOAD: &str = "payload.json";

/// Builds the library for this machine and returns its folder.
pub(crate) fn library(context: &Context) -> Result<PathBuf> {
    let mut build = process::cargo();
    build
        .current_dir(&context.root)
        .args(["build", "--quiet", "--locked", "--package", "usherkit-mobile"]);
    build.args(["--profile", PROFILE, "--target-dir"]).arg(&context.target);
    timed("compile usherkit-mobile", || process::run(&mut build))?;
    Ok(context.target.join(PROFILE))
}

/// The name of the library for this machine.
pub(crate) fn library_name() -> String {
    format!("{DLL_PREFIX}usherkit_mobile{DLL_SUFFIX}")
}

/// Writes what Kotlin needs to call the library.
fn kotlin_bindings(context: &Context, library: &Path) -> Result<()> {
    let generated = bindings(context, library, "kotlin")?;
    let file = Path::new("dev/usherkit/bindings/usherkit_mobile.kt");
    let folder = context.root.join("bindings-mobile/kotlin/bindings/generated");
    refresh(&generated.join(file), &folder.join(file))
}

/// Writes what Swift needs to call the library.
fn swift_bindings(context: &Context, library: &Path) -> Result<()> {
    let generated = bindings(context, library, "swift")?;
    let sources = context.root.join("bindings-mobile/swift/Sources");
    for (file, target) in [
        ("UsherKitBindings.swift", "UsherKitBindings"),
        ("UsherKitFFI.h", "UsherKitFFI"),
    ] {
        refresh(&generated.join(file), &sources.join(target).join(file))?;
    }
    Ok(())
}

fn bindings(context: &Context, library: &Path, language: &str) -> Result<PathBuf> {
    let folder = context.target.join("bindings").join(language);
    let mut generate = Command::new(tools::uniffi(context)?);
    generate
        .current_dir(&context.root)
        .arg(library.join(library_name()))
        .arg("bindings-mobile/uniffi.toml")
        .arg(&folder)
        .arg(language);
    process::run(&mut generate)?;
    Ok(folder)
}

/// Copies a file unless the target is the same, so that unchanged files are not compiled again.
fn refresh(from: &Path, to: &Path) -> Result<()> {
    let content = fs::read(from).with_context(|| format!("{} is missing", from.display()))?;
    if fs::read(to).is_ok_and(|old| old == content) {
        return Ok(());
    }
    fs::create_dir_all(to.parent().context("a generated file lies in a folder")?)?;
    fs::write(to, content).with_context(|| format!("{} cannot be written", to.display()))
}

/// Tells the Kotlin project where the library is.
fn with_library(maven: &mut Command, library: &Path) {
    maven.arg(property("usherkit.library", library));
}

fn property(name: &str, value: &Path) -> OsString {
    let mut property = OsString::from(format!("-D{name}="));
    property.push(value);
    property
}

/// Which tests of a facade to run.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Tests<'a> {
    /// The vectors of `dir`; their answers go to a file.
    Vectors { dir: &'a Path },
    /// The benchmark, with the person in a file; the figures go to the file of answers.
    Speed { payload: &'a Path },
    /// All others.
    Others,
}

/// Maven with all packages that the Kotlin project needs. `None` if it is missing.
pub(crate) fn maven(context: &Context) -> Result<Option<Maven>> {
    let maven = tools::maven(context)?;
    if let Some(maven) = &maven {
        // Only a build shows what it needs: plugins name some packages when they run.
        maven.fill(|mut build| {
            let library = library(context)?;
            kotlin_bindings(context, &library)?;
            with_library(&mut build, &library);
            process::run(build.args(["test", "-Dtest=FacadeTest"]))
        })?;
    }
    Ok(maven)
}

/// A run of Kotlin's tests, and the file of answers. `None` if Maven is missing.
pub(crate) fn kotlin(context: &Context, tests: Tests<'_>) -> Result<Option<(Command, PathBuf)>> {
    let Some(maven) = maven(context)? else {
        return Ok(None);
    };
    let library = library(context)?;
    kotlin_bindings(context, &library)?;
    let answers = context.target.join("bindings/kotlin.jsonl");
    let mut command = maven.command();
    command.arg("test");
    with_library(&mut command, &library);
    match tests {
        Tests::Vectors { dir } => command
            .arg(format!("-Dgroups={KOTLIN_VECTORS}"))
            .arg(property("usherkit.vectors", dir))
            .arg(property("usherkit.answers", &answers)),
        Tests::Speed { payload } => command
            .arg(format!("-Dgroups={KOTLIN_SPEED}"))
            .arg("-DexcludedGroups=")
            .arg(property("usherkit.payload", payload))
            .arg(property("usherkit.answers", &answers)),
        Tests::Others => command.arg(format!("-DexcludedGroups={KOTLIN_VECTORS}|{KOTLIN_SPEED}")),
    };
    Ok(Some((command, answers)))
}

/// A run of Swift's tests, and the file of answers. `None` if Swift is missing.
pub(crate) fn swift(context: &Context, tests: Tests<'_>) -> Result<Option<(Command, PathBuf)>> {
    let Some(swift) = tools::swift(context)? else {
        return Ok(None);
    };
    let library = library(context)?;
    swift_bindings(context, &library)?;
    let build = context.target.join("swift");
    let own = context.root.join("tests/vectors");
    let mut run = SwiftRun {
        library: &library,
        vectors: &own,
        build: &build,
        answers: Some(SWIFT_ANSWERS),
        payload: None,
    };
    let choice: &[&str] = match tests {
        Tests::Vectors { dir } => {
            run.vectors = dir;
            &["--filter", SWIFT_VECTORS]
        }
        Tests::Speed { payload } => {
            fs::create_dir_all(&build)?;
            fs::copy(payload, build.join(SWIFT_PAYLOAD))?;
            run.payload = Some(SWIFT_PAYLOAD);
            // Tests need this flag to see internal names in the optimized build, which is the one to measure.
            &["--filter", SWIFT_SPEED, "-c", "release", "-Xswiftc", "-enable-testing"]
        }
        Tests::Others => {
            run.answers = None;
            &["--skip", SWIFT_VECTORS]
        }
    };
    let mut command = swift.test(context, &run)?;
    command.args(choice);
    Ok(Some((command, build.join(SWIFT_ANSWERS))))
}

/// Runs all tests of a facade except the vectors.
pub(crate) fn test(run: Option<(Command, PathBuf)>) -> Result<()> {
    // A missing tool has been reported, and in CI was an error.
    run.map_or(Ok(()), |(mut command, _)| process::run_quietly(&mut command))
}

/// The library for this machine as a release has it: stripped.
pub(crate) fn stripped(context: &Context, library: &Path) -> Result<PathBuf> {
    let to = context.target.join("bindings").join(library_name());
    fs::create_dir_all(context.target.join("bindings"))?;
    let strip = if cfg!(target_os = "macos") {
        &["-x"][..]
    } else {
        &["--strip-all"]
    };
    let mut command = Command::new("strip");
    process::run(command.args(strip).arg("-o").arg(&to).arg(library.join(library_name())))?;
    Ok(to)
}
