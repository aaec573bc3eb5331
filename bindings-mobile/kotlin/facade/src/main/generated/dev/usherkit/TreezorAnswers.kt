/* Written by `cargo xtask generate` from the tables of `core`. */
@file:OptIn(ExperimentalSerializationApi::class)

package dev.usherkit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** New values of members of a local record; null where a member stays as it is. */
@Serializable
public data class TreezorCopies(
    /** The provider's `userId`. */
    public val treezorUserId: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `userStatus`; `CANCELED` where the user is deleted, cancelled or closed. */
    public val userStatus: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `kycReview`. */
    public val kycStatus: JsonValue? = null,
    /** The provider's `kycLevel`. */
    public val kycLevel: JsonValue? = null,
    /** The provider's `modifiedDate`. */
    public val updatedAt: @Serializable(with = CopySerializer::class) String? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorCopies(…)"
}

/** `treezor.freezeEffect` */
@Serializable
public enum class TreezorFreezeEffect {
    /** `allowed` */
    @SerialName("allowed")
    ALLOWED,

    /** `case_by_case` */
    @SerialName("case_by_case")
    CASE_BY_CASE,

    /** `blocked` */
    @SerialName("blocked")
    BLOCKED,
}

/** `treezor.need` */
@Serializable
public enum class TreezorNeed {
    /** `legal_representative` */
    @SerialName("legal_representative")
    LEGAL_REPRESENTATIVE,

    /** `majority_shareholder` */
    @SerialName("majority_shareholder")
    MAJORITY_SHAREHOLDER,
}

/** Whether the user may transact, and what comes next. Limits are hints: the server decides. */
@Serializable(with = TreezorEligibilitySerializer::class)
public sealed interface TreezorEligibility {
    /** Which of the cases it is. */
    public val canTransact: Boolean

    /** What the user is. */
    public val state: State

    /** Why the user may not transact. */
    public val reasons: List<Reason>

    /** What to tell people, in the locale of the options. */
    public val message: String

    /** The KYC level. */
    public val kycLevel: Long?

    /** The KYC review. */
    public val kycReview: Long?

    /** The types of wallet that the user may have: 9 electronic money, 10 a payment account. */
    public val walletTypeIds: List<Long>?

    /** What a legal entity needs before it may own a payment account. */
    public val needs: List<TreezorNeed>?

    /** Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes. */
    public val countries: List<String>?

    /** What the user may do without KYC. */
    public val limits: TreezorLimits?

    /** What a freeze leaves. */
    public val operations: TreezorFrozenOperations?

    /** The user may transact. */
    @Serializable
    public data class Allowed(
        /** What to tell people, in the locale of the options. */
        override val message: String,
        /** The KYC level. */
        override val kycLevel: Long? = null,
        /** The KYC review. */
        override val kycReview: Long? = null,
        /** The types of wallet that the user may have: 9 electronic money, 10 a payment account. */
        override val walletTypeIds: List<Long>? = null,
        /** What a legal entity needs before it may own a payment account. */
        override val needs: List<TreezorNeed>? = null,
        /** Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes. */
        override val countries: List<String>? = null,
        /** What the user may do without KYC. */
        override val limits: TreezorLimits? = null,
        /** What a freeze leaves. */
        override val operations: TreezorFrozenOperations? = null,
    ) : TreezorEligibility {
        @EncodeDefault
        override val canTransact: Boolean = true

        /** What the user is. */
        @EncodeDefault
        override val state: State = State.ACTIVE

        /** Empty. */
        @EncodeDefault
        override val reasons: List<Reason> = emptyList()

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorEligibility.Allowed(…)"
    }

    /** The user may not transact. */
    @Serializable
    public data class Refused(
        /** What the user is. */
        override val state: State,
        /** Why the user may not transact. */
        override val reasons: List<Reason>,
        /** What to tell people, in the locale of the options. */
        override val message: String,
        /** What the user can do next. */
        public val action: String? = null,
        /** The KYC level. */
        override val kycLevel: Long? = null,
        /** The KYC review. */
        override val kycReview: Long? = null,
        /** The types of wallet that the user may have: 9 electronic money, 10 a payment account. */
        override val walletTypeIds: List<Long>? = null,
        /** What a legal entity needs before it may own a payment account. */
        override val needs: List<TreezorNeed>? = null,
        /** Where the limits without KYC hold, as ISO 3166-1 alpha-2 codes. */
        override val countries: List<String>? = null,
        /** What the user may do without KYC. */
        override val limits: TreezorLimits? = null,
        /** What a freeze leaves. */
        override val operations: TreezorFrozenOperations? = null,
    ) : TreezorEligibility {
        @EncodeDefault
        override val canTransact: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorEligibility.Refused(…)"
    }
}

