//! The two steps together, with buffers that serve one payload after the other.

use super::sink::Sink;
use super::walk::{Scratch, Walk};
use super::{Arena, Record, Slot, StripAnswer, index_json, index_strip};
use crate::issue::{Fault, Params, Report};
use crate::json::scan::Stop;
use crate::{Answer, Options};

/// Checks payloads one after the other; keeps its buffers, so that nothing is allocated in the steady state.
///
/// ```
/// use usherkit_core::schema::Validator;
/// use usherkit_core::{formats::Date, providers::killb, Options};
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
    report: Report,
    scratch: Scratch,
}

impl Validator {
    /// A validator with empty buffers.
    pub const fn new() -> Self {
        Validator { arena: Arena::new(), report: Report::new(), scratch: Scratch::new() }
    }

    /// Replaces `answer` by the answer to the JSON text `json`.
    pub fn check_json(&mut self, record: &'static Record, json: &[u8], options: &Options, answer: &mut String) {
        self.json(record, json, options, begin(answer));
        self.finish(options, answer);
    }

    fn finish(&mut self, options: &Options, answer: &mut String) {
        // The value has left a comma behind it.
        if !self.report.is_ok() {
            answer.clear();
            answer.push_str("{\"ok\":false,");
        }
        self.report.write_lists(options.locale, answer);
        answer.push('}');
    }

    /// Replaces `answer` by the value of the JSON text `json` as a strip, and `findings` by the rest of the answer:
    /// nothing where there is neither issue nor warning, `{"ok":…,"warnings":[…]}` or `{"ok":false,"issues":[…],…}`.
    /// Answers whether the value is acceptable.
    pub fn check_json_to_strip(
        &mut self,
        record: &'static Record,
        json: &[u8],
        options: &Options,
        answer: &mut StripAnswer,
        findings: &mut String,
    ) -> bool {
        answer.clear();
        self.json(record, json, options, answer);
        self.write_findings(options, findings)
    }

    /// The same from a strip: see [`Record::shape`] for what a shell must know to write one.
    pub fn check_strip_to_strip(
        &mut self,
        record: &'static Record,
        leaves: &[u8],
        program: &[u32],
        options: &Options,
        answer: &mut StripAnswer,
        findings: &mut String,
    ) -> bool {
        answer.clear();
        self.strip(record, leaves, program, options, answer);
        self.write_findings(options, findings)
    }

    fn write_findings(&mut self, options: &Options, findings: &mut String) -> bool {
        findings.clear();
        let ok = self.report.is_ok();
        if !self.report.is_empty() {
            findings.push_str(if ok { "{\"ok\":true," } else { "{\"ok\":false," });
            self.report.write_lists(options.locale, findings);
            findings.push('}');
        }
        ok
    }

    fn json(&mut self, record: &'static Record, json: &[u8], options: &Options, sink: &mut impl Sink) {
        self.report.clear();
        let limits = options.limits;
        if json.len() > limits.bytes as usize {
            return self.report.whole(Fault::LimitSize, Params::number(limits.bytes));
        }
        let text = match core::str::from_utf8(json) {
            Ok(text) => text,
            Err(error) => {
                let position = Params::number(error.valid_up_to() as u32);
                return self.report.whole(Fault::JsonSyntax, position);
            }
        };
        let bounds = (limits.depth, limits.items);
        match index_json(text, record, bounds, &mut self.arena, &mut self.scratch.unescaped) {
            Ok(whole) => self.walk(record, text, whole, options, sink),
            Err(Stop::Syntax(at)) => self.report.whole(Fault::JsonSyntax, Params::number(at as u32)),
            Err(Stop::Depth) => self.report.whole(Fault::LimitDepth, Params::number(limits.depth)),
        }
    }

    fn strip(
        &mut self,
        record: &'static Record,
        leaves: &[u8],
        program: &[u32],
        options: &Options,
        sink: &mut impl Sink,
    ) {
        self.report.clear();
        let whole = core::str::from_utf8(leaves).ok().and_then(|text| {
            Some((
                text,
                index_strip(text, program, record, options.limits.items, &mut self.arena)?,
            ))
        });
        match whole {
            Some((text, whole)) => self.walk(record, text, whole, options, sink),
            // Shells write no such programs; a broken one must not pass for an empty payload.
            None => self.report.whole(Fault::ValueUnreadable, Params::NONE),
        }
    }

    fn walk(&mut self, record: &'static Record, text: &str, whole: Slot, options: &Options, sink: &mut impl Sink) {
        let Validator { arena, report, scratch } = self;
        Walk {
            text,
            arena,
            options,
            report,
            scratch,
            sink,
        }
        .run(record, whole);
    }

    /// Replaces `findings` by the answer that a payload is nested too deeply, for shells that find it out themselves.
    pub fn too_deep(&mut self, options: &Options, findings: &mut String) {
        self.report
            .whole(Fault::LimitDepth, Params::number(options.limits.depth));
        self.write_findings(options, findings);
    }

    /// Replaces `findings` by the answer that a payload is too large, for shells that find it out themselves.
    pub fn too_large(&mut self, options: &Options, findings: &mut String) {
        self.report
            .whole(Fault::LimitSize, Params::number(options.limits.bytes));
        self.write_findings(options, findings);
    }
}

fn begin(answer: &mut String) -> &mut String {
    answer.clear();
    answer.push_str("{\"ok\":true,\"value\":");
    answer
}

impl Record {
    /// Checks and normalizes JSON text.
    ///
    /// Bad data is an answer: `{"ok":true,"value":…,"warnings":[…]}` or `{"ok":false,"issues":[…],"warnings":[…]}`.
    pub fn validate(&'static self, json: &str, options: &Options) -> Answer {
        self.validate_bytes(json.as_bytes(), options)
    }

    /// The same for bytes that should be UTF-8.
    pub fn validate_bytes(&'static self, json: &[u8], options: &Options) -> Answer {
        let mut answer = String::with_capacity(json.len() + 64);
        Validator::default().check_json(self, json, options, &mut answer);
        Answer::new(answer)
    }
}
