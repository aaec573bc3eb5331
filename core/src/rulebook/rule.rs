//! What holds of a value beyond its kind.

use super::condition::Condition;
use super::custom::Custom;

/// A rule about a member. [`Alias`](Rule::Alias) and [`OrSingle`](Rule::OrSingle) say how else its value may be written. The
/// others check a value that the kind has accepted, in its normalized form: empty text passes all of them but a custom one, and
/// the first that refuses a value is the last that runs.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum Rule {
    /// A word that is read as a word of the enum.
    Alias {
        /// What comes in.
        word: &'static str,
        /// What comes out.
        of: &'static str,
    },
    /// A text stands for the list of it. The warning `list.single` says so, except in tables that read digits.
    OrSingle,
    /// Letters and digits of ASCII and the characters `also`, with `ending` at the end, any number of times; another character is the
    /// issue `text.forbidden_character`.
    Only {
        /// The characters that are allowed beside letters and digits.
        also: &'static str,
        /// What is allowed at the end beside.
        ending: &'static str,
    },
    /// A digit stands where `form` has a `0`, a capital letter where it has an `A`, and all else is the same; if not, it is
    /// the issue `text.format`.
    Form {
        /// The form.
        form: &'static str,
        /// A value of that form, for the message.
        example: &'static str,
    },
    /// More than `max` characters are the issue `text.too_long`.
    MaxLength {
        /// Most Unicode scalar values.
        max: u32,
    },
    /// More than `max` characters are the warning `text.too_long_for_cards`.
    CardLength {
        /// Most Unicode scalar values.
        max: u32,
    },
    /// Anything but digits is the warning `text.unusual_characters`, another length `text.unusual_length`.
    UsualDigits {
        /// When the rule applies; always where there is no condition.
        when: Option<&'static Condition>,
        /// The usual lengths below 32, each by a bit of its own: see [`lengths`].
        lengths: u32,
        /// The lengths as the message names them.
        expected: &'static str,
    },
    /// A phone number with fewer or more digits is the warning `phone.unusual_for_provider`.
    UsualPhoneDigits {
        /// Fewest digits, calling code included.
        min: u32,
        /// Most digits, calling code included.
        max: u32,
    },
    /// The day is not before the one in a member of the record around this one; if it is, it is the issue
    /// `date.before_birth`.
    NotBefore {
        /// The member of the record around.
        outer: &'static str,
    },
    /// A list without items is the warning `list.empty`.
    SomeItem,
    /// A list that has `item` beside others is the warning `list.exclusive_member`.
    Exclusive {
        /// The item that excludes all others.
        item: &'static str,
    },
    /// The member is still taken, with the warning `member.deprecated`.
    Deprecated {
        /// What replaces it, where something does.
        instead: Option<&'static str>,
    },
    /// A computation.
    Custom(&'static Custom),
}

/// A set of lengths from `least` to `most`, below 32, each by a bit of its own.
///
/// ```
/// use usherkit_core::rulebook::lengths;
/// assert_eq!(lengths(2, 4), 0b11100);
/// ```
pub const fn lengths(least: u32, most: u32) -> u32 {
    (2 << most) - (1 << least)
}
