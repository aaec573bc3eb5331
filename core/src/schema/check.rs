//! Checks: what tables cannot say, as small functions over a value and its siblings.

use super::arena::{Arena, FIRST_RECORD, Found, NONE, Slot};
use super::{Record, Validator};
use crate::Options;
use crate::formats::date::Date;
use crate::issue::{Fault, Params, Report, Segment};
use crate::json::unescape;
use crate::options::{NationalIds, Step};
use std::borrow::Cow;

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
    pub fn text(&self, name: &str) -> Option<Cow<'a, str>> {
        self.text_of(self.slot(name))
    }

    /// The day that the member `name` holds, if it holds one.
    pub fn date(&self, name: &str) -> Option<Date> {
        Date::parse(&self.text(name)?).ok()
    }

    /// The items of the list `name`: the text of each, or `None` for an item that is not a string.
    pub fn items(&self, name: &str) -> impl Iterator<Item = Option<Cow<'a, str>>> {
        let list = self.slot(name);
        let list = if list.found == Found::Array { list } else { Slot::ABSENT };
        self.arena.items(list).map(|item| self.text_of(item))
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
        let slot = self.slot(name);
        (slot.found == Found::Object && slot.start != NONE).then_some(Members {
            arena: self.arena,
            text: self.text,
            record,
            base: slot.start,
            parent: Some(self),
        })
    }

    /// The number or boolean `name` as it is written; empty if there is none.
    pub(crate) fn lexeme(&self, name: &str) -> &'a str {
        let slot = self.slot(name);
        let range = slot.start as usize..slot.end as usize;
        let has_lexeme = matches!(slot.found, Found::Number | Found::Boolean);
        if has_lexeme {
            self.text.get(range).unwrap_or_default()
        } else {
            ""
        }
    }

    /// The list `name` of paths.
    pub(crate) fn paths(&self, name: &str) -> Vec<Vec<Step>> {
        let list = self.slot(name);
        if list.found != Found::Array {
            return Vec::new();
        }
        let step = |slot: Slot| match self.text_of(slot) {
            Some(key) => Step::Key(key.into_owned()),
            None => {
                let lexeme = self
                    .text
                    .get(slot.start as usize..slot.end as usize)
                    .unwrap_or_default();
                Step::Index(lexeme.parse().unwrap_or(u32::MAX))
            }
        };
        self.arena
            .items(list)
            .map(|path| self.arena.items(path).map(step).collect())
            .collect()
    }

    pub(crate) fn slot(&self, name: &str) -> Slot {
        self.record
            .position(name, 0)
            .map_or(Slot::ABSENT, |at| self.arena.slot(self.base, at))
    }

    pub(crate) fn text_of(&self, slot: Slot) -> Option<Cow<'a, str>> {
        let raw = self.text.get(slot.start as usize..slot.end as usize)?;
        match slot.found {
            Found::Clean | Found::Verbatim => Some(Cow::Borrowed(raw)),
            Found::Escaped => {
                let mut text = String::new();
                unescape(raw, &mut text);
                Some(Cow::Owned(text))
            }
            _ => None,
        }
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

    pub(crate) fn issue(&mut self, fault: Fault, params: Params) {
        self.report.issue(fault, params);
    }

    pub(crate) fn warning(&mut self, fault: Fault, params: Params) {
        self.report.warning(fault, params);
    }

    /// A finding about a national identifier, which the options may have turned into an issue, or off.
    pub(crate) fn national_id(&mut self, fault: Fault, params: Params) {
        match self.options.national_ids {
            NationalIds::Off => {}
            NationalIds::Warn => self.warning(fault, params),
            NationalIds::Error => self.issue(fault, params),
        }
    }
}
