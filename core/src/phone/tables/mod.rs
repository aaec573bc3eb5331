//! The compiled metadata, and the index over it that is built at the first use.
//!
//! `alphabet.rs` says what the bytes mean, `cargo xtask phone-metadata` writes them.

pub(crate) mod alphabet;
pub(crate) mod generated;

use std::sync::OnceLock;

use super::pattern;
use alphabet::{FIRST_TYPE, GENERAL, LENGTHS, LOCAL_LENGTHS, RECORD, TOKENS};
use generated::RECORDS;

/// All regions: calling code, letters, and the patterns by which numbers are parsed and judged.
static MAIN: &[u8] = include_bytes!("main.bin");

/// Where the fields of a record begin: after the marker, the step of the calling code and two letters.
const HEADER: usize = 4;

/// Calling codes have at most three digits.
const CODES: usize = 1000;

/// No record.
const NONE: u8 = u8::MAX;

/// The byte of the main table at a place; a record marker past its end, where every field ends too.
pub(super) fn byte(at: usize) -> u8 {
    MAIN.get(at).copied().unwrap_or(RECORD)
}

/// Where everything stands in the main table, by one pass over it.
struct Index {
    /// Where each record begins.
    starts: [u16; RECORDS],
    /// The calling code of each record.
    codes: [u16; RECORDS],
    /// The possible lengths of each record, one bit each.
    lengths: [u32; RECORDS],
    /// The lengths that are possible only inside an area, one bit each.
    local_lengths: [u32; RECORDS],
    /// The first record of each calling code, which is its main region.
    mains: [u8; CODES],
    /// The record of each pair of letters.
    regions: [u8; 26 * 26],
}

static INDEX: OnceLock<Index> = OnceLock::new();

fn index() -> &'static Index {
    INDEX.get_or_init(Index::build)
}

impl Index {
    fn build() -> Self {
        let mut index = Self {
            starts: [0; RECORDS],
            codes: [0; RECORDS],
            lengths: [0; RECORDS],
            local_lengths: [0; RECORDS],
            mains: [NONE; CODES],
            regions: [NONE; 26 * 26],
        };
        let (mut start, mut code) = (0, 0);
        let rows = index.starts.iter_mut().zip(&mut index.codes);
        let rows = rows.zip(index.lengths.iter_mut().zip(&mut index.local_lengths));
        for (record, ((first, own_code), (lengths, local_lengths))) in (0..).zip(rows) {
            let step = byte(start + 1);
            code += u16::from(step);
            *first = start as u16;
            *own_code = code;
            if let (true, Some(main)) = (step != 0, index.mains.get_mut(usize::from(code))) {
                *main = record;
            }
            if let Some(region) = place(byte(start + 2), byte(start + 3)).and_then(|at| index.regions.get_mut(at)) {
                *region = record;
            }
            let mut at = start + HEADER;
            while byte(at) != RECORD {
                let marker = byte(at);
                at += 1;
                match marker {
                    GENERAL if *lengths == 0 => *lengths = pattern::lengths(at),
                    LENGTHS => *lengths = pattern::lengths(at),
                    LOCAL_LENGTHS => *local_lengths = pattern::lengths(at),
                    _ => {}
                }
                at = field_end(at);
            }
            start = at;
        }
        index
    }
}

/// The place of two upper-case letters among all pairs of them.
fn place(first: u8, second: u8) -> Option<usize> {
    let letter = |byte: u8| byte.is_ascii_uppercase().then(|| usize::from(byte - b'A'));
    Some(letter(first)? * 26 + letter(second)?)
}

/// Where the field ends that a place is in.
fn field_end(mut at: usize) -> usize {
    while byte(at) >= TOKENS {
        at += 1;
    }
    at
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

    /// The record's number.
    #[cfg(any(feature = "phone-formats", feature = "phone-examples"))]
    pub(super) fn number(self) -> usize {
        usize::from(self.0)
    }

    /// The next region of the same calling code.
    pub(super) fn next_of_code(self) -> Option<Self> {
        let next = Self(self.0.checked_add(1)?);
        (next.calling_code() == self.calling_code()).then_some(next)
    }

    /// The calling code.
    pub(super) fn calling_code(self) -> u16 {
        self.of(&index().codes)
    }

    /// Whether this is the main region of its calling code.
    pub(super) fn is_main(self) -> bool {
        byte(self.start() + 1) != 0
    }

    /// The region's two letters, or `001`.
    pub(super) fn code(self) -> &'static str {
        let letters = self.start() + 2;
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
        self.of(&index().lengths)
    }

    /// The lengths that are possible only inside an area, one bit each.
    pub(super) fn local_lengths(self) -> u32 {
        self.of(&index().local_lengths)
    }

    /// Where a field of the record begins.
    pub(super) fn field(self, marker: u8) -> Option<usize> {
        let mut at = self.start() + HEADER;
        loop {
            match byte(at) {
                RECORD => return None,
                found if found == marker => return Some(at + 1),
                _ => at = field_end(at + 1),
            }
        }
    }

    /// Where the pattern of all numbers begins, and the patterns of types after it.
    pub(super) fn types(self) -> (usize, Types) {
        let general = self.field(GENERAL).unwrap_or(MAIN.len());
        (general, Types { at: general })
    }

    fn start(self) -> usize {
        usize::from(self.of(&index().starts))
    }

    fn of<T: Copy + Default>(self, rows: &[T]) -> T {
        rows.get(usize::from(self.0)).copied().unwrap_or_default()
    }
}

/// Goes through the type patterns of a record: markers and where the patterns begin.
pub(super) struct Types {
    at: usize,
}

impl Iterator for Types {
    type Item = (u8, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let marker = field_end(self.at);
        self.at = marker + 1;
        (byte(marker) >= FIRST_TYPE).then_some((byte(marker), self.at))
    }
}
