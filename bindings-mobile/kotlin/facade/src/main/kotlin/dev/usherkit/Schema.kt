package dev.usherkit

import dev.usherkit.bindings.fields as fieldsOf
import dev.usherkit.bindings.jsonSchema as schemaOf
import dev.usherkit.bindings.validate as check
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerializationStrategy
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.serializer

/**
 * The schema of a payload of a provider.
 *
 * ```kotlin
 * when (val answer = Killb.person.with(Options(defaultCountry = "CO")).validate(draft)) {
 *     is Validation.Accepted -> send(answer.value)
 *     is Validation.Refused -> show(answer.issues)
 * }
 * ```
 *
 * Schemas hold no state: any thread may use them at any time.
 *
 * @property name the stable name, such as `killb.person.create`
 */
public class Schema<T> internal constructor(
    public val name: String,
    private val values: KSerializer<T>,
    private val options: Options = Options(),
    private val only: JsonArray = EVERYTHING,
) {
    private val encodedOptions = encodeOptions(options, only)

    /** The same schema with other options, encoded once. Malformed options throw at the first check. */
    public fun with(options: Options): Schema<T> = Schema(name, values, options, only)

    /**
     * The same schema for some members: issues and value hold only those, for one step of a form or one field. Paths
     * have the form of those in issues. Pass the whole draft, because one member may depend on another. A path that the
     * schema does not have throws at the first check.
     */
    public fun only(vararg paths: Path): Schema<JsonValue> =
        only(JsonArray(paths.map { JSON.encodeToJsonElement(PathSerializer, it) }))

    /** Like `only(Path)`, with dotted paths: `only("phone", "address.city")`. */
    public fun only(vararg paths: String): Schema<JsonValue> = only(JsonArray(paths.map(::JsonPrimitive)))

    internal fun only(paths: JsonArray): Schema<JsonValue> = Schema(name, JsonValue.serializer(), options, paths)

    /**
     * Checks and normalizes a draft: anything that serializes to the members of the payload, such as a [JsonObject], a
     * map, a class of your own or the schema's value class. A member that is null in a class is absent.
     *
     * @throws UsageException for malformed options, never for data
     */
    public inline fun <reified D> validate(draft: D): Validation<T> = validate(draft, serializer<D>())

    /** Like `validate(draft)`, for types that are not known at compile time. */
    public fun <D> validate(draft: D, serializer: SerializationStrategy<D>): Validation<T> =
        // Elements keep the digits of their numbers; the encoder would round them.
        validateJson(
            when (draft) {
                is JsonElement -> draft.toString()
                is JsonValue -> draft.json.toString()
                else -> JSON.encodeToString(serializer, draft)
            },
        )

    /**
     * Checks and normalizes JSON text as it was received; this also finds repeated members and malformed text.
     *
     * @throws UsageException for malformed options, never for data
     */
    public fun validateJson(json: String): Validation<T> = decode(answer { buffer(json) })

    /** Like `validateJson(String)`, for bytes that should be UTF-8. */
    public fun validateJson(json: ByteArray): Validation<T> = decode(answer { buffer(json) })

    /** The JSON Schema (2020-12) of the normalized payload, as JSON text. */
    public fun jsonSchema(): String = calling { schemaOf(name) }

    /**
     * The fields of a form for the payload, with labels in the locale of the options.
     *
     * @throws UsageException for malformed options
     */
    public fun fields(): JsonArray = JSON.decodeFromString(calling { fieldsOf(name, encodedOptions) })

    private inline fun answer(payload: Payloads.() -> java.nio.ByteBuffer): String =
        calling { check(name, payloads().payload(), encodedOptions) }

    private fun decode(answer: String): Validation<T> =
        JSON.decodeFromString(WireAnswer.serializer(values), answer).toValidation()

    /** An answer as the core writes it. */
    internal fun written(answer: Validation<T>): String =
        JSON.encodeToString(WireAnswer.serializer(values), WireAnswer(answer))

    override fun toString(): String = "Schema($name)"
}
