//! A Chromium for the tests in a real browser.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};

use super::{apt, missing};
use crate::context::Context;
use crate::process;

/// Names under which a Chromium is found in `PATH`.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// Finds or installs a browser. `None` only outside CI; the browser tests are then skipped.
pub(crate) fn browser(context: &Context) -> Result<Option<PathBuf>> {
    if let Some(path) = env::var_os("USHERKIT_CHROMIUM").map(PathBuf::from) {
        if !path.exists() {
            bail!("USHERKIT_CHROMIUM names a file that does not exist");
        }
        super::report("browser", "USHERKIT_CHROMIUM");
        return Ok(Some(path));
    }
    if find().is_none() && apt::available() {
        apt::install(&["chromium"])?;
    }
    let Some(found) = find() else {
        return missing(context, "browser", "install Chromium or name it in USHERKIT_CHROMIUM");
    };
    super::report("browser", &found.display().to_string());
    Ok(Some(found))
}

fn find() -> Option<PathBuf> {
    NAMES.iter().find_map(|name| process::find(name))
}
