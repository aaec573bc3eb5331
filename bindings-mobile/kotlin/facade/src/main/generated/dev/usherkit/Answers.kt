/* Written by `cargo xtask generate` from the tables of `core`. */
@file:OptIn(ExperimentalSerializationApi::class)

package dev.usherkit

import kotlinx.serialization.DeserializationStrategy
import kotlinx.serialization.EncodeDefault
import kotlinx.serialization.ExperimentalSerializationApi
import kotlinx.serialization.KSerializer
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.encoding.Encoder
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.JsonPrimitive

/** `usherkit.method` */
@Serializable
public enum class Method {
    /** `GET` */
    @SerialName("GET")
    GET,

    /** `POST` */
    @SerialName("POST")
    POST,

    /** `PUT` */
    @SerialName("PUT")
    PUT,

    /** `PATCH` */
    @SerialName("PATCH")
    PATCH,

    /** `DELETE` */
    @SerialName("DELETE")
    DELETE,
}

/** `usherkit.eventKind` */
@Serializable
public enum class EventKind {
    /** `user.created` */
    @SerialName("user.created")
    USER_CREATED,

    /** `user.updated` */
    @SerialName("user.updated")
    USER_UPDATED,

    /** `user.deleted` */
    @SerialName("user.deleted")
    USER_DELETED,

    /** `other` */
    @SerialName("other")
    OTHER,
}

/** `usherkit.syncAction` */
@Serializable
public enum class SyncAction {
    /** `create` */
    @SerialName("create")
    CREATE,

    /** `fetch` */
    @SerialName("fetch")
    FETCH,

    /** `update_local` */
    @SerialName("update_local")
    UPDATE_LOCAL,

    /** `none` */
    @SerialName("none")
    NONE,
}

/** A member whose change starts a new review of the user. */
@Serializable
public data class Review(
    /** The way to the member. */
    public val path: Path,
    /** Why. */
    public val reason: Reason,
    /** What to tell people, in the locale of the options. */
    public val message: String,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "Review(…)"
}

/** A request as data: send it to the provider's base URL, with your token. */
@Serializable
public data class ProviderRequest(
    public val method: Method,
    /** The path, with everything percent-encoded. */
    public val path: String,
    /** The query without `?`; empty where there is none. */
    public val query: String,
    /** `Content-Type`, where there is a body. */
    public val headers: Map<String, String>,
    /** JSON text, or `null`. */
    public val body: String?,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "ProviderRequest(…)"
}

/** The query of a list, or what is wrong with its filters. */
@Serializable(with = QueryAnswerSerializer::class)
public sealed interface QueryAnswer {
    /** Which of the cases it is. */
    public val ok: Boolean

    /** Warnings: worth a look, but no reason to refuse. */
    public val warnings: List<Issue>

    /** There is a query. */
    @Serializable
    public data class Accepted(
        /** The query without `?`; percent-encoded. */
        public val query: String,
        /** Warnings: worth a look, but no reason to refuse. */
        override val warnings: List<Issue>,
    ) : QueryAnswer {
        @EncodeDefault
        override val ok: Boolean = true

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "QueryAnswer.Accepted(…)"
    }

    /** Something is wrong with the arguments. */
    @Serializable
    public data class Refused(
        /** What is wrong. */
        public val issues: List<Issue>,
        /** Warnings: worth a look, but no reason to refuse. */
        override val warnings: List<Issue>,
    ) : QueryAnswer {
        @EncodeDefault
        override val ok: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "QueryAnswer.Refused(…)"
    }
}

internal object QueryAnswerSerializer :
    CasesSerializer<QueryAnswer>("QueryAnswer") {
    override fun reading(members: JsonObject): DeserializationStrategy<QueryAnswer> =
        when {
            members["ok"] == JsonPrimitive(true) -> QueryAnswer.Accepted.serializer()
            else -> QueryAnswer.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: QueryAnswer): Unit =
        when (value) {
            is QueryAnswer.Accepted -> encoder.encodeSerializableValue(QueryAnswer.Accepted.serializer(), value)
            is QueryAnswer.Refused -> encoder.encodeSerializableValue(QueryAnswer.Refused.serializer(), value)
        }
}

/** A request, or why there is none. */
@Serializable(with = RequestAnswerSerializer::class)
public sealed interface RequestAnswer {
    /** Which of the cases it is. */
    public val ok: Boolean

    /** Warnings: worth a look, but no reason to refuse. */
    public val warnings: List<Issue>

    /** All of it as JSON, as `batch` takes it. */
    public val json: JsonObject get() = written(serializer(), this)

    /** There is a request. */
    @Serializable
    public data class Accepted(
        /** The request. */
        public val request: ProviderRequest,
        /** Warnings: worth a look, but no reason to refuse. */
        override val warnings: List<Issue>,
    ) : RequestAnswer {
        @EncodeDefault
        override val ok: Boolean = true

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "RequestAnswer.Accepted(…)"
    }

    /** Something is wrong with the arguments. */
    @Serializable
    public data class Refused(
        /** What is wrong. */
        public val issues: List<Issue>,
        /** Warnings: worth a look, but no reason to refuse. */
        override val warnings: List<Issue>,
    ) : RequestAnswer {
        @EncodeDefault
        override val ok: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "RequestAnswer.Refused(…)"
    }
}

