//! The paths of issues.

use core::fmt;

/// A segment of a path, as a walk keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// A known member.
    Key(&'static str),
    /// An item.
    Index(u32),
    /// A member that no table knows: the place of its name in the names of the report.
    Unknown(u32, u32),
}

/// A segment of a path: of an issue, or of the option `only`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub enum PathSegment<'a> {
    /// The member of an object.
    Key(&'a str),
    /// The item of an array, counted from 0.
    Index(u32),
}

/// Writes the key as it is, the index in digits.
impl fmt::Display for PathSegment<'_> {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathSegment::Key(key) => f.write_str(key),
            PathSegment::Index(index) => index.fmt(f),
        }
    }
}

/// Shows an index, and of a key that it is one: the names of unknown members come from the payload.
impl fmt::Debug for PathSegment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathSegment::Key(_) => f.write_str("Key(…)"),
            PathSegment::Index(index) => write!(f, "Index({index})"),
        }
    }
}
