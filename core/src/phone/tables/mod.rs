//! The compiled metadata, and an index over it, which is built at the first use.
//!
//! `alphabet.rs` says what the bytes mean; `cargo xtask phone-metadata` writes them.

#[allow(dead_code, reason = "every reader, and the writer elsewhere, uses its part")]
pub(crate) mod alphabet;
mod bytes;
#[cfg(feature = "phone-formats")]
pub(crate) mod formats;
pub(crate) mod generated;
pub(in crate::phone) mod pattern;

use std::sync::OnceLock;

use alphabet::{COLUMNS, FIRST_TYPE, GENERAL, LENGTHS, LOCAL_LENGTHS, TOKENS};
#[cfg(feature = "phone-examples")]
use alphabet::{FIXED_LINE, FIXED_LINE_OR_MOBILE, MOBILE};
use bytes::{byte, field_end};
#[cfg(feature = "phone-formats")]
use formats::{Formats, NumberFormat};
use generated::RECORDS;
use pattern::Pattern;

/// All regions: calling code, letters, and the patterns with which numbers are parsed and validated.
static MAIN: &[u8] = include_bytes!("main.bin");

/// The main table begins with the step from calling code to calling code, a byte a record, and the letters of all
/// records. The columns follow.
const LETTERS: usize = RECORDS;
const FIELDS: usize = LETTERS + 2 * RECORDS;

/// Calling codes have at most three digits.
const CODES: usize = 1000;

/// No record.
const NONE: u8 = u8::MAX;

/// The places of all parts of the main table, from one pass over it.
struct Index {
    records: [Row; RECORDS],
    /// The first record of each calling code, which is its main region.
    mains: [u8; CODES],
    /// The record of each pair of letters.
    regions: [u8; 26 * 26],
}

/// The parts of a record that are read once.
#[derive(Clone, Copy)]
struct Row {
    /// The place of its field in each column.
    fields: [u16; COLUMNS as usize],
    calling_code: u16,
    /// The possible lengths, one bit each.
    lengths: u32,
    /// The lengths that are possible only inside an area, one bit each.
    local_lengths: u32,
    /// The place of its formats, if it is a main region.
    #[cfg(feature = "phone-formats")]
    formats: NumberFormat,
}

static INDEX: OnceLock<Index> = OnceLock::new();

#[cfg_attr(feature = "compact", inline(never))]
fn index() -> &'static Index {
    INDEX.get_or_init(Index::build)
}

impl Index {
    fn build() -> Self {
        let mut index = Self {
            records: [Row::EMPTY; RECORDS],
            mains: [NONE; CODES],
            regions: [NONE; 26 * 26],
        };
        let mut calling_code = 0;
        #[cfg(feature = "phone-formats")]
        let mut formats = Formats::all();
        for (record, row) in (0_u8..).zip(&mut index.records) {
            let step = byte(MAIN, usize::from(record));
            calling_code += u16::from(step);
            row.calling_code = calling_code;
            let main = index.mains.get_mut(usize::from(calling_code));
            if let Some(main) = main.filter(|_| step != 0) {
                *main = record;
                #[cfg(feature = "phone-formats")]
                {
                    row.formats = formats.next_record();
                }
            }
            let letters = LETTERS + 2 * usize::from(record);
            let region = place(byte(MAIN, letters), byte(MAIN, letters + 1));
            if let Some(region) = region.and_then(|place| index.regions.get_mut(place)) {
                *region = record;
            }
        }
        let mut at = FIELDS;
        for column in 0..usize::from(COLUMNS) {
            for row in &mut index.records {
                if let Some(field) = row.fields.get_mut(column) {
                    *field = at as u16;
                }
                at = field_end(MAIN, at) + 1;
            }
        }
        for row in &mut index.records {
            let lengths = |column| row.field(column).map(Pattern::lengths);
            let possible = lengths(LENGTHS).or_else(|| lengths(GENERAL));
            let local = lengths(LOCAL_LENGTHS);
            row.lengths = possible.unwrap_or_default();
            row.local_lengths = local.unwrap_or_default();
        }
        index
    }
}

impl Row {
    const EMPTY: Self = Self {
        fields: [0; COLUMNS as usize],
        calling_code: 0,
        lengths: 0,
        local_lengths: 0,
        #[cfg(feature = "phone-formats")]
        formats: NumberFormat::NONE,
    };

    fn matches_general(&self, digits: &[u8]) -> bool {
        self.field(GENERAL).is_some_and(|pattern| pattern.matches(digits))
    }

