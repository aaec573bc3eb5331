package dev.usherkit

/**
 * The answer of an operation with an empty text for each text for people, all else as it is; `null` if one of them is empty
 * before: then a message is missing.
 */
fun withoutWording(operation: String, answer: String): String? {
    val bare = StringBuilder()
    var name = ""
    var at = 0
    while (true) {
        val start = answer.indexOf('"', at) + 1
        if (start == 0) return bare.append(answer, at, answer.length).toString()
        bare.append(answer, at, start)
        at = endOfText(answer, start)
        val text = answer.substring(start, at)
        val isName = answer.startsWith("\":", at)
        if (isName) name = text
        if (isName || !isWording(name, operation)) {
            bare.append(text)
        } else if (text.isEmpty()) {
            return null
        }
        bare.append('"')
        at++
    }
}

/** In other answers, an action is a word, and an error is the text of the provider. */
private fun isWording(name: String, operation: String): Boolean =
    when (name) {
        "message", "messages" -> true
        "action" -> operation.endsWith(".eligibility")
        "error" -> operation.endsWith(".batch")
        else -> false
    }

/** Where the quote stands that ends the text. */
private fun endOfText(answer: String, start: Int): Int {
    var at = start
    while (answer[at] != '"') at += if (answer[at] == '\\') 2 else 1
    return at
}
