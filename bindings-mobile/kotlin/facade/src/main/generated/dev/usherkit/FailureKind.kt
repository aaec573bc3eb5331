/* Written by `cargo xtask generate` from the tables of `core`. */
package dev.usherkit

import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

/**
 * What kind of failure it was.
 *
 * @property wire the word as it is in JSON
 */
@Serializable
public enum class FailureKind(public val wire: String) {
    /** The token is missing, expired or lacks permissions: get a new one. */
    @SerialName("auth")
    AUTH("auth"),

    /** There is no such user. */
    @SerialName("not_found")
    NOT_FOUND("not_found"),

    /** The user exists already. */
    @SerialName("conflict")
    CONFLICT("conflict"),

    /** The provider refuses the data. */
    @SerialName("invalid")
    INVALID("invalid"),

    /** A member cannot change. */
    @SerialName("not_updatable")
    NOT_UPDATABLE("not_updatable"),

    /** Too many requests. */
    @SerialName("rate_limited")
    RATE_LIMITED("rate_limited"),

    /** The provider failed. */
    @SerialName("server")
    SERVER("server"),

    /** No answer came. */
    @SerialName("network")
    NETWORK("network"),

    /** The response could not be read. */
    @SerialName("unreadable")
    UNREADABLE("unreadable"),
}
