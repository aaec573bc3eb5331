//! The paths of issues.

/// A segment of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// A known member.
    Key(&'static str),
    /// An item.
    Index(u32),
    /// A member that no table knows: the place of its name in the names of the report.
    Unknown(u32, u32),
}
