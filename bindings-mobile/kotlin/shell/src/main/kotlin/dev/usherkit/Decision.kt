package dev.usherkit

import dev.usherkit.bindings.decide

/**
 * The answer of an operation.
 *
 * ```kotlin
 * val answer = Killb.response("create", status, body)
 * if (answer["ok"]?.boolean == true) show(Killb.eligibility(answer["value"]!!.json)["message"]?.text)
 * ```
 *
 * @property value the whole answer: an object, or `null` after the last page
 */
public data class Decision(public val value: JsonValue) {
    /** The member of that name; null if there is none. */
    public operator fun get(name: String): JsonValue? = value[name]

    /** Only the verdict, because the rest may be the user's data. */
    override fun toString(): String {
        val verdicts = listOf("canTransact", "allowed", "ok").mapNotNull { name -> get(name)?.boolean?.let { "$name=$it" } }
        return "Decision(${verdicts.firstOrNull() ?: "…"})"
    }
}

/**
 * Calls an operation. Arguments are JSON, raw bytes, names, statuses, or null for an absent one; the last are the options.
 */
internal fun decision(operation: String, vararg arguments: Any?): Decision {
    val texts = arguments.map { argument ->
        when (argument) {
            null -> ByteArray(0)
            is ByteArray -> argument
            else -> argument.toString().encodeToByteArray()
        }
    }
    return Decision(JsonValue(JSON.parseToJsonElement(calling { decide(operation, texts) })))
}
