//! First step from JSON text: one strict pass that notes where every known member lies.

use super::arena::{Arena, Found, NONE, Slot, UnknownCount};
use super::{Kind, Record, Variant};
use crate::json::scan::{Lexeme, Scanner, Stop};
use crate::json::unescape;

/// Notes in `arena` what `text` holds of `record`; answers the slot of the whole.
pub(crate) fn index_json(
    text: &str,
    record: &'static Record,
    limits: (u32, u32),
    arena: &mut Arena,
    scratch: &mut String,
) -> Result<Slot, Stop> {
    let (max_depth, max_items) = limits;
    arena.clear();
    let mut index = Index {
        text,
        scan: Scanner::new(text.as_bytes(), max_depth),
        max_items,
        arena,
        scratch,
    };
    let whole = match index.scan.peek_token() {
        b'{' => index.record(record)?,
        _ => index.skip()?,
    };
    index.scan.end()?;
    Ok(whole)
}

struct Index<'t, 'a> {
    text: &'t str,
    scan: Scanner<'t>,
    max_items: u32,
    arena: &'a mut Arena,
    scratch: &'a mut String,
}

impl Index<'_, '_> {
    fn record(&mut self, record: &'static Record) -> Result<Slot, Stop> {
        let start = self.scan.at;
        self.scan.enter()?;
        let base = self.arena.open(record);
        let (mut expected, mut unknown, mut deferred) = (0, UnknownCount::default(), false);
        if self.scan.peek_token() != b'}' {
            loop {
                let next = record.fields.get(expected);
                let position = if next.is_some_and(|field| self.scan.eat_key(field.name)) {
                    Some(expected)
                } else {
                    self.key(record, base, expected, &mut unknown)?
                };
                self.scan.peek_token();
                match position.and_then(|at| Some((at, record.fields.get(at)?))) {
                    None => {
                        self.scan.skip()?;
                    }
                    Some((at, _)) if self.arena.slot(base, at).found != Found::Absent => {
                        self.scan.skip()?;
                        self.arena.set(
                            base,
                            at,
                            Slot {
                                found: Found::Twice,
                                ..Slot::ABSENT
                            },
                        );
                    }
                    Some((at, field)) => {
                        expected = at + 1;
                        let slot = match &field.kind {
                            Kind::Variant(variant) if self.scan.peek() == b'{' => {
                                let slot = self.variant(record, base, variant)?;
                                deferred |= slot.start == NONE;
                                slot
                            }
                            kind => self.value(kind)?,
                        };
                        self.arena.set(base, at, slot);
                    }
                }
                if self.scan.peek_token() != b',' {
                    break;
                }
                self.scan.at += 1;
                self.scan.peek_token();
            }
        }
        self.scan.leave(b'}')?;
        if deferred {
            self.read_deferred(record, base)?;
        }
        Ok(Slot {
            start: base,
            ..Slot::new(Found::Object, start, self.scan.at)
        })
    }

    /// Reads a key that is not the expected one; a key that no field has is noted as unknown.
    fn key(
        &mut self,
        record: &'static Record,
        base: u32,
        expected: usize,
        unknown: &mut UnknownCount,
    ) -> Result<Option<usize>, Stop> {
        let (start, end, escaped) = self.scan.key()?;
        let raw = self.text.get(start..end).unwrap_or_default();
        let position = if escaped {
            unescape(raw, self.scratch);
            record.position(self.scratch, expected)
        } else {
            record.position(raw, expected)
        };
        if position.is_none() {
            let found = if escaped { Found::Escaped } else { Found::Clean };
            self.arena.push_unknown(base, unknown, Slot::new(found, start, end));
        }
        Ok(position)
    }

    #[inline]
    fn value(&mut self, kind: &'static Kind) -> Result<Slot, Stop> {
        match (self.scan.peek(), kind) {
            (b'"', _) => {
                let start = self.scan.at + 1;
                let found = if self.scan.string()? {
                    Found::Clean
                } else {
                    Found::Escaped
                };
                Ok(Slot::new(found, start, self.scan.at - 1))
            }
            (b'{', Kind::Object(record)) => self.record(record),
            (b'[', Kind::List { max, of }) => self.list(*max, of),
            _ => self.skip(),
        }
    }

    fn skip(&mut self) -> Result<Slot, Stop> {
        let start = self.scan.at;
        let (found, inner) = match self.scan.skip()? {
            Lexeme::Clean => (Found::Clean, 1),
            Lexeme::Escaped => (Found::Escaped, 1),
            Lexeme::Number => (Found::Number, 0),
            Lexeme::Boolean => (Found::Boolean, 0),
            Lexeme::Null => (Found::Null, 0),
            Lexeme::Object => {
                return Ok(Slot {
                    found: Found::Object,
                    ..Slot::ABSENT
                });
            }
            Lexeme::Array => {
                return Ok(Slot {
                    found: Found::Array,
                    ..Slot::ABSENT
                });
            }
        };
        Ok(Slot::new(found, start + inner, self.scan.at - inner))
    }

    fn list(&mut self, max: u32, of: &'static Kind) -> Result<Slot, Stop> {
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
                    let item = self.value(of)?;
                    self.arena.set_item(last, item);
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
        Ok(Slot {
            found,
            start: first,
            end: max.min(count),
            next: NONE,
        })
    }

    /// The object of a variant; it can only be skipped as long as the sibling that chooses has not come by.
    fn variant(&mut self, record: &'static Record, base: u32, variant: &'static Variant) -> Result<Slot, Stop> {
        if let Some((case, chosen)) = self.case(record, base, variant) {
            return Ok(Slot {
                next: case,
                ..self.record(chosen)?
            });
        }
        let start = self.scan.at;
        self.scan.skip()?;
        // `next` remembers where it was, for `read_deferred`.
        Ok(Slot {
            found: Found::Object,
            start: NONE,
            end: NONE,
            next: start as u32,
        })
    }

    fn case(&mut self, record: &Record, base: u32, variant: &'static Variant) -> Option<(u32, &'static Record)> {
        let by = self.arena.slot(base, record.position(variant.by, 0)?);
        let raw = self.text.get(by.start as usize..by.end as usize)?;
        let is = match by.found {
            Found::Clean => raw,
            Found::Escaped => {
                unescape(raw, self.scratch);
                self.scratch.as_str()
            }
            _ => return None,
        };
        let case = variant.cases.iter().position(|case| case.is == is)?;
        Some((case as u32, variant.cases.get(case)?.record))
    }

    /// Goes back to the objects whose record was not known when they came by.
    #[cold]
    fn read_deferred(&mut self, record: &'static Record, base: u32) -> Result<(), Stop> {
        let end = self.scan.at;
        for (at, field) in record.fields.iter().enumerate() {
            let slot = self.arena.slot(base, at);
            let Kind::Variant(variant) = &field.kind else { continue };
            if slot.found != Found::Object || slot.start != NONE {
                continue;
            }
            if let Some((case, chosen)) = self.case(record, base, variant) {
                self.scan.at = slot.next as usize;
                let read = self.record(chosen)?;
                self.arena.set(base, at, Slot { next: case, ..read });
            }
        }
        self.scan.at = end;
        Ok(())
    }
}
