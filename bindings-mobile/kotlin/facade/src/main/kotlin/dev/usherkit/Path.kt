package dev.usherkit

import kotlinx.serialization.KSerializer
import kotlinx.serialization.Serializable
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.intOrNull

/**
 * Keys and indexes that lead to a value; empty for the payload as a whole. `Path.of("address", "city")`.
 *
 * @property steps the segments, each a [String] key or an [Int] index
 */
@Serializable(with = PathSerializer::class)
public class Path private constructor(public val steps: List<Any>) {
    /** `address.city`, `shareholders.0.firstName`. */
    override fun toString(): String = steps.joinToString(".")

    override fun equals(other: Any?): Boolean = other is Path && steps == other.steps

    override fun hashCode(): Int = steps.hashCode()

    public companion object {
        /**
         * The path of these segments.
         *
         * @throws IllegalArgumentException for a segment that is neither a [String] nor an [Int]
         */
        @JvmStatic
        public fun of(vararg steps: Any): Path {
            require(steps.all { it is String || it is Int }) { "a step is a key or an index" }
            return Path(steps.toList())
        }
    }
}

internal object PathSerializer : KSerializer<Path> {
    private val steps = ListSerializer(JsonPrimitive.serializer())

    override val descriptor: SerialDescriptor = SerialDescriptor("dev.usherkit.Path", steps.descriptor)

    override fun serialize(encoder: Encoder, value: Path) {
        val primitives = value.steps.map { if (it is Int) JsonPrimitive(it) else JsonPrimitive(it as String) }
        encoder.encodeSerializableValue(steps, primitives)
    }

    override fun deserialize(decoder: Decoder): Path {
        val primitives = decoder.decodeSerializableValue(steps)
        val steps: List<Any> = primitives.map { step -> step.intOrNull?.takeUnless { step.isString } ?: step.content }
        return Path.of(*steps.toTypedArray())
    }
}
