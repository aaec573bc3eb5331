//! The modules of a crate, and the arrows between them.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

use crate::source::{self, Source};

/// A module, as the names that lead to it from the crate's root; the root has none.
pub(crate) type Module = Vec<String>;

/// One module uses a name that another defines.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Arrow {
    pub(crate) from: Module,
    pub(crate) to: Module,
    pub(crate) name: String,
}

/// The modules of a crate that have files of their own.
#[derive(Debug)]
pub(crate) struct Tree {
    modules: BTreeMap<Module, Source>,
}

impl Tree {
    /// Reads the crate with its sources in `folder`.
    pub(crate) fn read(folder: &Path) -> Result<Tree> {
        let root = ["lib.rs", "main.rs"].map(|name| folder.join(name));
        let root = root.into_iter().find(|file| file.is_file());
        let mut tree = Tree {
            modules: BTreeMap::new(),
        };
        tree.add(
            Vec::new(),
            &root.context("there is neither lib.rs nor main.rs")?,
            folder,
        )?;
        Ok(tree)
    }

    /// Reads the module in `file`, and its children, whose files are in `folder`.
    fn add(&mut self, module: Module, file: &Path, folder: &Path) -> Result<()> {
        let text = fs::read_to_string(file).with_context(|| file.display().to_string())?;
        let source = Source::of(&syn::parse_file(&text).with_context(|| file.display().to_string())?);
        for (name, path) in &source.modules {
            let inside = folder.join(name);
            let named = path.as_ref().and_then(|path| Some(file.parent()?.join(path)));
            let files = [
                named.unwrap_or_else(|| folder.join(format!("{name}.rs"))),
                inside.join("mod.rs"),
            ];
            if let Some(file) = files.iter().find(|file| file.is_file()) {
                self.add([module.as_slice(), std::slice::from_ref(name)].concat(), file, &inside)?;
            }
        }
        self.modules.insert(module, source);
        Ok(())
    }

    /// The arrows between the modules.
    pub(crate) fn arrows(&self) -> Vec<Arrow> {
        let mut arrows = BTreeSet::new();
        for (module, source) in &self.modules {
            let imports = source.imports.iter().filter(|import| !import.passes_on);
            for path in imports.map(|import| &import.path).chain(&source.paths) {
                let Some(absolute) = self.absolute(module, path) else {
                    continue;
                };
                let to = self.defining(&absolute, 0);
                if to.as_ref().is_some_and(|to| to != module) {
                    arrows.insert(Arrow {
                        from: module.clone(),
                        to: to.unwrap_or_default(),
                        name: path.last().cloned().unwrap_or_default(),
                    });
                }
            }
        }
        arrows.into_iter().collect()
    }

    /// The module that defines the name of an absolute path. A re-exported name leads to the module that it comes from.
    fn defining(&self, path: &[String], depth: usize) -> Option<Module> {
        // Two modules may re-export each other's names.
        const DEEPEST: usize = 16;
        if depth > DEEPEST {
            return None;
        }
        let mut module = Module::new();
        for (at, name) in path.iter().enumerate() {
            let child = [module.as_slice(), std::slice::from_ref(name)].concat();
            if self.modules.contains_key(&child) {
                module = child;
                continue;
            }
            let source = self.modules.get(&module)?;
            let rest = path.get(at + 1..).unwrap_or_default();
            let follow = |path: &source::Path, rest: &[String]| {
                let target = self.absolute(&module, path)?;
                self.defining(&[target.as_slice(), rest].concat(), depth + 1)
            };
            let passed_on = source.imports.iter().filter(|import| import.passes_on);
            if let Some(import) = passed_on.clone().find(|import| import.name == *name) {
                return follow(&import.path, rest);
            }
            break;
        }
        Some(module)
    }

    /// The path from the crate's root; `None` for a path into another crate.
    fn absolute(&self, module: &[String], path: &[String]) -> Option<Vec<String>> {
        let (first, mut rest) = path.split_first()?;
        let mut from = match first.as_str() {
            "crate" => &[][..],
            "self" => module,
            "super" => module.split_last()?.1,
            _ => {
                let child = [module, std::slice::from_ref(first)].concat();
                return self.modules.contains_key(&child).then(|| [module, path].concat());
            }
        };
        while let Some(("super", behind)) = rest.split_first().map(|(first, behind)| (first.as_str(), behind)) {
            (from, rest) = (from.split_last()?.1, behind);
        }
        Some([from, rest].concat())
    }
}
