package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.SerializationException
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/**
 * A word or a number that a provider told: a known one, or another.
 *
 * ```kotlin
 * if (user.status?.known == KillbStatus.ACTIVE) greet()
 * ```
 */
@Serializable(with = ToldSerializer::class)
public sealed interface Told<out E> {
    /** The word or number; null if it is none that the tables know. */
    public val known: E?

    /** What it is instead, a text or a number; null if it is a known one. */
    public val other: JsonValue?

    /** One that the tables know. */
    public data class Known<out E>(override val known: E) : Told<E> {
        override val other: JsonValue? get() = null

        /** The type alone, for the value is the user's data. */
        override fun toString(): String = "Told.Known(…)"
    }

    /** One that they do not know. */
    public data class Other(override val other: JsonValue) : Told<Nothing> {
        override val known: Nothing? get() = null

        /** The type alone, for the value is the user's data. */
        override fun toString(): String = "Told.Other(…)"
    }
}

internal class ToldSerializer<E>(private val values: KSerializer<E>) : KSerializer<Told<E>> {
    private val element = JsonElement.serializer()

    override val descriptor: SerialDescriptor = SerialDescriptor("dev.usherkit.Told", element.descriptor)

    override fun serialize(encoder: Encoder, value: Told<E>) =
        when (value) {
            is Told.Known -> encoder.encodeSerializableValue(values, value.known)
            is Told.Other -> encoder.encodeSerializableValue(element, JsonObject(mapOf(OTHER to value.other.json)))
        }

    override fun deserialize(decoder: Decoder): Told<E> {
        val told = (decoder as JsonDecoder).decodeJsonElement()
        if (told is JsonPrimitive) return Told.Known(decoder.json.decodeFromJsonElement(values, told))
        val other = (told as? JsonObject)?.get(OTHER) ?: throw SerializationException("neither a word nor another")
        return Told.Other(JsonValue(other))
    }

    private companion object {
        const val OTHER = "other"
    }
}

/** Texts of local records; what a provider sent instead of one is its JSON text, so that reading never fails. */
internal object CopySerializer : KSerializer<String> {
    private val element = JsonElement.serializer()

    override val descriptor: SerialDescriptor = SerialDescriptor("dev.usherkit.Copy", element.descriptor)

    override fun serialize(encoder: Encoder, value: String) = encoder.encodeString(value)

    override fun deserialize(decoder: Decoder): String {
        val copy = decoder.decodeSerializableValue(element)
        return if (copy is JsonPrimitive) copy.content else copy.toString()
    }
}

/**
 * The record that a value is where the member beside it, [by], is one of [words]; null if it is not.
 *
 * @throws UsageException for a value that is not what that member says; none that a provider sent is
 */
internal fun <T, E : Any> JsonValue?.readAs(serializer: KSerializer<T>, by: E?, vararg words: E): T? {
    if (this == null || by !in words) return null
    return try {
        ANSWERS.decodeFromJsonElement(serializer, json)
    } catch (_: SerializationException) {
        // Its text repeats the value.
        throw UsageException("the value is not what the member beside it says", emptyList())
    }
}
