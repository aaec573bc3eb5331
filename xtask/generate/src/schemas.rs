//! `npm/src/generated/schemas.ts`: the schema objects, `killb.person` and its siblings.

use crate::names::{capitalized, type_name};
use std::collections::BTreeSet;
use std::fmt::Write;
use usherkit_core::providers;

/// The whole file.
pub(crate) fn schemas() -> String {
    let types: BTreeSet<_> = providers::SCHEMAS.iter().map(|record| type_name(record.name)).collect();
    let mut out = String::from("/* Written by `cargo xtask generate` from the tables of `core`. */\n");
    out.push_str("import { Schema } from '../schema.js';\n");
    let _ = writeln!(
        out,
        "import type {{ {} }} from './types.js';",
        types.into_iter().collect::<Vec<_>>().join(", ")
    );
    let mut provider = "";
    for (number, record) in providers::SCHEMAS.iter().enumerate() {
        let (owner, rest) = record.name.split_once('.').unwrap_or((record.name, ""));
        if owner != provider {
            if !provider.is_empty() {
                out.push_str("};\n");
            }
            let _ = write!(
                out,
                "\n/** The payloads of {}. */\nexport const {owner} = {{\n",
                capitalized(owner)
            );
            provider = owner;
        }
        let member = rest.trim_end_matches(".create");
        let of = type_name(record.name);
        let _ = writeln!(out, "  /** `{}` */", record.name);
        let _ = writeln!(
            out,
            "  {member}: /* @__PURE__ */ new Schema<{of}>('{}', {number}),",
            record.name
        );
    }
    out.push_str("};\n");
    out
}
