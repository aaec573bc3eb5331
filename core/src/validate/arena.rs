//! The places of the members of a payload: an arena of slots, filled in one pass and reused by the next payload.

use crate::json::unescape;
use crate::rulebook::{Kind, Record};
use crate::text;

/// "No slot", "no entry".
pub(crate) const NONE: u32 = u32::MAX;

/// The slot of the payload as a whole.
pub(crate) const WHOLE: u32 = 0;

/// The first slot of the record that is the payload, after the slot that leads to its unknown members.
pub(crate) const FIRST_RECORD: u32 = WHOLE + 2;

/// What the payload has at the place of a member.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Found {
    Absent,
    /// A string whose bytes are its text and need no escape in JSON.
    Clean,
    /// A string that holds escapes in JSON text: the arena has its text.
    Escaped,
    /// A string whose bytes are its text, which may need escapes in JSON.
    Verbatim,
    /// A number; the bytes are its lexeme.
    Number,
    Boolean,
    Null,
    /// An object; `start` is the first slot of its record, or [`NONE`] if the table has no record here.
    Object,
    /// An array; `start` is the slot of its first item, `end` the count of items, or [`NONE`] where no list was wanted.
    Array,
    /// An array of more than `end` items, which were not read.
    TooMany,
    /// A value that JSON does not have: a date, a function, NaN ...; the bytes are its name.
    Foreign,
    /// A value that could not be read: its getter threw.
    Unreadable,
    /// The member is repeated.
    Twice,
}

impl Found {
    pub(crate) fn is_text(self) -> bool {
        matches!(self, Found::Clean | Found::Escaped | Found::Verbatim)
    }
}

/// One member or item.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    pub(crate) found: Found,
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The slot of the next item, if this is an item; the chosen case, if this is a variant.
    pub(crate) next: u32,
}

impl Slot {
    /// The place of the value in the indexed text: the lexeme of a number or boolean.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn lexeme<'a>(&self, source: &'a str) -> &'a str {
        source.get(self.start as usize..self.end as usize).unwrap_or_default()
    }
}

static ABSENT: Slot = Slot {
    found: Found::Absent,
    start: NONE,
    end: NONE,
    next: NONE,
};

/// The slots of one payload.
#[derive(Default)]
pub(crate) struct Arena {
    slots: Vec<Slot>,
    /// The text of strings that held escapes.
    unescaped: String,
}

/// The most unknown members of one record that are kept by name.
const MOST_UNKNOWN: u32 = 100;

impl Arena {
    pub(crate) const fn new() -> Self {
        Arena {
            slots: Vec::new(),
            unescaped: String::new(),
        }
    }

    /// Forgets the last payload; what remains is [`WHOLE`].
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn clear(&mut self) {
        self.slots.clear();
        self.unescaped.clear();
        self.slots.push(ABSENT);
    }

    /// Makes the slots of a record and returns the first. The slot before it lists the unknown members: `start` is the
    /// first, `end` the last, `next` their number.
    pub(crate) fn open(&mut self, record: &Record) -> u32 {
        let base = self.slots.len() + 1;
        self.slots.resize(base + record.fields.len(), ABSENT);
        self.set_next(base as u32 - 1, 0);
        base as u32
    }

    #[inline]
    pub(crate) fn slot(&self, at: u32) -> &Slot {
        self.slots.get(at as usize).unwrap_or(&ABSENT)
    }

    #[cfg_attr(feature = "compact", inline(never))]
    #[cfg_attr(not(feature = "compact"), inline)]
    pub(crate) fn set(&mut self, at: u32, found: Found, start: u32, end: u32) {
        if let Some(slot) = self.slots.get_mut(at as usize) {
            (slot.found, slot.start, slot.end) = (found, start, end);
        }
    }

