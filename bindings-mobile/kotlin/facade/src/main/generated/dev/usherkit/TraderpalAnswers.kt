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
public data class TraderpalCopies(
    /** The provider's `userId`. */
    public val traderpalUserId: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `status`; `closed` where the user is deleted, cancelled or closed. */
    public val kycStatus: @Serializable(with = CopySerializer::class) String? = null,
    /** The provider's `updatedAt`. */
    public val updatedAt: @Serializable(with = CopySerializer::class) String? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalCopies(…)"
}

/** Whether the user may transact, and what comes next. Limits are hints: the server decides. */
@Serializable(with = TraderpalEligibilitySerializer::class)
public sealed interface TraderpalEligibility {
    /** Which of the cases it is. */
    public val canTransact: Boolean

    /** What the user is. */
    public val state: State

    /** Why the user may not transact. */
    public val reasons: List<Reason>

    /** What to tell people, in the locale of the options. */
    public val message: String

    /** The single checks. */
    public val verificationStatus: TraderpalVerificationStatus?

    /** The user may transact. */
    @Serializable
    public data class Allowed(
        /** What to tell people, in the locale of the options. */
        override val message: String,
        /** The single checks. */
        override val verificationStatus: TraderpalVerificationStatus? = null,
    ) : TraderpalEligibility {
        @EncodeDefault
        override val canTransact: Boolean = true

        /** What the user is. */
        @EncodeDefault
        override val state: State = State.ACTIVE

        /** Empty. */
        @EncodeDefault
        override val reasons: List<Reason> = emptyList()

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalEligibility.Allowed(…)"
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
        /** The single checks. */
        override val verificationStatus: TraderpalVerificationStatus? = null,
    ) : TraderpalEligibility {
        @EncodeDefault
        override val canTransact: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalEligibility.Refused(…)"
    }
}

internal object TraderpalEligibilitySerializer :
    CasesSerializer<TraderpalEligibility>("TraderpalEligibility") {
    override fun reading(members: JsonObject): DeserializationStrategy<TraderpalEligibility> =
        when {
            members["canTransact"] == JsonPrimitive(true) -> TraderpalEligibility.Allowed.serializer()
            else -> TraderpalEligibility.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: TraderpalEligibility): Unit =
        when (value) {
            is TraderpalEligibility.Allowed -> encoder.encodeSerializableValue(TraderpalEligibility.Allowed.serializer(), value)
            is TraderpalEligibility.Refused -> encoder.encodeSerializableValue(TraderpalEligibility.Refused.serializer(), value)
        }
}

/** What an update would do, with its request or the reason why there is none. */
@Serializable(with = TraderpalUpdatePlanSerializer::class)
public sealed interface TraderpalUpdatePlan {
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
    ) : TraderpalUpdatePlan {
        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalUpdatePlan.Ready(…)"
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
    ) : TraderpalUpdatePlan {
        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalUpdatePlan.Blocked(…)"
    }
}

internal object TraderpalUpdatePlanSerializer :
    CasesSerializer<TraderpalUpdatePlan>("TraderpalUpdatePlan") {
    override fun reading(members: JsonObject): DeserializationStrategy<TraderpalUpdatePlan> =
        when {
            "request" in members -> TraderpalUpdatePlan.Ready.serializer()
            else -> TraderpalUpdatePlan.Blocked.serializer()
        }

    override fun serialize(encoder: Encoder, value: TraderpalUpdatePlan): Unit =
        when (value) {
            is TraderpalUpdatePlan.Ready -> encoder.encodeSerializableValue(TraderpalUpdatePlan.Ready.serializer(), value)
            is TraderpalUpdatePlan.Blocked -> encoder.encodeSerializableValue(TraderpalUpdatePlan.Blocked.serializer(), value)
        }
}

/** A genuine webhook, or the reason not to act on it. */
@Serializable(with = TraderpalWebhookAnswerSerializer::class)
public sealed interface TraderpalWebhookAnswer {
    /** Which of the cases it is. */
    public val ok: Boolean

    /** The webhook is genuine, fresh and new. */
    @Serializable
    public data class Genuine(
        /** What happened. */
        public val event: TraderpalVerifiedEvent,
    ) : TraderpalWebhookAnswer {
        @EncodeDefault
        override val ok: Boolean = true

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalWebhookAnswer.Genuine(…)"
    }

