//! Where the members of a payload lie: an arena of slots that is filled in one pass and reused by the next payload.

use super::Record;

/// "No slot", "no entry".
pub(crate) const NONE: u32 = u32::MAX;

/// The first slot of the payload as a whole, behind the slot that leads to its unknown members.
pub(crate) const FIRST_RECORD: u32 = 1;

/// What was found where a member could be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Absent,
    /// A string whose bytes are its text and need no escape in JSON.
    Clean,
    /// A string of JSON text that holds escapes.
    Escaped,
    /// A string whose bytes are its text, which may need escapes in JSON.
    Verbatim,
    /// A number; the bytes are its lexeme.
    Number,
    Boolean,
    Null,
    /// An object; `start` is the first slot of its record, or [`NONE`] where no record was wanted.
    Object,
    /// An array; `start` is the slot of its first item, `end` the count of items, or [`NONE`] where no list was wanted.
    Array,
    /// An array of more than `end` items, which were not looked at.
    TooMany,
    /// A value that JSON does not have: a date, a function, NaN ...
    Foreign,
    /// A value that could not be read: its getter threw.
    Unreadable,
    /// The member stands more than once.
    Twice,
}

/// One member or item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) found: Found,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The slot of the next item, where this is an item; the chosen case, where this is a variant.
    pub(crate) next: u32,
}

impl Slot {
    pub(crate) const ABSENT: Slot = Slot {
        found: Found::Absent,
        start: NONE,
        end: NONE,
        next: NONE,
    };

    pub(crate) fn new(found: Found, start: usize, end: usize) -> Slot {
        Slot {
            found,
            start: start as u32,
            end: end as u32,
            next: NONE,
        }
    }
}

/// A member that its record does not know.
#[derive(Clone, Copy)]
pub(crate) struct Unknown {
    /// Its key, as the slots of strings have theirs; [`Found::Absent`] for "as many more as `start` says".
    pub(crate) key: Slot,
    next: u32,
}

/// The slots of one payload.
#[derive(Default)]
pub(crate) struct Arena {
    slots: Vec<Slot>,
    unknown: Vec<Unknown>,
}

/// Most unknown members of one record that are noted by name.
pub(crate) const MOST_UNKNOWN: u32 = 100;

/// What indexing one record keeps in mind about its unknown members.
#[derive(Default)]
pub(crate) struct UnknownCount(u32);

impl Arena {
    pub(crate) const fn new() -> Self {
        Arena { slots: Vec::new(), unknown: Vec::new() }
    }

    pub(crate) fn clear(&mut self) {
        self.slots.clear();
        self.unknown.clear();
    }

    /// Makes the slots of a record and answers the first. The slot before it leads to the unknown members.
    pub(crate) fn open(&mut self, record: &Record) -> u32 {
        self.slots.push(Slot::ABSENT);
        let base = self.slots.len();
        self.slots.resize(base + record.fields.len(), Slot::ABSENT);
        base as u32
    }

    #[inline]
    pub(crate) fn slot(&self, base: u32, index: usize) -> Slot {
        self.slots.get(base as usize + index).copied().unwrap_or(Slot::ABSENT)
    }

    #[inline]
    pub(crate) fn set(&mut self, base: u32, index: usize, slot: Slot) {
        if let Some(place) = self.slots.get_mut(base as usize + index) {
            *place = slot;
        }
    }

    /// Makes the slot of the next item, behind `previous`, and answers it.
    pub(crate) fn push_item(&mut self, previous: u32) -> u32 {
        let at = self.slots.len() as u32;
        self.slots.push(Slot::ABSENT);
        if let Some(slot) = self.slots.get_mut(previous as usize) {
            slot.next = at;
        }
        at
    }

    /// Sets the slot of an item, made before its own items and members were known.
    pub(crate) fn set_item(&mut self, at: u32, slot: Slot) {
        self.set(at, 0, slot);
    }

    /// Notes a member that the record at `base` does not know.
    pub(crate) fn push_unknown(&mut self, base: u32, count: &mut UnknownCount, key: Slot) {
        let header = base.wrapping_sub(1) as usize;
        let at = self.unknown.len() as u32;
        count.0 += 1;
        let last = self.slots.get(header).map_or(NONE, |slot| slot.end);
        if count.0 > MOST_UNKNOWN + 1 {
            // The last entry only counts.
            if let Some(entry) = self.unknown.get_mut(last as usize) {
                entry.key.start += 1;
            }
            return;
        }
        let key = if count.0 > MOST_UNKNOWN {
            Slot {
                start: 1,
                ..Slot::ABSENT
            }
        } else {
            key
        };
        self.unknown.push(Unknown { key, next: NONE });
        if let Some(entry) = self.unknown.get_mut(last as usize) {
            entry.next = at;
        }
        if let Some(slot) = self.slots.get_mut(header) {
            slot.end = at;
            if slot.start == NONE {
                slot.start = at;
            }
        }
    }

    /// The unknown members of the record at `base`, in the order of the input.
    pub(crate) fn unknown(&self, base: u32) -> impl Iterator<Item = Slot> {
        let mut at = self.slot(base.wrapping_sub(1), 0).start;
        core::iter::from_fn(move || {
            let entry = self.unknown.get(at as usize)?;
            at = entry.next;
            Some(entry.key)
        })
    }

    /// The items of a list, in order.
    pub(crate) fn items(&self, list: Slot) -> impl Iterator<Item = Slot> {
        let mut at = list.start;
        core::iter::from_fn(move || {
            let slot = self.slots.get(at as usize).copied()?;
            at = slot.next;
            Some(slot)
        })
    }
}