internal object TreezorEligibilitySerializer :
    CasesSerializer<TreezorEligibility>("TreezorEligibility") {
    override fun reading(members: JsonObject): DeserializationStrategy<TreezorEligibility> =
        when {
            members["canTransact"] == JsonPrimitive(true) -> TreezorEligibility.Allowed.serializer()
            else -> TreezorEligibility.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: TreezorEligibility): Unit =
        when (value) {
            is TreezorEligibility.Allowed -> encoder.encodeSerializableValue(TreezorEligibility.Allowed.serializer(), value)
            is TreezorEligibility.Refused -> encoder.encodeSerializableValue(TreezorEligibility.Refused.serializer(), value)
        }
}

/** What a user may do without KYC. */
@Serializable
public data class TreezorLimits(
    /** ISO 4217 code: `EUR`. */
    public val currency: String,
    /** Most on the wallet, in euros. */
    public val balance: Long,
    /** Most paid in within 30 days, in euros. */
    public val inPer30Days: Long,
    /** Most paid out within 30 days, in euros. */
    public val outPer30Days: Long,
    /** Most for a payment by card online, in euros. */
    public val cardOnline: Long,
    /** Most for payments by card in shops, in euros. */
    public val cardInShops: Long,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorLimits(…)"
}

/** What a freeze does to each operation of a wallet. */
@Serializable
public data class TreezorFrozenOperations(
    public val cardTransactions: TreezorFreezeEffect,
    public val emittedWalletTransfers: TreezorFreezeEffect,
    public val emittedCreditTransfers: TreezorFreezeEffect,
    public val receivedDirectDebits: TreezorFreezeEffect,
    public val receivedWalletTransfers: TreezorFreezeEffect,
    public val receivedCreditTransfers: TreezorFreezeEffect,
    public val emittedDirectDebits: TreezorFreezeEffect,
    public val cardAcquiring: TreezorFreezeEffect,
    public val checkCashing: TreezorFreezeEffect,
    public val recalls: TreezorFreezeEffect,
    public val refunds: TreezorFreezeEffect,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorFrozenOperations(…)"
}

/** What an update would do, with its request or the reason why there is none. */
@Serializable(with = TreezorUpdatePlanSerializer::class)
public sealed interface TreezorUpdatePlan {
    /** The smallest body that makes the change; empty where nothing changes. It stays JSON, for `null` clears a member and is not the same as no member. */
    public val patch: JsonValue

    /** Members that cannot change. */
    public val rejected: List<Issue>

    /** Members whose change starts a new review of the user. */
    public val review: List<Review>

    /** What is wrong with the new values. */
    public val issues: List<Issue>

    /** Warnings: worth a look, but no reason to refuse. */
    public val warnings: List<Issue>

    /** There is a request. */
    @Serializable
    public data class Ready(
        /** The smallest body that makes the change; empty where nothing changes. It stays JSON, for `null` clears a member and is not the same as no member. */
        override val patch: JsonValue,
        /** Members that cannot change. */
        override val rejected: List<Issue>,
        /** Members whose change starts a new review of the user. */
        override val review: List<Review>,
        /** What is wrong with the new values. */
        override val issues: List<Issue>,
        /** Warnings: worth a look, but no reason to refuse. */
        override val warnings: List<Issue>,
        /** The request. */
        public val request: ProviderRequest,
    ) : TreezorUpdatePlan {
        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorUpdatePlan.Ready(…)"
    }

    /** There is no request. */
    @Serializable
    public data class Blocked(
        /** The smallest body that makes the change; empty where nothing changes. It stays JSON, for `null` clears a member and is not the same as no member. */
        override val patch: JsonValue,
        /** Members that cannot change. */
        override val rejected: List<Issue>,
        /** Members whose change starts a new review of the user. */
        override val review: List<Review>,
        /** What is wrong with the new values. */
        override val issues: List<Issue>,
        /** Warnings: worth a look, but no reason to refuse. */
        override val warnings: List<Issue>,
        /** Why there is no request: nothing changes (`update.empty`), there are issues (`update.invalid`) or members that cannot change (`update.rejected`), the user cannot be read, has no id or is gone for good (`user.canceled`, `user.closed`, `user.inactive`). */
        public val blocked: Reason,
        /** What to tell people, in the locale of the options. */
        public val message: String,
    ) : TreezorUpdatePlan {
        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorUpdatePlan.Blocked(…)"
    }
}

internal object TreezorUpdatePlanSerializer :
    CasesSerializer<TreezorUpdatePlan>("TreezorUpdatePlan") {
    override fun reading(members: JsonObject): DeserializationStrategy<TreezorUpdatePlan> =
        when {
            "request" in members -> TreezorUpdatePlan.Ready.serializer()
            else -> TreezorUpdatePlan.Blocked.serializer()
        }

    override fun serialize(encoder: Encoder, value: TreezorUpdatePlan): Unit =
        when (value) {
            is TreezorUpdatePlan.Ready -> encoder.encodeSerializableValue(TreezorUpdatePlan.Ready.serializer(), value)
            is TreezorUpdatePlan.Blocked -> encoder.encodeSerializableValue(TreezorUpdatePlan.Blocked.serializer(), value)
        }
}

