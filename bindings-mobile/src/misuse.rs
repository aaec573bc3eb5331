//! Errors of the calling program.

use std::fmt;

use usherkit_core::OptionsError;
use usherkit_core::door;
use usherkit_core::phone::UnknownRegion;

/// A faulty call: an error of the program, which data never causes.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum Misuse {
    /// No schema has this name.
    UnknownSchema,
    /// No operation has this name, or a request names no call of the provider.
    UnknownOperation,
    /// An operation has too few or too many arguments.
    WrongArguments,
    /// The options are malformed (`docs/rules/options.md`), or have a path that the schema does not have.
    MalformedOptions {
        /// The issues, a JSON array.
        issues: String,
    },
    /// The phone metadata does not know the country.
    UnknownCountry,
}

impl fmt::Display for Misuse {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Misuse::UnknownSchema => f.write_str("there is no such schema"),
            Misuse::UnknownOperation => f.write_str("there is no such operation"),
            Misuse::WrongArguments => f.write_str("the operation takes other arguments"),
            Misuse::MalformedOptions { issues } => write!(f, "malformed options: {issues}"),
            Misuse::UnknownCountry => f.write_str("not a region of the phone metadata"),
        }
    }
}

impl std::error::Error for Misuse {}

impl From<OptionsError> for Misuse {
    fn from(error: OptionsError) -> Misuse {
        let answer = error.as_json();
        let issues = answer.strip_prefix(r#"{"ok":false,"issues":"#).unwrap_or(answer);
        let issues = issues.strip_suffix(r#","warnings":[]}"#).unwrap_or(issues);
        Misuse::MalformedOptions {
            issues: issues.to_owned(),
        }
    }
}

impl From<door::Misuse> for Misuse {
    fn from(misuse: door::Misuse) -> Misuse {
        match misuse {
            door::Misuse::UnknownOperation => Misuse::UnknownOperation,
            door::Misuse::WrongArguments => Misuse::WrongArguments,
            door::Misuse::Options(error) => error.into(),
        }
    }
}

impl From<UnknownRegion> for Misuse {
    fn from(_: UnknownRegion) -> Misuse {
        Misuse::UnknownCountry
    }
}
