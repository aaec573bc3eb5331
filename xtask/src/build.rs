//! `cargo xtask build`: the wasm module, then the npm package in `npm/dist`.

use std::path::PathBuf;

use anyhow::Result;

use crate::context::Context;
use crate::process::{self, timed};
use crate::setup;

/// The package with the doors to core, and the one that reads the text in which its modules travel.
const DOORS: &str = "usherkit-wasm";
const DECODER: &str = "usherkit-decoder";

/// One wasm module of the npm package.
struct Module {
    /// Its name in `npm/generated-wasm` and, with `.wasm`, in the package.
    name: &'static str,
    /// The Cargo features of `usherkit-wasm` that it is built with; `None` for the default ones.
    features: Option<&'static str>,
}

/// The modules that are built: everything for servers and `usherkit/slim`, and the parts that browsers download.
const MODULES: [Module; 4] = [
    Module {
        name: "core",
        features: None,
    },
    Module {
        name: "schemas",
        features: Some("schemas"),
    },
    Module {
        name: "client",
        features: Some("decisions"),
    },
    Module {
        name: "phone",
        features: Some("phone"),
    },
];

/// Builds everything that `npm pack` packs.
pub(crate) fn run(context: &Context) -> Result<()> {
    let toolchain = setup::wasm(context)?;
    let bindgen = setup::bindgen(context)?;
    setup::npm_packages(context)?;
    let generated = context.npm().join("generated-wasm");
    for module in &MODULES {
        let compiled = timed(&format!("compile {}.wasm", module.name), || {
            compile(context, toolchain, DOORS, module.features)
        })?;
        process::run(
            std::process::Command::new(&bindgen)
                .arg(compiled)
                .arg(&generated)
                .arg(module.name),
        )?;
    }
    let decoder = timed("compile decoder.wasm", || compile(context, toolchain, DECODER, None))?;
    std::fs::copy(decoder, generated.join("decoder_bg.wasm"))?;
    timed("npm package", || {
        let names = MODULES.iter().map(|module| module.name);
        process::run(
            process::node("scripts/build.mjs")
                .args(names)
                .current_dir(context.npm()),
        )
    })
}

/// Compiles a package of the workspace and returns the module's path.
fn compile(
    context: &Context,
    toolchain: setup::WasmToolchain,
    package: &str,
    features: Option<&str>,
) -> Result<PathBuf> {
    let (mut command, artifacts) = toolchain.build(context)?;
    command.args(["--locked", "--package", package, "--profile", "wasm"]);
    if let Some(features) = features {
        command.args(["--no-default-features", "--features", features]);
    }
    process::run(&mut command)?;
    Ok(artifacts
        .join("wasm")
        .join(format!("{}.wasm", package.replace('-', "_"))))
}
