package dev.usherkit

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the shell adds to the core: types, drafts, exceptions. */
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
        assertEquals(mapOf("phone" to JsonPrimitive("+573001234567")), value)
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
        assertEquals(JsonPrimitive(true), Killb.eligibility(user).jsonObject["canTransact"])
        val broken = Killb.response("get", 503, "no JSON".toByteArray())
        assertEquals(JsonPrimitive("server"), broken.jsonObject["kind"])
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

    @Test
    fun `nothing prints the user's data`() {
        val accepted = person.validate(ana())
        val shown = listOf(accepted, ana(), ana().address, KillbUserCreate.Person(ana()), Phone.parse("+573001234567"))
        for (text in shown.map(Any::toString)) {
            assertFalse(listOf("Ana", "Rojas", "Bogot", "300").any { it in text }, text)
        }
    }
}
