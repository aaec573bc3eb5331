// Written by `cargo xtask generate`.
package dev.usherkit

internal const val VERSION: String = "0.1.0"

internal const val METADATA_VERSION: String = "9.0.42"
