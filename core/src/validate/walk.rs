//! Second step: the walk through the table, which checks, normalizes and writes values in table order.

use crate::issue::{Fault, Param, Params, Report, Segment};
use crate::json::{MAX_SAFE, safe_integer, write};
use crate::rulebook::{Field, Kind, OnUpdate, Presence, Purpose, Record, Rule, UnknownKeys, Variant};
use crate::text::{self, Words, words};
use crate::validate::arena::{Arena, Found, NONE, Slot, WHOLE};
use crate::validate::members::Members;
use crate::validate::options::Options;
use crate::validate::sink::Sink;
use crate::validate::{leaf, rules};

/// The names in `type.invalid` of values that JSON does not have but facades can meet. All others are `other`.
pub(super) const RECEIVED: Words = words![
    "bigint",
    "function",
    "symbol",
    "undefined",
    "NaN",
    "Infinity",
    "-Infinity",
    "Date",
    "RegExp",
    "Error",
    "Map",
    "Set",
    "WeakMap",
    "WeakSet",
    "Promise",
    "FormData",
    "URLSearchParams",
    "URL",
    "Headers",
    "Request",
    "Response",
    "File",
    "Blob",
    "HTMLFormElement",
    "SubmitEvent",
    "ArrayBuffer",
    "Uint8Array",
    "String",
    "Number",
    "Boolean",
    "Temporal.PlainDate",
];

/// The state of a walk.
pub(super) struct Walk<'a, S> {
    /// The JSON text, or the leaves of a flat encoding.
    pub(super) text: &'a str,
    pub(super) arena: &'a Arena,
    pub(super) options: &'a Options,
    pub(super) report: &'a mut Report,
    /// The buffer for texts that change.
    pub(super) scratch: &'a mut String,
    pub(super) sink: &'a mut S,
}

/// The place of a value: a member with its presence and rules, or an item of a list, which is always required.
struct Place<'m> {
    must: bool,
    rules: &'static [Rule],
    members: &'m Members<'m>,
}

impl Place<'_> {
    /// The word for `input`.
    #[cold]
    fn alias(&self, input: &str) -> Option<&'static str> {
        self.rules.iter().find_map(|rule| match *rule {
            Rule::Alias { word, of } if word == input => Some(of),
            _ => None,
        })
    }

    #[cold]
    fn takes_single(&self) -> bool {
        self.rules.iter().any(|rule| matches!(rule, Rule::OrSingle))
    }
}

