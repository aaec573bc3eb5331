//! The bits that an export returns.

/// The payload or the options are accepted.
pub(crate) const OK: u32 = 1;

/// The findings hold issues, warnings, or the reason for misuse.
#[cfg(feature = "schemas")]
pub(crate) const FINDINGS: u32 = 2;

/// There are no options under the stamp (any more): the facade passes them again and repeats the call. Nothing was checked.
#[cfg(feature = "schemas")]
pub(crate) const FORGOTTEN: u32 = 4;
