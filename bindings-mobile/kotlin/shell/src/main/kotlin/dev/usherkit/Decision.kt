package dev.usherkit

import dev.usherkit.bindings.decide

/**
 * What a decision answers.
 *
 * ```kotlin
 * val answer = Killb.response("create", status, body)
 * if (answer["ok"]?.boolean == true) show(Killb.eligibility(answer["value"]!!.json)["message"]?.text)
 * ```
 *
 * @property value all of it: an object, or `null` behind the last page
 */
public data class Decision(public val value: JsonValue) {
    /** The member of that name; null if there is none. */
    public operator fun get(name: String): JsonValue? = value[name]

    /** The verdict alone, for the rest may be the user's data. */
    override fun toString(): String {
        val verdicts = listOf("canTransact", "allowed", "ok").mapNotNull { name -> get(name)?.boolean?.let { "$name=$it" } }
        return "Decision(${verdicts.firstOrNull() ?: "…"})"
    }
}

/**
 * Asks one of the client's questions. Arguments are JSON, bytes that stand for themselves, names, statuses, or null for
 * what is absent; the last are the options.
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
