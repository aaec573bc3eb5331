// Written by `cargo xtask generate`.

let libraryVersion = "0.1.0"

let metadataVersion = "9.0.42"
