package dev.usherkit

import dev.usherkit.bindings.runOperation
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationException
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.serializer

/** How answers are read and written: what is null there was null in JSON. */
internal val ANSWERS: Json = Json

/**
 * Runs an operation. Arguments are JSON, bytes that stand for themselves, texts, statuses, or null for what is absent;
 * the last are the options.
 */
internal fun <A> ask(answers: KSerializer<A>, operation: String, vararg arguments: Any?): A {
    val texts = arguments.map { argument ->
        when (argument) {
            null -> ByteArray(0)
            is ByteArray -> argument
            else -> argument.toString().encodeToByteArray()
        }
    }
    val answer = calling { runOperation(operation, texts) }
    return try {
        ANSWERS.decodeFromString(answers, answer)
    } catch (_: SerializationException) {
        // Its text repeats the answer. Only `batch` passes on what it is given.
        throw UsageException("the results hold what no operation answers", emptyList())
    }
}

/** What the caller gives as a class: a member that is null is absent. */
internal fun <T> given(serializer: KSerializer<T>, value: T): String = JSON.encodeToString(serializer, value)

/** An answer, or a part of one, as the core wrote it. */
internal fun <T> written(serializer: KSerializer<T>, value: T): JsonObject =
    ANSWERS.encodeToJsonElement(serializer, value).jsonObject

/** All of it as JSON, as `batch` takes it. */
public inline val <reified Value> ResponseAnswer<Value>.json: JsonObject
    get() = writtenAs(serializer<ResponseAnswer<Value>>(), this)

@PublishedApi
internal fun <Value> writtenAs(serializer: KSerializer<ResponseAnswer<Value>>, answer: ResponseAnswer<Value>): JsonObject =
    written(serializer, answer)
