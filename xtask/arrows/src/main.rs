//! Reads from the sources which modules of a crate use which: `usherkit-arrows DIR…` fails if modules use each other in a
//! cycle, or if a module uses one above it.
//!
//! The files of a folder, with its `mod.rs`, are siblings; so are the folders of a crate. Siblings must be free of cycles at
//! every level. A `pub use` in a `mod.rs` only re-exports a name, so it is not an arrow: a module that uses the name uses
//! the module that defines it.

mod circle;
mod source;
mod tree;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::circle::circles;
use crate::tree::{Arrow, Tree};

/// The folders of `core/src`, from the bottom up: each uses only those before it.
const FLOORS: &[(&str, &[&str])] = &[(
    "core/src",
    &[
        "json",
        "text",
        "phone",
        "formats",
        "issue",
        "rulebook",
        "validate",
        "describe",
        "provider",
        "operations",
        "providers",
        "door",
    ],
)];

fn main() -> ExitCode {
    match run() {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Prints what is wrong with the crates in the named folders, and returns whether all are right.
fn run() -> Result<bool> {
    let mut is_good = true;
    for folder in std::env::args().skip(1) {
        let tree = Tree::read(Path::new(&folder))?;
        let arrows = tree.arrows();
        let mut complain = |complaint: &str, arrows: &[&Arrow]| {
            is_good = false;
            println!("{folder}: {complaint}");
            for Arrow { from, to, name } in arrows {
                println!("  {} uses {name} of {}", from.join("::"), to.join("::"));
            }
        };
        for (parent, between) in by_parent(&arrows) {
            for circle in circles(between.keys()) {
                let is_inside = |pair: &&(String, String)| circle.contains(&pair.0) && circle.contains(&pair.1);
                let tied: Vec<&Arrow> = between
                    .iter()
                    .filter(|(pair, _)| is_inside(pair))
                    .flat_map(|(_, arrows)| arrows.iter().copied())
                    .collect();
                let place = if parent.is_empty() { "the crate" } else { &parent };
                complain(&format!("a circle in {place}: {}", circle.join(", ")), &tied);
            }
        }
        let floors = FLOORS.iter().find(|(own, _)| Path::new(&folder).ends_with(own));
        for arrow in &arrows {
            let floor = |module: &[String]| {
                let floors = floors.map_or(&[][..], |(_, floors)| floors);
                module.first().and_then(|top| floors.iter().position(|own| own == top))
            };
            if floor(&arrow.from) < floor(&arrow.to) && floor(&arrow.from).is_some() {
                complain("an arrow runs up", &[arrow]);
            }
        }
    }
    Ok(is_good)
}

/// The arrows between siblings, by the path of their parent and the names of the two.
type ByParent<'a> = BTreeMap<String, BTreeMap<(String, String), Vec<&'a Arrow>>>;

fn by_parent(arrows: &[Arrow]) -> ByParent<'_> {
    let mut found = ByParent::new();
    for arrow in arrows {
        let common = arrow
            .from
            .iter()
            .zip(&arrow.to)
            .take_while(|(from, to)| from == to)
            .count();
        // The parent's own file is one of the siblings.
        let sibling = |module: &[String]| module.get(common).map_or("mod", String::as_str).to_owned();
        let parent = arrow.from.iter().take(common).map(String::as_str).collect::<Vec<_>>();
        let between = found.entry(parent.join("::")).or_default();
        between
            .entry((sibling(&arrow.from), sibling(&arrow.to)))
            .or_default()
            .push(arrow);
    }
    found
}
