//! What one source file uses of other modules.

use proc_macro2::Ident;
use syn::visit::{self, Visit};
use syn::{Attribute, Expr, ExprLit, File, ItemMod, ItemUse, Lit, Meta, UseTree, Visibility};

/// A path as the file has it, such as `super::Provider`; the last segment of a glob is `*`.
pub(crate) type Path = Vec<String>;

/// A name that a `use` brings into a module.
#[derive(Debug)]
pub(crate) struct Import {
    /// The name in this module; `*` for all names of the path.
    pub(crate) name: String,
    pub(crate) path: Path,
    /// Whether it re-exports the name (`pub use`, `pub(crate) use`).
    pub(crate) passes_on: bool,
}

/// The contents of a file.
#[derive(Debug, Default)]
pub(crate) struct Source {
    /// The modules with files of their own, each with the file that `#[path]` names.
    pub(crate) modules: Vec<(String, Option<String>)>,
    pub(crate) imports: Vec<Import>,
    /// Paths of two or more segments in code.
    pub(crate) paths: Vec<Path>,
    /// The depth of inline modules at this point: each makes one `super` stay in this file.
    depth: usize,
}

impl Source {
    pub(crate) fn of(file: &File) -> Source {
        let mut source = Source::default();
        source.visit_file(file);
        source
    }

    fn import(&mut self, tree: &UseTree, before: &[String], passes_on: bool) {
        let with = |ident: &Ident| [before, &[ident.to_string()]].concat();
        let mut add = |name: String, path: Path| self.imports.push(Import { name, path, passes_on });
        match tree {
            UseTree::Path(path) => self.import(&path.tree, &with(&path.ident), passes_on),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.import(tree, before, passes_on)),
            UseTree::Glob(_) => add("*".to_owned(), [before, &["*".to_owned()]].concat()),
            UseTree::Rename(renamed) => add(renamed.rename.to_string(), with(&renamed.ident)),
            UseTree::Name(own) if own.ident == "self" => {
                add(before.last().cloned().unwrap_or_default(), before.to_vec());
            }
            UseTree::Name(own) => add(own.ident.to_string(), with(&own.ident)),
        }
    }

    /// The path as the file's own module would write it.
    fn outside(&self, mut path: Path) -> Option<Path> {
        for _ in 0..self.depth {
            match path.first().map(String::as_str) {
                Some("super") => {
                    path.remove(0);
                    if path.first().is_none_or(|next| next != "super") {
                        path.insert(0, "self".to_owned());
                    }
                }
                Some("crate") => {}
                // The path stays in the inline module.
                _ => return None,
            }
        }
        Some(path)
    }
}

impl<'ast> Visit<'ast> for Source {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if is_test(&module.attrs) {
            return;
        }
        match module.content {
            None => self.modules.push((module.ident.to_string(), path_of(&module.attrs))),
            Some(_) => {
                self.depth += 1;
                visit::visit_item_mod(self, module);
                self.depth -= 1;
            }
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        let from = self.imports.len();
        let passes_on = self.depth == 0 && !matches!(item.vis, Visibility::Inherited);
        self.import(&item.tree, &[], passes_on);
        for mut import in self.imports.split_off(from) {
            if let Some(path) = self.outside(import.path) {
                import.path = path;
                self.imports.push(import);
            }
        }
    }

    // `pub(in crate::phone)` uses nothing.
    fn visit_vis_restricted(&mut self, _: &'ast syn::VisRestricted) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Path = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if segments.len() > 1 {
            self.paths.extend(self.outside(segments));
        }
        visit::visit_path(self, path);
    }
}

/// The file that `#[path]` names.
fn path_of(attributes: &[Attribute]) -> Option<String> {
    attributes.iter().find_map(|attribute| match &attribute.meta {
        Meta::NameValue(named) if named.path.is_ident("path") => match &named.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(path), ..
            }) => Some(path.value()),
            _ => None,
        },
        _ => None,
    })
}

/// Whether the item is for tests only.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("cfg")
            && attribute
                .parse_args::<Ident>()
                .is_ok_and(|condition| condition == "test")
    })
}
