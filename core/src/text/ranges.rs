//! Ranges of characters.

/// Whether the character is in one of the ranges, each a first and a last character, in ascending order.
#[cfg_attr(feature = "compact", inline(never))]
pub(crate) const fn is_in(character: char, mut ranges: &[(char, char)]) -> bool {
    while let Some((&(first, last), rest)) = ranges.split_first() {
        if character <= last {
            return character >= first;
        }
        ranges = rest;
    }
    false
}
