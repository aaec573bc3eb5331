/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** `usherkit.locale` */
@Serializable
public enum class Locale {
    /** `en` */
    @SerialName("en")
    EN,

    /** `es` */
    @SerialName("es")
    ES,

    /** `pt` */
    @SerialName("pt")
    PT,

    /** `fr` */
    @SerialName("fr")
    FR,
}

/** `usherkit.unknownKeys` */
@Serializable
public enum class UnknownKeys {
    /** `strip` */
    @SerialName("strip")
    STRIP,

    /** `reject` */
    @SerialName("reject")
    REJECT,
}

/** `usherkit.blank` */
@Serializable
public enum class Blank {
    /** `keep` */
    @SerialName("keep")
    KEEP,

    /** `absent` */
    @SerialName("absent")
    ABSENT,
}

/** `usherkit.nationalIdLevel` */
@Serializable
public enum class NationalIdLevel {
    /** `off` */
    @SerialName("off")
    OFF,

    /** `warn` */
    @SerialName("warn")
    WARN,

    /** `error` */
    @SerialName("error")
    ERROR,
}

/** `usherkit.options` */
@Serializable
public data class Options(
    /** The day on which ages and futures are judged. Default: the current day in UTC. Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused. Region that the phone metadata knows. */
    public val defaultCountry: String? = null,
    /** The language of messages. Default: `en`. One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and TraderPal. One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds nothing else, at every depth; items beside others keep their places. One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About 1.4 % of the RFCs that Mexico has registered have a wrong check digit: `{ format: 'error', checkDigit: 'warn' }` takes them. One of `off`, `warn`, `error`, or object, see `usherkit.nationalIds`. */
    public val nationalIds: NationalIds? = null,
    /** Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`. */
    public val kosovo: Boolean? = null,
    /** Bounds against hostile input. Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "Options(…)"
}

/** `usherkit.nationalIds` */
@Serializable
public data class NationalIds(
    /** Length, characters and parts; with `off`, days that differ from the date of birth are not looked at either. Default: `warn`. One of `off`, `warn`, `error`. */
    public val format: NationalIdLevel? = null,
    /** Check digits. Default: `warn`. One of `off`, `warn`, `error`. */
    public val checkDigit: NationalIdLevel? = null,
    /** Numbers that stand for nobody: generic ones, specimens, rows of one digit. Default: `warn`. One of `off`, `warn`, `error`. */
    public val placeholder: NationalIdLevel? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "NationalIds(…)"

    /** One word for all members. */
    public companion object {
        /** `off` for all. */
        @JvmField
        public val OFF: NationalIds = NationalIds(NationalIdLevel.OFF, NationalIdLevel.OFF, NationalIdLevel.OFF)

        /** `warn` for all. */
        @JvmField
        public val WARN: NationalIds = NationalIds(NationalIdLevel.WARN, NationalIdLevel.WARN, NationalIdLevel.WARN)

        /** `error` for all. */
        @JvmField
        public val ERROR: NationalIds = NationalIds(NationalIdLevel.ERROR, NationalIdLevel.ERROR, NationalIdLevel.ERROR)
    }
}

/** `usherkit.limits` */
@Serializable
public data class Limits(
    /** Most bytes of JSON text. Default: 2097152 (2 MiB). Whole number from 1 to 1073741823. */
    public val bytes: Long? = null,
    /** Most levels of nesting. Default: 32. Whole number from 1 to 128. */
    public val depth: Long? = null,
    /** Most items of an array. Default: 1000. Whole number from 1 to 1000000. */
    public val items: Long? = null,
    /** Most characters (Unicode scalar values) of a known text. Default: 10000. Whole number from 1 to 1073741823. */
    public val characters: Long? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "Limits(…)"
}
