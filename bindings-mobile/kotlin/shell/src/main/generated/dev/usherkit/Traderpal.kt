/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/** The payloads of Traderpal. */
public object Traderpal {
    /** `traderpal.user.create` */
    @JvmField
    public val user: Schema<TraderpalUserCreate> = Schema("traderpal.user.create", TraderpalUserCreate.serializer())

    /** `traderpal.user.update` */
    @JvmField
    public val userUpdate: Schema<TraderpalUserUpdate> = Schema("traderpal.user.update", TraderpalUserUpdate.serializer())

    /** `traderpal.users.query` */
    @JvmField
    public val usersQuery: Schema<TraderpalUsersQuery> = Schema("traderpal.users.query", TraderpalUsersQuery.serializer())

    /** Every schema of Traderpal. */
    @JvmField
    public val schemas: List<Schema<*>> = listOf(user, userUpdate, usersQuery)
}

/** `traderpal.statusFilter` */
@Serializable
public enum class TraderpalStatusFilter {
    /** `active` */
    @SerialName("active")
    ACTIVE,

    /** `pending` */
    @SerialName("pending")
    PENDING,

    /** `suspended` */
    @SerialName("suspended")
    SUSPENDED,
}

/** `traderpal.user.create` */
@Serializable
public data class TraderpalUserCreate(
    /** E-mail address; the domain comes out in lower case. */
    public val email: String,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val firstName: String,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val lastName: String,
    /** Date `YYYY-MM-DD`, not in the future. */
    public val dateOfBirth: String,
    /** ISO 3166-1 alpha-2 code; comes out in upper case. */
    public val country: String,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val phoneNumber: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TraderpalUserCreate(…)"
}

/** `traderpal.user.update` */
@Serializable
public data class TraderpalUserUpdate(
    /** Name, at most 100 characters; trimmed, NFC. */
    public val firstName: String? = null,
    /** Name, at most 100 characters; trimmed, NFC. */
    public val lastName: String? = null,
    /** Phone number of the shape of E.164, which it comes out in. */
    public val phoneNumber: String? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TraderpalUserUpdate(…)"
}

/** `traderpal.users.query` */
@Serializable
public data class TraderpalUsersQuery(
    /** Whole number from 1 to 1000. */
    public val limit: Long? = null,
    /** Whole number from 0 to 4294967295. */
    public val offset: Long? = null,
    /** One of `active`, `pending`, `suspended`. */
    public val status: TraderpalStatusFilter? = null,
) {
    /** The type alone, for the members are the user's data. */
    override fun toString(): String = "TraderpalUsersQuery(…)"
}
