//! The parameters of an issue: small, copied, and never taken from the payload. Their names follow from the code.

use crate::json::write;
use crate::text::Words;

/// The value of a parameter, as a finding keeps it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Param {
    /// Absent.
    Absent,
    /// A number.
    Number(u64),
    /// A word of the rules.
    Word(&'static str),
    /// Words of the rules.
    Words(Words),
    /// A text that no table has: its place in the names of the report. No message shows text that comes from the payload.
    Own(u32, u32),
}

impl Param {
    /// Appends the value in the form of messages; returns whether there is one. [`Param::Own`] points into `names`.
    pub(crate) fn write_plain(self, names: &str, out: &mut String) -> bool {
        match self {
            Param::Number(number) => write::number(out, number),
            Param::Word(word) => write::text(out, word),
            Param::Words(words) => {
                for (at, word) in words.into_iter().enumerate() {
                    if at > 0 {
                        write::text(out, ", ");
                    }
                    write::text(out, word);
                }
            }
            Param::Own(from, to) => write::escaped(out, names.get(from as usize..to as usize).unwrap_or_default()),
            Param::Absent => return false,
        }
        true
    }

    /// Appends the value in the form of `params`; [`Param::Own`] points into `names`.
    pub(crate) fn write_json(self, names: &str, out: &mut String) {
        match self {
            Param::Absent => {}
            Param::Number(number) => write::number(out, number),
            Param::Word(word) => write::string(out, word),
            Param::Words(words) => {
                write::char(out, '[');
                for word in words {
                    write::string(out, word);
                    write::char(out, ',');
                }
                write::close(out, "]");
            }
            Param::Own(from, to) => write::string(out, names.get(from as usize..to as usize).unwrap_or_default()),
        }
    }
}

/// The parameters of an issue, for computations ([`Custom`](crate::rulebook::Custom)): at most two, in the order in which
/// [`Code::params`](super::Code::params) names them, without the reason, which comes with the [`Fault`](super::Fault).
///
/// ```
/// use usherkit_core::issue::Params;
/// use usherkit_core::text::Words;
/// // `document.unusual_country` has `type` and `expected`.
/// const UNUSUAL: Params = Params::word("NIT").and_words(Words::of("CO\n"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Params(pub(crate) [Param; 2]);

impl Params {
    /// No parameters.
    pub const NONE: Params = Params([Param::Absent, Param::Absent]);

    pub(crate) const fn one(value: Param) -> Params {
        Params([value, Param::Absent])
    }

    pub(crate) const fn two(first: Param, second: Param) -> Params {
        Params([first, second])
    }

    /// Only a number.
    pub const fn number(value: u32) -> Params {
        Params::one(Param::Number(value as u64))
    }

    /// Only a word of the rules, never a text of the payload.
    pub const fn word(value: &'static str) -> Params {
        Params::one(Param::Word(value))
    }

    /// Words of the rules.
    pub const fn words(value: Words) -> Params {
        Params::one(Param::Words(value))
    }

    /// A number as the second parameter.
    #[must_use]
    pub const fn and_number(self, value: u32) -> Params {
        let Params([first, _]) = self;
        Params::two(first, Param::Number(value as u64))
    }

    /// A word of the rules as the second parameter.
    #[must_use]
    pub const fn and_word(self, value: &'static str) -> Params {
        let Params([first, _]) = self;
        Params::two(first, Param::Word(value))
    }

    /// Words of the rules as the second parameter.
    #[must_use]
    pub const fn and_words(self, value: Words) -> Params {
        let Params([first, _]) = self;
        Params::two(first, Param::Words(value))
    }
}
