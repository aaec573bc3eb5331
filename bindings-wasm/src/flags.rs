//! The bits of what an export answers.

/// The answer is acceptable.
pub(crate) const OK: u32 = 1;

/// There is something to say: issues, warnings, or why a call was misuse.
#[cfg(feature = "schemas")]
pub(crate) const FINDINGS: u32 = 2;

/// There are no options under the stamp (any more): the shell gives them again and repeats the call. Nothing was answered.
#[cfg(feature = "schemas")]
pub(crate) const FORGOTTEN: u32 = 4;