impl<'a, S: Sink> Walk<'a, S> {
    /// Checks the payload as a whole.
    pub(super) fn run(&mut self, record: &'static Record) {
        let whole = self.arena.slot(WHOLE);
        if whole.found == Found::Object && whole.start != NONE {
            self.record(record, whole.start, None, None);
        } else {
            self.wrong_type(&Kind::Object(record), whole);
        }
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
            let slot = self.arena.slot(base + index as u32);
            if slot.found == Found::Absent && matches!(field.presence, Presence::Optional | Presence::ChangeOnly) {
                continue;
            }
            self.report.path.push(Segment::Key(field.name));
            if self.is_selected() {
                self.field(index, field, slot, &members);
            }
            self.report.path.pop();
        }
        self.sink.close_object();
    }

    fn field(&mut self, index: usize, field: &'static Field, slot: &Slot, members: &Members<'_>) {
        let change = match members.record.purpose {
            Purpose::Whole => None,
            Purpose::Change { provider_code } => Some(provider_code),
        };
        let must = match field.presence {
            Presence::Required => true,
            Presence::Optional | Presence::ChangeOnly | Presence::Recommended { .. } => false,
            Presence::RequiredWhen(condition) | Presence::AdvisedWhen(condition) => {
                members.is_one_of(condition.member, condition.one_of)
            }
            Presence::RequiredWithout(siblings) => !siblings.iter().any(|sibling| members.has(sibling)),
            Presence::RequiredWith(sibling) => members.has(sibling),
        };
        if slot.found == Found::Absent {
            match (field.presence, change) {
                (Presence::Recommended { level }, None) => {
                    self.report.warn_word(Fault::KycLevelNeeds, level);
                }
                (Presence::Required, Some(_)) => {}
                (_, Some(_)) if self.options.class_of(field) == OnUpdate::Refused => {}
                // A member that a change does not have may be in the rest of the object.
                (_, Some(_)) | (Presence::AdvisedWhen(_), _) if must => self.report.warn(Fault::MemberRequired),
                (_, None) if must => self.report.refuse(Fault::MemberRequired),
                _ => {}
            }
            return;
        }
        if let Some(provider_code) = change
            && self.options.class_of(field) == OnUpdate::Refused
        {
            let code = provider_code.map_or(Param::Absent, Param::Word);
            return self.report.issue(Fault::MemberNotUpdatable, Params::one(code));
        }
        self.sink.member(index, field.name);
        self.value(
            &field.kind,
            slot,
            &Place {
                must,
                rules: field.rules,
                members,
            },
        );
    }

    fn value(&mut self, kind: &'static Kind, slot: &Slot, place: &Place<'_>) {
        if slot.found.is_text() && kind.is_textual() {
            return self.text(kind, slot, place);
        }
        if let (Some(digits), Some((min, max))) = (self.digits(slot, place), kind.bounds()) {
            return self.integer(digits, min, max, place);
        }
        match (slot.found, kind) {
            (Found::Object, Kind::Object(record) | Kind::Uniform(record)) if slot.start != NONE => {
                self.record(record, slot.start, Some(place.members), None)
            }
            (Found::Object, Kind::Variant(variant)) => {
                match variant.cases.get(slot.next as usize).filter(|_| slot.start != NONE) {
                    Some(case) => self.record(case.record, slot.start, Some(place.members), Some(slot.next)),
                    None => self.no_case(variant, place.members),
                }
            }
            (found, Kind::List { of, .. }) if found == Found::Array || place.takes_single() && found.is_text() => {
                self.list(of, slot, place);
            }
            (
                found,
                Kind::List {
                    of: of @ Kind::PathSegment,
                    ..
                },
            ) if found.is_text() => self.text(of, slot, place),
            (Found::TooMany, Kind::List { .. }) => self.report.refuse_number(Fault::ListTooLong, slot.end),
            (Found::Boolean, Kind::Boolean) => self.sink.literal(slot.lexeme(self.text)),
            (Found::Twice, _) => self.report.refuse(Fault::JsonDuplicateMember),
            _ => self.wrong_type(kind, slot),
        }
    }

    /// Without a case, the sibling that chooses is wrong. It has an issue of its own, unless the option `only` leaves it out.
    #[cold]
    fn no_case(&mut self, variant: &Variant, members: &Members<'_>) {
        let chosen = members.text(variant.by);
        if chosen.is_some_and(|chosen| variant.cases.iter().any(|case| case.is == chosen)) {
            // A getter returned another value when the object was read.
            return self.report.refuse(Fault::ValueUnreadable);
        }
        let sibling = members.record.position(variant.by, 0).unwrap_or_default();
        let Some(field) = members.record.fields.get(sibling) else {
            return;
        };
        let own = self.report.path.pop();
        self.report.path.push(Segment::Key(field.name));
        if !self.is_selected() {
            self.field(sibling, field, self.arena.slot(members.base + sibling as u32), members);
        }
        self.report.path.pop();
        if let Some(own) = own {
            self.report.path.push(own);
        }
    }

    fn text(&mut self, kind: &'static Kind, slot: &Slot, place: &Place<'_>) {
        let input = self.arena.text(slot, self.text).unwrap_or_default();
        let words = match kind {
            Kind::Enum(words) => Some(words.values),
            Kind::Uniform(record) => Some(record.words()),
            _ => None,
        };
        let value = if let Some(words) = words {
            let Some((index, word)) = words.position(input).or_else(|| words.position(place.alias(input)?)) else {
                if !leaf::has_unstorable_character(text::trim(input), self.report) {
                    let allowed = Params::one(Param::Words(words));
                    self.report.issue(Fault::EnumUnknown, allowed);
                }
                return;
            };
            if let Kind::Enum(_) = kind {
                self.sink.word(index, word);
            } else {
                self.sink.text(word, true);
            }
            word
        } else {
            let normalized = leaf::normalize(kind, input, place.must, self.options, self.scratch, self.report);
            let Some((value, is_input)) = normalized else { return };
            self.sink.text(value, is_input && slot.found == Found::Clean);
            value
        };
        rules::run(place.rules, value, place.members, self.options, self.report);
    }

    fn list(&mut self, of: &'static Kind, slot: &Slot, place: &Place<'_>) {
        self.sink.open_array();
        let arena = self.arena;
        let of_items = Place {
            must: true,
            rules: &[],
            members: place.members,
        };
        if slot.found != Found::Array {
            if !place.members.record.reads_digits {
                self.report.warn(Fault::ListSingle);
            }
            self.value(of, slot, &of_items);
        } else {
            for (index, item) in arena.items(slot.start).enumerate() {
                self.report.path.push(Segment::Index(index as u32));
                if self.is_selected() {
                    self.value(of, item, &of_items);
                }
                self.report.path.pop();
            }
        }
        self.sink.close_array();
        rules::run(place.rules, "", place.members, self.options, self.report);
    }

    /// The digits of a number, also of a number in text if the table accepts that.
    fn digits(&self, slot: &Slot, place: &Place<'_>) -> Option<&'a str> {
        if slot.found == Found::Number {
            return Some(slot.lexeme(self.text));
        }
        let text = self
            .arena
            .text(slot, self.text)
            .filter(|_| place.members.record.reads_digits)?;
        let digits = text::trim(text);
        (!digits.is_empty() && is_digits(digits)).then_some(digits)
    }

    fn integer(&mut self, lexeme: &str, min: u32, max: u64, place: &Place<'_>) {
        match safe_integer(lexeme) {
            Some(number) if (min.into()..=max).contains(&number) => {
                self.scratch.clear();
                // Notations of a whole number other than RFC 8785's (`1.0`, `1e0`) have a character that is not a digit, or a
                // zero in front.
                let literal = if is_digits(lexeme) && (lexeme.len() == 1 || !lexeme.starts_with('0')) {
                    lexeme
                } else {
                    write::number(self.scratch, number);
                    &*self.scratch
                };
                self.sink.literal(literal);
                rules::run(place.rules, literal, place.members, self.options, self.report);
            }
            _ => {
                let bounds = Params::two(Param::Number(min.into()), Param::Number(max));
                self.report.issue(Fault::NumberOutOfRange, bounds);
            }
        }
    }

    #[cold]
    fn wrong_type(&mut self, kind: &Kind, slot: &Slot) {
        let received = match slot.found {
            found if found.is_text() => "string",
            Found::Number => "number",
            Found::Boolean => "boolean",
            Found::Null => "null",
            Found::Object => "object",
            Found::Array | Found::TooMany => "array",
            Found::Unreadable => return self.report.refuse(Fault::ValueUnreadable),
            _ => {
                let named = RECEIVED.position(slot.lexeme(self.text));
                named.map_or("other", |(_, name)| name)
            }
        };
        let types = Params::two(Param::Word(kind.expected_type()), Param::Word(received));
        self.report.issue(Fault::TypeInvalid, types);
    }

    fn unknown_members(&mut self, record: &'static Record, base: u32) {
        let rejected = self.options.unknown_keys.unwrap_or(record.unknown_keys) == UnknownKeys::Reject;
        for key in self.arena.unknown(base) {
            let name = self.arena.text(key, self.text);
            let count = name.map_or(key.start, |_| 1);
            self.report
                .unknown_members(name.unwrap_or_default(), count, rejected, &self.options.only);
        }
    }

    /// Whether the option `only` selects the member at the current path, a member in it, or one around it.
    #[inline]
    fn is_selected(&self) -> bool {
        self.options.only.is_empty() || self.options.only.touch(&self.report.path, "")
    }
}

fn is_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

impl Kind {
    /// The JSON type of the values, as `type.invalid` names it.
    pub fn expected_type(&self) -> &'static str {
        match self {
            Kind::Object(_) | Kind::Variant(_) => "object",
            Kind::List { .. } => "array",
            Kind::Integer { .. } | Kind::SafeInteger => "integer",
            Kind::Boolean => "boolean",
            _ => "string",
        }
    }

    /// The smallest and the largest value of a whole number.
    fn bounds(&self) -> Option<(u32, u64)> {
        match self {
            Kind::Integer { min, max } => Some((*min, (*max).into())),
            Kind::SafeInteger => Some((0, MAX_SAFE)),
            Kind::PathSegment => Some((0, u32::MAX.into())),
            _ => None,
        }
    }

    fn is_textual(&self) -> bool {
        !matches!(
            self,
            Kind::Object(_)
                | Kind::Variant(_)
                | Kind::List { .. }
                | Kind::Integer { .. }
                | Kind::SafeInteger
                | Kind::Boolean
                | Kind::Any
        )
    }
}
