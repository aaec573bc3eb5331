/* Written by `cargo xtask generate` from the tables of `core`. */
@file:OptIn(ExperimentalSerializationApi::class)

package dev.usherkit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.Serializable
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** New values of members of a local record; null where a member stays as it is. */
@Serializable
public data class KillbCopies(
    /** The provider's `id`. */
    public val killbUserId: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `status`; `INACTIVE` where the user is deleted, cancelled or closed. */
    public val kycStatus: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `accessLevel`. */
    public val kycLevel: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `updatedAt`. */
    public val updatedAt: @Serializable(with = CopySerializer::class) String? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbCopies(…)"
}

/** Whether the user may transact, and what comes next. Limits are hints: the server decides. */
@Serializable(with = KillbEligibilitySerializer::class)
public sealed interface KillbEligibility {
    /** Which of the cases it is. */
    public val canTransact: Boolean

    /** What the user is. */
    public val state: State

    /** Why the user may not transact. */
    public val reasons: List<Reason>

    /** What to tell people, in the locale of the options. */
    public val message: String

    /** What the provider noted about a rejection. It may hold personal data. */
    public val reason: String?

    /** Where the user completes the verification. */
    public val complianceUrl: String?

    /** The KYC level, as the provider says it. */
    public val level: String?

    /** What the level allows; absent where limits are agreed upon one by one. */
    public val limits: KillbLimits?

    /** How long it takes to reach the level. */
    public val processing: String?

    /** The user may transact. */
    @Serializable
    public data class Allowed(
        /** What to tell people, in the locale of the options. */
        override val message: String,
        /** What the provider noted about a rejection. It may hold personal data. */
        override val reason: String? = null,
        /** Where the user completes the verification. */
        override val complianceUrl: String? = null,
        /** The KYC level, as the provider says it. */
        override val level: String? = null,
        /** What the level allows; absent where limits are agreed upon one by one. */
        override val limits: KillbLimits? = null,
        /** How long it takes to reach the level. */
        override val processing: String? = null,
    ) : KillbEligibility {
        @EncodeDefault
        override val canTransact: Boolean = true

        /** What the user is. */
        @EncodeDefault
        override val state: State = State.ACTIVE

        /** Empty. */
        @EncodeDefault
        override val reasons: List<Reason> = emptyList()

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbEligibility.Allowed(…)"
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
        /** What the provider noted about a rejection. It may hold personal data. */
        override val reason: String? = null,
        /** Where the user completes the verification. */
        override val complianceUrl: String? = null,
        /** The KYC level, as the provider says it. */
        override val level: String? = null,
        /** What the level allows; absent where limits are agreed upon one by one. */
        override val limits: KillbLimits? = null,
        /** How long it takes to reach the level. */
        override val processing: String? = null,
    ) : KillbEligibility {
        @EncodeDefault
        override val canTransact: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbEligibility.Refused(…)"
    }
}

internal object KillbEligibilitySerializer :
    CasesSerializer<KillbEligibility>("KillbEligibility") {
    override fun reading(members: JsonObject): DeserializationStrategy<KillbEligibility> =
        when {
            members["canTransact"] == JsonPrimitive(true) -> KillbEligibility.Allowed.serializer()
            else -> KillbEligibility.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: KillbEligibility): Unit =
        when (value) {
            is KillbEligibility.Allowed -> encoder.encodeSerializableValue(KillbEligibility.Allowed.serializer(), value)
            is KillbEligibility.Refused -> encoder.encodeSerializableValue(KillbEligibility.Refused.serializer(), value)
        }
}

/** What a KYC level allows. */
@Serializable
public data class KillbLimits(
    /** ISO 4217 code: `USD`. */
    public val currency: String,
    /** Most per day, in whole units of the currency. */
    public val daily: Long,
    /** Most per month, in whole units of the currency. */
    public val monthly: Long,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbLimits(…)"
}

/** What an update would do, with its request or the reason why there is none. */
@Serializable(with = KillbUpdatePlanSerializer::class)
public sealed interface KillbUpdatePlan {
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
    ) : KillbUpdatePlan {
        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbUpdatePlan.Ready(…)"
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
    ) : KillbUpdatePlan {
        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbUpdatePlan.Blocked(…)"
    }
}

internal object KillbUpdatePlanSerializer :
    CasesSerializer<KillbUpdatePlan>("KillbUpdatePlan") {
    override fun reading(members: JsonObject): DeserializationStrategy<KillbUpdatePlan> =
        when {
            "request" in members -> KillbUpdatePlan.Ready.serializer()
            else -> KillbUpdatePlan.Blocked.serializer()
        }

    override fun serialize(encoder: Encoder, value: KillbUpdatePlan): Unit =
        when (value) {
            is KillbUpdatePlan.Ready -> encoder.encodeSerializableValue(KillbUpdatePlan.Ready.serializer(), value)
            is KillbUpdatePlan.Blocked -> encoder.encodeSerializableValue(KillbUpdatePlan.Blocked.serializer(), value)
        }
}

/** A genuine webhook, or the reason not to act on it. */
@Serializable(with = KillbWebhookAnswerSerializer::class)
public sealed interface KillbWebhookAnswer {
    /** Which of the cases it is. */
    public val ok: Boolean

    /** The webhook is genuine, fresh and new. */
    @Serializable
    public data class Genuine(
        /** What happened. */
        public val event: KillbVerifiedEvent,
    ) : KillbWebhookAnswer {
        @EncodeDefault
        override val ok: Boolean = true

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbWebhookAnswer.Genuine(…)"
    }

