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

    /**
     * `traderpal.eligibility`
     *
     * @param options those of every check ([Options]), and
     * - `everyCheck` (`true` or `false`): TraderPal: whether a user who is `active` must also have every check of `verificationStatus` verified; one whose checks are not, or not told, is then `pending`. KillB and Treezor ignore it. Default: `false`, the status alone decides.
     */
    @JvmStatic
    @JvmOverloads
    public fun eligibility(user: JsonElement, options: JsonObject? = null): Decision =
        decision("traderpal.eligibility", user, options)

    /**
     * `traderpal.planUpdate`
     *
     * @param options those of every check ([Options]), and
     * - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
     */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(current: JsonElement, changes: JsonElement, options: JsonObject? = null): Decision =
        decision("traderpal.planUpdate", current, changes, options)

    /** `traderpal.listQuery` */
    @JvmStatic
    @JvmOverloads
    public fun listQuery(filters: JsonElement, options: JsonObject? = null): Decision =
        decision("traderpal.listQuery", filters, options)

    /** `traderpal.nextPage` */
    @JvmStatic
    @JvmOverloads
    public fun nextPage(filters: JsonElement, response: JsonElement, options: JsonObject? = null): Decision =
        decision("traderpal.nextPage", filters, response, options)

    /**
     * `traderpal.request`
     *
     * @param options those of every check ([Options]), and
     * - `originIn` (one of `body`, `query`): Treezor: where the request `cancel` has its `origin`, for guide and reference differ: in the JSON `body` (default) or in the `query`. Other requests, KillB and TraderPal ignore it.
     * - `updatePolicy` (one of `reference`, `guide`, `strict`, `permissive`): Which changes pass where a provider's pages leave it open. KillB: `reference` (default) takes what the API reference takes, and says what is reviewed; `guide` takes only what the guide lists (e-mail, phone, address, employment, investment profile, KYC profile) and rejects the rest as `USER.0006`. TraderPal: `strict` (default) takes the members that samples change (`firstName`, `lastName`, `phoneNumber`), `permissive` every member of create. Treezor ignores it, and a word of another provider counts as the default.
     */
    @JvmStatic
    @JvmOverloads
    public fun request(operation: String, arguments: JsonElement, options: JsonObject? = null): Decision =
        decision("traderpal.request", operation, arguments, options)

    /**
     * `traderpal.response`
     *
     * @param options those of every check ([Options]), and
     * - `idempotencyKey` (text, at most 250 characters): The idempotency key that was sent with the request, where the provider takes one, so that it does nothing twice: Treezor's `accessTag`. With it a `create` is `retryable` even if the first one may have arrived. KillB and TraderPal take none and ignore it. Default: none was sent.
     */
    @JvmStatic
    @JvmOverloads
    public fun response(operation: String, status: Int?, body: ByteArray, headers: JsonElement? = null, options: JsonObject? = null): Decision =
        decision("traderpal.response", operation, status, body, headers, options)

    /** `traderpal.deletePlan` */
    @JvmStatic
    @JvmOverloads
    public fun deletePlan(user: JsonElement, facts: JsonElement? = null, options: JsonObject? = null): Decision =
        decision("traderpal.deletePlan", user, facts, options)

    /**
     * `traderpal.webhook`
     *
     * @param options those of every check ([Options]), and
     * - `scheme` (one of `A`, `B`, `either`): KillB: how the signature is made, in hexadecimal digits, over the raw body. `A` (default): SHA-256 of `body + "_" + secret`, as the vendor's released code has it. `B`: HMAC-SHA-256 of the body with the secret as key, as the page about security has it. `either`: one of the two will do. Treezor and TraderPal have one scheme each, HMAC-SHA-256, and ignore it.
     * - `now` (text or whole number): The current time, to refuse events that are older than `maxAge` (`event.stale`), and those whose time is missing, cannot be read, or is more than 5 minutes ahead (`event.time_invalid`): RFC 3339 text with an offset (`2026-03-01T12:00:00Z`), or whole seconds, not milliseconds, since 1970-01-01 UTC. The time of an event is what its signature covers: Treezor's `modifiedDate`, else `createdDate`, of the first object in `object_payload`; TraderPal's `created`. KillB signs no time of the delivery, so there it does nothing: `seen` keeps out repeated events. Default: the clock of the machine where `maxAge` is given, else none, and no event is too old.
     * - `seen` (array of at most 1000000: any text): The keys of events that were handled before, as answers have them in `event.key`; an event whose key is among them, compared exactly, is refused (`event.duplicate`). KillB, TraderPal: the `id` of the event, or for one without it a hash of the body without white space. Treezor: a hash of the signed part of the body. Default: none, for nothing is kept between calls.
     * - `maxAge` (whole number from 1 to 4294967295): How old an event may be, in seconds, at `now`, or without it by the clock of the machine. Default: 2700, 45 minutes, where `now` is given. With KillB it does nothing.
     */
    @JvmStatic
    @JvmOverloads
    public fun webhook(rawBody: ByteArray, headers: JsonElement, secret: ByteArray, options: JsonObject? = null): Decision =
        decision("traderpal.webhook", rawBody, headers, secret, options)

    /** `traderpal.applyEvent` */
    @JvmStatic
    @JvmOverloads
    public fun applyEvent(local: JsonElement, event: JsonElement, options: JsonObject? = null): Decision =
        decision("traderpal.applyEvent", local, event, options)

    /** `traderpal.sync` */
    @JvmStatic
    @JvmOverloads
    public fun sync(local: JsonElement, remote: JsonElement? = null, options: JsonObject? = null): Decision =
        decision("traderpal.sync", local, remote, options)

    /** `traderpal.batch` */
    @JvmStatic
    @JvmOverloads
    public fun batch(results: JsonElement, options: JsonObject? = null): Decision =
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
    /** Date of birth `YYYY-MM-DD`, not in the future. */
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