    /// Stores the case of a variant, or the place to find it.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn set_next(&mut self, at: u32, next: u32) {
        if let Some(slot) = self.slots.get_mut(at as usize) {
            slot.next = next;
        }
    }

    /// Keeps the text of a string that holds escapes; returns its place.
    #[cold]
    pub(crate) fn unescape(&mut self, raw: &str) -> (u32, u32) {
        let start = self.unescaped.len() as u32;
        unescape(raw, &mut self.unescaped);
        (start, self.unescaped.len() as u32)
    }

    /// What [`Arena::unescape`] has kept.
    #[cold]
    pub(crate) fn unescaped(&self, start: u32, end: u32) -> &str {
        self.unescaped.get(start as usize..end as usize).unwrap_or_default()
    }

    /// The text of a slot that holds a string, else `None`. `source` is the text that was indexed.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(crate) fn text<'a>(&'a self, slot: &Slot, source: &'a str) -> Option<&'a str> {
        let source = match slot.found {
            Found::Clean | Found::Verbatim => source,
            Found::Escaped => &self.unescaped,
            _ => return None,
        };
        source.get(slot.start as usize..slot.end as usize)
    }

    /// Makes the slot of the next item, after `previous`, and returns it.
    pub(crate) fn push_item(&mut self, previous: u32) -> u32 {
        let at = self.slots.len() as u32;
        self.slots.push(ABSENT);
        self.set_next(previous, at);
        at
    }

    /// Stores a member that the record at `base` does not know: its key, in the form of a string slot. After the last one
    /// that is kept by name follows [`Found::Absent`], whose `start` is the number of further ones.
    #[cold]
    pub(crate) fn push_unknown(&mut self, base: u32, found: Found, start: u32, end: u32) {
        let header = base.wrapping_sub(1);
        let Slot {
            start: first,
            end: last,
            next: count,
            ..
        } = *self.slot(header);
        self.set_next(header, count + 1);
        if count > MOST_UNKNOWN {
            let more = self.slot(last).start;
            return self.set(last, Found::Absent, more + 1, NONE);
        }
        let at = self.push_item(last);
        if count == MOST_UNKNOWN {
            self.set(at, Found::Absent, 1, NONE);
        } else {
            self.set(at, found, start, end);
        }
        self.set(header, Found::Absent, if first == NONE { at } else { first }, at);
    }

    /// The unknown members of the record at `base`, in the order of the input.
    pub(crate) fn unknown(&self, base: u32) -> Items<'_> {
        self.items(self.slot(base.wrapping_sub(1)).start)
    }

    /// Makes absent every blank member of the record at `base` and of the records in it: blank text, `null`, an object or a
    /// list that holds nothing else. Returns whether nothing is left, not even an unknown member. The recursion is as deep
    /// as the table is nested.
    pub(crate) fn forget_blanks(&mut self, record: &'static Record, base: u32, source: &str) -> bool {
        let mut is_blank = self.unknown(base).next().is_none();
        for (at, field) in (base..).zip(record.fields) {
            if self.is_blank(&field.kind, at, source) {
                self.set(at, Found::Absent, NONE, NONE);
            } else {
                is_blank = false;
            }
        }
        is_blank
    }

    /// Whether the value is blank. Blank members of objects in it become absent; items of lists stay, because they have
    /// their places.
    fn is_blank(&mut self, kind: &'static Kind, at: u32, source: &str) -> bool {
        let slot = *self.slot(at);
        match (slot.found, kind) {
            (Found::Absent | Found::Null, _) => true,
            (Found::Object, _) if slot.start == NONE => false,
            (Found::Object, Kind::Object(record)) => self.forget_blanks(record, slot.start, source),
            (Found::Object, Kind::Variant(variant)) => {
                let case = variant.cases.get(slot.next as usize);
                case.is_some_and(|case| self.forget_blanks(case.record, slot.start, source))
            }
            (Found::Array, Kind::List { of, .. }) => {
                let (mut is_blank, mut item) = (true, slot.start);
                while item != NONE {
                    is_blank &= self.is_blank(of, item, source);
                    item = self.slot(item).next;
                }
                is_blank
            }
            _ => self.text(&slot, source).is_some_and(text::shows_nothing),
        }
    }

    /// The items of a list, in order; `first` is its first slot.
    pub(crate) fn items(&self, first: u32) -> Items<'_> {
        Items {
            arena: self,
            next: first,
        }
    }
}

/// Slots that lead from one to the next.
pub(crate) struct Items<'a> {
    arena: &'a Arena,
    next: u32,
}

impl<'a> Iterator for Items<'a> {
    type Item = &'a Slot;

    fn next(&mut self) -> Option<&'a Slot> {
        let slot = self.arena.slots.get(self.next as usize)?;
        self.next = slot.next;
        Some(slot)
    }
}
