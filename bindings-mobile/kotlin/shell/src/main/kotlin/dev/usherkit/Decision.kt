package dev.usherkit

import dev.usherkit.bindings.decide
import kotlinx.serialization.json.JsonElement

/**
 * Asks one of the client's questions. Arguments are JSON, bytes that stand for themselves, names, statuses, or null for
 * what is absent; the last are the options.
 */
internal fun decision(operation: String, vararg arguments: Any?): JsonElement {
    val texts = arguments.map { argument ->
        when (argument) {
            null -> ByteArray(0)
            is ByteArray -> argument
            else -> argument.toString().encodeToByteArray()
        }
    }
    return JSON.parseToJsonElement(calling { decide(operation, texts) })
}
