package dev.usherkit

import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonArray
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import kotlinx.serialization.json.put
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertInstanceOf
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertThrows
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

/** What the facade adds to the core: types, drafts, exceptions. */
class FacadeTest {
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
        val options = PlanOptions(only = listOf(Path.of("phnoe")))
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
    fun `answers are classes of their cases`() {
        val allowed = assertInstanceOf(KillbEligibility.Allowed::class.java, Killb.eligibility(user("ACTIVE")))
        assertEquals(Triple(true, State.ACTIVE, emptyList<Reason>()), Triple(allowed.canTransact, allowed.state, allowed.reasons))
        val pending: KillbEligibility = Killb.eligibility(user("PENDING"))
        assertEquals(Triple(false, State.PENDING, listOf(Reason.USER_PENDING)), Triple(pending.canTransact, pending.state, pending.reasons))
        assertEquals("user.pending", pending.reasons.single().wire)
        val plan = Killb.planUpdate(user("ACTIVE"), KillbPersonUpdate(phone = "+57 300 123 4567"))
        val ready = assertInstanceOf(KillbUpdatePlan.Ready::class.java, plan)
        assertEquals("+573001234567", ready.patch["phone"]?.text)
        assertEquals(Method.PATCH to "/api/v2/users/u1", ready.request.method to ready.request.path)
        val empty = Killb.planUpdate(user("ACTIVE"), JsonObject(emptyMap()))
        assertEquals(Reason.UPDATE_EMPTY, assertInstanceOf(KillbUpdatePlan.Blocked::class.java, empty).blocked)
    }

    @Test
    fun `what a call answers has the type of the call`() {
        val user: ResponseAnswer<KillbUser> = Killb.response(KillbCall.get, 200, user("ACTIVE").toString().toByteArray())
        val value = assertInstanceOf(ResponseAnswer.Success::class.java, user).value as KillbUser
        assertEquals(KillbStatus.ACTIVE to "u1", value.status?.known to value.id)
        assertEquals(true, Killb.eligibility(value.json).canTransact)
        val page: ResponseAnswer<KillbUsersPage> = Killb.response(KillbCall.list, 200, """{"users":[{"id":"u1"}],"totalPage":2}""".toByteArray())
        val users = assertInstanceOf(ResponseAnswer.Success::class.java, page).value as KillbUsersPage
        val filters = KillbUsersQuery(type = KillbUserType.PERSON, page = 1)
        assertEquals(2L, Killb.nextPage(filters, users.json)?.page)
        assertNull(Killb.nextPage(filters.copy(page = 2), users.json))
        val deleted: ResponseAnswer<Unit?> = Killb.response(KillbCall.delete, 204, ByteArray(0))
        assertEquals(ResponseAnswer.Success(null), deleted)
        val changed: ResponseAnswer<KillbUser?> = Killb.response(KillbCall.update, 204, ByteArray(0))
        assertEquals(ResponseAnswer.Success(null), changed)
        val broken = Killb.response(KillbCall.get, 503, "no JSON".toByteArray())
        assertEquals(FailureKind.SERVER, assertInstanceOf(ResponseAnswer.Failure::class.java, broken).kind)
        val again = Treezor.response(TreezorCall.create, 502, ByteArray(0), options = ResponseOptions(idempotencyKey = "t-1"))
        assertEquals(true, assertInstanceOf(ResponseAnswer.Failure::class.java, again).retryable)
        val batch = Killb.batch(JsonArray(listOf(user.json, broken.json, deleted.json)))
        assertEquals(listOf(value, null) to false, batch.successful to batch.failed.single().error.isEmpty())
        assertThrows(UsageException::class.java) { Killb.batch(JsonArray(listOf(buildJsonObject { put("ok", true); put("value", 1) }))) }
    }

    @Test
    fun `what a provider told is known or other`() {
        val body = """{"id":"u1","type":"PERSON","status":"NEW","data":{"firstName":"Ana"},"extra":[1]}"""
        val answer = Killb.response(KillbCall.get, 200, body.toByteArray())
        val user = assertInstanceOf(ResponseAnswer.Success::class.java, answer).value as KillbUser
        assertEquals(null to "NEW", user.status?.known to user.status?.other?.text)
        assertEquals("Ana" to null, user.dataAsPerson?.firstName to user.dataAsCompany)
        assertEquals(listOf("extra"), user.unknownMembers?.map { it[0]?.text })
        assertNull(user.copy(type = Told.Other(JsonValue(JsonPrimitive("ROBOT")))).dataAsPerson)
    }

    private fun user(status: String) = buildJsonObject {
        put("id", "u1")
        put("type", "PERSON")
        put("status", status)
        put("active", true)
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
