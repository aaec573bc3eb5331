//! `npm/src/generated/schemas.ts`: the schema objects, `killb.person` and its siblings.

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

/// The whole file.
pub(crate) fn schemas() -> String {
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
    out.push_str("import { asking } from '../asking.js';\nimport { Schema } from '../schema.js';\n");
    let _ = writeln!(
        out,
        "import type {{ {} }} from './types.js';",
        types.into_iter().collect::<Vec<_>>().join(", ")
    );
    for owner in distinct(all.iter().map(|schema| schema.owner)) {
        let own: Vec<&Schema> = all.iter().filter(|schema| schema.owner == owner).collect();
        let name = capitalized(owner);
        let about = format!("{name}: its payloads, and what can be asked of it.");
        let number = PROVIDERS.iter().position(|provider| provider.name == owner);
        let number = number.unwrap_or(PROVIDERS.len());
        let start = format!("/* @__PURE__ */ asking({number}, ");
        let end = "});\n";
        let _ = write!(out, "\n/** {about} */\nexport const {owner} = {start}{{\n",);
        for of in distinct(own.iter().map(|schema| schema.of)) {
            let group: Vec<&Schema> = own.iter().copied().filter(|schema| schema.of == of).collect();
            write_group(of, &group, &mut out);
        }
        out.push_str(end);
    }
    out
}

/// What is created is a schema that has its siblings as members (`killb.person`, `killb.person.update`); where nothing
/// of the name is created, the provider has them itself (`treezor.update`), and queries are below their collection.
fn write_group(of: &str, group: &[&Schema], out: &mut String) {
    let (created, others): (Vec<&Schema>, Vec<&Schema>) = group.iter().partition(|schema| schema.purpose == "create");
    let member = |schema: &Schema| format!("{}: {}", schema.purpose, made(schema));
    let members = || others.iter().copied().map(member).collect::<Vec<_>>().join(", ");
    match created.first() {
        Some(schema) => {
            let _ = writeln!(out, "  /** `{}` */", schema.name);
            let schema = made(schema);
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

fn made(schema: &Schema) -> String {
    format!(
        "/* @__PURE__ */ new Schema<{}>('{}', {})",
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