    /** The webhook must not be acted on. */
    @Serializable
    public data class Refused(
        /** Why not. */
        public val reason: Reason,
        /** What to tell people, in the locale of the options. */
        public val message: String,
    ) : KillbWebhookAnswer {
        @EncodeDefault
        override val ok: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbWebhookAnswer.Refused(…)"
    }
}

internal object KillbWebhookAnswerSerializer :
    CasesSerializer<KillbWebhookAnswer>("KillbWebhookAnswer") {
    override fun reading(members: JsonObject): DeserializationStrategy<KillbWebhookAnswer> =
        when {
            members["ok"] == JsonPrimitive(true) -> KillbWebhookAnswer.Genuine.serializer()
            else -> KillbWebhookAnswer.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: KillbWebhookAnswer): Unit =
        when (value) {
            is KillbWebhookAnswer.Genuine -> encoder.encodeSerializableValue(KillbWebhookAnswer.Genuine.serializer(), value)
            is KillbWebhookAnswer.Refused -> encoder.encodeSerializableValue(KillbWebhookAnswer.Refused.serializer(), value)
        }
}

/** What happened, and what the provider sent about it. */
@Serializable
public data class KillbVerifiedEvent(
    /** What happened. */
    public val kind: EventKind,
    /** Identifies the event: keep it, and pass it in the option `seen`. */
    public val key: String,
    /** Text, at most 200 characters; trimmed, NFC. */
    public val id: String? = null,
    /** One of `RAMP`, `USER`, `TRANSACTION`, `ACCOUNT`, `CUSTODIAL_ACCOUNT`, `PAYOUT`, `user.created`, `user.updated`, `user.deleted`, `user.kyc_approved`. */
    public val event: Told<KillbEventName>? = null,
    /** One of `CREATE`, `UPDATE`, `DELETE`. */
    public val action: Told<KillbAction>? = null,
    /** Object, see `killb.user` where `event` is `USER`, `killb.user` where `event` is `user.created`, `killb.user` where `event` is `user.updated`, `killb.user` where `event` is `user.deleted`, `killb.user` where `event` is `user.kyc_approved`. */
    public val data: JsonValue? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val createdAt: String? = null,
    /** Text, at most 40 characters; trimmed, NFC. */
    public val updatedAt: String? = null,
    /** Whole number from 0 to 4294967295. */
    public val attempts: Told<Long>? = null,
    /** What the provider sent besides, or in a form that is not known: `[name, value]` each. */
    public val unknownMembers: List<JsonValue>? = null,
) {
    /** All of it as JSON, as operations take it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** [data] where [event] is `USER` or `user.created` or `user.updated` or `user.deleted` or `user.kyc_approved`, else null; read at each use. */
    public val dataAsUser: KillbUser? get() = data.readAs(KillbUser.serializer(), event?.known, KillbEventName.USER, KillbEventName.USER_CREATED, KillbEventName.USER_UPDATED, KillbEventName.USER_DELETED, KillbEventName.USER_KYC_APPROVED)

    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbVerifiedEvent(…)"
}

/** What an event means for the local record. */
@Serializable(with = KillbEventChangesSerializer::class)
public sealed interface KillbEventChanges {
    /** Which of the cases it is. */
    public val action: String

    /** New values of members of the local record. */
    public val changes: KillbCopies

    /** The local record changes. */
    @Serializable
    public data class Update(
        /** New values of members of the local record. */
        override val changes: KillbCopies,
    ) : KillbEventChanges {
        @EncodeDefault
        override val action: String = "update_local"

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbEventChanges.Update(…)"
    }

    /** The local record stays as it is. */
    @Serializable
    public data class Nothing(
        /** New values of members of the local record. */
        override val changes: KillbCopies,
        /** Why nothing changes. */
        public val reason: Reason,
    ) : KillbEventChanges {
        @EncodeDefault
        override val action: String = "none"

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "KillbEventChanges.Nothing(…)"
    }
}

internal object KillbEventChangesSerializer :
    CasesSerializer<KillbEventChanges>("KillbEventChanges") {
    override fun reading(members: JsonObject): DeserializationStrategy<KillbEventChanges> =
        when {
            members["action"] == JsonPrimitive("update_local") -> KillbEventChanges.Update.serializer()
            else -> KillbEventChanges.Nothing.serializer()
        }

    override fun serialize(encoder: Encoder, value: KillbEventChanges): Unit =
        when (value) {
            is KillbEventChanges.Update -> encoder.encodeSerializableValue(KillbEventChanges.Update.serializer(), value)
            is KillbEventChanges.Nothing -> encoder.encodeSerializableValue(KillbEventChanges.Nothing.serializer(), value)
        }
}

/** What makes the local record agree with the provider. */
@Serializable
public data class KillbSyncAnswer(
    /** What to do. */
    public val action: SyncAction,
    /** New values of members of the local record. */
    public val changes: KillbCopies,
    /** Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant. */
    public val reason: Reason? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbSyncAnswer(…)"
}

/** Many outcomes in one, in their order. */
@Serializable
public data class KillbBatchAnswer(
    /** The values; the users of a page one by one, and `null` where the provider answered a change with no content. */
    public val successful: List<KillbUser?>,
    /** What did not succeed. */
    public val failed: List<FailedOutcome>,
    /** The external ids of look-ups that found nobody; absent if there are no pages among the results. */
    public val missing: List<String>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "KillbBatchAnswer(…)"
}
