//! Example numbers, for placeholders.

use super::digits::Digits;
use super::number::{NumberType, PhoneNumber};
use super::parse;
use super::region::Region;
use super::tables::Record;
use super::tables::alphabet::{ASCENDING, COLUMNS, DIGIT, FIRST_TYPE, FIXED_LINE_OR_MOBILE, LONGEST_ASCENDING};

/// The examples: type by type, and within a type each record that has the type.
static EXAMPLES: &[u8] = include_bytes!("tables/examples.bin");

impl Region {
    /// An example number of a type in the region: `getExampleNumberForType`.
    ///
    /// Returns `None` for types that the region does not have. [`NumberType::FixedLineOrMobile`] gives a fixed line.
    ///
    /// # Example
    /// ```
    /// use usherkit_core::phone::{NumberType, Region};
    /// let example = Region::find("CO").and_then(|region| region.example(NumberType::Mobile)).unwrap();
    /// assert_eq!(&*example.e164(), "+573211234567");
    /// ```
    pub fn example(self, number_type: NumberType) -> Option<PhoneNumber> {
        let column = number_type.column()?;
        let record = self.record();
        let mut bytes = EXAMPLES.iter().copied();
        for at_column in (FIRST_TYPE..COLUMNS).filter(|&column| column != FIXED_LINE_OR_MOBILE) {
            for at_record in Record::all().filter(|record| record.has_type(at_column)) {
                let digits = next(&mut bytes);
                if (at_column, at_record) == (column, record) {
                    return parse::national_number(&digits, &[], record).ok();
                }
            }
        }
        None
    }
}

/// Reads one example.
fn next(bytes: &mut impl Iterator<Item = u8>) -> Digits {
    let mut digits = Digits::new();
    for byte in bytes {
        if byte < ASCENDING {
            digits.push(byte - DIGIT);
            continue;
        }
        let (last, length) = (
            (byte - ASCENDING) / LONGEST_ASCENDING,
            (byte - ASCENDING) % LONGEST_ASCENDING,
        );
        for place in 1..=length {
            digits.push((last + place).saturating_sub(length));
        }
        break;
    }
    digits
}
