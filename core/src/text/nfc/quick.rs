//! The result of a quick check.

/// The result of checking each character alone (UAX #15 section 9).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Check {
    /// The text is in NFC.
    Yes,
    /// The text is not in NFC.
    No,
    /// The text has characters that compose with some others: only [`nfc`](super::nfc()) can decide.
    Maybe,
}
