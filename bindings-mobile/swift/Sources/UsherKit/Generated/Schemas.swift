/* Written by `cargo xtask generate` from the tables of `core`. */

/// Every schema of every provider.
let allSchemas: [any AnySchema] = Killb.schemas + Treezor.schemas + Traderpal.schemas

/// The arguments of every decision.
let allDecisions: [String: [String]] = [
    "eligibility": ["user"],
    "planUpdate": ["current", "changes"],
    "listQuery": ["filters"],
    "nextPage": ["filters", "response"],
    "request": ["operation", "arguments"],
    "response": ["operation", "status", "body", "headers"],
    "deletePlan": ["user", "facts"],
    "webhook": ["rawBody", "headers", "secret"],
    "applyEvent": ["local", "event"],
    "sync": ["local", "remote"],
    "batch": ["results"],
]
