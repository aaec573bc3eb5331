/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.builtins.nullable
import kotlinx.serialization.json.JsonElement

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
     * Whether the user may transact, and what comes next. Limits are hints: the server decides.
     *
     * ```kotlin
     * when (val answer = Traderpal.eligibility(user)) {
     *     is TraderpalEligibility.Allowed -> pay()
     *     is TraderpalEligibility.Refused -> show(answer.message, answer.action)
     * }
     * ```
     *
     * @param user the user as the provider sent it, or as `response` answered it (`value.json`)
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun eligibility(
        user: JsonElement,
        options: EligibilityOptions = EligibilityOptions(),
    ): TraderpalEligibility =
        ask(TraderpalEligibility.serializer(), "traderpal.eligibility", user, given(EligibilityOptions.serializer(), options))

    /**
     * What an update would do, with its request or the reason why there is none.
     *
     * ```kotlin
     * when (val plan = Traderpal.planUpdate(user, changes)) {
     *     is TraderpalUpdatePlan.Ready -> send(plan.request)
     *     is TraderpalUpdatePlan.Blocked -> show(plan.message, plan.issues + plan.rejected)
     * }
     * ```
     *
     * @param current the user as the provider has it
     * @param changes the new values alone
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(
        current: JsonElement,
        changes: JsonElement,
        options: PlanOptions = PlanOptions(),
    ): TraderpalUpdatePlan =
        ask(TraderpalUpdatePlan.serializer(), "traderpal.planUpdate", current, changes, given(PlanOptions.serializer(), options))

    /**
     * What an update would do, with its request or the reason why there is none.
     *
     * A member that is null stays as it is; to clear one, give the changes as JSON, with `null`.
     *
     * @param current the user as the provider has it
     * @param changes the new values alone
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun planUpdate(
        current: JsonElement,
        changes: TraderpalUserUpdate,
        options: PlanOptions = PlanOptions(),
    ): TraderpalUpdatePlan =
        ask(TraderpalUpdatePlan.serializer(), "traderpal.planUpdate", current, given(TraderpalUserUpdate.serializer(), changes), given(PlanOptions.serializer(), options))

    /**
     * The query of a list, or what is wrong with its filters.
     *
     * @param filters the filters of the list
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun listQuery(
        filters: TraderpalUsersQuery,
        options: Options = Options(),
    ): QueryAnswer =
        ask(QueryAnswer.serializer(), "traderpal.listQuery", given(TraderpalUsersQuery.serializer(), filters), given(Options.serializer(), options))

    /**
     * The filters of the next page; null behind the last one.
     *
     * @param filters the filters of the list
     * @param response the page that these filters got, as the provider sent it or as `response` answered it
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun nextPage(
        filters: TraderpalUsersQuery,
        response: JsonElement,
        options: Options = Options(),
    ): TraderpalUsersQuery? =
        ask(TraderpalUsersQuery.serializer().nullable, "traderpal.nextPage", given(TraderpalUsersQuery.serializer(), filters), response, given(Options.serializer(), options))

    /**
     * A request, or why there is none.
     *
     * @param call what is asked of the provider
     * @param arguments what the call takes: the user, the id, the filters
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun request(
        call: TraderpalCall<*>,
        arguments: JsonElement,
        options: RequestOptions = RequestOptions(),
    ): RequestAnswer =
        ask(RequestAnswer.serializer(), "traderpal.request", call.name, arguments, given(RequestOptions.serializer(), options))

    /**
     * What a response means.
     *
     * ```kotlin
     * when (val answer = Traderpal.response(TraderpalCall.get, status, body)) {
     *     is ResponseAnswer.Success -> show(answer.value)             // TraderpalUser
     *     is ResponseAnswer.Failure -> if (answer.retryable) again(answer.retryAfter ?: answer.backoff)
     * }
     * ```
     *
     * @param call what is asked of the provider
     * @param status the HTTP status; null where no answer came
     * @param body the body as it came
     * @param headers the headers by their names, in any case of letters
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun <Value> response(
        call: TraderpalCall<Value>,
        status: Int?,
        body: ByteArray,
        headers: JsonElement? = null,
        options: ResponseOptions = ResponseOptions(),
    ): ResponseAnswer<Value> =
        ask(ResponseAnswer.serializer(call.values), "traderpal.response", call.name, status, body, headers, given(ResponseOptions.serializer(), options))

    /**
     * Whether the user may be deleted or cancelled, and the request for it.
     *
     * @param user the user as the provider sent it, or as `response` answered it (`value.json`)
     * @param facts what only the caller knows of the user
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun deletePlan(
        user: JsonElement,
        facts: JsonElement? = null,
        options: Options = Options(),
    ): DeletePlan =
        ask(DeletePlan.serializer(), "traderpal.deletePlan", user, facts, given(Options.serializer(), options))

    /**
     * A genuine webhook, or the reason not to act on it.
     *
     * ```kotlin
     * when (val answer = Traderpal.webhook(rawBody, headers, secret)) {
     *     is TraderpalWebhookAnswer.Genuine -> store(Traderpal.applyEvent(local, answer.event.json).changes)
     *     is TraderpalWebhookAnswer.Refused -> log(answer.reason)
     * }
     * ```
     *
     * @param rawBody the body as it came, for its bytes are signed
     * @param headers the headers by their names, in any case of letters
     * @param secret the secret of the webhook
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun webhook(
        rawBody: ByteArray,
        headers: JsonElement,
        secret: ByteArray,
        options: WebhookOptions = WebhookOptions(),
    ): TraderpalWebhookAnswer =
        ask(TraderpalWebhookAnswer.serializer(), "traderpal.webhook", rawBody, headers, secret, given(WebhookOptions.serializer(), options))

    /**
     * What an event means for the local record.
     *
     * @param local the caller's own record of the user
     * @param event the event, as `webhook` answered it (`event.json`)
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun applyEvent(
        local: JsonElement,
        event: JsonElement,
        options: Options = Options(),
    ): TraderpalEventChanges =
        ask(TraderpalEventChanges.serializer(), "traderpal.applyEvent", local, event, given(Options.serializer(), options))

    /**
     * What makes the local record agree with the provider.
     *
     * @param local the caller's own record of the user
     * @param remote the user as the provider has it; null where there is none
     * @throws UsageException for malformed options, never for data
     */
    @JvmStatic
    @JvmOverloads
    public fun sync(
        local: JsonElement,
        remote: JsonElement? = null,
        options: Options = Options(),
    ): TraderpalSyncAnswer =
        ask(TraderpalSyncAnswer.serializer(), "traderpal.sync", local, remote, given(Options.serializer(), options))

    /**
     * Many outcomes in one, in their order.
     *
     * @param results a list of answers of `response` and `request` as JSON, each with the caller's `externalId` where it has one
     * @throws UsageException for malformed options, for results that are no list, and for values that no response has
     */
    @JvmStatic
    @JvmOverloads
    public fun batch(
        results: JsonElement,
        options: Options = Options(),
    ): TraderpalBatchAnswer =
        ask(TraderpalBatchAnswer.serializer(), "traderpal.batch", results, given(Options.serializer(), options))
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
