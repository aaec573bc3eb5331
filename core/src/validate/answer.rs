//! Answers: what a check says about a payload.

/// The answer to one payload, as the JSON text that every language gets: to pass it on. `Record::check` has the
/// same answer as values.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
/// use usherkit_core::providers::killb;
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// let answer = killb::PERSON.validate("[]", &options);
/// assert!(!answer.is_ok());
/// assert_eq!(
///     answer.as_json(),
///     r#"{"ok":false,"issues":[{"code":"type.invalid","path":[],"params":{"expected":"object","received":"array"},"message":"expected `object`, received `array`"}],"warnings":[]}"#,
/// );
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Answer {
    json: String,
    is_ok: bool,
}

impl Answer {
    pub(crate) fn new(json: String, is_ok: bool) -> Answer {
        Answer { json, is_ok }
    }

    /// Whether the payload is acceptable.
    pub fn is_ok(&self) -> bool {
        self.is_ok
    }

    /// The answer as JSON text.
    pub fn as_json(&self) -> &str {
        &self.json
    }

    /// The answer as JSON text.
    pub fn into_json(self) -> String {
        self.json
    }
}

/// Shows the verdict only: the value is the user's data.
impl core::fmt::Debug for Answer {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Answer")
            .field("is_ok", &self.is_ok())
            .finish_non_exhaustive()
    }
}
