//! First step for a flat encoding, in which a facade wrote an object along the record's table.
//!
//! A flat encoding is a text of all leaves, and a program of 32-bit words. For a record, the program has a word with the
//! index of a member plus one, a word for its value, and so on, then 0; after [`UNKNOWN`] in place of an index follows a
//! word for the name of an unknown member, a string. The low [`LENGTH`] bits of a value's word are its type, the other bits
//! its length in UTF-16 code units, or the case of a variant. Items of an array are values, closed by 0.

use crate::rulebook::{Kind, Record};
use crate::validate::arena::{Arena, Found, NONE, WHOLE};

/// In place of a member's index: the name of an unknown member.
const UNKNOWN: u32 = u32::MAX;
/// The number of bits for the type in a value's word.
const LENGTH: u32 = 4;

/// The words of values; 0 closes an array.
mod word {
    pub(super) const STRING: u32 = 1;
    pub(super) const NUMBER: u32 = 2;
    pub(super) const BOOLEAN: u32 = 3;
    pub(super) const NULL: u32 = 4;
    /// An object whose record follows.
    pub(super) const OBJECT: u32 = 5;
    /// An array whose items follow.
    pub(super) const ARRAY: u32 = 6;
    /// An object or an array that the table does not have here, or whose record is not known.
    pub(super) const OTHER_OBJECT: u32 = 7;
    pub(super) const OTHER_ARRAY: u32 = 8;
    /// A value that JSON does not have; a leaf names it, as [`RECEIVED`](super::super::walk::RECEIVED) does.
    pub(super) const FOREIGN: u32 = 9;
    /// A value that threw when it was read.
    pub(super) const UNREADABLE: u32 = 10;
    /// An array of more items than the length, none of which follow.
    pub(super) const TOO_MANY: u32 = 11;
}

/// Stores in `arena` the members of `record` in the flat encoding; returns `None` for a malformed program.
pub(crate) fn index_flat(
    leaves: &str,
    program: &[u32],
    record: &'static Record,
    max_items: u32,
    arena: &mut Arena,
) -> Option<()> {
    arena.clear();
    let mut reader = Reader {
        leaves,
        program: program.iter(),
        at: 0,
        max_items,
        arena,
    };
    reader.value(Expected::Record(record), WHOLE)
}

/// What the table has at the place of a value: a record for the payload as a whole, else a kind.
#[derive(Clone, Copy)]
enum Expected {
    Record(&'static Record),
    Kind(&'static Kind),
}

struct Reader<'t, 'a> {
    leaves: &'t str,
    program: core::slice::Iter<'t, u32>,
    at: usize,
    max_items: u32,
    arena: &'a mut Arena,
}

impl Reader<'_, '_> {
    fn word(&mut self) -> Option<u32> {
        self.program.next().copied()
    }

    /// Steps over the next leaf, of `units` UTF-16 code units; returns its place.
    fn leaf(&mut self, units: u32) -> (u32, u32) {
        let (start, mut left) = (self.at, units as usize);
        let same = self.leaves.as_bytes().get(start..start + left);
        if same.is_some_and(<[u8]>::is_ascii) {
            self.at += left;
        } else {
            for char in self.leaves.get(start..).unwrap_or_default().chars() {
                if left == 0 {
                    break;
                }
                left = left.saturating_sub(char.len_utf16());
                self.at += char.len_utf8();
            }
        }
        (start as u32, self.at as u32)
    }

    /// Reads a value into the slot `at`.
    fn value(&mut self, of: Expected, at: u32) -> Option<()> {
        let word = self.word()?;
        self.value_of(word, of, at)
    }

    /// The same for a value whose `word` has been read.
    fn value_of(&mut self, word: u32, of: Expected, at: u32) -> Option<()> {
        let length = word >> LENGTH;
        let found = match word & ((1 << LENGTH) - 1) {
            word::STRING => Found::Verbatim,
            word::NUMBER => Found::Number,
            word::BOOLEAN => Found::Boolean,
            word::NULL => Found::Null,
            word::OBJECT => {
                let record = match of {
                    Expected::Record(record) => record,
                    Expected::Kind(Kind::Object(record) | Kind::Uniform(record)) => *record,
                    Expected::Kind(Kind::Variant(variant)) => {
                        self.arena.set_next(at, length);
                        variant.cases.get(length as usize)?.record
                    }
                    Expected::Kind(_) => return None,
                };
                return self.record(record, at);
            }
            word::ARRAY => match of {
                Expected::Kind(Kind::List { of, .. }) => return self.list(of, at),
                _ => return None,
            },
            word::OTHER_OBJECT => Found::Object,
            word::OTHER_ARRAY => Found::Array,
            word::FOREIGN => Found::Foreign,
            word::UNREADABLE => Found::Unreadable,
            word::TOO_MANY => Found::TooMany,
            _ => return None,
        };
        let (start, end) = match found {
            Found::Verbatim | Found::Number | Found::Boolean | Found::Foreign => self.leaf(length),
            Found::TooMany => (NONE, length.min(self.max_items)),
            _ => (NONE, NONE),
        };
        self.arena.set(at, found, start, end);
        Some(())
    }

    fn record(&mut self, record: &'static Record, at: u32) -> Option<()> {
        let base = self.arena.open(record);
        self.arena.set(at, Found::Object, base, NONE);
        loop {
            match self.word()? {
                0 => return Some(()),
                UNKNOWN => {
                    let units = self.word()? >> LENGTH;
                    let (start, end) = self.leaf(units);
                    self.arena.push_unknown(base, Found::Verbatim, start, end);
                }
                member => {
                    let field = record.fields.get(member as usize - 1)?;
                    self.value(Expected::Kind(&field.kind), base + member - 1)?;
                }
            }
        }
    }

    fn list(&mut self, of: &'static Kind, at: u32) -> Option<()> {
        let (mut first, mut last, mut count) = (NONE, NONE, 0);
        loop {
            let word = self.word()?;
            if word == 0 {
                break;
            }
            last = self.arena.push_item(last);
            if count == 0 {
                first = last;
            }
            count += 1;
            self.value_of(word, Expected::Kind(of), last)?;
        }
        let found = if count > self.max_items {
            Found::TooMany
        } else {
            Found::Array
        };
        self.arena.set(at, found, first, count.min(self.max_items));
        Some(())
    }
}
