/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * Why a decision is what it is. Never renamed, never reused.
 *
 * @property wire the word as it is in JSON
 */
@Serializable
public enum class Reason(public val wire: String) {
    /** The response is not a user. */
    @SerialName("user.unreadable")
    USER_UNREADABLE("user.unreadable"),

    /** The response has no id, so no request can name the user. */
    @SerialName("user.id_missing")
    USER_ID_MISSING("user.id_missing"),

    /** The local record, or the link in it, cannot be read, so that nobody knows whether there is a user. */
    @SerialName("local.unreadable")
    LOCAL_UNREADABLE("local.unreadable"),

    /** The user is not verified yet. */
    @SerialName("user.pending")
    USER_PENDING("user.pending"),

    /** The user's verification failed. */
    @SerialName("user.rejected")
    USER_REJECTED("user.rejected"),

    /** The user is marked as deleted. */
    @SerialName("user.inactive")
    USER_INACTIVE("user.inactive"),

    /** The user is suspended. */
    @SerialName("user.suspended")
    USER_SUSPENDED("user.suspended"),

    /** The user is closed for good. */
    @SerialName("user.closed")
    USER_CLOSED("user.closed"),

    /** The user is cancelled for good. */
    @SerialName("user.canceled")
    USER_CANCELED("user.canceled"),

    /** The user's payments are blocked. */
    @SerialName("user.frozen")
    USER_FROZEN("user.frozen"),

    /** The user's payments are blocked by law. */
    @SerialName("user.legally_frozen")
    USER_LEGALLY_FROZEN("user.legally_frozen"),

    /** No rule knows the status. */
    @SerialName("user.status_unknown")
    USER_STATUS_UNKNOWN("user.status_unknown"),

    /** The user has not been through KYC. */
    @SerialName("kyc.missing")
    KYC_MISSING("kyc.missing"),

    /** A KYC review of the user is open. */
    @SerialName("kyc.in_review")
    KYC_IN_REVIEW("kyc.in_review"),

    /** Not every check of the user's identity is verified. */
    @SerialName("verification.incomplete")
    VERIFICATION_INCOMPLETE("verification.incomplete"),

    /** The change may move the user to a pending status until a new verification. */
    @SerialName("kyc.reverification")
    KYC_REVERIFICATION("kyc.reverification"),

    /** The change starts a new KYC review, because the user is KYC-validated. */
    @SerialName("kyc.new_review")
    KYC_NEW_REVIEW("kyc.new_review"),

    /** The update changes nothing. */
    @SerialName("update.empty")
    UPDATE_EMPTY("update.empty"),

    /** The update has issues. */
    @SerialName("update.invalid")
    UPDATE_INVALID("update.invalid"),

    /** The update has members that cannot change. */
    @SerialName("update.rejected")
    UPDATE_REJECTED("update.rejected"),

    /** The provider has no such operation. */
    @SerialName("operation.unsupported")
    OPERATION_UNSUPPORTED("operation.unsupported"),

    /** A ramp of the user is not finished. */
    @SerialName("ramps.pending")
    RAMPS_PENDING("ramps.pending"),

    /** The caller did not pass the ramps of the user. */
    @SerialName("ramps.unknown")
    RAMPS_UNKNOWN("ramps.unknown"),

    /** The caller did not say who requests the cancellation. */
    @SerialName("origin.missing")
    ORIGIN_MISSING("origin.missing"),

    /** A wallet of the user holds money. */
    @SerialName("wallets.not_empty")
    WALLETS_NOT_EMPTY("wallets.not_empty"),

    /** The caller did not pass the wallets of the user. */
    @SerialName("wallets.unknown")
    WALLETS_UNKNOWN("wallets.unknown"),

    /** A card payment of the user is authorized and not settled. */
    @SerialName("authorizations.pending")
    AUTHORIZATIONS_PENDING("authorizations.pending"),

    /** The caller did not say whether card authorizations are pending. */
    @SerialName("authorizations.unknown")
    AUTHORIZATIONS_UNKNOWN("authorizations.unknown"),

    /** Neither the headers nor the body have a signature. */
    @SerialName("signature.missing")
    SIGNATURE_MISSING("signature.missing"),

    /** The signature does not have the required form. */
    @SerialName("signature.malformed")
    SIGNATURE_MALFORMED("signature.malformed"),

    /** The signature belongs to another body or another secret. */
    @SerialName("signature.mismatch")
    SIGNATURE_MISMATCH("signature.mismatch"),

    /** The caller's secret is empty. */
    @SerialName("secret.missing")
    SECRET_MISSING("secret.missing"),

    /** The caller's secret is longer than 65,536 bytes. */
    @SerialName("secret.too_long")
    SECRET_TOO_LONG("secret.too_long"),

    /** The signed body is not an event. */
    @SerialName("body.unreadable")
    BODY_UNREADABLE("body.unreadable"),

    /** The event has been seen before. */
    @SerialName("event.duplicate")
    EVENT_DUPLICATE("event.duplicate"),

    /** The event is too old. */
    @SerialName("event.stale")
    EVENT_STALE("event.stale"),

    /** The time of the event is missing, cannot be read, or lies in the future. */
    @SerialName("event.time_invalid")
    EVENT_TIME_INVALID("event.time_invalid"),

    /** The event is about another user than the local record. */
    @SerialName("event.other_user")
    EVENT_OTHER_USER("event.other_user"),

    /** The event has nothing that a local record of a user keeps. */
    @SerialName("event.irrelevant")
    EVENT_IRRELEVANT("event.irrelevant"),
}
