package dev.usherkit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.builtins.ListSerializer
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject

/**
 * How drafts become text and answers become objects: a member that is null is absent, and a number that JSON does not
 * have becomes text that the core refuses, for bad data never throws.
 */
@OptIn(ExperimentalSerializationApi::class)
internal val JSON = Json {
    encodeDefaults = false
    explicitNulls = false
    allowSpecialFloatingPointValues = true
}

/** The options as the core reads them. */
internal fun encodeOptions(options: Options, only: List<Path>): String {
    val members = JSON.encodeToJsonElement(Options.serializer(), options) as JsonObject
    val paths = JSON.encodeToJsonElement(ListSerializer(PathSerializer), only)
    return (if (only.isEmpty()) members else JsonObject(members + ("only" to paths))).toString()
}
