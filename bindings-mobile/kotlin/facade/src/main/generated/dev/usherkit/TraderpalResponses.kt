/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonObject

/** `traderpal.status` */
@Serializable
public enum class TraderpalStatus {
    /** `pending_verification` */
    @SerialName("pending_verification")
    PENDING_VERIFICATION,

    /** `active` */
    @SerialName("active")
    ACTIVE,

    /** `suspended` */
    @SerialName("suspended")
    SUSPENDED,

    /** `closed` */
    @SerialName("closed")
    CLOSED,
}

/** `traderpal.check` */
@Serializable
public enum class TraderpalCheck {
    /** `verified` */
    @SerialName("verified")
    VERIFIED,

    /** `pending` */
    @SerialName("pending")
    PENDING,
}

/** `traderpal.user`. */
@Serializable
public data class TraderpalUser(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val userId: String? = null,
    /** Text, at most 254 characters; trimmed, NFC. */
    public val email: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val firstName: String? = null,
    /** Text, at most 100 characters; trimmed, NFC. */
    public val lastName: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val dateOfBirth: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val country: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val phoneNumber: String? = null,
    /** One of `pending_verification`, `active`, `suspended`, `closed`. */
    public val status: Told<TraderpalStatus>? = null,
    /** Object, see `traderpal.verificationStatus`. */
    public val verificationStatus: TraderpalVerificationStatus? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val createdAt: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val updatedAt: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalUser(…)"
}

/** `traderpal.verificationStatus`, as it comes back. */
@Serializable
public data class TraderpalVerificationStatus(
    /** One of `verified`, `pending`. */
    public val email: Told<TraderpalCheck>? = null,
    /** One of `verified`, `pending`. */
    public val identity: Told<TraderpalCheck>? = null,
    /** One of `verified`, `pending`. */
    public val address: Told<TraderpalCheck>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalVerificationStatus(…)"
}

/** `traderpal.usersPage`. */
@Serializable
public data class TraderpalUsersPage(
    /** Array of at most 4294967295: object, see `traderpal.user`. */
    public val users: List<TraderpalUser>? = null,
    /** Object, see `traderpal.pageMetadata`. */
    public val metadata: TraderpalPageMetadata? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalUsersPage(…)"
}

/** `traderpal.pageMetadata`, as it comes back. */
@Serializable
public data class TraderpalPageMetadata(
    /** Whole number from 0 to 9007199254740991. */
    public val total: Long? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val limit: Long? = null,
    /** Whole number from 0 to 9007199254740991. */
    public val offset: Long? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalPageMetadata(…)"
}

/** `traderpal.event`. */
@Serializable
public data class TraderpalEvent(
    /** Text, at most 200 characters; trimmed, NFC. */
    public val type: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val id: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val created: String? = null,
    /** Set by the server. */
    public val data: JsonValue? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalEvent(…)"
}
