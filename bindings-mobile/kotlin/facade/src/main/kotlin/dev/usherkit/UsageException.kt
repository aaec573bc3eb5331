package dev.usherkit

import dev.usherkit.bindings.Misuse

/**
 * The program called UsherKit in a wrong way, such as with malformed options. Data never causes this.
 *
 * @property issues the faults of the options; empty if the fault is another
 */
public class UsageException internal constructor(text: String, public val issues: List<Issue>) :
    IllegalArgumentException(text)

/** Calls the core, and turns its misuse into a [UsageException]. */
internal inline fun <T> calling(call: () -> T): T =
    try {
        call()
    } catch (misuse: Misuse) {
        throw usage(misuse)
    }

internal fun usage(misuse: Misuse): UsageException =
    when (misuse) {
        is Misuse.MalformedOptions -> {
            val issues: List<Issue> = JSON.decodeFromString(misuse.issues)
            UsageException("malformed options: " + issues.joinToString("; ") { "${it.path}: ${it.message}" }, issues)
        }
        is Misuse.UnknownCountry -> UsageException("use a two-letter country code, such as `CO`", emptyList())
        is Misuse.UnknownOperation -> UsageException("there is no such operation", emptyList())
        is Misuse.WrongArguments -> UsageException("the operation takes other arguments", emptyList())
        is Misuse.UnknownSchema -> UsageException("there is no such schema", emptyList())
    }
