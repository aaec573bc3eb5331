//! The members of a payload's record, as given.

use super::arena::{Arena, FIRST_RECORD, Found, Items, NONE, Slot};
use crate::formats::date::Date;
use crate::issue::{PathSegment, Paths};
use crate::json::whole_number;
use crate::rulebook::{Purpose, Record, Siblings};

/// The members of one record of the payload, as given (not normalized).
pub(crate) struct Members<'a> {
    pub(super) arena: &'a Arena,
    pub(super) text: &'a str,
    pub(super) record: &'static Record,
    pub(super) base: u32,
    pub(super) parent: Option<&'a Members<'a>>,
}

impl<'a> Members<'a> {
    /// The text of the member `name`, if it is a string.
    pub(crate) fn text(&self, name: &str) -> Option<&'a str> {
        self.arena.text(self.slot(name)?, self.text)
    }

    /// Whether the member `name` has one of the values: the text of a string, the digits of a whole number however it
    /// is written (`1.0` is 1), the word of a boolean.
    pub(crate) fn is_one_of(&self, name: &str, values: &[&str]) -> bool {
        let Some(slot) = self.slot(name) else { return false };
        let lexeme = slot.lexeme(self.text);
        match slot.found {
            Found::Number => {
                let number = whole_number(lexeme);
                number.is_some() && values.iter().any(|value| whole_number(value) == number)
            }
            Found::Boolean => values.contains(&lexeme),
            _ => (self.arena.text(slot, self.text)).is_some_and(|text| values.contains(&text)),
        }
    }

    /// Whether the member `name` is present, with any value.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.slot(name).is_some_and(|slot| slot.found != Found::Absent)
    }

    /// The date in the member `name`, if it is one.
    pub(crate) fn date(&self, name: &str) -> Option<Date> {
        Date::parse(self.text(name)?).ok()
    }

    /// The items of the list `name`: the text of each, or `None` for an item that is not a string.
    pub(crate) fn items(&self, name: &str) -> impl Iterator<Item = Option<&'a str>> {
        let Members { arena, text, .. } = *self;
        self.list(name).map(move |item| arena.text(item, text))
    }

    /// The members of the payload as a whole.
    pub(crate) fn of_whole(arena: &'a Arena, text: &'a str, record: &'static Record) -> Members<'a> {
        Members {
            arena,
            text,
            record,
            base: FIRST_RECORD,
            parent: None,
        }
    }

    /// The members of the nested record `name`, if it is an object.
    pub(crate) fn record(&'a self, name: &str, record: &'static Record) -> Option<Members<'a>> {
        let slot = self.slot(name)?;
        (slot.found == Found::Object && slot.start != NONE).then_some(Members {
            arena: self.arena,
            text: self.text,
            record,
            base: slot.start,
            parent: Some(self),
        })
    }

    /// The bytes of the number or boolean `name`, or of a string without escapes; empty if there is none.
    pub(crate) fn lexeme(&self, name: &str) -> &'a str {
        self.slot(name).map_or("", |slot| slot.lexeme(self.text))
    }

    /// Adds the list `name` of paths to `paths`.
    pub(crate) fn paths(&self, name: &str, paths: &mut Paths) {
        for path in self.list(name) {
            match self.arena.text(path, self.text) {
                Some(dotted) => paths.push_dotted(dotted),
                None => paths.push(
                    self.arena
                        .items(path.start)
                        .map(|slot| match self.arena.text(slot, self.text) {
                            Some(key) => PathSegment::Key(key),
                            None => PathSegment::Index(whole_number(slot.lexeme(self.text)).unwrap_or(u32::MAX)),
                        }),
                ),
            }
        }
    }

    fn list(&self, name: &str) -> Items<'a> {
        self.arena.items(match self.place(name) {
            Some(at) if self.arena.slot(at).found == Found::Array => self.arena.slot(at).start,
            // A single text in place of a list; nothing follows it.
            Some(at) if self.arena.slot(at).found.is_text() => at,
            _ => NONE,
        })
    }

    fn slot(&self, name: &str) -> Option<&'a Slot> {
        Some(self.arena.slot(self.place(name)?))
    }

    fn place(&self, name: &str) -> Option<u32> {
        Some(self.base + self.record.position(name, 0)? as u32)
    }
}

impl Siblings for Members<'_> {
    fn parent(&self) -> Option<&dyn Siblings> {
        self.parent.map(|parent| parent as &dyn Siblings)
    }

    fn text(&self, name: &str) -> Option<&str> {
        Members::text(self, name)
    }

    fn has(&self, name: &str) -> bool {
        Members::has(self, name)
    }

    fn is_change(&self) -> bool {
        self.record.purpose != Purpose::Whole
    }
}
