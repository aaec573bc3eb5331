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

/** `usherkit.nationalIds` */
@Serializable
public enum class NationalIds {
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
    /** Date `YYYY-MM-DD`. */
    public val today: String? = null,
    /** Region that the phone metadata knows; comes out in upper case. */
    public val defaultCountry: String? = null,
    /** One of `en`, `es`, `pt`, `fr`. */
    public val locale: Locale? = null,
    /** One of `strip`, `reject`. */
    public val unknownKeys: UnknownKeys? = null,
    /** One of `keep`, `absent`. */
    public val blank: Blank? = null,
    /** One of `off`, `warn`, `error`. */
    public val nationalIds: NationalIds? = null,
    /** `true` or `false`. */
    public val kosovo: Boolean? = null,
    /** Object, see `usherkit.limits`. */
    public val limits: Limits? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "Options(…)"
}

/** `usherkit.limits` */
@Serializable
public data class Limits(
    /** Whole number from 1 to 1073741823. */
    public val bytes: Long? = null,
    /** Whole number from 1 to 128. */
    public val depth: Long? = null,
    /** Whole number from 1 to 1000000. */
    public val items: Long? = null,
    /** Whole number from 1 to 1073741823. */
    public val characters: Long? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "Limits(…)"
}
