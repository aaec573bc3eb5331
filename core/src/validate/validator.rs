//! The two steps together, with buffers that are reused for the next payload.

use core::fmt;

use crate::issue::{Fault, Report};
use crate::json::scan::Stop;
use crate::json::write;
use crate::rulebook::Record;
use crate::validate::answer::Answer;
use crate::validate::arena::{Arena, Found, NONE, WHOLE};
use crate::validate::flat::index_flat;
use crate::validate::index::index_json;
use crate::validate::options::{Blank, Options};
use crate::validate::sink::{FlatAnswer, Sink};
use crate::validate::walk::Walk;

/// Checks payloads one after the other. It keeps its buffers, so nothing is allocated in the steady state.
///
/// ```
/// use usherkit_core::validate::Validator;
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::providers::killb;
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// let (mut validator, mut answer) = (Validator::default(), String::new());
/// for line in ["{}", "[]"] {
///     validator.check_json(&killb::PERSON, line.as_bytes(), &options, &mut answer);
///     assert!(answer.starts_with(r#"{"ok":false,"issues":["#));
/// }
/// ```
#[derive(Default)]
pub struct Validator {
    pub(crate) arena: Arena,
    pub(super) report: Report,
    scratch: String,
}

/// The input of a check. A `&str`, a `&String`, a `&[u8]` and a `&Vec<u8>` are JSON text.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum Payload<'a> {
    /// JSON text, which should be UTF-8.
    Json(&'a [u8]),
    /// A flat encoding, which a facade wrote from an object; see [`Record::shape`] for what it must know.
    Flat {
        /// The text of all leaves, which should be UTF-8.
        leaves: &'a [u8],
        /// The program that says to which members they belong.
        program: &'a [u32],
    },
}

/// Shows only the number of bytes, because a payload is the user's data.
impl fmt::Debug for Payload<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = match self {
            Payload::Json(_) => "Json",
            Payload::Flat { .. } => "Flat",
        };
        f.debug_struct(name).field("bytes", &self.bytes().len()).finish()
    }
}

/// JSON text.
impl<'a> From<&'a str> for Payload<'a> {
    fn from(json: &'a str) -> Payload<'a> {
        Payload::Json(json.as_bytes())
    }
}

/// JSON text.
impl<'a> From<&'a String> for Payload<'a> {
    fn from(json: &'a String) -> Payload<'a> {
        Payload::Json(json.as_bytes())
    }
}

/// JSON text, which should be UTF-8.
impl<'a> From<&'a [u8]> for Payload<'a> {
    fn from(json: &'a [u8]) -> Payload<'a> {
        Payload::Json(json)
    }
}

/// JSON text, which should be UTF-8.
impl<'a> From<&'a Vec<u8>> for Payload<'a> {
    fn from(json: &'a Vec<u8>) -> Payload<'a> {
        Payload::Json(json)
    }
}

impl<'a> Payload<'a> {
    /// The text into which the slots of the payload point; empty if it is not UTF-8.
    pub(crate) fn text(self) -> &'a str {
        core::str::from_utf8(self.bytes()).unwrap_or_default()
    }

    fn bytes(self) -> &'a [u8] {
        match self {
            Payload::Json(bytes) | Payload::Flat { leaves: bytes, .. } => bytes,
        }
    }
}

impl Validator {
    /// A validator with empty buffers.
    pub const fn new() -> Self {
        Validator {
            arena: Arena::new(),
            report: Report::new(),
            scratch: String::new(),
        }
    }

    /// Replaces `answer` with the answer to the JSON text `json`.
    pub fn check_json(&mut self, record: &'static Record, json: &[u8], options: &Options, answer: &mut String) {
        self.write_answer(record, Payload::Json(json), options, answer);
    }

    #[inline(always)]
    fn write_answer(&mut self, record: &'static Record, payload: Payload<'_>, options: &Options, answer: &mut String) {
        answer.clear();
        answer.push_str("{\"ok\":true,\"value\":");
        self.check(record, payload, options, answer);
        // The value ends with a comma.
        if !self.report.is_ok() {
            answer.clear();
            answer.push_str("{\"ok\":false,");
        }
        self.report.write_lists(options.locale, answer);
        answer.push('}');
    }

    /// Replaces `answer` with the value as a flat encoding, and `findings` with the rest of the answer: nothing if there is
    /// neither an issue nor a warning, else `{"ok":…,"warnings":[…]}` or `{"ok":false,"issues":[…],…}`. Returns whether
    /// the value is acceptable.
    pub fn check_flat(
        &mut self,
        record: &'static Record,
        payload: Payload<'_>,
        options: &Options,
        answer: &mut FlatAnswer,
        findings: &mut String,
    ) -> bool {
        answer.clear();
        self.check(record, payload, options, answer);
        self.write_findings(options, findings)
    }

