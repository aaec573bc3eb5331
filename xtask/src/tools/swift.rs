//! A Swift toolchain: the installed one, or Debian 13's in a folder of the cache that serves as its root.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use super::{apt, missing};
use crate::context::Context;
use crate::process;

const RELEASE: &str = "trixie";
const PACKAGES: [&str; 4] = ["swiftlang", "libc6-dev", "gcc", "g++"];

/// Folders of the machine, at the paths that a program inside the root sees.
const SOURCE: &str = "/usherkit/source";
const LIBRARY: &str = "/usherkit/library";
const VECTORS: &str = "/usherkit/vectors";
const BUILD: &str = "/usherkit/build";

/// Mounts what the compiler needs into a namespace of its own, which ends with the compiler.
const INSIDE: &str = r#"
mount -t proc proc "$ROOT/proc"
mount --bind "$1" "$ROOT/usherkit/source"
mount --bind "$2" "$ROOT/usherkit/library"
mount --bind "$3" "$ROOT/usherkit/vectors"
mount --bind "$4" "$ROOT/usherkit/build"
shift 4
exec chroot "$ROOT" sh -c 'cd /usherkit/source && exec "$@"' sh "$@"
"#;

/// Where Swift is.
#[derive(Debug)]
pub(crate) enum Swift {
    /// In `PATH`.
    Installed,
    /// Below this root.
    Root(PathBuf),
}

/// What a test run of the Swift package reads and writes.
#[derive(Debug)]
pub(crate) struct SwiftRun<'a> {
    /// The folder of `libusherkit_mobile`.
    pub(crate) library: &'a Path,
    /// The vectors.
    pub(crate) vectors: &'a Path,
    /// The folder of the build, and of the files below.
    pub(crate) build: &'a Path,
    /// The name of the file for answers.
    pub(crate) answers: Option<&'a str>,
    /// The name of the file with the payload to measure.
    pub(crate) payload: Option<&'a str>,
}

impl Swift {
    /// `swift test` on the Swift package.
    pub(crate) fn test(&self, context: &Context, run: &SwiftRun<'_>) -> Result<Command> {
        let source = context.root.join("bindings-mobile/swift");
        fs::create_dir_all(run.build)?;
        let (mut command, library, vectors, build) = match self {
            Self::Installed => {
                let mut command = Command::new("swift");
                command.current_dir(&source).env("LD_LIBRARY_PATH", run.library);
                (command, run.library, run.vectors, run.build)
            }
            Self::Root(root) => {
                let mut command = Command::new("unshare");
                command.args(["--mount", "sh", "-eu", "-c", INSIDE, "sh"]);
                command.args([&source, run.library, run.vectors, run.build]);
                command.arg("swift").env_clear();
                command
                    .env("PATH", "/usr/sbin:/usr/bin:/sbin:/bin")
                    .env("HOME", "/root");
                command.env("ROOT", root).env("LD_LIBRARY_PATH", LIBRARY);
                (command, Path::new(LIBRARY), Path::new(VECTORS), Path::new(BUILD))
            }
        };
        command.env("USHERKIT_VECTORS", vectors);
        if let Some(answers) = run.answers {
            command.env("USHERKIT_ANSWERS", build.join(answers));
        }
        if let Some(payload) = run.payload {
            command.env("USHERKIT_PAYLOAD", build.join(payload));
        }
        command.args(["test", "--disable-xctest", "--scratch-path"]).arg(build);
        command.arg("-Xlinker").arg(format!("-L{}", library.display()));
        Ok(command)
    }
}

/// Finds or installs Swift. `None` only outside CI.
pub(crate) fn swift(context: &Context) -> Result<Option<Swift>> {
    if process::find("swift").is_some() && process::succeeds(Command::new("swift").args(["build", "--version"])) {
        super::report("swift", "the installed toolchain");
        return Ok(Some(Swift::Installed));
    }
    let root = context.cache.join(RELEASE);
    let ready = root.join("usherkit/.ready");
    if ready.exists() {
        super::report("swift", "cached");
    } else if !apt::available() || !process::succeeds(Command::new("unshare").args(["--mount", "true"])) {
        return missing(context, "swift", "install Swift 6 (https://www.swift.org/install)");
    } else {
        super::report("swift", "installing it below the cache (3.3 GB, about two minutes) …");
        install(&root).context("Debian's Swift could not be installed")?;
        fs::write(&ready, "")?;
    }
    Ok(Some(Swift::Root(root)))
}

fn install(root: &Path) -> Result<()> {
    if process::find("debootstrap").is_none() {
        apt::install(&["debootstrap"])?;
    }
    if root.exists() {
        // An interrupted run may have left this. Nothing is ever mounted below it outside a namespace.
        fs::remove_dir_all(root)?;
    }
    fs::create_dir_all(root)?;
    let mut debootstrap = Command::new("debootstrap");
    debootstrap
        .args(["--variant=minbase", RELEASE])
        .arg(root)
        .arg(mirror()?);
    process::run(&mut debootstrap)?;
    for arguments in [
        &["update"][..],
        &[&["install", "--no-install-recommends"], &PACKAGES[..]].concat(),
    ] {
        let mut apt_get = Command::new("chroot");
        apt_get.arg(root).args(["apt-get", "-y", "-qq"]).args(arguments);
        process::run(apt_get.env("DEBIAN_FRONTEND", "noninteractive"))?;
    }
    for folder in [SOURCE, LIBRARY, VECTORS, BUILD] {
        fs::create_dir_all(root.join(folder.trim_start_matches('/')))?;
    }
    Ok(())
}

/// The mirror from which this machine takes its own packages.
fn mirror() -> Result<String> {
    let targets = process::output(Command::new("apt-get").args([
        "indextargets",
        "--format",
        "$(CODENAME) $(REPO_URI)",
        "Created-By: Packages",
    ]))?;
    let mirror = targets.lines().find_map(|line| {
        let (codename, uri) = line.split_once(' ')?;
        (!codename.contains('-')).then(|| uri.to_owned())
    });
    match mirror {
        Some(mirror) => Ok(mirror),
        None => bail!("apt knows no mirror"),
    }
}
