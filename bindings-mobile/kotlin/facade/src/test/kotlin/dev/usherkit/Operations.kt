package dev.usherkit

import dev.usherkit.bindings.PhoneFormat as NativeFormat
import dev.usherkit.bindings.runOperation
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
        else -> decided(vector)
    }
}

/** The results of `batch` that no operation answers, and that no type holds. */
private val MADE_UP = setOf(
    "killb/batch/external-id-of-null",
    "killb/batch/refused/issue-of-another-type",
    "killb/batch/look-ups/id-as-number",
    "killb/batch/look-ups/users-that-are-no-list",
)

/** How many vectors of operations there were. */
var decidedVectors = 0
    private set

/** How many of them went through the typed functions. */
var typedVectors = 0
    private set

/** The bytes of the core; behind them, where the typed answer is another one, that answer written again. */
private fun decided(vector: Vector): List<String> {
    decidedVectors++
    val raw = orMisuse { runOperation(vector.operation, texts(vector, ::bytesOf)) }
    if (vector.name in MADE_UP) return listOf(raw)
    val typed =
        try {
            typedAnswer(vector.operation, Given(vector.arguments))
        } catch (_: Untyped) {
            return listOf(raw)
        }
    if (canonical(JSON.parseToJsonElement(typed)) != canonical(JSON.parseToJsonElement(raw))) {
        // What Kotlin's parser makes of the arguments may be something else, such as one of two members of a name.
        val parsed = orMisuse { runOperation(vector.operation, texts(vector, ::asParsed)) }
        return if (parsed == raw) listOf(raw, typed) else listOf(raw)
    }
    typedVectors++
    return listOf(raw)
}

/** The bytes of an argument after Kotlin's parser has read it, if it can. */
private fun asParsed(given: JsonElement): ByteArray {
    val bytes = bytesOf(given)
    return decoded(JsonElement.serializer(), bytes.decodeToString())?.toString()?.toByteArray() ?: bytes
}

/** The arguments of an operation by their names, then the options; numbers and `null` keep their text. */
private fun texts(vector: Vector, bytes: (JsonElement) -> ByteArray): List<ByteArray> {
    val names = ARGUMENTS[vector.operation.substringAfter('.')] ?: error("unknown operation `${vector.operation}`")
    val texts = names.map { name ->
        when (val given = vector.arguments[name]) {
            null -> ByteArray(0)
            is JsonPrimitive if !given.isString -> given.content.toByteArray()
            else -> if (name in VERBATIM) bytesOf(given) else bytes(given)
        }
    }
    return texts.plusElement(vector.arguments["options"]?.toString().orEmpty().toByteArray())
}

/** Arguments that are no JSON. */
private val VERBATIM = setOf("operation", "body", "rawBody", "secret")

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
    return throughFacade(schema.with(typed), only, draft)
}

private fun <T> decoded(serializer: KSerializer<T>, json: String): T? =
    try {
        JSON.decodeFromString(serializer, json)
    } catch (_: IllegalArgumentException) {
        null
    }

private fun <T> throughFacade(schema: Schema<T>, only: JsonArray, draft: JsonElement): String =
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
