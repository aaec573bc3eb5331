package dev.usherkit

import java.io.File
import java.io.Writer
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import org.junit.jupiter.api.AfterAll
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.TestFactory

/**
 * The shared vectors. The property `usherkit.vectors` names their folder. `usherkit.answers`, if set, names a file for one
 * line of JSON for each vector, with which `cargo xtask vectors` compares the runtimes.
 */
@Tag("vectors")
class VectorsTest {
    @TestFactory
    fun vectors(): List<DynamicTest> =
        vectorsOf(File(System.getProperty("usherkit.vectors"))).map { vector ->
            dynamicTest(vector.name) { run(vector) }
        }

    private fun run(vector: Vector) {
        val answers = runCatching { answersTo(vector) }
        val wrong = answers.getOrNull()?.firstOrNull { !vector.accepts(it) }
        val passed = answers.isSuccess && wrong == null
        answersFile?.appendLine(
            buildJsonObject {
                put("name", vector.name)
                put("passed", passed)
                put("answer", wrong ?: answers.getOrNull()?.first() ?: "")
            }.toString(),
        )
        answers.getOrThrow()
        assertNull(wrong) { "wanted ${vector.wanted}" }
    }

    companion object {
        private val answersFile: Writer? =
            System.getProperty("usherkit.answers").takeUnless { it.isNullOrEmpty() }?.let { File(it).bufferedWriter() }

        @AfterAll
        @JvmStatic
        fun close() {
            answersFile?.close()
            println("usherkit: $typedVectors of $decidedVectors vectors of operations went through the typed functions")
            println("usherkit: ${CasesOfMembers.read} members were read as one of several records")
            assertTrue(typedVectors > 0 || decidedVectors == 0, "no vector went through the typed functions")
        }
    }
}
