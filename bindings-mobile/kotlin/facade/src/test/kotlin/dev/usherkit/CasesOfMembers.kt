package dev.usherkit

import java.lang.reflect.Modifier
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.doubleOrNull
import kotlinx.serialization.serializer
import org.junit.jupiter.api.Assertions.assertEquals

/** Members that are one of several records (`dataAsPerson`) hold all that the member itself does (`data`). */
object CasesOfMembers {
    /** How many members were read as records. */
    var read = 0
        private set

    /** Checks the members of an answer and of all that it holds. */
    fun check(value: Any?) {
        when {
            value is List<*> -> value.forEach(::check)
            value == null || value is Enum<*> || value is JsonValue -> return
            value.javaClass.packageName == "dev.usherkit" -> checkMembers(value)
        }
    }

    private fun checkMembers(owner: Any) {
        val getters = owner.javaClass.methods.filter { it.name.startsWith("get") && it.parameterCount == 0 && !Modifier.isStatic(it.modifiers) }
        for (getter in getters.filter { it.name != "getClass" }) {
            val value = getter.invoke(owner)
            if (value != null && "As" in getter.name) {
                val whole = getters.single { it.name == getter.name.substringBefore("As") }.invoke(owner) as JsonValue
                val written = ANSWERS.encodeToJsonElement(serializer(value.javaClass), value)
                assertEquals(canonical(whole.json), canonical(written), getter.name)
                read++
            }
            check(value)
        }
    }
}

/** The same JSON with its numbers in one notation. */
fun canonical(json: JsonElement): JsonElement =
    when (json) {
        is JsonObject -> JsonObject(json.mapValues { canonical(it.value) })
        is JsonArray -> JsonArray(json.map(::canonical))
        is JsonPrimitive if json.isString -> json
        is JsonPrimitive -> json.doubleOrNull?.let(::JsonPrimitive) ?: json
    }