    /// Replaces `findings` with the answer to a check of the option `only`, or with nothing if all paths are right. Returns
    /// whether each path leads to a member in one of the tables; other paths are misuse.
    pub fn check_paths(&mut self, tables: &[&'static Record], options: &Options, findings: &mut String) -> bool {
        self.report.clear();
        options.only.check(tables, &mut self.report);
        self.write_findings(options, findings)
    }

    fn write_findings(&mut self, options: &Options, findings: &mut String) -> bool {
        findings.clear();
        let ok = self.report.is_ok();
        if !self.report.is_empty() {
            write::text(findings, if ok { "{\"ok\":true," } else { "{\"ok\":false," });
            self.report.write_lists(options.locale, findings);
            write::char(findings, '}');
        }
        ok
    }

    pub(super) fn check(
        &mut self,
        record: &'static Record,
        payload: Payload<'_>,
        options: &Options,
        sink: &mut impl Sink,
    ) {
        self.report.clear();
        let limits = options.limits;
        let bytes = payload.bytes();
        if matches!(payload, Payload::Json(_)) && bytes.len() > limits.bytes as usize {
            return self.report.whole(Fault::LimitSize, limits.bytes);
        }
        // The text before bytes that are not UTF-8 may already be invalid JSON.
        let (text, broken_at) = match core::str::from_utf8(bytes) {
            Ok(text) => (text, None),
            Err(error) => {
                let text = bytes.get(..error.valid_up_to()).unwrap_or_default();
                (core::str::from_utf8(text).unwrap_or_default(), Some(text.len()))
            }
        };
        let indexed = match payload {
            Payload::Json(_) => {
                let bounds = (limits.depth, limits.items);
                index_json(text, record, bounds, options.is_marked, &mut self.arena)
            }
            Payload::Flat { program, .. } => {
                if index_flat(text, program, record, limits.items, &mut self.arena).is_none() {
                    // Facades write no such programs; a malformed one must not count as an empty payload.
                    self.arena.clear();
                    self.arena.set(WHOLE, Found::Unreadable, NONE, NONE);
                }
                Ok(())
            }
        };
        match indexed.and(broken_at.map_or(Ok(()), |at| Err(Stop::Syntax(at)))) {
            Ok(()) => {}
            Err(Stop::Syntax(at)) => return self.report.whole(Fault::JsonSyntax, at as u32),
            Err(Stop::Depth) => return self.report.whole(Fault::LimitDepth, limits.depth),
        }
        let Validator { arena, report, scratch } = self;
        let base = arena.slot(WHOLE).start;
        if options.blank == Blank::Absent && arena.slot(WHOLE).found == Found::Object && base != NONE {
            arena.forget_blanks(record, base, text);
        }
        Walk {
            text,
            arena,
            options,
            report,
            scratch,
            sink,
        }
        .run(record);
    }

    /// Replaces `findings` with the answer that a payload is too large, or else too deep, for facades that notice it
    /// themselves. `most` is the number of bytes that a facade can take, if that is less than the options allow.
    pub fn beyond_limit(&mut self, is_too_large: bool, most: u32, options: &Options, findings: &mut String) {
        if is_too_large {
            self.report.whole(Fault::LimitSize, options.limits.bytes.min(most));
        } else {
            self.report.whole(Fault::LimitDepth, options.limits.depth);
        }
        self.write_findings(options, findings);
    }
}

impl Record {
    /// Checks and normalizes a payload, JSON text as a `&str` or as bytes, and returns the answer as JSON text.
    ///
    /// Bad data is an answer: `{"ok":true,"value":…,"warnings":[…]}` or `{"ok":false,"issues":[…],"warnings":[…]}`.
    /// `Record::check` has the same as values.
    pub fn validate<'p>(&'static self, payload: impl Into<Payload<'p>>, options: &Options) -> Answer {
        answer_to(self, payload.into(), options)
    }
}

fn answer_to(record: &'static Record, payload: Payload<'_>, options: &Options) -> Answer {
    let (mut validator, mut answer) = (Validator::new(), String::with_capacity(payload.bytes().len() + 64));
    validator.write_answer(record, payload, options, &mut answer);
    Answer::new(answer, validator.report.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_output_does_not_hold_the_payload() {
        let flat = Payload::Flat {
            leaves: b"secret",
            program: &[1],
        };
        let shown = format!("{:?} {flat:?}", Payload::Json(b"\"secret\""));
        assert_eq!(shown, "Json { bytes: 8 } Flat { bytes: 6 }");
    }
}
