//! Answers: what a check says about a payload.

/// The answer to one payload, as the JSON text that every language gets.
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
}

impl Answer {
    pub(crate) fn new(json: String) -> Answer {
        Answer { json }
    }

    /// Whether the payload is acceptable.
    pub fn is_ok(&self) -> bool {
        self.json.starts_with("{\"ok\":true")
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

#[cfg(feature = "serde")]
mod decode {
    use crate::issue::Issue;
    use crate::validate::answer::Answer;
    use serde::de::DeserializeOwned;

    /// An answer with the value as `T`.
    #[derive(Clone, PartialEq)]
    pub enum Outcome<T> {
        /// The payload is acceptable.
        Accepted {
            /// The normalized payload.
            value: T,
            /// What is worth a look; never blocks.
            warnings: Vec<Issue>,
        },
        /// The payload is not acceptable.
        Refused {
            /// Everything that is wrong.
            issues: Vec<Issue>,
            /// What else is worth a look.
            warnings: Vec<Issue>,
        },
    }

    #[derive(serde::Deserialize)]
    struct Wire<T> {
        #[serde(default = "Option::default")]
        value: Option<T>,
        #[serde(default)]
        issues: Vec<Issue>,
        warnings: Vec<Issue>,
    }

    impl Answer {
        /// Reads the answer into Rust types.
        ///
        /// # Errors
        /// Where `T` does not fit the normalized payload.
        ///
        /// ```
        /// use usherkit_core::{Options, Outcome};
        /// use usherkit_core::formats::Date;
        /// use usherkit_core::issue::Code;
        /// use usherkit_core::providers::killb;
        ///
        /// let options = Options::new(Date::new(2026, 3, 1).unwrap());
        /// let answer = killb::PERSON.validate(r#"{"firstName":""}"#, &options);
        /// let Outcome::Refused { issues, .. } = answer.decode::<serde_json::Value>().unwrap() else { panic!() };
        /// assert_eq!(issues[0].code, Code::TextBlank);
        /// ```
        pub fn decode<T: DeserializeOwned>(&self) -> serde_json::Result<Outcome<T>> {
            let Wire {
                value,
                issues,
                warnings,
            } = serde_json::from_str(&self.json)?;
            Ok(match value {
                Some(value) => Outcome::Accepted { value, warnings },
                None => Outcome::Refused { issues, warnings },
            })
        }
    }
}

#[cfg(feature = "serde")]
pub use decode::Outcome;
