package dev.usherkit

import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject

/**
 * Turns drafts into text and answers into objects. A member that is null is absent. A number that JSON does not have
 * becomes text that the core refuses, because bad data never throws.
 */
@OptIn(ExperimentalSerializationApi::class)
internal val JSON = Json {
    encodeDefaults = false
    explicitNulls = false
    allowSpecialFloatingPointValues = true
}

/** The options as the core reads them; `only` holds paths, each a list of segments or a text. */
internal fun encodeOptions(options: Options, only: JsonArray): String {
    val members = JSON.encodeToJsonElement(Options.serializer(), options) as JsonObject
    return (if (only.isEmpty()) members else JsonObject(members + ("only" to only))).toString()
}

/** No path: all members. */
internal val EVERYTHING: JsonArray = JsonArray(emptyList())
