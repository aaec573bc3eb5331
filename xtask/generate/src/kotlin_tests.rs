//! What Kotlin's runner of the vectors needs: the arguments of the operations, and the typed function of each.

use crate::kotlin_operations::{answer, options_of};
use crate::models;
use crate::names::{capitalized, type_name};
use std::fmt::Write;
use usherkit_core::door::{ArgumentType, OPERATIONS, Operation};
use usherkit_core::provider::Provider;
use usherkit_core::providers::PROVIDERS;

/// The whole file, behind its head.
pub(crate) fn typed_operations() -> String {
    let mut out = format!(
        "import kotlinx.serialization.builtins.nullable\n\n/** The arguments of every operation. */\n\
         val ARGUMENTS: Map<String, List<String>> = mapOf(\n{})\n\n\
         /** The answer of the typed function, written again. */\n\
         fun typedAnswer(operation: String, given: Given): String =\n    when (operation) {{\n",
        models::decisions("    ", " to listOf(", ")")
    );
    for provider in PROVIDERS {
        for operation in OPERATIONS {
            write_case(provider, operation, &mut out);
        }
    }
    out.push_str("        else -> error(\"no operation `$operation`\")\n    }\n");
    for provider in PROVIDERS {
        let owner = capitalized(provider.name);
        let response = OPERATIONS.iter().find(|own| own.name == "response");
        let Some(response) = response else { continue };
        let (_, serializer) = answer(provider, response);
        let _ = write!(
            out,
            "\nprivate fun <Value> response(call: {owner}Call<Value>, given: Given): String =\n    \
             given.written({serializer}) {{\n        {owner}.response(call, {})\n    }}\n",
            arguments(provider, response).split_off(1).join(", ")
        );
    }
    out
}

fn write_case(provider: &Provider, operation: &Operation, out: &mut String) {
    let owner = capitalized(provider.name);
    let (_, serializer) = answer(provider, operation);
    let _ = write!(out, "        \"{}.{}\" -> ", provider.name, operation.name);
    let _ = if operation.name == "response" {
        writeln!(out, "response({}, given)", call(&owner))
    } else {
        let arguments = arguments(provider, operation).join(", ");
        writeln!(
            out,
            "given.written({serializer}) {{ {owner}.{}({arguments}) }}",
            operation.name
        )
    };
}

fn call(owner: &str) -> String {
    format!("given.call({owner}Call.all) {{ it.name }}")
}

fn arguments(provider: &Provider, operation: &Operation) -> Vec<String> {
    let mut all: Vec<_> = operation
        .arguments
        .iter()
        .map(|argument| match argument.of {
            ArgumentType::Json if argument.name == "filters" => {
                format!(
                    "given.read(\"filters\", {}.serializer())",
                    type_name(provider.filters().name)
                )
            }
            ArgumentType::Json if argument.optional => format!("given.optionalJson(\"{}\")", argument.name),
            ArgumentType::Json => format!("given.json(\"{}\")", argument.name),
            ArgumentType::Call => call(&capitalized(provider.name)),
            ArgumentType::Status => "given.status()".into(),
            ArgumentType::Bytes => format!("given.bytes(\"{}\")", argument.name),
        })
        .collect();
    all.push(format!("given.options({}.serializer())", options_of(operation)));
    all
}
