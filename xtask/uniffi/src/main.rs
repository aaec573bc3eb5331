//! `usherkit-uniffi-bindgen LIBRARY CONFIG OUT_DIR LANGUAGE`: UniFFI's bindings from the project's own lock file.
//!
//! The metadata that it reads from the library must have the version of the crate that wrote it. Here both come from
//! one lock file, so they cannot drift apart and nothing has to be installed by hand.

use anyhow::{Context, Result, bail};
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [library, config, out_dir, language] = arguments.as_slice() else {
        bail!("usage: usherkit-uniffi-bindgen LIBRARY CONFIG OUT_DIR kotlin|swift");
    };
    let language = match language.as_str() {
        "kotlin" => TargetLanguage::Kotlin,
        "swift" => TargetLanguage::Swift,
        _ => bail!("the languages are kotlin and swift"),
    };
    let options = GenerateOptions {
        languages: vec![language],
        source: library.into(),
        out_dir: out_dir.into(),
        config_override: Some(config.into()),
        ..GenerateOptions::default()
    };
    generate(options).with_context(|| format!("UniFFI could not read {library}"))
}
