//! Counts instructions with valgrind: the count does not depend on how busy the machine is.

use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::process;

/// The instructions of one more call: the count of a run with the second number of calls less the count of a run with the
/// first, so that start-up does not count. `program` gets `arguments` and the number. `None` without valgrind.
pub(crate) fn per_call(program: &Path, arguments: &[&str], calls: [u32; 2]) -> Result<Option<u64>> {
    if process::find("valgrind").is_none() {
        eprintln!("instructions are not counted: there is no valgrind here");
        return Ok(None);
    }
    let [before, after] = calls.map(|calls| count(program, arguments, calls));
    let [few, many] = calls;
    Ok(Some(after?.saturating_sub(before?) / u64::from(many - few)))
}

fn count(program: &Path, arguments: &[&str], calls: u32) -> Result<u64> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(program)
        .args(arguments)
        .arg(calls.to_string())
        .output()
        .context("valgrind could not be started")?;
    let text = String::from_utf8_lossy(&output.stderr);
    let collected = text.lines().find_map(|line| line.split("Collected : ").nth(1));
    collected
        .and_then(|count| count.trim().parse().ok())
        .with_context(|| format!("callgrind reported no count:\n{text}"))
}
