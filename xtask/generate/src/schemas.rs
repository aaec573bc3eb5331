//! The schema objects, `killb.person` and its siblings: in `npm/src/generated/schemas.ts` for `usherkit`, and in
//! `npm/src/generated/clients.ts`, where they describe themselves and stand beside the operations, for `usherkit/client`.

use crate::names::{capitalized, type_name};
use std::collections::BTreeSet;
use std::fmt::Write;
use usherkit_core::providers::{self, PROVIDERS};

/// A schema: its number among all, its stable name, and the parts of the name behind the provider.
struct Schema {
    number: usize,
    name: &'static str,
    owner: &'static str,
    of: &'static str,
    purpose: &'static str,
}

/// How the objects of an entry are made.
struct Entry {
    /// What the file imports beside the types.
    imports: &'static str,
    /// The class of schemas.
    class: &'static str,
    about: &'static str,
    /// The function that adds the operations to the schemas of a provider, where the entry has them.
    operations: Option<&'static str>,
}

/// The file of `usherkit`.
pub(crate) fn schemas() -> String {
    file(&Entry {
        imports: "import { Schema } from '../schema.js';\n",
        class: "Schema",
        about: "its payloads.",
        operations: None,
    })
}

/// The file of `usherkit/client`.
pub(crate) fn clients() -> String {
    file(&Entry {
        imports: "import { withOperations } from '../with-operations.js';\nimport { DescribedSchema } from '../form.js';\n",
        class: "DescribedSchema",
        about: "its payloads and its operations.",
        operations: Some("withOperations"),
    })
}

fn file(entry: &Entry) -> String {
    let all: Vec<Schema> = providers::SCHEMAS
        .iter()
        .enumerate()
        .filter_map(|(number, record)| {
            let (owner, rest) = record.name.split_once('.')?;
            let (of, purpose) = rest.split_once('.')?;
            Some(Schema {
                number,
                name: record.name,
                owner,
                of,
                purpose,
            })
        })
        .collect();
    let types: BTreeSet<_> = all.iter().map(|schema| type_name(schema.name)).collect();
    let mut out = String::from("/* Written by `cargo xtask generate` from the tables of `core`. */\n");
    out.push_str(entry.imports);
    let _ = writeln!(
        out,
        "import type {{ {} }} from './types.js';",
        types.into_iter().collect::<Vec<_>>().join(", ")
    );
    for owner in distinct(all.iter().map(|schema| schema.owner)) {
        let own: Vec<&Schema> = all.iter().filter(|schema| schema.owner == owner).collect();
        let name = capitalized(owner);
        let number = PROVIDERS.iter().position(|provider| provider.name == owner);
        let number = number.unwrap_or(PROVIDERS.len());
        let (start, end) = match entry.operations {
            Some(function) => (format!("/* @__PURE__ */ {function}({number}, {{"), "});\n"),
            None => ("{".to_owned(), "};\n"),
        };
        let _ = writeln!(out, "\n/** {name}: {} */\nexport const {owner} = {start}", entry.about);
        for of in distinct(own.iter().map(|schema| schema.of)) {
            let group: Vec<&Schema> = own.iter().copied().filter(|schema| schema.of == of).collect();
            write_group(of, &group, entry.class, &mut out);
        }
        out.push_str(end);
    }
    out
}

/// What is created is a schema that has its siblings as members (`killb.person`, `killb.person.update`); where nothing
/// of the name is created, the provider has them itself (`treezor.update`), and queries are below their collection.
fn write_group(of: &str, group: &[&Schema], class: &str, out: &mut String) {
    let (created, others): (Vec<&Schema>, Vec<&Schema>) = group.iter().partition(|schema| schema.purpose == "create");
    let member = |schema: &Schema| format!("{}: {}", schema.purpose, made(schema, class));
    let members = || others.iter().copied().map(member).collect::<Vec<_>>().join(", ");
    match created.first() {
        Some(schema) => {
            let _ = writeln!(out, "  /** `{}` */", schema.name);
            let schema = made(schema, class);
            let _ = if others.is_empty() {
                writeln!(out, "  {of}: {schema},")
            } else {
                writeln!(
                    out,
                    "  {of}: /* @__PURE__ */ Object.assign({schema}, {{ {} }}),",
                    members()
                )
            };
        }
        None if of == "user" => {
            for schema in &others {
                let _ = writeln!(out, "  /** `{}` */\n  {},", schema.name, member(schema));
            }
        }
        None => {
            let _ = writeln!(out, "  {of}: {{ {} }},", members());
        }
    }
}

fn made(schema: &Schema, class: &str) -> String {
    format!(
        "/* @__PURE__ */ new {class}<{}>('{}', {})",
        type_name(schema.name),
        schema.name,
        schema.number
    )
}

fn distinct<'a>(names: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut all: Vec<&str> = Vec::new();
    for name in names {
        if !all.contains(&name) {
            all.push(name);
        }
    }
    all
}
