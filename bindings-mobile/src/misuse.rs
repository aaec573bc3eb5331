//! What no data can excuse.

use std::fmt;

use usherkit_core::OptionsError;
use usherkit_core::door;
use usherkit_core::phone::UnknownRegion;

/// A call that is wrong in the program that makes it. Data never causes one.
#[derive(Clone, Debug, PartialEq, Eq, uniffi::Error)]
pub enum Misuse {
    /// No schema has this name.
    UnknownSchema,
    /// No decision has this name, or a request is for none.
    UnknownOperation,
    /// An argument of a decision is missing, or there is one too many.
    WrongArguments,
    /// The options are not what `docs/rules/options.md` says.
    MalformedOptions {
        /// The issues, a JSON array.
        issues: String,
    },
    /// The country is no region of the phone metadata.
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
