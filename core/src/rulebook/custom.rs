//! Rules that are not data: computations over a value and its siblings.

use crate::formats::date::Date;
use crate::issue::{Fault, Params};

/// A computation over a value, with a name for tables and pages.
///
/// ```
/// use usherkit_core::issue::{Fault, Params};
/// use usherkit_core::rulebook::{Custom, Kind, Record, Rule, optional, required};
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
///
/// const SAME: &Custom = &Custom::new("example.same", |siblings, value, findings| {
///     if siblings.text("password") != Some(value) {
///         findings.issue(Fault::TextBlank, Params::NONE);
///     }
/// });
/// static SIGN_UP: Record = Record::whole(
///     "example.signUp",
///     &[
///         required("password", Kind::Verbatim),
///         required("repeated", Kind::Verbatim).rules(&[Rule::Custom(SAME)]),
///     ],
/// );
///
/// let options = Options::new(Date::new(2026, 3, 1).unwrap());
/// assert!(SIGN_UP.validate(r#"{"password":"x","repeated":"x"}"#, &options).is_ok());
/// assert!(!SIGN_UP.validate(r#"{"password":"x","repeated":"y"}"#, &options).is_ok());
/// ```
pub struct Custom {
    /// Stable dotted name, with the feature `metadata`.
    pub name: &'static str,
    /// A regular expression that every accepted text matches, for JSON Schema and form fields; empty if there is none. Only with
    /// the feature `metadata`.
    #[cfg(feature = "metadata")]
    pub pattern: &'static str,
    /// Looks at the normalized value (empty for lists) and the members beside it, and reports what it finds.
    pub run: Run,
}

/// Computes over a value.
pub type Run = fn(siblings: &dyn Siblings, value: &str, findings: &mut dyn Findings);

impl Custom {
    /// The computation `run` under a name.
    pub const fn new(name: &'static str, run: Run) -> Custom {
        Custom {
            name: if cfg!(feature = "metadata") { name } else { "" },
            #[cfg(feature = "metadata")]
            pattern: "",
            run,
        }
    }

    /// Sets the regular expression that every accepted text matches, without anchors, and in brackets if it has alternatives. It must
    /// be valid in JSON Schema (ECMA-262, flag `u`) and in the HTML attribute `pattern` (flag `v`). The pattern only describes: `run`
    /// must refuse what does not match.
    #[cfg_attr(
        not(feature = "metadata"),
        expect(unused_mut, unused_variables, reason = "only what describes tables wants to know")
    )]
    pub const fn pattern(mut self, pattern: &'static str) -> Custom {
        #[cfg(feature = "metadata")]
        {
            self.pattern = pattern;
        }
        self
    }
}

impl core::fmt::Debug for Custom {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(self.name)
    }
}

/// The members of one record of the payload, as given (not normalized).
pub trait Siblings {
    /// The record that holds this one.
    fn parent(&self) -> Option<&dyn Siblings>;

    /// The text of the member `name`, if it is a string.
    fn text(&self, name: &str) -> Option<&str>;

    /// Whether the member `name` is present, with any value.
    fn has(&self, name: &str) -> bool;

    /// Whether the payload changes an object whose other members are unseen.
    fn is_change(&self) -> bool;

    /// The date in the member `name`, if it is one.
    fn date(&self, name: &str) -> Option<Date> {
        Date::parse(self.text(name)?).ok()
    }
}

/// Takes the findings of a rule, at the path of the value.
pub trait Findings {
    /// The member that is being checked.
    fn member(&self) -> &'static str;

    /// Adds an issue.
    fn issue(&mut self, fault: Fault, params: Params);

    /// Adds a warning.
    fn warning(&mut self, fault: Fault, params: Params);

    /// Adds a finding about a national identifier, which the options may have turned off, or into an issue if it may be one.
    fn national_id(&mut self, fault: Fault, params: Params, may_refuse: bool);

    /// Whether the user-assigned country code `XK` (Kosovo) is a country.
    fn takes_kosovo(&self) -> bool;
}
