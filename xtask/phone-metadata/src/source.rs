//! Finds the metadata in the pinned crate `rlibphonenumber`, and the version of Google's metadata.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

/// The crate whose metadata is compiled. It carries Google's own `PhoneMetadataCollection`, with anchors around the
/// patterns.
const CRATE: &str = "rlibphonenumber";

/// Google's metadata as found on this machine.
pub(crate) struct Source {
    /// Google's version, such as `9.0.42`.
    pub(crate) version: String,
    /// The crate's version, such as `2.2.15`.
    pub(crate) crate_version: String,
    /// A serialized `PhoneMetadataCollection`.
    pub(crate) bytes: Vec<u8>,
}

/// Reads the metadata of the crate that the workspace's lock file names.
pub(crate) fn read() -> Result<Source> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(["metadata", "--format-version", "1", "--locked"])
        .output()
        .context("could not start `cargo metadata`")?;
    if !output.status.success() {
        bail!("`cargo metadata` failed: {}", String::from_utf8_lossy(&output.stderr));
    }
    let workspace: Value = serde_json::from_slice(&output.stdout).context("`cargo metadata` did not print JSON")?;
    let package = workspace["packages"]
        .as_array()
        .and_then(|packages| packages.iter().find(|package| package["name"] == CRATE))
        .with_context(|| format!("`{CRATE}` is not in the lock file"))?;
    let manifest = package["manifest_path"]
        .as_str()
        .context("package without manifest path")?;
    let folder = PathBuf::from(manifest)
        .parent()
        .context("manifest without folder")?
        .to_path_buf();
    let readme = fs::read_to_string(folder.join("Readme.md")).context("the crate has no Readme.md")?;
    Ok(Source {
        version: stated_version(&readme).context("the crate's Readme.md states no metadata version")?,
        crate_version: package["version"].as_str().unwrap_or_default().to_owned(),
        bytes: fs::read(folder.join("src/generated/metadata/metadata.bin")).context("the crate has no metadata.bin")?,
    })
}

/// The version in a line such as ``**Used metadata version:** `v9.0.42` ``.
fn stated_version(readme: &str) -> Option<String> {
    let line = readme.lines().find(|line| line.contains("metadata version"))?;
    let version = line.split('`').nth(1)?.trim_start_matches('v');
    let digits = version.chars().all(|c| c.is_ascii_digit() || c == '.');
    (digits && !version.is_empty()).then(|| version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::stated_version;

    #[test]
    fn finds_the_version() {
        assert_eq!(
            stated_version("# x\n**Used metadata version:** `v9.0.42`  \n").as_deref(),
            Some("9.0.42")
        );
        assert_eq!(stated_version("metadata version: `latest`"), None);
    }
}
