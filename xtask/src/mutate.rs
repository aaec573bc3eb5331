//! `cargo xtask mutate`: checks that a changed rule makes the vectors of every runtime fail.
//!
//! It moves one bound in one table by one in a copy of the tree, builds everything again, and runs the vectors. A runtime
//! whose vectors still pass does not call the core, or not the one that was just built.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::json;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::process::{self, timed};
use crate::{mobile, vectors};

/// The bound: the first field of KillB's person.
const FILE: &str = "core/src/providers/killb/person.rs";
const BOUND: &str = r#"required("firstName", Kind::Name { max: 100 })"#;
const MUTANT: &str = r#"required("firstName", Kind::Name { max: 101 })"#;

/// The vector beyond the bound. Others fail, too, but only this one shows that the runtime noticed the bound.
const WITNESS: &str = "killb/person/firstName/101-characters";

/// Builds that are valid in the copy, too: Cargo identifies them by content and by their place in the tree.
const SEEDS: [&str; 5] = ["debug/deps", "debug/build", "debug/.fingerprint", "wasm", "swift"];

/// Makes the mutant, and fails unless all installed runtimes notice it.
pub(crate) fn run(context: &Context, arguments: &Arguments) -> Result<()> {
    let mutant = timed("copy the tree", || copy(context))?;
    let answers = vectors::ask_all(&mutant, &[], None)?;
    let red: Vec<(&str, Vec<&str>)> = answers.iter().map(|(name, own)| (*name, own.failed())).collect();
    if arguments.json {
        let red: serde_json::Map<_, _> = red.iter().map(|(name, own)| ((*name).to_owned(), json!(own))).collect();
        println!("{}", json!({ "red": red }));
    } else {
        for (name, own) in &red {
            println!("{name:8} {} vectors failed: {}", own.len(), own.join(", "));
        }
    }
    if red.is_empty() {
        bail!("no runtime ran");
    }
    if let Some((green, _)) = red.iter().find(|(_, own)| !own.contains(&WITNESS)) {
        bail!("the vectors of {green} do not notice that `{BOUND}` has become `{MUTANT}`");
    }
    Ok(())
}

/// The mutated copy, with a target folder of its own.
fn copy(context: &Context) -> Result<Context> {
    let folder = context.target.join("mutant");
    let mutant = Context {
        root: folder.join("tree"),
        target: folder.join("target"),
        cache: context.cache.clone(),
        ci: context.ci,
    };
    copy_sources(&context.root, &mutant.root)?;
    mutate(&mutant.root)?;
    link_packages(&context.root, &mutant.root)?;
    if !mutant.target.exists() {
        seed(context, &mutant.target)?;
    }
    Ok(mutant)
}

/// Copies every file that is or could be checked in, with its times, because build tools rely on them.
fn copy_sources(from: &Path, to: &Path) -> Result<()> {
    let mut list = Command::new("git");
    list.current_dir(from);
    list.args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"]);
    let names = process::output(&mut list)?;
    let names: Vec<&str> = names.split('\0').filter(|name| !name.is_empty()).collect();
    for name in &names {
        let source = from.join(name);
        // The list also has checked-in files that were deleted.
        if source.is_file() {
            copy_file(&source, &to.join(name)).with_context(|| format!("{name} cannot be copied"))?;
        }
    }
    remove_others(from, to, to)
}

fn copy_file(from: &Path, to: &Path) -> Result<()> {
    let (new, old) = (fs::metadata(from)?, fs::metadata(to));
    if old.is_ok_and(|old| old.len() == new.len() && old.modified().ok() == new.modified().ok()) {
        return Ok(());
    }
    fs::create_dir_all(to.parent().context("a file lies in a folder")?)?;
    fs::copy(from, to)?;
    File::options().write(true).open(to)?.set_modified(new.modified()?)?;
    Ok(())
}

/// Removes sources of the copy that the tree no longer has.
fn remove_others(from: &Path, to: &Path, folder: &Path) -> Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let here = path.strip_prefix(to)?;
        if path.is_symlink() {
            continue;
        }
        if path.is_dir() {
            remove_others(from, to, &path)?;
        } else if path
            .extension()
            .is_some_and(|extension| ["rs", "ts", "kt", "swift"].iter().any(|own| extension == *own))
            && !from.join(here).exists()
        {
            fs::remove_file(&path)?;
        }
    }
    Ok(())
}

fn mutate(root: &Path) -> Result<()> {
    let path = root.join(FILE);
    let text = fs::read_to_string(&path)?;
    if text.matches(BOUND).count() != 1 {
        bail!("{FILE} does not hold `{BOUND}` once");
    }
    fs::write(&path, text.replace(BOUND, MUTANT))?;
    Ok(())
}

/// The copy uses the installed npm packages.
fn link_packages(from: &Path, to: &Path) -> Result<()> {
    let link = to.join("npm/node_modules");
    if link.exists() {
        return Ok(());
    }
    #[cfg(unix)]
    std::os::unix::fs::symlink(from.join("npm/node_modules"), link)?;
    #[cfg(windows)]
    std::os::windows::fs::symlink_dir(from.join("npm/node_modules"), link)?;
    Ok(())
}

/// Copies the builds that the mutation does not affect.
fn seed(context: &Context, target: &Path) -> Result<()> {
    for folder in SEEDS.into_iter().chain([mobile::PROFILE]) {
        let from = context.target.join(folder);
        if from.is_dir() {
            copy_folder(&from, &target.join(folder))?;
        }
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let (source, copy): (PathBuf, PathBuf) = (entry.path(), to.join(entry.file_name()));
        if source.is_symlink() {
            continue;
        } else if source.is_dir() {
            // A compiler writes these for one session; no other session can use them.
            if entry.file_name() != "incremental" {
                copy_folder(&source, &copy)?;
            }
        } else {
            copy_file(&source, &copy)?;
        }
    }
    Ok(())
}
