//! Compiles Google's phone number metadata into the tables of `usherkit-core`.
//!
//! ```text
//! usherkit-phone-metadata            writes core/src/phone/tables/ and reports versions and sizes
//! usherkit-phone-metadata --check    writes nothing and fails if a table is stale
//! usherkit-phone-metadata --json     reports as JSON
//! ```
//!
//! The metadata is the one inside the crate `rlibphonenumber` that the lock file names. See `docs/phone.md`.

#[path = "../../../core/src/phone/tables/alphabet.rs"]
mod alphabet;
mod characters;
mod columns;
mod cost;
mod edits;
mod formats;
mod forms;
mod languages;
mod made;
mod metadata;
mod plan;
mod reader;
mod regex;
mod report;
mod search;
mod source;
mod stages;
mod tables;
mod tokens;

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result, bail};

use crate::forms::Forms;

/// Patterns as the search found them. They lie with the generator, because nothing else needs them.
const FORMS: &str = "forms.tsv";

fn main() -> Result<()> {
    let (mut check, mut json) = (false, false);
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--check" => check = true,
            "--json" => json = true,
            other => bail!("unknown argument `{other}`: expected `--check` or `--json`"),
        }
    }
    let source = source::read()?;
    let mut regions = metadata::read(&source.bytes).context("could not read the metadata")?;
    tables::sort(&mut regions)?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folder_of = |name: &str| match name {
        FORMS => here.to_path_buf(),
        _ => here.join("../../core/src/phone/tables"),
    };
    // Without the file, all forms are searched for.
    let known = fs::read_to_string(folder_of(FORMS).join(FORMS)).unwrap_or_default();
    let tables = tables::compile(&regions, &source.version, &Forms::read(&known)?)?;
    let files: [(&str, &[u8]); 5] = [
        ("main.bin", &tables.main),
        ("formats.bin", &tables.formats),
        ("examples.bin", &tables.examples),
        ("generated.rs", tables.source.as_bytes()),
        (FORMS, tables.forms.as_bytes()),
    ];
    let before: Vec<Option<Vec<u8>>> = files
        .iter()
        .map(|(name, _)| fs::read(folder_of(name).join(name)).ok())
        .collect();
    let stale: Vec<&str> = files
        .iter()
        .zip(&before)
        .filter(|((_, now), before)| before.as_deref() != Some(now))
        .map(|((name, _), _)| *name)
        .collect();
    if check && !stale.is_empty() {
        bail!("out of date: {}; run `cargo xtask phone-metadata`", stale.join(", "));
    }
    for ((name, now), _) in files.iter().zip(&before).filter(|((name, _), _)| stale.contains(name)) {
        fs::write(folder_of(name).join(name), now).with_context(|| format!("could not write {name}"))?;
    }
    report::print(&source, &files, &before, json);
    if !stale.is_empty() {
        // The engine must be compiled with the new tables before it can judge the corpus.
        eprintln!("the tables changed; these say which verdicts did:");
        eprintln!("    python3 tests/scripts/phone_truth.py corpus");
        eprintln!("    cargo test --release -p usherkit-tests --test 'phone_*'");
    }
    Ok(())
}
