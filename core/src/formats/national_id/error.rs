//! The faults of a number.

/// Why a number is not one of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[non_exhaustive]
pub enum NationalIdError {
    /// Its length, characters or parts are not those of the kind.
    Format,
    /// It is well formed, but its check digit does not match.
    CheckDigit,
    /// It stands for nobody: a generic number, a published specimen or a row of equal digits.
    Placeholder,
}

impl core::fmt::Display for NationalIdError {
    #[inline]
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Format => "the number is malformed",
            Self::CheckDigit => "the check digit does not match",
            Self::Placeholder => "the number stands for nobody",
        })
    }
}

impl core::error::Error for NationalIdError {}