    /** The webhook must not be acted on. */
    @Serializable
    public data class Refused(
        /** Why not. */
        public val reason: Reason,
        /** What to tell people, in the locale of the options. */
        public val message: String,
    ) : TraderpalWebhookAnswer {
        @EncodeDefault
        override val ok: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalWebhookAnswer.Refused(…)"
    }
}

internal object TraderpalWebhookAnswerSerializer :
    CasesSerializer<TraderpalWebhookAnswer>("TraderpalWebhookAnswer") {
    override fun reading(members: JsonObject): DeserializationStrategy<TraderpalWebhookAnswer> =
        when {
            members["ok"] == JsonPrimitive(true) -> TraderpalWebhookAnswer.Genuine.serializer()
            else -> TraderpalWebhookAnswer.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: TraderpalWebhookAnswer): Unit =
        when (value) {
            is TraderpalWebhookAnswer.Genuine -> encoder.encodeSerializableValue(TraderpalWebhookAnswer.Genuine.serializer(), value)
            is TraderpalWebhookAnswer.Refused -> encoder.encodeSerializableValue(TraderpalWebhookAnswer.Refused.serializer(), value)
        }
}

/** What happened, and what the provider sent about it. */
@Serializable
public data class TraderpalVerifiedEvent(
    /** What happened. */
    public val kind: EventKind,
    /** Identifies the event: keep it, and pass it in the option `seen`. */
    public val key: String,
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
    override fun toString(): String = "TraderpalVerifiedEvent(…)"
}

/** What an event means for the local record. */
@Serializable(with = TraderpalEventChangesSerializer::class)
public sealed interface TraderpalEventChanges {
    /** Which of the cases it is. */
    public val action: String

    /** New values of members of the local record. */
    public val changes: TraderpalCopies

    /** The local record changes. */
    @Serializable
    public data class Update(
        /** New values of members of the local record. */
        override val changes: TraderpalCopies,
    ) : TraderpalEventChanges {
        @EncodeDefault
        override val action: String = "update_local"

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalEventChanges.Update(…)"
    }

    /** The local record stays as it is. */
    @Serializable
    public data class Nothing(
        /** New values of members of the local record. */
        override val changes: TraderpalCopies,
        /** Why nothing changes. */
        public val reason: Reason,
    ) : TraderpalEventChanges {
        @EncodeDefault
        override val action: String = "none"

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "TraderpalEventChanges.Nothing(…)"
    }
}

internal object TraderpalEventChangesSerializer :
    CasesSerializer<TraderpalEventChanges>("TraderpalEventChanges") {
    override fun reading(members: JsonObject): DeserializationStrategy<TraderpalEventChanges> =
        when {
            members["action"] == JsonPrimitive("update_local") -> TraderpalEventChanges.Update.serializer()
            else -> TraderpalEventChanges.Nothing.serializer()
        }

    override fun serialize(encoder: Encoder, value: TraderpalEventChanges): Unit =
        when (value) {
            is TraderpalEventChanges.Update -> encoder.encodeSerializableValue(TraderpalEventChanges.Update.serializer(), value)
            is TraderpalEventChanges.Nothing -> encoder.encodeSerializableValue(TraderpalEventChanges.Nothing.serializer(), value)
        }
}

/** What makes the local record agree with the provider. */
@Serializable
public data class TraderpalSyncAnswer(
    /** What to do. */
    public val action: SyncAction,
    /** New values of members of the local record. */
    public val changes: TraderpalCopies,
    /** Why nothing changes: the record or the user cannot be read, or it is not clear which user is meant. */
    public val reason: Reason? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalSyncAnswer(…)"
}

/** Many outcomes in one, in their order. */
@Serializable
public data class TraderpalBatchAnswer(
    /** The values; the users of a page one by one, and `null` where the provider answered a change with no content. */
    public val successful: List<TraderpalUser?>,
    /** What did not succeed. */
    public val failed: List<FailedOutcome>,
    /** The external ids of look-ups that found nobody; absent if there are no pages among the results. */
    public val missing: List<String>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "TraderpalBatchAnswer(…)"
}
