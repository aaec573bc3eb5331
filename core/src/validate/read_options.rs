//! Reading options: they are written by developers, so they are checked strictly.

use super::leaf::region;
use super::members::Members;
use super::option_table::{LIMITS, NATIONAL_IDS, OPTIONS};
use super::options::{Blank, NationalIdLevel, NationalIds, Options};
use super::sink::FlatAnswer;
use super::validator::{Payload, Validator};
use crate::formats::date::Date;
use crate::issue::Locale;
use crate::json::whole_number;
use crate::rulebook::{Record, UnknownKeys};

impl Options {
    /// Reads options from JSON text. `current` is the day that holds where they have no `today`.
    ///
    /// # Errors
    /// Where the text is not what [`OPTIONS`] says: options are written by developers, so they are checked strictly.
    pub fn from_json(text: &str, current: Date) -> Result<Options, OptionsError> {
        let (mut validator, mut value, mut answer) = (Validator::default(), FlatAnswer::default(), String::new());
        let mut options = Options::new(current);
        if options.read(Payload::Json(text.as_bytes()), &mut validator, &mut value, &mut answer) {
            Ok(options)
        } else {
            Err(OptionsError { answer })
        }
    }

    /// Replaces the options by those in the payload, a record as [`OPTIONS`] has it; the current day stays. Answers
    /// whether it is one; if not, the options are the defaults, and `answer` says why. The other arguments are buffers
    /// that may serve again.
    pub fn read(
        &mut self,
        payload: Payload<'_>,
        validator: &mut Validator,
        value: &mut FlatAnswer,
        answer: &mut String,
    ) -> bool {
        *self = Options {
            is_marked: self.is_marked,
            ..Options::new(self.current)
        };
        if !validator.check_flat(&OPTIONS, payload, self, value, answer) {
            return false;
        }
        let options = self;
        let given = &Members::of_whole(&validator.arena, payload.text(), &OPTIONS);
        options.today = given.date("today");
        options.default_country = given.text("defaultCountry").and_then(region);
        options.locale = given.text("locale").and_then(Locale::from_tag).unwrap_or_default();
        options.unknown_keys = match given.text("unknownKeys") {
            Some("strip") => Some(UnknownKeys::Strip),
            Some("reject") => Some(UnknownKeys::Reject),
            _ => None,
        };
        options.blank = match given.text("blank") {
            Some("absent") => Blank::Absent,
            _ => Blank::Keep,
        };
        options.national_ids = match given.record("nationalIds", &NATIONAL_IDS) {
            Some(levels) => NationalIds {
                format: level(&levels, "format"),
                check_digit: level(&levels, "checkDigit"),
                placeholder: level(&levels, "placeholder"),
            },
            None => NationalIds::all(level(given, "nationalIds")),
        };
        options.kosovo = given.lexeme("kosovo") == "true";
        given.paths("only", &mut options.only);
        if let Some(limits) = given.record("limits", &LIMITS) {
            let read = |name: &str, limit: &mut u32| {
                if let Some(given) = whole_number(limits.lexeme(name)) {
                    *limit = given;
                }
            };
            read("bytes", &mut options.limits.bytes);
            read("depth", &mut options.limits.depth);
            read("items", &mut options.limits.items);
            read("characters", &mut options.limits.characters);
        }
        true
    }

    /// Checks the option [`only`](Options::only) against a schema, or several of which one will be meant.
    ///
    /// A check of a payload does not do so again: paths that lead to nothing select nothing.
    ///
    /// ```
    /// use usherkit_core::Options;
    /// use usherkit_core::formats::Date;
    /// use usherkit_core::providers::killb;
    ///
    /// let today = Date::new(2026, 3, 1).unwrap();
    /// let options = Options::from_json(r#"{"only":["address.city",["phone"]]}"#, today).unwrap();
    /// assert!(options.check_only(&[&killb::PERSON]).is_ok());
    ///
    /// let options = Options::from_json(r#"{"only":["address.town"]}"#, today).unwrap();
    /// let error = options.check_only(&[&killb::PERSON]).unwrap_err();
    /// assert!(error.as_json().contains("no member stands at `address.town`"));
    /// ```
    ///
    /// # Errors
    /// For a path that none of them has.
    pub fn check_only(&self, schemas: &[&'static Record]) -> Result<(), OptionsError> {
        let mut answer = String::new();
        if self.only.is_empty() || Validator::new().check_paths(schemas, self, &mut answer) {
            Ok(())
        } else {
            Err(OptionsError { answer })
        }
    }
}

fn level(given: &Members<'_>, name: &str) -> NationalIdLevel {
    match given.text(name) {
        Some("off") => NationalIdLevel::Off,
        Some("error") => NationalIdLevel::Error,
        _ => NationalIdLevel::Warn,
    }
}

/// Options that are not what [`OPTIONS`] says: misuse, not bad data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OptionsError {
    pub(crate) answer: String,
}

impl OptionsError {
    /// The answer `{"ok":false,"issues":[…],"warnings":[]}` of the check of the options.
    pub fn as_json(&self) -> &str {
        &self.answer
    }
}

impl core::fmt::Display for OptionsError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("malformed options: ")?;
        f.write_str(&self.answer)
    }
}

impl core::error::Error for OptionsError {}
