//! `cargo xtask build`: builds the wasm modules, then the npm package in `npm/dist`.

use std::path::PathBuf;

use anyhow::Result;

use crate::context::Context;
use crate::process::{self, timed};
use crate::tools::{self, Goal};

/// The package that exports core to JavaScript.
const PACKAGE: &str = "usherkit-wasm";

/// One wasm module of the npm package.
struct Module {
    /// Its name in `npm/generated-wasm` and, with `.wasm`, in the package.
    name: &'static str,
    /// The Cargo features of `usherkit-wasm` for this module.
    features: &'static str,
    goal: Goal,
}

/// The modules: for browsers everything, what the entry `usherkit` needs, and phone numbers alone; for servers everything.
const MODULES: [Module; 4] = [
    Module {
        name: "core",
        features: "schemas,phone,examples,operations,metadata,compact",
        goal: Goal::Size,
    },
    Module {
        name: "validation",
        features: "schemas,phone,compact",
        goal: Goal::Size,
    },
    Module {
        name: "phone",
        features: "phone,examples,compact",
        goal: Goal::Size,
    },
    Module {
        name: "server",
        features: "schemas,phone,examples,operations,metadata",
        goal: Goal::Speed,
    },
];

/// Builds everything that `npm pack` packs.
pub(crate) fn run(context: &Context) -> Result<()> {
    let toolchain = tools::wasm(context)?;
    let bindgen = tools::bindgen(context)?;
    tools::npm_packages(context)?;
    let generated = context.npm().join("generated-wasm");
    for module in &MODULES {
        let compiled = timed(&format!("compile {}.wasm", module.name), || {
            compile(context, toolchain, module)
        })?;
        process::run(
            std::process::Command::new(&bindgen)
                .arg(compiled)
                .arg(&generated)
                .arg(module.name),
        )?;
    }
    timed("npm package", || {
        let names = MODULES.iter().map(|module| module.name);
        process::run(
            process::node("scripts/build.mjs")
                .args(names)
                .current_dir(context.npm()),
        )
    })
}

/// Compiles the package for a module and returns the module's path.
fn compile(context: &Context, toolchain: tools::WasmToolchain, module: &Module) -> Result<PathBuf> {
    let (mut command, artifacts) = toolchain.build(context, module.goal)?;
    let features = ["--no-default-features", "--features", module.features];
    command.args(["--locked", "--package", PACKAGE]).args(features);
    process::run(&mut command)?;
    Ok(artifacts.join("usherkit_wasm.wasm"))
}
