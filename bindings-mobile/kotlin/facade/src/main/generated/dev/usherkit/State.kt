/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * What a user is, as far as transacting goes.
 *
 * @property wire the word as it is in JSON
 */
@Serializable
public enum class State(public val wire: String) {
    /** Verified and approved. */
    @SerialName("active")
    ACTIVE("active"),

    /** Created, and not verified yet. */
    @SerialName("pending")
    PENDING("pending"),

    /** A review of the user's KYC is open. */
    @SerialName("in_review")
    IN_REVIEW("in_review"),

    /** KYC failed. */
    @SerialName("rejected")
    REJECTED("rejected"),

    /** Without KYC: the user may do only what the provider allows anonymous users. */
    @SerialName("anonymous")
    ANONYMOUS("anonymous"),

    /** Payments are blocked. The user must not be told that the account is frozen. */
    @SerialName("frozen")
    FROZEN("frozen"),

    /** Stopped by the provider. */
    @SerialName("suspended")
    SUSPENDED("suspended"),

    /** Closed for good. */
    @SerialName("closed")
    CLOSED("closed"),

    /** Cancelled for good. */
    @SerialName("canceled")
    CANCELED("canceled"),

    /** Marked as deleted. */
    @SerialName("inactive")
    INACTIVE("inactive"),

    /** The status is missing, or no rule knows it. */
    @SerialName("unknown")
    UNKNOWN("unknown"),
}
