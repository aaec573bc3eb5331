//! The folders of this checkout, and the settings of this run.

use std::env;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

/// The folders of this checkout and the settings of this run.
#[derive(Debug)]
pub(crate) struct Context {
    /// The workspace root.
    pub(crate) root: PathBuf,
    /// Cargo's target folder.
    pub(crate) target: PathBuf,
    /// The cache outside the tree, shared by all checkouts.
    pub(crate) cache: PathBuf,
    /// Set by CI services: a missing tool is then a failure, never a reason to skip.
    pub(crate) ci: bool,
}

impl Context {
    /// Reads the environment.
    pub(crate) fn new() -> Result<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"))
            .parent()
            .context("xtask has no parent folder")?
            .to_path_buf();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        let ci = env::var("CI").is_ok_and(|value| !matches!(value.as_str(), "" | "0" | "false"));
        Ok(Self {
            root,
            target,
            cache: cache_folder()?,
            ci,
        })
    }

    /// The npm package's folder.
    pub(crate) fn npm(&self) -> PathBuf {
        self.root.join("npm")
    }
}

/// `$XDG_CACHE_HOME/usherkit`, else the platform's usual place.
fn cache_folder() -> Result<PathBuf> {
    let set = |name: &str| env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from);
    let base = set("XDG_CACHE_HOME")
        .or_else(|| set("LOCALAPPDATA"))
        .or_else(|| set("HOME").map(|home| home.join(".cache")))
        .context("none of XDG_CACHE_HOME, LOCALAPPDATA and HOME is set, so there is no place for the cache")?;
    Ok(base.join("usherkit"))
}
