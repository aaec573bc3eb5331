package dev.usherkit

import kotlinx.serialization.Serializable

/** The answer of a check: bad data is an answer, never an exception. */
public sealed interface Validation<out T> {
    /** The warnings; they never make a payload unacceptable. */
    public val warnings: List<Issue>

    /**
     * The payload is acceptable.
     *
     * @property value the normalized payload
     */
    public data class Accepted<out T>(val value: T, override val warnings: List<Issue>) : Validation<T> {
        /** Only the counts, because the value is the user's data. */
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
 * A fault, or a warning.
 *
 * @property code the contract: it determines the [params] (`docs/rules/issues.md`)
 * @property path the place; empty for the payload as a whole
 * @property params details; never what the user entered, except in the suggestion for a likely typo
 * @property message the text for people, in the locale of the options
 */
@Serializable
public data class Issue(
    val code: IssueCode,
    val path: Path,
    val params: JsonValue,
    val message: String,
) {
    /** Only the code, because the path of an unknown member and a suggestion come from the user. */
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
