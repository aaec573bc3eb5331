//! What a check says, as a value.

use super::options::Options;
use super::sink::Sink;
use super::validator::{Payload, Validator};
use crate::issue::Report;
use crate::json::made::Json;
use crate::json::safe_integer;
use crate::rulebook::Record;

/// What a check says of a payload.
pub(crate) struct Checked {
    /// The normalized value; nothing where something stands against the payload.
    pub(crate) value: Option<Json<'static>>,
    /// The issues and warnings.
    pub(crate) findings: Report,
}

impl Checked {
    /// Checks JSON text.
    pub(crate) fn new(record: &'static Record, json: &[u8], options: &Options) -> Checked {
        let (mut validator, mut made) = (Validator::new(), Made::default());
        validator.check(record, Payload::Json(json), options, &mut made);
        let mut findings = validator.report;
        findings.complete();
        Checked {
            value: made.done.filter(|_| findings.is_ok()),
            findings,
        }
    }

    /// Checks a value that was made here.
    pub(crate) fn of(record: &'static Record, payload: &Json<'_>, options: &Options) -> Checked {
        let mut text = String::new();
        payload.write(&mut text);
        Checked::new(record, text.as_bytes(), options)
    }
}

/// Makes a value of what the walk says.
#[derive(Default)]
struct Made {
    /// The objects and arrays that are not complete, each with the member that its next value belongs to.
    open: Vec<(Json<'static>, &'static str)>,
    done: Option<Json<'static>>,
}

impl Made {
    fn put(&mut self, value: Json<'static>) {
        match self.open.last_mut() {
            Some((Json::Object(members), name)) => members.push(((*name).into(), value)),
            Some((Json::List(items), _)) => items.push(value),
            _ => self.done = Some(value),
        }
    }

    fn close(&mut self) {
        if let Some((value, _)) = self.open.pop() {
            self.put(value);
        }
    }
}

impl Sink for Made {
    fn open_object(&mut self, _case: Option<u32>) {
        self.open.push((Json::Object(Vec::new()), ""));
    }

    fn close_object(&mut self) {
        self.close();
    }

    fn open_array(&mut self) {
        self.open.push((Json::List(Vec::new()), ""));
    }

    fn close_array(&mut self) {
        self.close();
    }

    fn member(&mut self, _index: usize, name: &'static str) {
        if let Some((_, next)) = self.open.last_mut() {
            *next = name;
        }
    }

    fn text(&mut self, text: &str, _plain: bool) {
        self.put(Json::text(text.to_owned()));
    }

    fn word(&mut self, _index: usize, word: &'static str) {
        self.put(Json::text(word));
    }

    fn literal(&mut self, literal: &str) {
        self.put(match safe_integer(literal) {
            Some(number) => Json::Number(number),
            None => Json::Boolean(literal == "true"),
        });
    }
}
