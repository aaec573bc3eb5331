package dev.usherkit

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonNull
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.add
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import kotlinx.serialization.json.putJsonArray
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the facade adds to the core: types, drafts, exceptions. */
class ShellTest {
    private val person = Killb.person.with(OPTIONS)

    @Test
    fun `an accepted value is typed and normalized`() {
        val answer = person.validate(ana("  Ana "))
        val expected = ana().copy(phone = "+573001234567", address = ana().address.copy(countryCode = "CO"))
        assertEquals(Validation.Accepted(expected, emptyList()), answer)
    }

    @Test
    fun `any serializable class is a draft`() {
        @Serializable
        class Form(val firstName: String, val lastName: String? = null)

        val answer = person.validate(Form("Ana"))
        val issues = assertInstanceOf(Validation.Refused::class.java, answer).issues
        assertEquals(IssueCode.MEMBER_REQUIRED, issues.first().code)
        assertEquals(Path.of("lastName"), issues.first().path)
        assertEquals(issues, assertInstanceOf(Validation.Refused::class.java, person.validate(mapOf("firstName" to "Ana"))).issues)
    }

    @Test
    fun `only some members`() {
        val answer = person.only(Path.of("phone"), Path.of("address", "city")).validate(mapOf("phone" to "300 123 4567"))
        assertEquals(
            listOf(Path.of("address")),
            assertInstanceOf(Validation.Refused::class.java, answer).issues.map { it.path },
        )
        val phone = person.only(Path.of("phone")).validate(mapOf("phone" to "300 123 4567"))
        val value = assertInstanceOf(Validation.Accepted::class.java, phone).value
        assertEquals(JsonValue(JsonObject(mapOf("phone" to JsonPrimitive("+573001234567")))), value)
    }

    @Test
    fun `a path that the schema does not have is misuse`() {
        val city = person.only("address.city").validate(mapOf("address" to mapOf("city" to " Cali ")))
        assertEquals("Cali", assertInstanceOf(Validation.Accepted::class.java, city).value.let { it as JsonValue }["address"]!!["city"]?.text)
        for (wrong in listOf(person.only(Path.of("nope")), person.only("phone", "address.town"), person.only(Path.of("address.city")))) {
            val misuse = assertThrows(UsageException::class.java) { wrong.validate(ana()) }
            assertEquals(listOf(IssueCode.PATH_UNKNOWN), misuse.issues.map { it.code })
            assertThrows(UsageException::class.java) { wrong.fields() }
        }
        val misuse = assertThrows(UsageException::class.java) { person.only("phone", "address.town").validate(ana()) }
        assertEquals(listOf(Path.of("only", 1)), misuse.issues.map { it.path })
        assertTrue("`address.town`" in misuse.message!!, misuse.message)
        val user: KillbUserCreate = KillbUserCreate.Person(ana())
        val names = Killb.user.only("data.firstName", "data.companyName").validate(user)
        assertInstanceOf(Validation.Accepted::class.java, names)
        assertThrows(UsageException::class.java) { Killb.user.only("data.nickname").validate(user) }
        val options = buildJsonObject { putJsonArray("only") { add("phnoe") } }
        assertThrows(UsageException::class.java) { Killb.planUpdate(JsonObject(emptyMap()), JsonObject(emptyMap()), options) }
    }

    @Test
    fun `an envelope is the class of its case`() {
        val user: KillbUserCreate = KillbUserCreate.Person(ana(), externalId = "user-1")
        val value = assertInstanceOf(Validation.Accepted::class.java, Killb.user.with(OPTIONS).validate(user)).value
        assertEquals("user-1", assertInstanceOf(KillbUserCreate.Person::class.java, value).externalId)
    }

    @Test
    fun `malformed options are misuse`() {
        val misuse = assertThrows(UsageException::class.java) {
            Killb.person.with(Options(defaultCountry = "Atlantis")).validate(ana())
        }
        assertEquals(listOf(Path.of("defaultCountry")), misuse.issues.map { it.path })
        assertThrows(UsageException::class.java) { Phone.parse("1", defaultCountry = "Atlantis") }
        assertThrows(UsageException::class.java) { Phone.examples("Atlantis") }
        assertThrows(UsageException::class.java) { Phone.asYouType("1", country = "Atlantis") }
    }

    @Test
    fun `schemas describe themselves`() {
        assertEquals(Killb.person.name, JSON.parseToJsonElement(Killb.person.jsonSchema()).jsonObject["title"]?.jsonPrimitive?.content)
        assertEquals("firstName", Killb.person.fields().first().jsonObject.getValue("path").jsonArray.single().jsonPrimitive.content)
    }

    @Test
    fun decisions() {
        val user = JSON.parseToJsonElement("""{"id":"u1","status":"ACTIVE","active":true}""")
        assertEquals(true, Killb.eligibility(user)["canTransact"]?.boolean)
        val broken = Killb.response("get", 503, "no JSON".toByteArray())
        assertEquals("server" to null, broken["kind"]?.text to broken["kin"])
        assertEquals(JsonNull, Killb.nextPage(JsonObject(emptyMap()), JsonObject(emptyMap())).value.json)
        val options = buildJsonObject { put("idempotencyKey", "t-1") }
        val again = Treezor.response("create", 502, ByteArray(0), options = options)
        assertEquals(true, again["retryable"]?.boolean)
        assertThrows(UsageException::class.java) { Killb.request("dance", user) }
    }

    @Test
    fun `phone numbers`() {
        val read = assertInstanceOf(PhoneResult.Read::class.java, Phone.parse("300 123 4567", "CO"))
        assertEquals("+573001234567" to "MOBILE", read.phone.e164 to read.phone.type)
        assertEquals(PhoneResult.Unreadable("missing_region"), Phone.parse("300 123 4567"))
        assertEquals("+57 300 1234567", Phone.format("3001234567", PhoneFormat.INTERNATIONAL, "CO"))
        assertNull(Phone.format("x", PhoneFormat.E164))
        assertEquals(Typed("201-5550", 8), Phone.asYouType("2015550", country = "US"))
        assertEquals("+573211234567", Phone.examples("CO").getValue("MOBILE").e164)
        assertEquals(PhoneCountry("US", 1), Phone.countries().first())
        assertEquals("US", Phone.callingCodes().first().regions.first())
        assertTrue(Phone.metadataVersion.startsWith("9."))
    }
}
