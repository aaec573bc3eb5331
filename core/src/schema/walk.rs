//! Second step: the table is walked, values are checked, normalized and written in table order.

use super::arena::{NONE, Slot};
use super::leaf::{self, Refusal};
use super::sink::Sink;
use super::{Arena, Check, Enum, Field, Found, Kind, Members, Presence, Record, Reporter, UnknownKeys, Variant};
use crate::Options;
use crate::formats::text;
use crate::issue::{Fault, Param, Params, Report, Segment};
use crate::json::unescape;
use crate::options::{Blank, Step};

/// What a walk works with.
pub(super) struct Walk<'a, S> {
    /// The JSON text, or the leaves of a strip.
    pub(super) text: &'a str,
    pub(super) arena: &'a Arena,
    pub(super) options: &'a Options,
    pub(super) report: &'a mut Report,
    pub(super) scratch: &'a mut Scratch,
    pub(super) sink: &'a mut S,
}

/// Buffers for texts that had to be changed.
#[derive(Default)]
pub(crate) struct Scratch {
    pub(crate) unescaped: String,
    normalized: String,
}

impl Scratch {
    pub(crate) const fn new() -> Self {
        Scratch {
            unescaped: String::new(),
            normalized: String::new(),
        }
    }
}

/// Who asks for a value: at a member its presence and checks, at an item of a list always.
struct Place<'m> {
    must: bool,
    checks: &'static [Check],
    members: &'m Members<'m>,
}

impl<'a, S: Sink> Walk<'a, S> {
    /// Checks the payload as a whole.
    pub(super) fn run(&mut self, record: &'static Record, whole: Slot) {
        if whole.found == Found::Object && whole.start != NONE {
            self.record(record, whole.start, None, None);
        } else {
            self.refuse(match whole.found {
                Found::Unreadable => (Fault::ValueUnreadable, Params::NONE),
                found => type_fault("object", found),
            });
        }
    }

    fn refuse(&mut self, (fault, params): Refusal) {
        self.report.issue(fault, params);
    }

    fn record(&mut self, record: &'static Record, base: u32, parent: Option<&Members<'_>>, case: Option<u32>) {
        self.unknown_members(record, base);
        let members = Members {
            arena: self.arena,
            text: self.text,
            record,
            base,
            parent,
        };
        self.sink.open_object(case);
        for (index, field) in record.fields.iter().enumerate() {
            let slot = self.arena.slot(base, index);
            let unchecked = self.options.only.is_empty();
            if slot.found == Found::Absent && matches!(field.presence, Presence::Optional) {
                continue;
            }
            self.report.path.push(Segment::Key(field.name));
            if unchecked || self.is_selected() {
                self.field(index, field, slot, &members);
            }
            self.report.path.pop();
        }
        self.sink.close_object();
    }

    fn field(&mut self, index: usize, field: &'static Field, slot: Slot, members: &Members<'_>) {
        let must = match field.presence {
            Presence::Required => true,
            Presence::Optional | Presence::Recommended { .. } => false,
            Presence::RequiredWhen(condition) => members
                .text(condition.member)
                .is_some_and(|value| condition.one_of.iter().any(|wanted| *wanted == value)),
        };
        if slot.found == Found::Absent || self.options.blank == Blank::Absent && is_blank(members, slot) {
            if must {
                self.report.issue(Fault::MemberRequired, Params::NONE);
            } else if let Presence::Recommended { level } = field.presence {
                self.report.warning(Fault::KycLevelNeeds, Params::word(level));
            }
            return;
        }
        self.sink.member(index, field.name);
        self.value(
            &field.kind,
            slot,
            &Place {
                must,
                checks: field.checks,
                members,
            },
        );
    }

    fn value(&mut self, kind: &'static Kind, slot: Slot, place: &Place<'_>) {
        match (slot.found, kind) {
            (Found::Clean | Found::Escaped | Found::Verbatim, _) => self.text(kind, slot, place),
            (Found::Object, Kind::Object(record)) => self.record(record, slot.start, Some(place.members), None),
            (Found::Object, Kind::Variant(variant)) => {
                match variant.cases.get(slot.next as usize).filter(|_| slot.start != NONE) {
                    Some(case) => self.record(case.record, slot.start, Some(place.members), Some(slot.next)),
                    None => self.no_case(variant, place.members),
                }
            }
            (Found::Array, Kind::List { of, .. }) => self.list(of, slot, place),
            (Found::TooMany, Kind::List { .. }) => self.refuse((Fault::ListTooLong, Params::number(slot.end))),
            (Found::Number, Kind::Integer { min, max }) => self.integer(slot, *min, *max),
            (Found::Number, Kind::PathSegment) => self.integer(slot, 0, u32::MAX),
            (Found::Boolean, Kind::Boolean) => self.literal(slot),
            (Found::Twice, _) => self.refuse((Fault::JsonDuplicateMember, Params::NONE)),
            (Found::Unreadable, _) => self.refuse((Fault::ValueUnreadable, Params::NONE)),
            (found, _) => self.refuse(type_fault(kind.expected_type(), found)),
        }
    }

    /// Without a case the sibling that chooses is at fault. It says so itself, unless the option `only` leaves it out.
    #[cold]
    fn no_case(&mut self, variant: &Variant, members: &Members<'_>) {
        let chosen = members.text(variant.by);
        if chosen.is_some_and(|chosen| variant.cases.iter().any(|case| case.is == chosen)) {
            // A getter has answered differently by the time that the object was read.
            return self.refuse((Fault::ValueUnreadable, Params::NONE));
        }
        let sibling = members.record.position(variant.by, 0).unwrap_or_default();
        let Some(field) = members.record.fields.get(sibling) else {
            return;
        };
        let own = self.report.path.pop();
        self.report.path.push(Segment::Key(field.name));
        if !self.options.only.is_empty() && !self.is_selected() {
            self.field(sibling, field, self.arena.slot(members.base, sibling), members);
        }
        self.report.path.pop();
        self.report.path.extend(own);
    }

