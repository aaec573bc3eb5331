//! Which modules of a crate use which, read from the sources: `usherkit-arrows DIR…` fails where modules use each other
//! in a circle, and where a module uses one that lies above it.
//!
//! A folder and the files in it are siblings, the folder's own `mod.rs` being one of them; so are the folders of a crate.
//! Siblings must be free of circles at every level. A `pub use` in a `mod.rs` only passes a name on, so it is no arrow:
//! whoever uses the name uses the module that defines it.

mod circle;
mod source;
mod tree;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use anyhow::Result;

use crate::circle::circles;
use crate::tree::{Arrow, Tree};

/// The folders and files of `core/src`, from the ground up: each uses only what stands before it.
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

/// Prints what is wrong with the crates whose folders are named, and returns whether nothing is.
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

/// The arrows between siblings, by the path of their parent and by the names of the two.
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
        // The file of the parent itself is one of the siblings.
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
