//! The columns of the types of numbers in the main table.

use crate::alphabet::{FIRST_TYPE, FIXED_LINE, MOBILE};
use crate::metadata::{Description, Region, TYPES};

/// The descriptions that have numbers, each with its marker.
pub(crate) fn types(region: &Region) -> impl Iterator<Item = (u8, &Description)> {
    let described = TYPES.iter().zip(&region.types).enumerate();
    described
        .filter(|(_, (_, description))| !description.pattern.is_empty())
        .map(|(index, (_, description))| (column(index), description))
}

/// The column of a type, by its place in [`TYPES`].
pub(crate) fn column(place: usize) -> u8 {
    const PLACE_OF_FIXED_LINES: usize = 8;
    match place {
        PLACE_OF_FIXED_LINES => FIXED_LINE,
        place if place > PLACE_OF_FIXED_LINES => MOBILE,
        place => FIRST_TYPE + place as u8,
    }
}