/** A genuine webhook, or the reason not to act on it. */
@Serializable(with = TreezorWebhookAnswerSerializer::class)
public sealed interface TreezorWebhookAnswer {
    /** Which of the cases it is. */
    public val ok: Boolean

    /** The webhook is genuine, fresh and new. */
    @Serializable
    public data class Genuine(
        /** What happened. */
        public val event: TreezorVerifiedEvent,
    ) : TreezorWebhookAnswer {
        @EncodeDefault
        override val ok: Boolean = true

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorWebhookAnswer.Genuine(…)"
    }

    /** The webhook must not be acted on. */
    @Serializable
    public data class Refused(
        /** Why not. */
        public val reason: Reason,
        /** What to tell people, in the locale of the options. */
        public val message: String,
    ) : TreezorWebhookAnswer {
        @EncodeDefault
        override val ok: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorWebhookAnswer.Refused(…)"
    }
}

internal object TreezorWebhookAnswerSerializer :
    CasesSerializer<TreezorWebhookAnswer>("TreezorWebhookAnswer") {
    override fun reading(members: JsonObject): DeserializationStrategy<TreezorWebhookAnswer> =
        when {
            members["ok"] == JsonPrimitive(true) -> TreezorWebhookAnswer.Genuine.serializer()
            else -> TreezorWebhookAnswer.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: TreezorWebhookAnswer): Unit =
        when (value) {
            is TreezorWebhookAnswer.Genuine -> encoder.encodeSerializableValue(TreezorWebhookAnswer.Genuine.serializer(), value)
            is TreezorWebhookAnswer.Refused -> encoder.encodeSerializableValue(TreezorWebhookAnswer.Refused.serializer(), value)
        }
}

/** What happened, and what the provider sent about it. */
@Serializable
public data class TreezorVerifiedEvent(
    /** What happened. */
    public val kind: EventKind,
    /** Identifies the event: keep it, and pass it in the option `seen`. */
    public val key: String,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val webhook: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val webhook_id: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val webhook_created_at: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val `object`: String? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val object_id: String? = null,
    /** Object, see `treezor.usersPage`. */
    public val object_payload: TreezorUsersPage? = null,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val object_payload_signature: String? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorVerifiedEvent(…)"
}

/** What an event means for the local record. */
@Serializable(with = TreezorEventChangesSerializer::class)
public sealed interface TreezorEventChanges {
    /** Which of the cases it is. */
    public val action: String

    /** New values of members of the local record. */
    public val changes: TreezorCopies

    /** The local record changes. */
    @Serializable
    public data class Update(
        /** New values of members of the local record. */
        override val changes: TreezorCopies,
    ) : TreezorEventChanges {
        @EncodeDefault
        override val action: String = "update_local"

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorEventChanges.Update(…)"
    }

    /** The local record stays as it is. */
    @Serializable
    public data class Nothing(
        /** New values of members of the local record. */
        override val changes: TreezorCopies,
        /** Why nothing changes. */
        public val reason: Reason,
    ) : TreezorEventChanges {
        @EncodeDefault
        override val action: String = "none"

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TreezorEventChanges.Nothing(…)"
    }
}

internal object TreezorEventChangesSerializer :
    CasesSerializer<TreezorEventChanges>("TreezorEventChanges") {
    override fun reading(members: JsonObject): DeserializationStrategy<TreezorEventChanges> =
        when {
            members["action"] == JsonPrimitive("update_local") -> TreezorEventChanges.Update.serializer()
            else -> TreezorEventChanges.Nothing.serializer()
        }

    override fun serialize(encoder: Encoder, value: TreezorEventChanges): Unit =
        when (value) {
            is TreezorEventChanges.Update -> encoder.encodeSerializableValue(TreezorEventChanges.Update.serializer(), value)
            is TreezorEventChanges.Nothing -> encoder.encodeSerializableValue(TreezorEventChanges.Nothing.serializer(), value)
        }
}

/** What makes the local record agree with the provider. */
@Serializable
public data class TreezorSyncAnswer(
    /** What to do. */
    public val action: SyncAction,
    /** New values of members of the local record. */
    public val changes: TreezorCopies,
    /** Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant. */
    public val reason: Reason? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorSyncAnswer(…)"
}

/** Many outcomes in one, in their order. */
@Serializable
public data class TreezorBatchAnswer(
    /** The values; the users of a page one by one, and `null` where the provider answered a change with no content. */
    public val successful: List<TreezorUser?>,
    /** What did not succeed. */
    public val failed: List<FailedOutcome>,
    /** The external ids of look-ups that found nobody; absent if there are no pages among the results. */
    public val missing: List<String>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TreezorBatchAnswer(…)"
}
