//! What a quick check says.

/// What a look at each character alone tells about a text (UAX #15 section 9).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// The text is in NFC.
    Yes,
    /// It is not.
    No,
    /// It has characters that compose with some others: only [`nfc`](super::nfc()) can tell.
    Maybe,
}
