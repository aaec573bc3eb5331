package dev.usherkit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
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

/** The options as the core reads them; `only` are paths, each a list of steps or a text. */
internal fun encodeOptions(options: Options, only: JsonArray): String {
    val members = JSON.encodeToJsonElement(Options.serializer(), options) as JsonObject
    return (if (only.isEmpty()) members else JsonObject(members + ("only" to only))).toString()
}

/** No path: all members. */
internal val EVERYTHING: JsonArray = JsonArray(emptyList())