internal object RequestAnswerSerializer :
    CasesSerializer<RequestAnswer>("RequestAnswer") {
    override fun reading(members: JsonObject): DeserializationStrategy<RequestAnswer> =
        when {
            members["ok"] == JsonPrimitive(true) -> RequestAnswer.Accepted.serializer()
            else -> RequestAnswer.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: RequestAnswer): Unit =
        when (value) {
            is RequestAnswer.Accepted -> encoder.encodeSerializableValue(RequestAnswer.Accepted.serializer(), value)
            is RequestAnswer.Refused -> encoder.encodeSerializableValue(RequestAnswer.Refused.serializer(), value)
        }
}

/** What a response means. */
@Serializable(with = ResponseAnswerSerializer::class)
public sealed interface ResponseAnswer<out Value> {
    /** Which of the cases it is. */
    public val ok: Boolean

    /** The request succeeded. */
    @Serializable
    public data class Success<out Value>(
        /** What the provider sent, read by its tables; `null` where it answered a change with no content. */
        public val value: Value,
    ) : ResponseAnswer<Value> {
        @EncodeDefault
        override val ok: Boolean = true

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "ResponseAnswer.Success(…)"
    }

    /** The request did not succeed. */
    @Serializable
    public data class Failure(
        /** What kind of failure it was. */
        public val kind: FailureKind,
        /** The provider's own code, verbatim, else `http.` and the status. */
        public val code: String,
        /** What to tell people, in the locale of the options. */
        public val message: String,
        /** The provider's own text. It may hold personal data: do not log it. */
        public val error: String? = null,
        /** Whether the same request may be sent again. */
        public val retryable: Boolean,
        /** The seconds to wait before the next try, if the provider does not say. Double them before each further try, and add jitter. */
        public val backoff: Long? = null,
        /** The seconds to wait that the provider asks for, at most a day. */
        public val retryAfter: Long? = null,
        /** The seconds that the provider asks for, if they are more than a day. */
        public val retryAfterRaw: Long? = null,
        /** The member that the provider refused, at its path in the arguments of the request. */
        public val issues: List<Issue>? = null,
    ) : ResponseAnswer<Nothing> {
        @EncodeDefault
        override val ok: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "ResponseAnswer.Failure(…)"
    }
}

internal class ResponseAnswerSerializer<Value>(private val values: KSerializer<Value>) :
    CasesSerializer<ResponseAnswer<Value>>("ResponseAnswer") {
    override fun reading(members: JsonObject): DeserializationStrategy<ResponseAnswer<Value>> =
        when {
            members["ok"] == JsonPrimitive(true) -> ResponseAnswer.Success.serializer(values)
            else -> ResponseAnswer.Failure.serializer()
        }

    override fun serialize(encoder: Encoder, value: ResponseAnswer<Value>): Unit =
        when (value) {
            is ResponseAnswer.Success<Value> -> encoder.encodeSerializableValue(ResponseAnswer.Success.serializer(values), value)
            is ResponseAnswer.Failure -> encoder.encodeSerializableValue(ResponseAnswer.Failure.serializer(), value)
        }
}

/** Whether the user may be deleted or cancelled, and the request for it. */
@Serializable(with = DeletePlanSerializer::class)
public sealed interface DeletePlan {
    /** Which of the cases it is. */
    public val allowed: Boolean

    /** Why not. */
    public val reasons: List<Reason>

    /** What to tell people, in the same order and in the locale of the options. */
    public val messages: List<String>

    /** Nothing prevents it. */
    @Serializable
    public data class Allowed(
        /** The request. */
        public val request: ProviderRequest,
    ) : DeletePlan {
        @EncodeDefault
        override val allowed: Boolean = true

        /** Empty. */
        @EncodeDefault
        override val reasons: List<Reason> = emptyList()

        /** Empty. */
        @EncodeDefault
        override val messages: List<String> = emptyList()

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "DeletePlan.Allowed(…)"
    }

    /** Something prevents it. */
    @Serializable
    public data class Refused(
        /** Why not. */
        override val reasons: List<Reason>,
        /** What to tell people, in the same order and in the locale of the options. */
        override val messages: List<String>,
    ) : DeletePlan {
        @EncodeDefault
        override val allowed: Boolean = false

        /** The type alone, for the members may be the user's data. */
        override fun toString(): String = "DeletePlan.Refused(…)"
    }
}

internal object DeletePlanSerializer :
    CasesSerializer<DeletePlan>("DeletePlan") {
    override fun reading(members: JsonObject): DeserializationStrategy<DeletePlan> =
        when {
            members["allowed"] == JsonPrimitive(true) -> DeletePlan.Allowed.serializer()
            else -> DeletePlan.Refused.serializer()
        }

    override fun serialize(encoder: Encoder, value: DeletePlan): Unit =
        when (value) {
            is DeletePlan.Allowed -> encoder.encodeSerializableValue(DeletePlan.Allowed.serializer(), value)
            is DeletePlan.Refused -> encoder.encodeSerializableValue(DeletePlan.Refused.serializer(), value)
        }
}

/** An outcome that is no success. */
@Serializable
public data class FailedOutcome(
    /** The caller's own id of the outcome. */
    public val externalId: String? = null,
    /** The provider's own text, else ours; of what was refused, the message of the first issue. It may hold personal data. */
    public val error: String,
    /** The code of the failure; of what was refused, the code of the first issue. */
    public val code: String,
    /** Whether the same request may be sent again. */
    public val retryable: Boolean,
    /** What is wrong, if that is known. */
    public val issues: List<Issue>? = null,
) {
    /** The type alone, for the members may be the user's data. */
    override fun toString(): String = "FailedOutcome(…)"
}
