/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

/** Every schema of every provider. */
internal val SCHEMAS: List<Schema<*>> = listOf(Killb.schemas, Treezor.schemas, Traderpal.schemas).flatten()

/** The arguments of every decision. */
internal val DECISIONS: Map<String, List<String>> = mapOf(
    "eligibility" to listOf("user"),
    "planUpdate" to listOf("current", "changes"),
    "listQuery" to listOf("filters"),
    "nextPage" to listOf("filters", "response"),
    "request" to listOf("operation", "arguments"),
    "response" to listOf("operation", "status", "body", "headers"),
    "deletePlan" to listOf("user", "facts"),
    "webhook" to listOf("rawBody", "headers", "secret"),
    "applyEvent" to listOf("local", "event"),
    "sync" to listOf("local", "remote"),
    "batch" to listOf("results"),
)
