//! First step for JSON text: one strict pass that stores the place of every known member.

use crate::json::scan::{Lexeme, Scanner, Stop, Stopped};
use crate::rulebook::{Kind, Record, Variant};
use crate::validate::arena::{Arena, Found, NONE, WHOLE};

/// Stores in `arena` the members of `record` in `text`.
pub(crate) fn index_json(
    text: &str,
    record: &'static Record,
    limits: (u32, u32),
    is_marked: bool,
    arena: &mut Arena,
) -> Result<(), Stop> {
    let (max_depth, max_items) = limits;
    arena.clear();
    let mut index = Index {
        text,
        scan: Scanner::new(text.as_bytes(), max_depth).marked(is_marked),
        max_items,
        arena,
    };
    index.whole(record).map_err(|Stopped| index.scan.stop())
}

struct Index<'t, 'a> {
    text: &'t str,
    scan: Scanner<'t>,
    max_items: u32,
    arena: &'a mut Arena,
}

impl<'t> Index<'t, '_> {
    fn whole(&mut self, record: &'static Record) -> Result<(), Stopped> {
        match self.scan.peek_token() {
            b'{' => self.record(record, WHOLE)?,
            _ => self.skip(WHOLE)?,
        }
        self.scan.end()
    }

    /// Reads an object into slots of its own; the slot `at` then leads to them.
    fn record(&mut self, record: &'static Record, at: u32) -> Result<(), Stopped> {
        self.scan.enter()?;
        let base = self.arena.open(record);
        let (mut expected, mut deferred) = (0, false);
        if self.scan.peek_token() != b'}' {
            loop {
                let next = record.fields.get(expected);
                let position = if next.is_some_and(|field| self.scan.eat_key(field.name)) {
                    Some(expected)
                } else {
                    self.key(record, base, expected)?
                };
                self.scan.peek_token();
                if let Some(position) = position
                    && let Some(field) = record.fields.get(position)
                {
                    let member = base + position as u32;
                    if self.arena.slot(member).found == Found::Absent {
                        expected = position + 1;
                        match &field.kind {
                            Kind::Variant(variant) if self.scan.peek() == b'{' => {
                                deferred |= !self.variant(record, base, variant, member)?;
                            }
                            kind => self.value(kind, member)?,
                        }
                    } else {
                        self.scan.skip()?;
                        self.arena.set(member, Found::Twice, NONE, NONE);
                    }
                } else {
                    self.scan.skip()?;
                }
                if self.scan.peek_token() != b',' {
                    break;
                }
                self.scan.at += 1;
                self.scan.peek_token();
            }
        }
        self.scan.leave(b'}')?;
        self.arena.set(at, Found::Object, base, NONE);
        if deferred {
            self.read_deferred(record, base)
        } else {
            Ok(())
        }
    }

    /// Reads a key that is not the expected one; a key without a field is stored as unknown.
    fn key(&mut self, record: &'static Record, base: u32, expected: usize) -> Result<Option<usize>, Stopped> {
        let key = self.scan.key()?;
        let raw = self.text.get(key.start..key.end).unwrap_or_default();
        let (name, found, start, end) = if key.clean {
            (raw, Found::Clean, key.start as u32, key.end as u32)
        } else {
            let (start, end) = self.arena.unescape(raw);
            (self.arena.unescaped(start, end), Found::Escaped, start, end)
        };
        let position = record.position(name, expected);
        if position.is_none() {
            self.arena.push_unknown(base, found, start, end);
        }
        Ok(position)
    }

    #[inline]
    fn value(&mut self, kind: &'static Kind, at: u32) -> Result<(), Stopped> {
        match (self.scan.peek(), kind) {
            (b'"', _) => self.string(at),
            (b'{', Kind::Object(record) | Kind::Uniform(record)) => self.record(record, at),
            (b'[', Kind::List { max, of }) => self.list(*max, of, at),
            _ => self.skip(at),
        }
    }

    fn string(&mut self, at: u32) -> Result<(), Stopped> {
        let start = self.scan.at + 1;
        let clean = self.scan.string()?;
        let end = self.scan.at - 1;
        if clean {
            self.arena.set(at, Found::Clean, start as u32, end as u32);
        } else {
            let (start, end) = self.arena.unescape(self.text.get(start..end).unwrap_or_default());
            self.arena.set(at, Found::Escaped, start, end);
        }
        Ok(())
    }

    /// Stores a value that needs no further reading.
    fn skip(&mut self, at: u32) -> Result<(), Stopped> {
        let start = self.scan.at as u32;
        let found = match self.scan.skip()? {
            Lexeme::String => Found::Clean,
            Lexeme::Number => Found::Number,
            Lexeme::Boolean => Found::Boolean,
            Lexeme::Null => Found::Null,
            Lexeme::Object => Found::Object,
            Lexeme::Array => Found::Array,
            Lexeme::Foreign => Found::Foreign,
            Lexeme::Unreadable => Found::Unreadable,
        };
        let end = self.scan.at as u32;
        let (start, end) = match found {
            Found::Object | Found::Array => (NONE, end),
            // Between two marks.
            Found::Foreign => (start + 1, end - 1),
            _ => (start, end),
        };
        self.arena.set(at, found, start, end);
        Ok(())
    }

    fn list(&mut self, max: u32, of: &'static Kind, at: u32) -> Result<(), Stopped> {
        let max = max.min(self.max_items);
        self.scan.enter()?;
        let (mut first, mut last, mut count) = (NONE, NONE, 0);
        if self.scan.peek_token() != b']' {
            loop {
                if count < max {
                    last = self.arena.push_item(last);
                    if count == 0 {
                        first = last;
                    }
                    self.scan.peek_token();
                    self.value(of, last)?;
                } else {
                    self.scan.skip()?;
                }
                count += 1;
                if self.scan.peek_token() != b',' {
                    break;
                }
                self.scan.at += 1;
            }
        }
        self.scan.leave(b']')?;
        let found = if count > max { Found::TooMany } else { Found::Array };
        self.arena.set(at, found, first, max.min(count));
        Ok(())
    }

    /// Reads the object of a variant. If the sibling that chooses has not been read yet, the object is skipped; then this
    /// returns `false`, and the slot keeps the place for `read_deferred`.
    fn variant(
        &mut self,
        record: &'static Record,
        base: u32,
        variant: &'static Variant,
        at: u32,
    ) -> Result<bool, Stopped> {
        if let Some((case, chosen)) = self.case(record, base, variant) {
            self.arena.set_next(at, case);
            return self.record(chosen, at).map(|()| true);
        }
        self.arena.set(at, Found::Object, NONE, NONE);
        self.arena.set_next(at, self.scan.at as u32);
        self.scan.skip().map(|_| false)
    }

    fn case(&self, record: &Record, base: u32, variant: &'static Variant) -> Option<(u32, &'static Record)> {
        let by = self.arena.slot(base + record.position(variant.by, 0)? as u32);
        let is = self.arena.text(by, self.text)?;
        let case = variant.cases.iter().position(|case| case.is == is)?;
        Some((case as u32, variant.cases.get(case)?.record))
    }

    /// Reads the skipped objects, whose record is known now.
    #[cold]
    fn read_deferred(&mut self, record: &'static Record, base: u32) -> Result<(), Stopped> {
        let end = self.scan.at;
        for (position, field) in record.fields.iter().enumerate() {
            let at = base + position as u32;
            let slot = *self.arena.slot(at);
            let Kind::Variant(variant) = &field.kind else { continue };
            if slot.found != Found::Object || slot.start != NONE {
                continue;
            }
            if let Some((case, chosen)) = self.case(record, base, variant) {
                self.scan.at = slot.next as usize;
                self.arena.set_next(at, case);
                self.record(chosen, at)?;
            }
        }
        self.scan.at = end;
        Ok(())
    }
}
