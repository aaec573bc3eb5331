//! Where issues lie.

use core::fmt;

/// A step of a path, as a walk keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Segment {
    /// A known member.
    Key(&'static str),
    /// An item.
    Index(u32),
    /// A member that no table knows: where its name lies in the names of the report.
    Unknown(u32, u32),
}

/// A step of a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PathSegment<'a> {
    /// The member of an object.
    Key(&'a str),
    /// The item of an array, counted from 0.
    Index(u32),
}

/// Writes the key as it is, the index in digits.
impl fmt::Display for PathSegment<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathSegment::Key(key) => f.write_str(key),
            PathSegment::Index(index) => index.fmt(f),
        }
    }
}

/// Where an [`Issue`](super::Issue) lies: the segments from the payload as a whole, whose path is empty, down to a value.
///
/// [`Display`](fmt::Display) writes it with dots, as the option `only` takes it: `owners.0.address.city`. The name of a member
/// that no table knows stands there as it came, cut off behind 256 characters.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    pub(super) segments: &'a [Segment],
    /// The names of unknown members.
    pub(super) names: &'a str,
}

impl<'a> Path<'a> {
    /// Whether the issue is about the payload as a whole.
    pub fn is_empty(self) -> bool {
        self.segments.is_empty()
    }

    /// How many segments there are.
    pub fn len(self) -> usize {
        self.segments.len()
    }

    /// The segments, the outermost first.
    pub fn iter(self) -> impl Iterator<Item = PathSegment<'a>> + Clone {
        let Path { segments, names } = self;
        segments.iter().map(move |segment| match *segment {
            Segment::Key(key) => PathSegment::Key(key),
            Segment::Index(index) => PathSegment::Index(index),
            Segment::Unknown(from, to) => PathSegment::Key(names.get(from as usize..to as usize).unwrap_or_default()),
        })
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.iter().enumerate() {
            f.write_str(if at > 0 { "." } else { "" })?;
            segment.fmt(f)?;
        }
        Ok(())
    }
}

/// Shows how long the path is: the names of unknown members come from the payload.
impl fmt::Debug for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Path").field("len", &self.len()).finish_non_exhaustive()
    }
}
