//! The faults of a number.

/// Why a number is not one of its kind.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NationalIdError {
    /// Its length, characters or parts are not those of the kind.
    Format,
    /// It is well formed, but its check digit does not match.
    CheckDigit,
    /// It stands for nobody: a generic number, a published specimen or a row of equal digits.
    Placeholder,
}
