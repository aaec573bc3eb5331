package dev.usherkit

import dev.usherkit.bindings.Misuse

/**
 * Something was called in a way that no data can excuse, such as with malformed options.
 *
 * @property issues what is wrong with the options; empty where it is something else
 */
public class UsageException internal constructor(text: String, public val issues: List<Issue>) :
    IllegalArgumentException(text)

/** Makes a call into the core; its misuse becomes ours. */
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
