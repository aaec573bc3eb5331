package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationStrategy
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** An argument of a vector is nothing that Kotlin's types can hold. */
class Untyped : Exception()

/** The arguments of a vector as the typed functions take them. */
class Given(private val arguments: JsonObject) {
    fun bytes(name: String): ByteArray = bytesOf(arguments.getValue(name))

    /** JSON that comes out as it went in: nothing is lost by reading it. */
    fun json(name: String): JsonElement = parsed(bytes(name))

    fun optionalJson(name: String): JsonElement? = if (name in arguments) json(name) else null

    /** A class of the library, if it holds all that is given. */
    fun <T> read(name: String, serializer: KSerializer<T>): T = typed(json(name), serializer)

    fun <T> options(serializer: KSerializer<T>): T {
        val given = arguments["options"] ?: JsonObject(emptyMap())
        return typed(given as? JsonObject ?: throw Untyped(), serializer)
    }

    fun status(): Int? =
        when (val given = arguments["status"]) {
            null, JsonNull -> null
            else -> (given as? JsonPrimitive)?.content?.toIntOrNull() ?: throw Untyped()
        }

    fun <C> call(calls: List<C>, name: (C) -> String): C {
        val wanted = bytes("operation").decodeToString()
        return calls.find { name(it) == wanted } ?: throw Untyped()
    }

    /** The answer of a call, or its misuse, as JSON. */
    fun <A> written(serializer: SerializationStrategy<A>, call: () -> A): String =
        try {
            val answer = call()
            CasesOfMembers.check(answer)
            ANSWERS.encodeToString(serializer, answer)
        } catch (misuse: UsageException) {
            """{"misuse":${JSON.encodeToString(misuse.issues)}}"""
        }

    private fun <T> typed(given: JsonElement, serializer: KSerializer<T>): T {
        val typed =
            try {
                JSON.decodeFromJsonElement(serializer, given)
            } catch (_: IllegalArgumentException) {
                throw Untyped()
            }
        if (JSON.encodeToJsonElement(serializer, typed) != given) throw Untyped()
        return typed
    }

    private fun parsed(bytes: ByteArray): JsonElement =
        try {
            JSON.parseToJsonElement(textOf(bytes))
        } catch (_: IllegalArgumentException) {
            throw Untyped()
        } catch (_: java.nio.charset.CharacterCodingException) {
            throw Untyped()
        }
}
