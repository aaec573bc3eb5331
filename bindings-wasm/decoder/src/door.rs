//! What JavaScript calls.

/// Reads the text at `start`, which `length` bytes of its `capacity` are, and returns the size of the module behind it.
#[expect(unsafe_code, reason = "the caller's memory is known as an address alone")]
#[unsafe(export_name = "decode")]
extern "C" fn decode(start: *mut u8, capacity: usize, length: usize) -> usize {
    // SAFETY: the caller has grown the memory by `capacity` bytes from `start` on, and nothing else uses them.
    let memory = unsafe { core::slice::from_raw_parts_mut(start, capacity) };
    crate::decode(memory, length)
}
