package dev.usherkit

import kotlinx.serialization.Serializable

/** What a check says: bad data is an answer, never an exception. */
public sealed interface Validation<out T> {
    /** What is worth a look; never blocks. */
    public val warnings: List<Issue>

    /**
     * The payload is acceptable.
     *
     * @property value the normalized payload
     */
    public data class Accepted<out T>(val value: T, override val warnings: List<Issue>) : Validation<T> {
        /** The counts alone, for the value is the user's data. */
        override fun toString(): String = "Accepted(warnings=${warnings.size})"
    }

    /**
     * The payload is not acceptable.
     *
     * @property issues everything that is wrong, in the order of the form
     */
    public data class Refused(val issues: List<Issue>, override val warnings: List<Issue>) : Validation<Nothing>
}

/**
 * One thing that is wrong, or worth a warning.
 *
 * @property code the contract: tells which [params] there are (`docs/rules/issues.md`)
 * @property path where; empty for the payload as a whole
 * @property params details; never what the user entered, but for the suggestion of a likely typo
 * @property message for people, in the locale of the options
 */
@Serializable
public data class Issue(
    val code: IssueCode,
    val path: Path,
    val params: JsonValue,
    val message: String,
) {
    /** The code alone, for the path of a member that no schema knows, and a suggestion, come from the user. */
    override fun toString(): String = "Issue(${code.wire})"
}

/** An answer in its JSON form. */
@Serializable
internal class WireAnswer<T>(
    private val ok: Boolean,
    private val value: T? = null,
    private val issues: List<Issue>? = null,
    private val warnings: List<Issue>,
) {
    constructor(answer: Validation<T>) : this(
        answer is Validation.Accepted,
        (answer as? Validation.Accepted)?.value,
        (answer as? Validation.Refused)?.issues,
        answer.warnings,
    )

    fun toValidation(): Validation<T> =
        if (ok && value != null) Validation.Accepted(value, warnings) else Validation.Refused(issues.orEmpty(), warnings)
}
