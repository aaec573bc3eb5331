//! `npm/src/generated/operations.ts`: the operations by their numbers, and how their arguments cross.

use std::fmt::Write;
use usherkit_core::door::{Argument, ArgumentType, OPERATIONS};
use usherkit_core::provider::Call;

/// The whole file.
pub(crate) fn operations() -> String {
    let mut out = String::from("/* Written by `cargo xtask generate` from the tables of `core`. */\n");
    out.push_str(
        "import type { Written } from '../with-operations.js';\nimport type { Operations } from '../operations.js';\n",
    );
    // One text is smaller than a list, and every page has it; the types hold that all of these are operations.
    let names: Vec<_> = OPERATIONS.iter().map(|operation| operation.name).collect();
    let types: Vec<_> = names.iter().map(|name| quoted(name)).collect();
    let _ = write!(
        out,
        "\n/** Every operation, in the order in which the core counts them. */\nexport const OPERATIONS = '{}'.split(' ') as ({})[] satisfies (keyof Operations<never>)[];\n",
        names.join(" "),
        types.join(" | ")
    );
    out.push_str("\n/** How the arguments of each operation are written; options follow them. */\n");
    out.push_str("export const ARGUMENTS: readonly (readonly Written[])[] = [\n");
    for operation in OPERATIONS {
        let written: Vec<_> = operation
            .arguments
            .iter()
            .map(|argument| quoted(written(argument)))
            .collect();
        let _ = writeln!(out, "  [{}],", written.join(", "));
    }
    let calls: Vec<_> = Call::ALL.iter().map(|(name, _)| quoted(name)).collect();
    let _ = write!(
        out,
        "];\n\n/** What can be requested. */\nexport const CALLS: readonly string[] = [{}];\n",
        calls.join(", ")
    );
    out
}

/// The ways are explained in `npm/src/with-operations.ts`.
fn written(argument: &Argument) -> &'static str {
    match (argument.of, argument.name) {
        (ArgumentType::Call, _) => "call",
        (ArgumentType::Status, _) => "status",
        (ArgumentType::Bytes, "body") => "body",
        (ArgumentType::Bytes, "secret") => "secret",
        (ArgumentType::Bytes, _) => "signed",
        (ArgumentType::Json, "headers") => "headers",
        (ArgumentType::Json, "changes") => "payload",
        (ArgumentType::Json, "filters" | "arguments") => "members",
        (ArgumentType::Json, _) if argument.optional => "optionalJson",
        (ArgumentType::Json, _) => "json",
    }
}

fn quoted(word: &str) -> String {
    format!("'{word}'")
}
