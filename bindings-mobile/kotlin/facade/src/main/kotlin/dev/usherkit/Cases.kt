package dev.usherkit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.KSerializer
import kotlinx.serialization.descriptors.SerialDescriptor
import kotlinx.serialization.encoding.Decoder
import kotlinx.serialization.json.JsonDecoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonObject

/** Reads and writes an answer that has one of several forms, which its members tell apart. */
internal abstract class CasesSerializer<T>(name: String) : KSerializer<T> {
    override val descriptor: SerialDescriptor = SerialDescriptor("dev.usherkit.$name", JsonObject.serializer().descriptor)

    /** How an answer with these members is read. */
    abstract fun reading(members: JsonObject): DeserializationStrategy<T>

    override fun deserialize(decoder: Decoder): T {
        val members = (decoder as JsonDecoder).decodeJsonElement()
        return decoder.json.decodeFromJsonElement(reading(members.jsonObject), members)
    }
}
