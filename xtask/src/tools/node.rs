//! npm packages, exactly as in the lock file.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::context::Context;
use crate::process;

/// Installs the npm package's development dependencies.
pub(crate) fn npm_packages(context: &Context) -> Result<()> {
    npm_packages_of(context, "npm")
}

/// Installs the locked packages of one folder, unless they are installed.
pub(crate) fn npm_packages_of(context: &Context, folder: &str) -> Result<()> {
    let folder_path = context.root.join(folder);
    let lock = fs::read(folder_path.join("package-lock.json"))
        .with_context(|| format!("{folder}/package-lock.json is missing"))?;
    // A copy of the lock file that was installed last: file times mean nothing after a checkout.
    let installed = folder_path.join("node_modules/.usherkit-lock.json");
    if fs::read(&installed).is_ok_and(|old| old == lock) {
        super::report(folder, "packages are installed");
        return Ok(());
    }
    if process::find("node").is_none() {
        bail!("Node is missing: install Node 20 or later, then run this again");
    }
    super::report(folder, "installing the locked packages …");
    let arguments = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
    process::run(process::npm().current_dir(&folder_path).args(arguments))?;
    fs::write(&installed, &lock)?;
    Ok(())
}
