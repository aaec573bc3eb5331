//! The version of the packages, and that of the phone metadata, for each language.

use usherkit_core::phone::METADATA_VERSION;

/// One version covers all packages.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// `npm/src/generated/version.ts`.
pub(crate) fn typescript() -> String {
    format!(
        "/* Written by `cargo xtask generate`. */\n\n/** Of UsherKit. */\nexport const VERSION = '{VERSION}';\n\n\
         /** Of libphonenumber's metadata. */\nexport const METADATA_VERSION = '{METADATA_VERSION}';\n"
    )
}

/// `Version.kt`.
pub(crate) fn kotlin() -> String {
    format!(
        "// Written by `cargo xtask generate`.\npackage dev.usherkit\n\ninternal const val VERSION: String = \"{VERSION}\"\n\n\
         internal const val METADATA_VERSION: String = \"{METADATA_VERSION}\"\n"
    )
}

/// `Version.swift`.
pub(crate) fn swift() -> String {
    format!(
        "// Written by `cargo xtask generate`.\n\nlet libraryVersion = \"{VERSION}\"\n\n\
         let metadataVersion = \"{METADATA_VERSION}\"\n"
    )
}
