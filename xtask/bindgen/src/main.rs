//! `usherkit-bindgen INPUT.wasm OUT_DIR NAME`: wasm-bindgen at the version of the project's own lock file.
//!
//! The wasm-bindgen CLI must have exactly the version of the library that the module was built with. Here both come
//! from one lock file, so they cannot drift apart and nothing has to be installed by hand.

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

fn main() -> Result<()> {
    let mut arguments = std::env::args().skip(1);
    let (Some(input), Some(out_dir), Some(name), None) =
        (arguments.next(), arguments.next(), arguments.next(), arguments.next())
    else {
        bail!("usage: usherkit-bindgen INPUT.wasm OUT_DIR NAME");
    };
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(&input)
        .out_name(&name)
        .typescript(true)
        .remove_producers_section(true);
    // `bundler` is the target whose output loads nothing by itself; `npm/src/load` does the loading.
    bindgen.bundler(true)?;
    let mut output = bindgen
        .generate_output()
        .with_context(|| format!("wasm-bindgen could not process {input}"))?;
    // Our exports take and return numbers, so there are no JavaScript objects to keep. Without these two exports the
    // optimizer drops the table of objects and the import that fills it, whatever the compiler's default features are.
    for export in ["__wbindgen_start", "__wbindgen_externrefs"] {
        output.wasm_mut().exports.remove(export).ok();
    }
    output
        .emit(&out_dir)
        .with_context(|| format!("could not write to {out_dir}"))
}
