package dev.usherkit

import java.nio.ByteBuffer
import java.nio.CharBuffer
import java.nio.charset.CharsetEncoder
import java.nio.charset.CodingErrorAction

/**
 * A thread's buffer outside the heap, from which the core reads payloads in place. It grows up to [KEPT] bytes; a larger
 * payload gets a buffer of its own, so that its memory is freed.
 */
internal class Payloads {
    private var kept: ByteBuffer = ByteBuffer.allocateDirect(4 shl 10)

    private val encoder: CharsetEncoder =
        Charsets.UTF_8.newEncoder()
            // A lone surrogate counts as U+FFFD, which the core refuses at its path.
            .onMalformedInput(CodingErrorAction.REPLACE)
            .replaceWith(byteArrayOf(0xEF.toByte(), 0xBF.toByte(), 0xBD.toByte()))

    /** The UTF-8 bytes of a text. */
    fun buffer(text: String): ByteBuffer {
        val buffer = room(text.length * 3L)
        encoder.reset().encode(CharBuffer.wrap(text), buffer, true)
        encoder.flush(buffer)
        return buffer.apply { flip() }
    }

    /** The bytes. */
    fun buffer(bytes: ByteArray): ByteBuffer = room(bytes.size.toLong()).apply { put(bytes).flip() }

    private fun room(bytes: Long): ByteBuffer {
        val size = bytes.coerceAtMost(Int.MAX_VALUE.toLong()).toInt()
        if (size > KEPT) return ByteBuffer.allocateDirect(size)
        if (size > kept.capacity()) kept = ByteBuffer.allocateDirect(Integer.highestOneBit(size) shl 1)
        return kept.apply { clear() }
    }

    private companion object {
        const val KEPT = 256 shl 10
    }
}

private val ofThread = object : ThreadLocal<Payloads>() {
    override fun initialValue() = Payloads()
}

/** The buffer of the calling thread. */
internal fun payloads(): Payloads = ofThread.get()
