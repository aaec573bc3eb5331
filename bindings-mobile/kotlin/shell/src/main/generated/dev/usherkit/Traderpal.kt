/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.JsonElement
import kotlinx.serialization.json.JsonObject

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

    /** `traderpal.eligibility` */
    @JvmStatic
    @JvmOverloads
    public fun eligibility(user: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.eligibility", user, options)

    /** `traderpal.planUpdate` */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(current: JsonElement, changes: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.planUpdate", current, changes, options)

    /** `traderpal.listQuery` */
    @JvmStatic
    @JvmOverloads
    public fun listQuery(filters: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.listQuery", filters, options)

    /** `traderpal.nextPage` */
    @JvmStatic
    @JvmOverloads
    public fun nextPage(filters: JsonElement, response: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.nextPage", filters, response, options)

    /** `traderpal.request` */
    @JvmStatic
    @JvmOverloads
    public fun request(operation: String, arguments: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.request", operation, arguments, options)

    /** `traderpal.response` */
    @JvmStatic
    @JvmOverloads
    public fun response(operation: String, status: Int?, body: ByteArray, headers: JsonElement? = null, options: JsonObject? = null): JsonElement =
        decision("traderpal.response", operation, status, body, headers, options)

    /** `traderpal.deletePlan` */
    @JvmStatic
    @JvmOverloads
    public fun deletePlan(user: JsonElement, facts: JsonElement? = null, options: JsonObject? = null): JsonElement =
        decision("traderpal.deletePlan", user, facts, options)

    /** `traderpal.webhook` */
    @JvmStatic
    @JvmOverloads
    public fun webhook(rawBody: ByteArray, headers: JsonElement, secret: ByteArray, options: JsonObject? = null): JsonElement =
        decision("traderpal.webhook", rawBody, headers, secret, options)

    /** `traderpal.applyEvent` */
    @JvmStatic
    @JvmOverloads
    public fun applyEvent(local: JsonElement, event: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.applyEvent", local, event, options)

    /** `traderpal.sync` */
    @JvmStatic
    @JvmOverloads
    public fun sync(local: JsonElement, remote: JsonElement? = null, options: JsonObject? = null): JsonElement =
        decision("traderpal.sync", local, remote, options)

    /** `traderpal.batch` */
    @JvmStatic
    @JvmOverloads
    public fun batch(results: JsonElement, options: JsonObject? = null): JsonElement =
        decision("traderpal.batch", results, options)
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
