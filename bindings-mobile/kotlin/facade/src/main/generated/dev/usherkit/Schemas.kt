/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

/** Every schema of every provider. */
internal val SCHEMAS: List<Schema<*>> = listOf(Killb.schemas, Treezor.schemas, Traderpal.schemas).flatten()
