//! First step from a strip: a shell has walked an object beside the record's table and wrote down what it found.
//!
//! A strip is a text, all leaves one behind the other, and a program of 32-bit words. For a record: a word that is the
//! index of a member plus one, a word for its value, and so on, then 0; [`UNKNOWN`] instead of an index is followed by
//! a word for the name of an unknown member, a string. The low [`LENGTH`] bits of a value's word say what it is, the
//! rest is its length in UTF-16 code units, or the case of a variant. Items of an array are values,
//! closed by 0.

use super::arena::{Arena, Found, NONE, Slot, UnknownCount};
use super::{Kind, Record};

/// In place of a member's index: the name of an unknown member.
const UNKNOWN: u32 = u32::MAX;
/// Bits of a value's word that say what it is.
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
    /// An object or an array that the table does not want here, or whose record is not known.
    pub(super) const OTHER_OBJECT: u32 = 7;
    pub(super) const OTHER_ARRAY: u32 = 8;
    /// Something that JSON does not have.
    pub(super) const FOREIGN: u32 = 9;
    /// Something that threw when it was read.
    pub(super) const UNREADABLE: u32 = 10;
    /// An array of more items than the length, none of which follow.
    pub(super) const TOO_MANY: u32 = 11;
}

/// Notes in `arena` what the strip holds of `record`; answers the slot of the whole, or `None` for a program that is
/// not one.
pub(crate) fn index_strip(
    leaves: &str,
    program: &[u32],
    record: &'static Record,
    max_items: u32,
    arena: &mut Arena,
) -> Option<Slot> {
    arena.clear();
    let mut reader = Reader {
        leaves,
        program: program.iter(),
        at: 0,
        ascii: leaves.is_ascii(),
        max_items,
        arena,
    };
    let first = reader.word()?;
    reader.value(first, &WHOLE, Some(record))
}

/// The kind of the payload as a whole, whose record comes separately.
static WHOLE: Kind = Kind::Boolean;

struct Reader<'t, 'a> {
    leaves: &'t str,
    program: core::slice::Iter<'t, u32>,
    at: usize,
    ascii: bool,
    max_items: u32,
    arena: &'a mut Arena,
}

impl Reader<'_, '_> {
    fn word(&mut self) -> Option<u32> {
        self.program.next().copied()
    }

    /// The next leaf, of `units` UTF-16 code units.
    fn leaf(&mut self, found: Found, units: u32) -> Slot {
        let start = self.at;
        self.at += if self.ascii {
            units as usize
        } else {
            let mut left = units as usize;
            let rest = self.leaves.get(start..).unwrap_or_default();
            rest.chars()
                .take_while(|char| {
                    let more = left > 0;
                    left = left.saturating_sub(char.len_utf16());
                    more
                })
                .map(char::len_utf8)
                .sum()
        };
        Slot::new(found, start, self.at)
    }

    fn value(&mut self, word: u32, kind: &'static Kind, whole: Option<&'static Record>) -> Option<Slot> {
        let length = word >> LENGTH;
        let other = |found| Some(Slot { found, ..Slot::ABSENT });
        match word & ((1 << LENGTH) - 1) {
            word::STRING => Some(self.leaf(Found::Verbatim, length)),
            word::NUMBER => Some(self.leaf(Found::Number, length)),
            word::BOOLEAN => Some(self.leaf(Found::Boolean, length)),
            word::NULL => other(Found::Null),
            word::OBJECT => {
                let (record, case) = match (whole, kind) {
                    (Some(record), _) => (record, NONE),
                    (None, Kind::Object(record)) => (*record, NONE),
                    (None, Kind::Variant(variant)) => (variant.cases.get(length as usize)?.record, length),
                    _ => return None,
                };
                Some(Slot {
                    next: case,
                    ..self.record(record)?
                })
            }
            word::ARRAY => match kind {
                Kind::List { of, .. } => self.list(of),
                _ => None,
            },
            word::OTHER_OBJECT => other(Found::Object),
            word::OTHER_ARRAY => other(Found::Array),
            word::FOREIGN => other(Found::Foreign),
            word::UNREADABLE => other(Found::Unreadable),
            word::TOO_MANY => Some(Slot {
                end: length.min(self.max_items),
                found: Found::TooMany,
                ..Slot::ABSENT
            }),
            _ => None,
        }
    }

    fn record(&mut self, record: &'static Record) -> Option<Slot> {
        let base = self.arena.open(record);
        let mut unknown = UnknownCount::default();
        loop {
            match self.word()? {
                0 => {
                    return Some(Slot {
                        found: Found::Object,
                        start: base,
                        ..Slot::ABSENT
                    });
                }
                UNKNOWN => {
                    let units = self.word()? >> LENGTH;
                    let key = self.leaf(Found::Verbatim, units);
                    self.arena.push_unknown(base, &mut unknown, key);
                }
                member => {
                    let index = member as usize - 1;
                    let field = record.fields.get(index)?;
                    let word = self.word()?;
                    let slot = self.value(word, &field.kind, None)?;
                    self.arena.set(base, index, slot);
                }
            }
        }
    }

    fn list(&mut self, of: &'static Kind) -> Option<Slot> {
        let (mut first, mut last, mut count) = (NONE, NONE, 0);
        loop {
            let word = self.word()?;
            if word == 0 {
                let found = if count > self.max_items {
                    Found::TooMany
                } else {
                    Found::Array
                };
                return Some(Slot {
                    found,
                    start: first,
                    end: count.min(self.max_items),
                    next: NONE,
                });
            }
            last = self.arena.push_item(last);
            if count == 0 {
                first = last;
            }
            count += 1;
            let item = self.value(word, of, None)?;
            self.arena.set_item(last, item);
        }
    }
}