    /// The field of a column, unless it is empty.
    fn field(&self, column: u8) -> Option<Pattern> {
        let at = usize::from(self.fields.get(usize::from(column)).copied()?);
        (byte(MAIN, at) >= TOKENS).then(|| Pattern::at(MAIN, at))
    }
}

/// The place of two upper-case letters among all pairs of them.
fn place(first: u8, second: u8) -> Option<usize> {
    let letter = |byte: u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A'));
    Some(letter(first)? * 26 + letter(second)?)
}

/// One region, or one calling code that belongs to no region: `PhoneMetadata`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Record(u8);

impl Record {
    /// The main region of a calling code: `getMetadataForRegionOrCallingCode`.
    pub(super) fn of_calling_code(code: u16) -> Option<Self> {
        index()
            .mains
            .get(usize::from(code))
            .copied()
            .filter(|&record| record != NONE)
            .map(Self)
    }

    /// The region with two upper-case letters: `getMetadataForRegion`.
    pub(super) fn of_region(letters: [u8; 2]) -> Option<Self> {
        let [first, second] = letters;
        let record = index().regions.get(place(first, second)?).copied()?;
        (record != NONE).then_some(Self(record))
    }

    /// All records, by calling code, the main region first.
    pub(super) fn all() -> impl Iterator<Item = Self> {
        (0..RECORDS as u8).map(Self)
    }

    /// The next region of the same calling code.
    pub(super) fn next_of_code(self) -> Option<Self> {
        let next = Self(self.0.checked_add(1)?);
        (next.calling_code() == self.calling_code()).then_some(next)
    }

    /// The calling code.
    pub(super) fn calling_code(self) -> u16 {
        self.row().calling_code
    }

    /// Whether this is the main region of its calling code.
    pub(super) fn is_main(self) -> bool {
        byte(MAIN, usize::from(self.0)) != 0
    }

    /// The region's two letters, or `001`.
    pub(super) fn code(self) -> &'static str {
        let letters = LETTERS + 2 * usize::from(self.0);
        match MAIN
            .get(letters..letters + 2)
            .and_then(|letters| core::str::from_utf8(letters).ok())
        {
            Some("00") | None => "001",
            Some(letters) => letters,
        }
    }

    /// The possible lengths, one bit each.
    pub(super) fn lengths(self) -> u32 {
        self.row().lengths
    }

    /// The lengths that are possible only inside an area, one bit each.
    pub(super) fn local_lengths(self) -> u32 {
        self.row().local_lengths
    }

    /// Whether there are numbers of a type, by its column.
    #[cfg(feature = "phone-examples")]
    pub(super) fn has_type(self, column: u8) -> bool {
        let either = matches!(column, FIXED_LINE | MOBILE) && self.field(FIXED_LINE_OR_MOBILE).is_some();
        either || self.field(column).is_some()
    }

    /// A field of the record, unless it is empty.
    pub(super) fn field(self, column: u8) -> Option<Pattern> {
        self.row().field(column)
    }

    /// Whether the pattern of all numbers matches one.
    pub(super) fn matches_general(self, digits: &[u8]) -> bool {
        self.row().matches_general(digits)
    }

    /// The column of the type of a number, if it is valid here: `getNumberTypeHelper`.
    pub(super) fn type_of(self, digits: &[u8]) -> Option<u8> {
        self.first_of(FIRST_TYPE..COLUMNS, digits)
    }

    /// The column of any type whose pattern matches a number; there is one if the number is valid here. Most people have
    /// numbers of the last types.
    pub(super) fn a_type_of(self, digits: &[u8]) -> Option<u8> {
        self.first_of((FIRST_TYPE..COLUMNS).rev(), digits)
    }

    fn first_of(self, mut columns: impl Iterator<Item = u8>, digits: &[u8]) -> Option<u8> {
        let row = self.row();
        if row.lengths >> digits.len() & 1 == 0 || !row.matches_general(digits) {
            return None;
        }
        columns.find(|&column| row.field(column).is_some_and(|pattern| pattern.has(digits)))
    }

    /// The place of its formats, if it is a main region.
    #[cfg(feature = "phone-formats")]
    pub(super) fn formats(self) -> NumberFormat {
        self.row().formats
    }

    // Out of line: the lookup and the check for the index take more bytes than a call.
    #[cfg_attr(feature = "compact", inline(never))]
    fn row(self) -> &'static Row {
        static NONE: Row = Row::EMPTY;
        index().records.get(usize::from(self.0)).unwrap_or(&NONE)
    }
}
