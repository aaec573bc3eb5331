package dev.usherkit

import dev.usherkit.bindings.PhoneFormat as NativeFormat
import dev.usherkit.bindings.decide
import dev.usherkit.bindings.fields
import dev.usherkit.bindings.jsonSchema
import dev.usherkit.bindings.phoneAsYouType
import dev.usherkit.bindings.phoneFormat
import dev.usherkit.bindings.phoneParse
import dev.usherkit.bindings.validate
import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive

/** The answers of a vector's operation through each door. */
fun answersTo(vector: Vector): List<String> {
    val given = vector.arguments
    return when (vector.operation) {
        "validate" -> vector.doors.map { door -> if (door == "text") asText(given) else asObject(given) }
        "jsonSchema" -> listOf(jsonSchema(text(given, "schema")!!))
        "fields" -> listOf(orMisuse { fields(text(given, "schema")!!, options(given)) })
        "phone.parse" -> listOf(orMisuse { phoneParse(input(given), options(given)) })
        "phone.format" -> listOf(orMisuse { phoneFormat(input(given), format(given), options(given)) })
        "phone.asYouType" -> listOf(orMisuse { phoneAsYouType(input(given), caret(given), text(given, "country")) })
        else -> listOf(orMisuse { decide(vector.operation, texts(vector)) })
    }
}

/** The arguments of an operation by their names, then the options; numbers and `null` keep their text. */
private fun texts(vector: Vector): List<ByteArray> {
    val names = DECISIONS[vector.operation.substringAfter('.')] ?: error("unknown operation `${vector.operation}`")
    val texts = names.map { name ->
        when (val given = vector.arguments[name]) {
            null -> ByteArray(0)
            is JsonPrimitive if !given.isString -> given.content.toByteArray()
            else -> bytesOf(given)
        }
    }
    return texts.plusElement(vector.arguments["options"]?.toString().orEmpty().toByteArray())
}

private fun orMisuse(call: () -> String): String =
    try {
        call()
    } catch (misuse: dev.usherkit.bindings.Misuse.MalformedOptions) {
        """{"misuse":${misuse.issues}}"""
    }

/** The unchanged payload through the plain bindings: the bytes of the answer are the core's. */
private fun asText(given: JsonObject): String {
    val payload = payloads().buffer(bytesOf(given.getValue("payload")))
    return orMisuse { validate(text(given, "schema")!!, payload, options(given)) }
}

/**
 * The payload as an object through the facade, and the typed answer written again. Input that the platform's JSON parser or
 * the types of the options refuse never reaches the core as an object from Kotlin; only the other door tests it.
 */
private fun asObject(given: JsonObject): String {
    val schema = SCHEMAS.single { it.name == text(given, "schema") }
    val draft = decoded(JsonElement.serializer(), textOf(bytesOf(given.getValue("payload")))) ?: return asText(given)
    val options = given["options"] as? JsonObject ?: JsonObject(emptyMap())
    val typed = decoded(Options.serializer(), JsonObject(options - "only").toString()) ?: return asText(given)
    val only = options["only"] as? JsonArray ?: EVERYTHING
    if (JSON.parseToJsonElement(encodeOptions(typed, only)) != options) return asText(given)
    return throughShell(schema.with(typed), only, draft)
}

private fun <T> decoded(serializer: KSerializer<T>, json: String): T? =
    try {
        JSON.decodeFromString(serializer, json)
    } catch (_: IllegalArgumentException) {
        null
    }

private fun <T> throughShell(schema: Schema<T>, only: JsonArray, draft: JsonElement): String =
    try {
        if (only.isEmpty()) {
            schema.written(schema.validate(draft))
        } else {
            val part = schema.only(only)
            part.written(part.validate(draft))
        }
    } catch (misuse: UsageException) {
        """{"misuse":${JSON.encodeToString(misuse.issues)}}"""
    }

private fun input(given: JsonObject) = payloads().buffer(textOf(bytesOf(given.getValue("input"))))

private fun options(given: JsonObject): String = given["options"]?.toString() ?: "{}"

private fun text(given: JsonObject, name: String): String? = given[name]?.jsonPrimitive?.content

private fun format(given: JsonObject): NativeFormat = PhoneFormat.valueOf(text(given, "format")!!).native

private fun caret(given: JsonObject): UInt =
    given["caret"]?.jsonPrimitive?.int?.toUInt() ?: textOf(bytesOf(given.getValue("input"))).length.toUInt()
