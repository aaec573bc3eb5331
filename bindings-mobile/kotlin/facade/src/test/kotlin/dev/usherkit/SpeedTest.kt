package dev.usherkit

import dev.usherkit.bindings.validate
import java.io.File
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Tag
import org.junit.jupiter.api.Test

/**
 * Microseconds for the person in the file that the property `usherkit.payload` names: from text to the text of the
 * answer, and from text to a value. `cargo xtask bench mobile` reads them from the file of answers.
 */
@Tag("bench")
class SpeedTest {
    private val payload = File(System.getProperty("usherkit.payload")).readText()
    private val options = Options(today = "2026-03-01")
    private val encoded = encodeOptions(options, EVERYTHING)
    private val person = Killb.person.with(options)

    @Test
    fun speed() {
        assertInstanceOf(Validation.Accepted::class.java, person.validateJson(payload))
        val answer = microseconds { validate("killb.person.create", payloads().buffer(payload), encoded) }
        val value = microseconds { person.validateJson(payload) }
        File(System.getProperty("usherkit.answers")).writeText("""{"answer":$answer,"value":$value}""")
    }

    /** The time of the quickest round, because others were disturbed or came before the compiler. */
    private fun microseconds(call: () -> Unit): Double =
        (0 until ROUNDS).minOf {
            val start = System.nanoTime()
            repeat(CALLS) { call() }
            (System.nanoTime() - start) / 1e3 / CALLS
        }

    private companion object {
        const val CALLS = 5_000
        const val ROUNDS = 20
    }
}
