//! Issues as Rust values.

use core::fmt;

use super::path::{PathSegment, Segment};
use super::report::{Finding, Report};
use super::{Code, Fault, Locale, Param};
use crate::json::unescape;
use crate::text::Words;

/// One thing that is wrong with a payload, or a warning about it.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::issue::{Code, Fault, Locale, ParamValue};
/// use usherkit_core::providers::killb;
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// let checked = killb::PERSON.check(r#"{"dateOfBirth":"2026-02-30"}"#, &options);
/// let issue = checked.issues().find(|issue| issue.code() == Code::DateInvalid).unwrap();
/// assert_eq!(issue.path().to_string(), "dateOfBirth");
/// assert_eq!(issue.fault(), Fault::DateNoSuchDay);
/// assert_eq!(issue.param("reason"), Some(ParamValue::Text("no_such_day")));
/// assert_eq!(issue.message(Locale::En), "this day does not exist in the calendar");
/// ```
#[derive(Clone, Copy)]
pub struct Issue<'a> {
    report: &'a Report,
    finding: &'a Finding,
}

impl Report {
    /// The issues, once the report is [complete](Report::complete).
    pub(crate) fn issues(&self) -> impl Iterator<Item = Issue<'_>> {
        self.issues.iter().map(|finding| Issue { report: self, finding })
    }

    /// The warnings, once the report is complete.
    pub(crate) fn all_warnings(&self) -> impl Iterator<Item = Issue<'_>> {
        self.warnings.iter().map(|finding| Issue { report: self, finding })
    }
}

impl<'a> Issue<'a> {
    /// What is wrong: the contract.
    pub fn code(self) -> Code {
        self.finding.fault.code()
    }

    /// What exactly is wrong: the code together with its parameter `reason`.
    pub fn fault(self) -> Fault {
        self.finding.fault
    }

    /// Where; empty for the payload as a whole.
    pub fn path(self) -> Path<'a> {
        let (from, to) = self.finding.path;
        let segments = self.report.paths.get(from as usize..to as usize);
        Path {
            segments: segments.unwrap_or_default(),
            names: &self.report.names,
        }
    }

    /// The parameters that are present, by name, as [`Code::params`] lists them; `reason` comes first.
    pub fn params(self) -> impl Iterator<Item = (&'static str, ParamValue<'a>)> {
        let code = self.code();
        let reason = self.finding.fault.reason();
        let values = self.finding.params.0.into_iter().enumerate();
        let values = values.filter_map(move |(at, value)| Some((code.value_name(at), self.value(value)?)));
        reason
            .map(|reason| ("reason", ParamValue::Text(reason)))
            .into_iter()
            .chain(values)
    }

    /// The parameter `name`; `None` if it is absent.
    pub fn param(self, name: &str) -> Option<ParamValue<'a>> {
        self.params().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    /// The message for people, in a language, as plain text. It repeats nothing that the user entered.
    pub fn message(self, locale: Locale) -> String {
        let (mut escaped, mut message) = (String::new(), String::new());
        // Messages are written as the inside of a JSON string.
        locale.write_message(
            self.finding.fault,
            &self.finding.params,
            &self.report.names,
            &mut escaped,
        );
        unescape(&escaped, &mut message);
        message
    }

    fn value(self, param: Param) -> Option<ParamValue<'a>> {
        Some(match param {
            Param::Absent => return None,
            Param::Number(number) => ParamValue::Number(number),
            Param::Word(word) => ParamValue::Text(word),
            Param::Words(words) => ParamValue::List(words),
            Param::Own(from, to) => {
                let text = self.report.names.get(from as usize..to as usize);
                ParamValue::Text(text.unwrap_or_default())
            }
        })
    }
}

/// Shows what is wrong and not where: the names of unknown members come from the payload.
impl fmt::Debug for Issue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Issue")
            .field("fault", &self.fault())
            .finish_non_exhaustive()
    }
}

/// The value of a parameter of an [`Issue`].
#[derive(Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ParamValue<'a> {
    /// A whole number: a bound, a count, an offset.
    Number(u64),
    /// A word of the rules, a reason, or a suggestion.
    Text(&'a str),
    /// Words of the rules.
    List(Words),
}

/// Shows numbers, and words of the rules; of a text only that it is one, because a suggestion repeats a part of the payload.
impl fmt::Debug for ParamValue<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ParamValue::Number(number) => write!(f, "Number({number})"),
            ParamValue::Text(_) => f.write_str("Text(…)"),
            ParamValue::List(words) => write!(f, "List({words:?})"),
        }
    }
}

/// Where an [`Issue`] lies: the segments from the payload as a whole, whose path is empty, down to a value.
///
/// [`Display`](fmt::Display) writes it with dots, as the option `only` takes it: `owners.0.address.city`. The name of a member
/// that no table knows stands there as it came, cut off behind 256 characters.
#[derive(Clone, Copy)]
pub struct Path<'a> {
    segments: &'a [Segment],
    /// The names of unknown members.
    names: &'a str,
}

impl<'a> Path<'a> {
    /// Whether the issue is about the payload as a whole.
    pub fn is_empty(self) -> bool {
        self.segments.is_empty()
    }

    /// The number of segments.
    pub fn len(self) -> usize {
        self.segments.len()
    }

    /// The segments, the outermost first.
    pub fn iter(self) -> impl Iterator<Item = PathSegment<'a>> + Clone {
        let Path { segments, names } = self;
        segments.iter().map(move |segment| match *segment {
            Segment::Key(key) => PathSegment::Key(key),
            Segment::Index(index) => PathSegment::Index(index),
            Segment::Unknown(from, to) => PathSegment::Key(names.get(from as usize..to as usize).unwrap_or_default()),
        })
    }
}

impl fmt::Display for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, segment) in self.iter().enumerate() {
            f.write_str(if at > 0 { "." } else { "" })?;
            segment.fmt(f)?;
        }
        Ok(())
    }
}

/// Shows how long the path is: the names of unknown members come from the payload.
impl fmt::Debug for Path<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Path").field("len", &self.len()).finish_non_exhaustive()
    }
}
