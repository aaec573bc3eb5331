/* Written by `cargo xtask generate` from the tables of `core`. */

/// Every schema of every provider.
let allSchemas: [any AnySchema] = Killb.schemas + Treezor.schemas + Traderpal.schemas
