package dev.usherkit

import java.io.File
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** The crossing between Kotlin and the core. */
class CrossingTest {
    private val person = Killb.person.with(OPTIONS)

    private fun issue(answer: Validation<*>): Pair<IssueCode, Path> {
        val issue = assertInstanceOf(Validation.Refused::class.java, answer).issues.single()
        return issue.code to issue.path
    }

    private fun firstName(answer: Validation<KillbPerson>): String =
        assertInstanceOf(Validation.Accepted::class.java, answer).value.let { it as KillbPerson }.firstName

    @Test
    fun unicode() {
        for (name in listOf("Zoë", "José", "Ольга", "山田", "\uD83D\uDE00 Ana", "ﷺ")) {
            assertEquals(name, firstName(person.validate(ana(name))))
        }
        assertEquals("Jos\u00E9", firstName(person.validate(ana("Jose\u0301"))))
    }

    @Test
    fun `a lone surrogate is refused at its path`() {
        val expected = IssueCode.TEXT_FORBIDDEN_CHARACTER to Path.of("firstName")
        assertEquals(expected, issue(person.validate(ana("A\uD800na"))))
        assertEquals(expected, issue(person.validate(ana("Ana\uDC00"))))
        assertInstanceOf(PhoneResult.Read::class.java, Phone.parse("+573001234567"))
        assertInstanceOf(PhoneResult.Unreadable::class.java, Phone.parse("\uD800"))
    }

    @Test
    fun nulls() {
        assertEquals(IssueCode.TYPE_INVALID to Path.of("middleName"), issue(person.validate(draft("middleName", null))))
        assertEquals("Ana", firstName(person.validate(ana().copy(middleName = null))))
        assertEquals("A", person.validate(ana().copy(middleName = "A")).let { (it as Validation.Accepted).value.middleName })
        assertEquals(IssueCode.TYPE_INVALID to Path.of(), issue(person.validateJson("null")))
        assertEquals(IssueCode.TEXT_FORBIDDEN_CHARACTER to Path.of("firstName"), issue(person.validate(ana("A\u0000"))))
    }

    @Test
    fun `text that is not JSON`() {
        for (text in listOf("", " ", "{", "\u0000", "Ana", "{\"a\":1}}", "{\"firstName\":\"\uD800")) {
            assertEquals(IssueCode.JSON_SYNTAX, issue(person.validateJson(text)).first, text)
        }
        assertEquals(IssueCode.JSON_SYNTAX, issue(person.validateJson(byteArrayOf(-1, -2, 0))).first)
    }

    @Test
    fun `payloads of 256 KiB and more`() {
        for (length in listOf(256 shl 10, 1 shl 20)) {
            val large = draft("remark", "ü".repeat(length / 2))
            assertEquals(listOf(Path.of("remark")), person.validate(large).warnings.map { it.path })
            assertEquals("Ana", firstName(person.validateJson(large.toString().toByteArray())))
        }
        val beyond = buildJsonObject { put("firstName", "x".repeat(2 shl 20)) }
        assertEquals(IssueCode.LIMIT_SIZE to Path.of(), issue(person.validate(beyond)))
    }

    @Test
    fun `many threads at once`() {
        val pool = Executors.newFixedThreadPool(16)
        try {
            val work = (0 until 64).map { number ->
                Callable {
                    val name = "Ana${"x".repeat(number)}"
                    (0 until 200).all { firstName(person.validate(ana(name))) == name }
                }
            }
            assertTrue(pool.invokeAll(work).all { it.get() })
        } finally {
            pool.shutdownNow()
        }
    }

    @Test
    fun `memory stays flat over 100,000 calls`() {
        val good = JSON.encodeToString(KillbPerson.serializer(), ana())
        val bad = """{"firstName":"${"x".repeat(300)}","phone":"12"}"""
        fun calls(count: Int) = repeat(count) {
            person.validateJson(if (it % 2 == 0) good else bad)
        }
        calls(20_000)
        val before = residentKilobytes()
        calls(100_000)
        val grown = residentKilobytes() - before
        // One leaked payload for each call would be 80 MB.
        assertTrue(grown < 40_000, "grew by $grown KB")
    }

    private fun residentKilobytes(): Long {
        System.gc()
        val line = File("/proc/self/status").readLines().single { it.startsWith("VmRSS:") }
        return line.filter(Char::isDigit).toLong()
    }
}
