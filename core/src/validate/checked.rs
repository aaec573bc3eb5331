//! The result of a check, as values.

use core::fmt;

use super::options::Options;
use super::sink::Sink;
use super::validator::{Payload, Validator};
use super::value::Value;
use crate::issue::{Issue, Locale, Report};
use crate::json::made::Json;
use crate::json::{safe_integer, write};
use crate::rulebook::Record;

/// The result of [`Record::check`]: the normalized value or the issues, and the warnings.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::issue::{Code, Locale};
/// use usherkit_core::providers::killb;
///
/// let options = Options::from_json(r#"{"only":["firstName","phone"]}"#, Date::new(2026, 3, 1).unwrap()).unwrap();
///
/// let checked = killb::PERSON.check(r#"{"firstName":" Ana ","phone":"+57 300 1234567"}"#, &options);
/// assert!(checked.is_ok());
/// assert_eq!(checked.value().unwrap().get("phone").unwrap().as_str(), Some("+573001234567"));
///
/// let checked = killb::PERSON.check(r#"{"firstName":"  ","phone":"300"}"#, &options);
/// assert!(checked.value().is_none());
/// assert!(checked.issues().map(|issue| issue.code()).eq([Code::TextBlank, Code::PhoneInvalid]));
/// assert_eq!(checked.issues().next().unwrap().message(Locale::Es), "este dato no puede quedar vacío");
/// ```
pub struct Checked {
    /// The normalized value; nothing if there are issues.
    pub(crate) value: Option<Json<'static>>,
    /// The issues and warnings.
    pub(crate) findings: Report,
    /// The language of the options.
    pub(crate) locale: Locale,
}

impl Record {
    /// Checks and normalizes a payload, JSON text as a `&str` or as bytes, and returns the result as values.
    ///
    /// Bad data is an answer, never an error. [`Record::validate`] writes the same answer as JSON text and
    /// makes no values.
    pub fn check<'p>(&'static self, payload: impl Into<Payload<'p>>, options: &Options) -> Checked {
        Checked::new(self, payload.into(), options)
    }
}

impl Checked {
    /// Whether the payload is acceptable.
    pub fn is_ok(&self) -> bool {
        self.value.is_some()
    }

    /// The normalized value; `None` if there are issues.
    pub fn value(&self) -> Option<Value<'_>> {
        self.value.as_ref().map(Value)
    }

    /// The issues, in the order of the table; none if the payload is acceptable. At most 100, and then
    /// one of [`Code::LimitIssues`](crate::issue::Code::LimitIssues).
    pub fn issues(&self) -> impl Iterator<Item = Issue<'_>> {
        self.findings.issues()
    }

    /// The warnings. They never make a payload unacceptable.
    pub fn warnings(&self) -> impl Iterator<Item = Issue<'_>> {
        self.findings.all_warnings()
    }

    /// The normalized value with its warnings, or an error that holds the issues, for `?`.
    ///
    /// # Errors
    /// If the payload is not acceptable.
    ///
    /// ```
    /// use usherkit_core::Options;
    /// use usherkit_core::formats::Date;
    /// use usherkit_core::providers::traderpal;
    ///
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let options = Options::new(Date::new(2026, 3, 1).unwrap());
    /// let accepted = traderpal::USER_UPDATE.check(r#"{"firstName":" Ana "}"#, &options).into_result()?;
    /// assert_eq!(accepted.value().to_json(), r#"{"firstName":"Ana"}"#);
    ///
    /// let error = traderpal::USER_UPDATE.check(r#"{"firstName":""}"#, &options).into_result().unwrap_err();
    /// assert_eq!(error.to_string(), "the payload has 1 issue: text.blank");
    /// # Ok(())
    /// # }
    /// ```
    pub fn into_result(self) -> Result<Accepted, Refused> {
        let Checked { value, findings, .. } = self;
        match value {
            Some(value) => Ok(Accepted { value, findings }),
            None => Err(Refused(Box::new(findings))),
        }
    }

    /// The answer as JSON text, in the language of the options: byte for byte that of [`Record::validate`].
    pub fn to_json(&self) -> String {
        let mut out = String::new();
        match &self.value {
            Some(value) => {
                write::text(&mut out, "{\"ok\":true,\"value\":");
                value.write(&mut out);
            }
            None => {
                write::text(&mut out, "{\"ok\":false,\"issues\":");
                self.findings.write_issues(self.locale, &mut out);
            }
        }
        write::text(&mut out, ",\"warnings\":");
        self.findings.write_warnings(self.locale, &mut out);
        write::char(&mut out, '}');
        out
    }

    /// Checks a payload.
    pub(crate) fn new(record: &'static Record, payload: Payload<'_>, options: &Options) -> Checked {
        let (mut validator, mut made) = (Validator::new(), Made::default());
        validator.check(record, payload, options, &mut made);
        let mut findings = validator.report;
        findings.complete();
        Checked {
            value: made.done.filter(|_| findings.is_ok()),
            findings,
            locale: options.locale,
        }
    }

    /// Checks a value that was made here.
    #[cfg(feature = "operations")]
    pub(crate) fn of(record: &'static Record, payload: &Json<'_>, options: &Options) -> Checked {
        let mut text = String::new();
        payload.write(&mut text);
        Checked::new(record, Payload::from(&text), options)
    }
}

/// Shows the verdict, the issues and the warnings, never the value: it is the user's data.
impl fmt::Debug for Checked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Checked")
            .field("is_ok", &self.is_ok())
            .field("issues", &Vec::from_iter(self.issues()))
            .field("warnings", &Vec::from_iter(self.warnings()))
            .finish_non_exhaustive()
    }
}

/// The result for a payload that is acceptable: see [`Checked::into_result`].
pub struct Accepted {
    value: Json<'static>,
    findings: Report,
}

impl Accepted {
    /// The normalized value.
    pub fn value(&self) -> Value<'_> {
        Value(&self.value)
    }

    /// The warnings. They never make a payload unacceptable.
    pub fn warnings(&self) -> impl Iterator<Item = Issue<'_>> {
        self.findings.all_warnings()
    }
}

/// Shows the warnings, never the value: it is the user's data.
impl fmt::Debug for Accepted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Accepted")
            .field("warnings", &Vec::from_iter(self.warnings()))
            .finish_non_exhaustive()
    }
}

/// The error for a payload that is not acceptable: see [`Checked::into_result`]. Its text has the codes of the issues, and nothing
/// of the payload.
pub struct Refused(Box<Report>);

impl Refused {
    /// The issues, like those of [`Checked::issues`].
    pub fn issues(&self) -> impl Iterator<Item = Issue<'_>> {
        self.0.issues()
    }

    /// The warnings.
    pub fn warnings(&self) -> impl Iterator<Item = Issue<'_>> {
        self.0.all_warnings()
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = self.0.issue_count();
        let plural = if count == 1 { "" } else { "s" };
        write!(f, "the payload has {count} issue{plural}")?;
        for (at, issue) in self.issues().enumerate() {
            write!(f, "{}{}", if at > 0 { ", " } else { ": " }, issue.code())?;
        }
        Ok(())
    }
}

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Refused")
            .field("issues", &Vec::from_iter(self.issues()))
            .field("warnings", &Vec::from_iter(self.warnings()))
            .finish()
    }
}

impl core::error::Error for Refused {}

/// A sink that makes a value.
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
