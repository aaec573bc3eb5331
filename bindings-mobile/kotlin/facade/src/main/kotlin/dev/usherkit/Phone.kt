package dev.usherkit

import dev.usherkit.bindings.phoneAsYouType
import dev.usherkit.bindings.phoneExamples
import dev.usherkit.bindings.phoneFormat
import dev.usherkit.bindings.phoneParse
import dev.usherkit.bindings.phoneRegions
import kotlinx.serialization.Serializable

/**
 * Phone numbers alone, exactly as Google's libphonenumber judges them.
 *
 * ```kotlin
 * val answer = Phone.parse("300 123 4567", defaultCountry = "CO")
 * if (answer is PhoneResult.Read && answer.phone.valid) call(answer.phone.e164)
 * ```
 */
public object Phone {
    /** The version of UsherKit. */
    public const val version: String = VERSION

    /** The version of libphonenumber's metadata, such as `9.0.42`. */
    public const val metadataVersion: String = METADATA_VERSION

    /**
     * Parses a phone number. A number that can be read but is not valid is [PhoneResult.Read] with `valid` false.
     *
     * @param defaultCountry the region of numbers that do not start with `+`
     * @throws UsageException for a country that libphonenumber does not know
     */
    @JvmStatic
    @JvmOverloads
    public fun parse(input: String, defaultCountry: String? = null): PhoneResult {
        val answer: WirePhone = JSON.decodeFromString(calling { phoneParse(payloads().buffer(input), country(defaultCountry)) })
        return answer.phone?.let(PhoneResult::Read) ?: PhoneResult.Unreadable(answer.reason.orEmpty())
    }

    /**
     * Writes a phone number in a format; null for a text that is not a phone number, see [parse].
     *
     * @throws UsageException for a country that libphonenumber does not know
     */
    @JvmStatic
    @JvmOverloads
    public fun format(input: String, format: PhoneFormat, defaultCountry: String? = null): String? {
        val json = calling { phoneFormat(payloads().buffer(input), format.native, country(defaultCountry)) }
        return JSON.decodeFromString<WirePhoneText>(json).text
    }

    /**
     * Formats the content of a text field after a change: typed, edited or pasted.
     *
     * @param caret the position of the caret, in UTF-16 code units
     * @param country the region of numbers that do not start with `+`; without it, only numbers with `+` are formatted
     * @throws UsageException for a country that libphonenumber does not know
     */
    @JvmStatic
    @JvmOverloads
    public fun asYouType(text: String, caret: Int = text.length, country: String? = null): Typed =
        JSON.decodeFromString(calling { phoneAsYouType(payloads().buffer(text), caret.coerceAtLeast(0).toUInt(), country) })

    /**
     * An example number of a country for each type of line that it has, such as `MOBILE`, for placeholders.
     *
     * @throws UsageException for a country that libphonenumber does not know
     */
    @JvmStatic
    public fun examples(country: String): Map<String, PhoneExample> =
        JSON.decodeFromString(calling { phoneExamples(country) })

    /** All countries and territories that have phone numbers, by calling code. */
    @JvmStatic
    public fun countries(): List<PhoneCountry> = regions().countries

    /** All calling codes, in ascending order. */
    @JvmStatic
    public fun callingCodes(): List<CallingCode> = regions().callingCodes

    private fun regions(): WireRegions = JSON.decodeFromString(phoneRegions())

    private fun country(code: String?): String = encodeOptions(Options(defaultCountry = code), EVERYTHING)
}

/** The result of parsing a text as a phone number. */
public sealed interface PhoneResult {
    /** The text is a phone number. */
    public data class Read(val phone: PhoneNumber) : PhoneResult

    /** The text is not a phone number; [reason] says why, such as `missing_region`. */
    public data class Unreadable(val reason: String) : PhoneResult
}

/**
 * A parsed phone number, as libphonenumber judges it.
 *
 * @property e164 the number in E.164, such as `+573001234567`; without the extension
 * @property valid whether the numbering plan has such a number
 * @property possible whether the length is that of numbers with this calling code
 * @property reason why the number is not valid
 * @property region the region, such as `CO`, or `001` for a calling code without a region
 * @property type the type of line, such as `MOBILE`
 * @property callingCode the calling code, such as 57
 * @property nationalNumber the digits after the calling code
 * @property extension the extension, if the text had one
 */
@Serializable
public data class PhoneNumber(
    val e164: String,
    val valid: Boolean,
    val possible: Boolean,
    val reason: String? = null,
    val region: String? = null,
    val type: String,
    val callingCode: Int,
    val nationalNumber: String,
    val extension: String? = null,
) {
    /** Only the verdict, because the number is the user's data. */
    override fun toString(): String = "PhoneNumber(valid=$valid)"
}

/** A format of phone numbers. */
public enum class PhoneFormat(internal val native: dev.usherkit.bindings.PhoneFormat) {
    /** `+573001234567` */
    E164(dev.usherkit.bindings.PhoneFormat.E164),

    /** `+57 300 1234567` */
    INTERNATIONAL(dev.usherkit.bindings.PhoneFormat.INTERNATIONAL),

    /** `300 1234567` */
    NATIONAL(dev.usherkit.bindings.PhoneFormat.NATIONAL),

    /** `tel:+57-300-1234567` */
    RFC3966(dev.usherkit.bindings.PhoneFormat.RFC3966),
}

/** The content of a text field, and the position of its caret in UTF-16 code units. */
@Serializable
public data class Typed(val text: String, val caret: Int) {
    /** Only the type, because the text is the user's data. */
    override fun toString(): String = "Typed(…)"
}

/** An example number, for placeholders. */
@Serializable
public data class PhoneExample(val e164: String, val international: String, val national: String)

/** A country or territory with phone numbers, for pickers; the platform's `Locale` has its name. */
@Serializable
public data class PhoneCountry(val region: String, val callingCode: Int)

/** A calling code and the regions that share it, the main one first; `001` for one without a region. */
@Serializable
public data class CallingCode(val callingCode: Int, val regions: List<String>)

@Serializable
private class WirePhone(@Suppress("unused") val ok: Boolean, val phone: PhoneNumber? = null, val reason: String? = null)

@Serializable
private class WirePhoneText(@Suppress("unused") val ok: Boolean, val text: String? = null, val reason: String? = null)

@Serializable
private class WireRegions(val countries: List<PhoneCountry>, val callingCodes: List<CallingCode>)
