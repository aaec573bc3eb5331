//! Checks: what tables cannot say, as small functions over a value and its siblings.

use super::arena::{Arena, FIRST_RECORD, Found, Items, NONE, Slot};
use super::{Purpose, Record, Validator};
use crate::Options;
use crate::formats::date::Date;
use crate::issue::{Fault, Params, Report, Segment};
use crate::json::whole_number;
use crate::options::{NationalIdLevel, Paths, Step};

/// Computes over a value that its kind has accepted: `value` is the normalized text, empty for lists.
pub type Check = fn(members: &Members<'_>, value: &str, reporter: &mut Reporter<'_>);

/// The members of one record of the payload, as they were given (not normalized).
pub struct Members<'a> {
    pub(super) arena: &'a Arena,
    pub(super) text: &'a str,
    pub(super) record: &'static Record,
    pub(super) base: u32,
    pub(super) parent: Option<&'a Members<'a>>,
}

impl<'a> Members<'a> {
    /// The record that holds this one.
    pub fn parent(&self) -> Option<&'a Members<'a>> {
        self.parent
    }

    /// The text of the member `name`, if it is a string.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.arena.text(self.slot(name)?, self.text)
    }

    /// Whether the member `name` has one of the values: the text of a string, the digits of a whole number however it
    /// is written (`1.0` is 1), the word of a boolean.
    pub fn is_one_of(&self, name: &str, values: &[&str]) -> bool {
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

    /// Whether the payload changes an object whose other members are unseen.
    pub fn is_change(&self) -> bool {
        self.record.purpose != Purpose::Whole
    }

    /// Whether the member `name` is there, whatever it is.
    pub fn has(&self, name: &str) -> bool {
        self.slot(name).is_some_and(|slot| slot.found != Found::Absent)
    }

    /// The day that the member `name` holds, if it holds one.
    pub fn date(&self, name: &str) -> Option<Date> {
        Date::parse(self.text(name)?).ok()
    }

    /// The items of the list `name`: the text of each, or `None` for an item that is not a string.
    pub fn items(&self, name: &str) -> impl Iterator<Item = Option<&'a str>> {
        let Members { arena, text, .. } = *self;
        self.list(name).map(move |item| arena.text(item, text))
    }

    /// The members of the payload as a whole, which the validator has just read.
    pub(crate) fn of_whole(validator: &'a Validator, text: &'a str, record: &'static Record) -> Members<'a> {
        Members {
            arena: &validator.arena,
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

    /// The first letter of the string, number or boolean `name`; 0 if there is none.
    pub(crate) fn initial(&self, name: &str) -> u8 {
        let value = self.text(name).unwrap_or_else(|| self.lexeme(name));
        value.as_bytes().first().copied().unwrap_or(0)
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
                            Some(key) => Step::Key(key),
                            None => Step::Index(whole_number(slot.lexeme(self.text)).unwrap_or(u32::MAX)),
                        }),
                ),
            }
        }
    }

    fn list(&self, name: &str) -> Items<'a> {
        self.arena.items(match self.place(name) {
            Some(at) if self.arena.slot(at).found == Found::Array => self.arena.slot(at).start,
            // A text that stands for the list of it; nothing follows it.
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

/// Takes what a [`Check`] finds.
pub struct Reporter<'a> {
    pub(super) report: &'a mut Report,
    pub(super) options: &'a Options,
}

impl Reporter<'_> {
    /// The options of the check.
    pub fn options(&self) -> &Options {
        self.options
    }

    /// The member that is being checked.
    pub fn member(&self) -> &'static str {
        match self.report.path.last() {
            Some(Segment::Key(name)) => name,
            _ => "",
        }
    }

    pub(crate) fn refuse(&mut self, fault: Fault) {
        self.report.refuse(fault);
    }

    pub(crate) fn refuse_number(&mut self, fault: Fault, number: u32) {
        self.report.refuse_number(fault, number);
    }

    pub(crate) fn refuse_word(&mut self, fault: Fault, word: &'static str) {
        self.report.refuse_word(fault, word);
    }

    pub(crate) fn warn(&mut self, fault: Fault) {
        self.report.warn(fault);
    }

    pub(crate) fn warn_word(&mut self, fault: Fault, word: &'static str) {
        self.report.warn_word(fault, word);
    }

    pub(crate) fn warning(&mut self, fault: Fault, params: Params) {
        self.report.warning(fault, params);
    }

    /// A finding about a national identifier, which the options may have turned off, or into an issue if it may be one.
    pub(crate) fn national_id(&mut self, fault: Fault, params: Params, may_refuse: bool) {
        let levels = self.options.national_ids;
        let level = match fault {
            Fault::NationalIdCheckDigit => levels.check_digit,
            Fault::NationalIdPlaceholder => levels.placeholder,
            _ => levels.format,
        };
        match level {
            NationalIdLevel::Off => {}
            NationalIdLevel::Error if may_refuse => self.report.issue(fault, params),
            _ => self.warning(fault, params),
        }
    }
}
