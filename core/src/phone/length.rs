//! The check of the length of a number.

use super::error::Possible;
use super::tables::Record;

/// `testNumberLength`
pub(super) fn test_number_length(length: usize, plan: Record) -> Possible {
    let bit = 1_u32.checked_shl(length as u32).unwrap_or_default();
    let lengths = plan.lengths();
    if plan.local_lengths() & bit != 0 {
        Possible::IsPossibleLocalOnly
    } else if lengths & bit != 0 {
        Possible::IsPossible
    } else if lengths & (bit.wrapping_sub(1)) == 0 {
        Possible::TooShort
    } else if bit == 0 || lengths < bit {
        Possible::TooLong
    } else {
        Possible::InvalidLength
    }
}
