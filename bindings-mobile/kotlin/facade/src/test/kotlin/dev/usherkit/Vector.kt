package dev.usherkit

import java.io.ByteArrayOutputStream
import java.io.File
import java.nio.ByteBuffer
import java.nio.charset.CodingErrorAction
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.int
import kotlinx.serialization.json.jsonPrimitive

/** One call and its exact answer (`tests/vectors/README.md`). */
@Serializable
class Vector(
    val name: String,
    val operation: String,
    val arguments: JsonObject,
    val doors: List<String> = listOf("text", "object"),
    val answer: JsonElement,
    val why: String? = null,
    val source: String? = null,
) {
    /** The text of the expected answer; texts for people may be empty in it. */
    val wanted: String
        get() = textOf(bytesOf(answer))

    /** Whether the answer is the expected one, with its texts for people or without them, and has all of them. */
    fun accepts(answer: String): Boolean {
        val bare = withoutWording(operation, answer)
        return bare != null && (answer == wanted || bare == wanted)
    }
}

@Serializable
private class VectorFile(val about: String? = null, val vectors: List<Vector>)

@Serializable
private class Index(val files: List<String>)

private val notVectors = setOf("index.json", "schema.json")

/** All vectors of a folder, in order. */
fun vectorsOf(folder: File): List<Vector> {
    val index = folder.resolve("index.json")
    val files =
        if (index.exists()) {
            Json.decodeFromString<Index>(index.readText()).files.map(folder::resolve)
        } else {
            folder.listFiles { file -> file.extension == "json" && file.name !in notVectors }!!.sorted()
        }
    return files.flatMap { Json.decodeFromString<VectorFile>(it.readText()).vectors }
}

/** The bytes of a text as vectors write it: a string, or parts that are joined. */
fun bytesOf(text: JsonElement): ByteArray {
    val bytes = ByteArrayOutputStream()
    for (part in if (text is JsonArray) text else listOf(text)) {
        when (part) {
            is JsonPrimitive -> bytes.write(part.content.toByteArray())
            is JsonObject -> bytes.write(bytesOfPart(part))
            else -> error("a part of a text is a text or an object")
        }
    }
    return bytes.toByteArray()
}

private fun bytesOfPart(part: JsonObject): ByteArray {
    val hex = part["hex"]?.jsonPrimitive?.content
    if (hex != null) return hex.chunked(2) { it.toString().toInt(16).toByte() }.toByteArray()
    return part.getValue("repeat").jsonPrimitive.content.repeat(part.getValue("times").jsonPrimitive.int).toByteArray()
}

/** The text of bytes that must be UTF-8. */
fun textOf(bytes: ByteArray): String =
    Charsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString()
