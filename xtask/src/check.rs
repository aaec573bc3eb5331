//! `cargo xtask check`: formatting, lints, cycles among modules, licences, generated files, types.

use std::path::Path;
use std::process::Command;

use anyhow::Result;
use serde_json::Value;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::process::{self, timed};
use crate::{generate, phone_metadata, tools};

const PARTS: [&str; 7] = ["fmt", "clippy", "arrows", "deny", "generated", "prettier", "types"];

/// Runs the parts that `--only` selects; `--fix` fixes the formatting and what the linters can fix.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    for part in arguments.selects(&PARTS)? {
        timed(part, || match part {
            "fmt" => fmt(context, arguments.fix),
            "clippy" => clippy(context, arguments.fix),
            "arrows" => arrows(context),
            "deny" => deny(context),
            "generated" => generated(context),
            "prettier" => prettier(context, arguments.fix),
            _ => types(context),
        })?;
    }
    Ok(())
}

fn fmt(context: &Context, fix: bool) -> Result<()> {
    let mut fmt = process::cargo();
    fmt.current_dir(&context.root).args(["fmt", "--all"]);
    if !fix {
        fmt.arg("--check");
    }
    process::run(&mut fmt)
}

fn clippy(context: &Context, fix: bool) -> Result<()> {
    let mut clippy = process::cargo();
    clippy
        .current_dir(&context.root)
        .args(["clippy", "--workspace", "--all-targets", "--locked"]);
    if fix {
        clippy.args(["--fix", "--allow-dirty"]);
    }
    process::run(clippy.args(["--", "-D", "warnings"]))
}

/// Checks that the modules of each crate of the workspace form no cycles.
fn arrows(context: &Context) -> Result<()> {
    let mut metadata = process::cargo();
    metadata
        .current_dir(&context.root)
        .args(["metadata", "--no-deps", "--locked", "--format-version", "1"]);
    let metadata: Value = serde_json::from_str(&process::output(&mut metadata)?)?;
    let manifests = metadata["packages"].as_array().into_iter().flatten();
    let folders =
        manifests.filter_map(|package| Some(Path::new(package["manifest_path"].as_str()?).with_file_name("src")));
    let mut arrows = process::cargo();
    arrows
        .current_dir(&context.root)
        .args(["run", "--quiet", "--locked", "--package", "usherkit-arrows", "--"]);
    process::run(arrows.args(folders))
}

/// Checks licences, banned crates and sources. Advisories are left out: their database changes every day, so a commit
/// that passes today could fail tomorrow.
fn deny(context: &Context) -> Result<()> {
    let mut deny = Command::new(tools::deny(context)?);
    process::run(
        deny.current_dir(&context.root)
            .args(["--locked", "check", "bans", "licenses", "sources"]),
    )
}

fn generated(context: &Context) -> Result<()> {
    generate::check(context)?;
    phone_metadata::check(context)
}

fn prettier(context: &Context, fix: bool) -> Result<()> {
    tools::npm_packages(context)?;
    let mut prettier = process::node("node_modules/prettier/bin/prettier.cjs");
    prettier
        .current_dir(context.npm())
        .args([".", "--log-level", "warn", if fix { "--write" } else { "--check" }]);
    process::run(&mut prettier)
}

fn types(context: &Context) -> Result<()> {
    tools::npm_packages(context)?;
    process::run(
        process::node("node_modules/typescript/bin/tsc")
            .current_dir(context.npm())
            .arg("--noEmit"),
    )
}
