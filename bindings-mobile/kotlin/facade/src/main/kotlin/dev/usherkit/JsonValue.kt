package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.booleanOrNull
import kotlinx.serialization.json.doubleOrNull

/**
 * A JSON value that may hold what users entered, so printing it shows nothing of it.
 *
 * @property json the value as an element of kotlinx.serialization, which prints everything
 */
@Serializable(with = JsonValueSerializer::class)
public data class JsonValue(public val json: JsonElement) {
    /** The text; null if this is not a string. */
    public val text: String? get() = (json as? JsonPrimitive)?.takeIf(JsonPrimitive::isString)?.content

    /** The number; null if this is not a number. */
    public val number: Double? get() = literal?.doubleOrNull

    /** Whether this is `true`; null if it is neither `true` nor `false`. */
    public val boolean: Boolean? get() = literal?.booleanOrNull

    private val literal get() = (json as? JsonPrimitive)?.takeUnless(JsonPrimitive::isString)

    /** The member of that name; null if this is not an object or has no such member. */
    public operator fun get(name: String): JsonValue? = (json as? JsonObject)?.get(name)?.let(::JsonValue)

    /** The item at that index, from 0; null if this is not an array or has no such item. */
    public operator fun get(index: Int): JsonValue? = (json as? JsonArray)?.getOrNull(index)?.let(::JsonValue)

    /** Only the type, because the value may be the user's data. */
    override fun toString(): String = "JsonValue(…)"
}

internal object JsonValueSerializer : KSerializer<JsonValue> {
    private val element = JsonElement.serializer()

    override val descriptor: SerialDescriptor = SerialDescriptor("dev.usherkit.JsonValue", element.descriptor)

    override fun serialize(encoder: Encoder, value: JsonValue) = encoder.encodeSerializableValue(element, value.json)

    override fun deserialize(decoder: Decoder): JsonValue = JsonValue(decoder.decodeSerializableValue(element))
}
