//! Debian packages, if the machine runs Debian and we are root.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process;

/// Whether packages can be installed here.
pub(super) fn available() -> bool {
    Path::new("/etc/debian_version").exists()
        && process::find("apt-get").is_some()
        && process::output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0")
}

/// Installs packages; if that fails, refreshes the package lists and tries again.
pub(super) fn install(packages: &[&str]) -> Result<()> {
    super::report("apt", &format!("installing {} …", packages.join(", ")));
    let mut install = apt_get();
    install.args(["install", "--no-install-recommends"]).args(packages);
    // A fresh image has no lists, and old lists name versions that are gone: in both cases the installation fails.
    if process::succeeds(&mut install) {
        return Ok(());
    }
    process::run(apt_get().arg("update"))?;
    process::run(&mut install).with_context(|| format!("could not install {}", packages.join(", ")))
}

fn apt_get() -> Command {
    let mut command = Command::new("apt-get");
    command
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["-y", "-qq", "-o", "DPkg::Lock::Timeout=300"]);
    command
}