    fn text(&mut self, kind: &'static Kind, slot: Slot, place: &Place<'_>) {
        if !kind.is_textual() {
            return self.refuse(type_fault(kind.expected_type(), slot.found));
        }
        let raw = self
            .text
            .get(slot.start as usize..slot.end as usize)
            .unwrap_or_default();
        let Scratch { unescaped, normalized } = &mut *self.scratch;
        let input = if slot.found == Found::Escaped {
            unescape(raw, unescaped);
            unescaped.as_str()
        } else {
            raw
        };
        if let Kind::Enum(words) = kind {
            return match words.position(input) {
                Some((index, word)) => {
                    self.sink.word(index, word);
                    self.check(place, word);
                }
                None => self.refuse((Fault::EnumUnknown, Params::one(Param::Words(words.values)))),
            };
        }
        match leaf::normalize(kind, input, place.must, self.options, normalized, self.report) {
            Ok((value, is_input)) => {
                self.sink.text(value, is_input && slot.found == Found::Clean);
                if !place.checks.is_empty() {
                    // Checks may need the scratch buffers' owner again, so the few that exist get a text of their own.
                    let value = value.to_owned();
                    self.check(place, &value);
                }
            }
            Err(refusal) => self.refuse(refusal),
        }
    }

    fn check(&mut self, place: &Place<'_>, value: &str) {
        for check in place.checks {
            check(
                place.members,
                value,
                &mut Reporter {
                    report: self.report,
                    options: self.options,
                },
            );
        }
    }

    fn list(&mut self, of: &'static Kind, slot: Slot, place: &Place<'_>) {
        self.sink.open_array();
        let arena = self.arena;
        for (index, item) in arena.items(slot).enumerate() {
            self.report.path.push(Segment::Index(index as u32));
            if self.options.only.is_empty() || self.is_selected() {
                self.value(
                    of,
                    item,
                    &Place {
                        must: true,
                        checks: &[],
                        members: place.members,
                    },
                );
            }
            self.report.path.pop();
        }
        self.sink.close_array();
        self.check(place, "");
    }

    fn integer(&mut self, slot: Slot, min: u32, max: u32) {
        let lexeme = self
            .text
            .get(slot.start as usize..slot.end as usize)
            .unwrap_or_default();
        match lexeme.parse::<u32>() {
            Ok(number) if (min..=max).contains(&number) => self.literal(slot),
            _ => self.refuse((
                Fault::NumberOutOfRange,
                Params::two(Param::Number(min), Param::Number(max)),
            )),
        }
    }

    fn literal(&mut self, slot: Slot) {
        self.sink.literal(
            self.text
                .get(slot.start as usize..slot.end as usize)
                .unwrap_or_default(),
        );
    }

    #[cold]
    fn warn_unknown(&mut self, name: &str, rejected: bool) {
        self.report.unknown_member(name, rejected);
    }

    fn unknown_members(&mut self, record: &'static Record, base: u32) {
        let rejected = self.options.unknown_keys.unwrap_or(record.unknown_keys) == UnknownKeys::Reject;
        let arena = self.arena;
        for key in arena.unknown(base) {
            let raw = self.text.get(key.start as usize..key.end as usize).unwrap_or_default();
            match key.found {
                Found::Absent => self.report.more_unknown_members(key.start, rejected),
                Found::Escaped => {
                    let mut name = core::mem::take(&mut self.scratch.unescaped);
                    unescape(raw, &mut name);
                    self.warn_unknown(&name, rejected);
                    self.scratch.unescaped = name;
                }
                _ => self.warn_unknown(raw, rejected),
            }
        }
    }

    /// Whether the option `only` wants the member at the current path, something in it, or something around it.
    #[cold]
    fn is_selected(&self) -> bool {
        self.options.only.iter().any(|path| {
            path.iter()
                .zip(&self.report.path)
                .all(|(step, segment)| match (step, segment) {
                    (Step::Key(wanted), Segment::Key(key)) => wanted == key,
                    (Step::Index(wanted), Segment::Index(index)) => wanted == index,
                    _ => false,
                })
        })
    }
}

fn is_blank(members: &Members<'_>, slot: Slot) -> bool {
    members.text_of(slot).is_some_and(|value| text::trim(&value).is_empty())
}

#[cold]
fn type_fault(expected: &'static str, found: Found) -> Refusal {
    let received = match found {
        Found::Clean | Found::Escaped | Found::Verbatim => "string",
        Found::Number => "number",
        Found::Boolean => "boolean",
        Found::Null => "null",
        Found::Object => "object",
        Found::Array | Found::TooMany => "array",
        _ => "other",
    };
    (
        Fault::TypeInvalid,
        Params::two(Param::Word(expected), Param::Word(received)),
    )
}

impl Kind {
    /// The JSON type of the values, as `type.invalid` names it.
    pub fn expected_type(&self) -> &'static str {
        match self {
            Kind::Object(_) | Kind::Variant(_) => "object",
            Kind::List { .. } => "array",
            Kind::Integer { .. } => "integer",
            Kind::Boolean => "boolean",
            _ => "string",
        }
    }

    fn is_textual(&self) -> bool {
        self.expected_type() == "string"
    }
}

impl Enum {
    #[inline]
    fn position(&self, word: &str) -> Option<(usize, &'static str)> {
        let index = self.values.iter().position(|value| *value == word)?;
        self.values.get(index).map(|value| (index, *value))
    }
}
