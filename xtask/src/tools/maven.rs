//! Maven with a JDK for the Kotlin package, and the packages that it fetches.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result};

use super::{apt, missing};
use crate::context::Context;
use crate::process;

const POMS: [&str; 3] = ["pom.xml", "bindings/pom.xml", "facade/pom.xml"];
const DEBIAN_PACKAGES: [&str; 2] = ["maven", "openjdk-17-jdk-headless"];

/// Maven on the Kotlin project, with a repository of its own in the cache.
#[derive(Debug)]
pub(crate) struct Maven {
    folder: PathBuf,
    repository: PathBuf,
    /// The file that exists once the repository holds what a build needs.
    filled: PathBuf,
}

impl Maven {
    /// A Maven that prints only errors, and stays offline once the repository is filled.
    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(if cfg!(windows) { "mvn.cmd" } else { "mvn" });
        command.current_dir(&self.folder).args(["--batch-mode", "--quiet"]);
        let mut repository = std::ffi::OsString::from("-Dmaven.repo.local=");
        repository.push(&self.repository);
        command.arg(repository);
        if self.filled.exists() {
            command.arg("--offline");
        }
        command
    }

    /// Fills the repository with what `build` needs, once.
    pub(crate) fn fill(&self, build: impl FnOnce(Command) -> Result<()>) -> Result<()> {
        if self.filled.exists() {
            return Ok(());
        }
        super::report("maven", "fetching its packages …");
        build(self.command()).context("Maven could not fetch its packages")?;
        Ok(fs::write(&self.filled, "")?)
    }
}

/// Finds or installs Maven. `None` only outside CI.
pub(crate) fn maven(context: &Context) -> Result<Option<Maven>> {
    let is_there = || process::find("mvn").is_some() && process::find("javac").is_some();
    if !is_there() && apt::available() {
        apt::install(&DEBIAN_PACKAGES)?;
    }
    if !is_there() {
        return missing(context, "maven", "install Maven and a JDK 17 or later");
    }
    let repository = context.cache.join("maven");
    let filled = repository.join(format!(".filled-{}", fingerprint(context)?));
    if filled.exists() {
        super::report("maven", "packages are cached");
    }
    Ok(Some(Maven {
        folder: context.root.join("bindings-mobile/kotlin"),
        repository,
        filled,
    }))
}

/// A hash that changes when the project needs other packages.
fn fingerprint(context: &Context) -> Result<String> {
    let mut hasher = DefaultHasher::new();
    for pom in POMS {
        fs::read(context.root.join("bindings-mobile/kotlin").join(pom))?.hash(&mut hasher);
    }
    Ok(format!("{:016x}", hasher.finish()))
}
