//! `cargo xtask build`: builds the wasm modules, then the npm package in `npm/dist`.

use std::path::PathBuf;

use anyhow::Result;

use crate::context::Context;
use crate::process::{self, timed};
use crate::tools;

/// The package that exports core to JavaScript.
const PACKAGE: &str = "usherkit-wasm";

/// One wasm module of the npm package.
struct Module {
    /// Its name in `npm/generated-wasm` and, with `.wasm`, in the package.
    name: &'static str,
    /// The Cargo features of `usherkit-wasm` for this module; `None` for the default ones.
    features: Option<&'static str>,
}

/// The modules: everything, what the entry `usherkit` needs, and phone numbers alone.
const MODULES: [Module; 3] = [
    Module {
        name: "core",
        features: None,
    },
    Module {
        name: "validation",
        features: Some("schemas,phone"),
    },
    Module {
        name: "phone",
        features: Some("phone,examples"),
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
            compile(context, toolchain, module.features)
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

/// Compiles the package with the features and returns the module's path.
fn compile(context: &Context, toolchain: tools::WasmToolchain, features: Option<&str>) -> Result<PathBuf> {
    let (mut command, artifacts) = toolchain.build(context)?;
    command.args(["--locked", "--package", PACKAGE, "--profile", "wasm"]);
    if let Some(features) = features {
        command.args(["--no-default-features", "--features", features]);
    }
    process::run(&mut command)?;
    Ok(artifacts.join("wasm").join("usherkit_wasm.wasm"))
}
