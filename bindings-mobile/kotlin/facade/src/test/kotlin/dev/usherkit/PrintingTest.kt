package dev.usherkit

import java.io.File
import java.lang.reflect.Constructor
import java.lang.reflect.Modifier
import java.lang.reflect.ParameterizedType
import java.lang.reflect.Type
import java.lang.reflect.WildcardType
import kotlinx.serialization.KSerializer
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonPrimitive
import kotlinx.serialization.json.buildJsonObject
import kotlinx.serialization.json.put
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.DynamicTest
import org.junit.jupiter.api.DynamicTest.dynamicTest
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.TestFactory

/** Printed output, in a log for example, shows at most the verdict and nothing that users entered. */
class PrintingTest {
    @TestFactory
    fun `no public type prints what it holds`(): List<DynamicTest> =
        types.filter { it !in OF_NO_USER }.map { type ->
            dynamicTest(type.name) {
                val printed = valueOf(type).toString()
                assertFalse(SECRET in printed, printed)
            }
        }

    @Test
    fun `types of all kinds are checked`() {
        val looked = types.toSet() - OF_NO_USER
        for (type in listOf(JsonValue::class, Told.Known::class, KillbUser::class, KillbEligibility.Refused::class, Typed::class, PhoneNumber::class, Issue::class, KillbPerson::class)) {
            assertTrue(type.java in looked, type.java.name)
        }
        assertTrue(looked.size > 100, "${looked.size}")
    }

    @Test
    fun verdicts() {
        val user = buildJsonObject { put("id", SECRET); put("status", "REJECTED"); put("rejectionReason", SECRET) }
        val draft = buildJsonObject { put("firstName", SECRET); put(SECRET, 1); put("nationality", "CO") }
        val refused = Killb.person.with(OPTIONS).validate(draft)
        val said = mapOf<Any, String>(
            Killb.eligibility(user) to "KillbEligibility.Refused(…)",
            Killb.deletePlan(user) to "DeletePlan.Refused(…)",
            Killb.request(KillbCall.create, draft) to "RequestAnswer.Refused(…)",
            Killb.request(KillbCall.get, user) to "RequestAnswer.Accepted(…)",
            Killb.response(KillbCall.get, 200, user.toString().toByteArray()) to "ResponseAnswer.Success(…)",
            Killb.planUpdate(user, draft) to "KillbUpdatePlan.Ready(…)",
            Killb.person.with(OPTIONS).only("firstName").validate(draft) to "Accepted(warnings=0)",
            Killb.person.with(OPTIONS).validate(ana(SECRET)) to "Accepted(warnings=0)",
            Phone.asYouType(SECRET) to "Typed(…)",
            Phone.parse("+573001234567") to "Read(phone=PhoneNumber(valid=true))",
            refused.warnings to "[Issue(member.unknown)]",
        )
        for ((value, printed) in said) assertEquals(printed, value.toString())
        assertFalse(SECRET in refused.toString(), refused.toString())
    }

    private companion object {
        const val SECRET = "Rojas 4711"

        /** Paths print their segments; the others hold text of tables, developers or the phone library. */
        val OF_NO_USER = setOf<Class<*>>(
            Path::class.java,
            Schema::class.java,
            UsageException::class.java,
            PhoneExample::class.java,
            PhoneCountry::class.java,
            CallingCode::class.java,
            PhoneResult.Unreadable::class.java,
        )

        /** Classes that serialization generates. */
        val NOT_VALUES = listOf(KSerializer::class.java, Annotation::class.java)

        /** The classes of the facade of which other code can hold values. */
        val types: List<Class<*>> = run {
            val root = File(Options::class.java.protectionDomain.codeSource.location.toURI())
            val files = root.walk().filter { it.extension == "class" }
            val names = files.map { it.relativeTo(root).path.removeSuffix(".class").replace(File.separatorChar, '.') }
            names.map { Class.forName(it) }.filter { isOfValues(it) }.toList()
        }

        fun isOfValues(type: Class<*>): Boolean =
            Modifier.isPublic(type.modifiers) &&
                !Modifier.isAbstract(type.modifiers) &&
                !type.isEnum &&
                NOT_VALUES.none { it.isAssignableFrom(type) } &&
                constructor(type) != null

        /** The constructor with the most parameters, except those that serialization adds. */
        fun constructor(type: Class<*>): Constructor<*>? =
            type.constructors
                .filter { own -> !own.isSynthetic && own.parameterTypes.none { it.simpleName.endsWith("Marker") } }
                .filter { it.parameterCount > 0 }
                .maxByOrNull { it.parameterCount }

        fun valueOf(type: Type): Any =
            when (type) {
                String::class.java, Any::class.java -> SECRET
                Boolean::class.javaPrimitiveType, Boolean::class.javaObjectType -> true
                Int::class.javaPrimitiveType, Int::class.javaObjectType -> 4711
                Long::class.javaPrimitiveType, Long::class.javaObjectType -> 4711L
                JsonElement::class.java -> buildJsonObject { put(SECRET, SECRET) }
                JsonPrimitive::class.java -> JsonPrimitive(SECRET)
                Path::class.java -> Path.of(SECRET)
                is ParameterizedType ->
                    when (type.rawType) {
                        List::class.java -> listOf(valueOf(type.actualTypeArguments.single()))
                        Map::class.java -> mapOf(SECRET to SECRET)
                        else -> valueOf(type.rawType)
                    }
                is WildcardType -> valueOf(type.upperBounds.single())
                is Class<*> -> valueOf(type)
                else -> JsonValue(JsonPrimitive(SECRET))
            }

        fun valueOf(type: Class<*>): Any {
            type.enumConstants?.let { return it.first() }
            val own = types.first(type::isAssignableFrom)
            val constructor = constructor(own)!!
            return constructor.newInstance(*constructor.genericParameterTypes.map { valueOf(it) }.toTypedArray())
        }
    }
}
