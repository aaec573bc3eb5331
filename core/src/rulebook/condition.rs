//! Tests of siblings.

/// A test of a sibling's value: the text of a string, the digits of a number.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// The sibling.
    pub member: &'static str,
    /// The values for which the condition holds, compared exactly.
    pub one_of: &'static [&'static str],
}
