//! Options of a check: one small struct, the same members in every language.

use crate::formats::date::Date;
use crate::issue::{Locale, Paths};
use crate::phone::Region;
use crate::rulebook::{Field, OnUpdate, UnknownKeys};

/// How a payload is checked.
///
/// ```
/// use usherkit_core::Options;
/// use usherkit_core::formats::Date;
///
/// let today = Date::new(2026, 3, 1).unwrap();
/// let options = Options::from_json(r#"{"defaultCountry":"CO","locale":"es"}"#, today).unwrap();
/// assert_eq!(options.today(), today);
/// assert!(Options::from_json(r#"{"locale":"xx"}"#, today).is_err());
/// ```
#[derive(Clone, Debug)]
pub struct Options {
    /// The day on which ages and futures are judged; absent: the day given to [`Options::new`].
    pub today: Option<Date>,
    /// The region of phone numbers that do not start with `+`.
    pub default_country: Option<Region>,
    /// The language of messages.
    pub locale: Locale,
    /// What happens to unknown members; absent: as the schema says.
    pub unknown_keys: Option<UnknownKeys>,
    /// What blank text stands for.
    pub blank: Blank,
    /// The members to check, as paths of issues; empty: all. See [`Options::check_only`].
    pub only: Paths,
    /// How the rules of national identifiers count.
    pub national_ids: NationalIds,
    /// Whether the user-assigned country code `XK` (Kosovo) is taken.
    pub kosovo: bool,
    /// Bounds against hostile input.
    pub limits: Limits,
    /// Whether marks stand for what JSON does not have, in payloads that are text.
    pub(crate) is_marked: bool,
    /// Whether all numbers of documents and registers come out without separators, to be compared.
    pub(crate) drops_separators: bool,
    /// What changing a member causes: as the table says, unless a policy says otherwise.
    #[cfg(feature = "operations")]
    pub(crate) class: Class,
    pub(super) current: Date,
}

/// What changing a member causes.
#[cfg(feature = "operations")]
pub(crate) type Class = fn(&Field) -> OnUpdate;

/// What blank text, of which nothing can be seen, stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Blank {
    /// Itself.
    #[default]
    Keep,
    /// A member that is not there, as HTML forms send it. So does `null`, and an object or a list that holds nothing else.
    Absent,
}

/// How a rule of national identifiers counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum NationalIdLevel {
    /// Not checked.
    Off,
    /// As a warning.
    #[default]
    Warn,
    /// As an issue.
    Error,
}

/// How the rules of national identifiers count, each by itself.
///
/// Hints are warnings at most: the length of an RFC by the type of user, and days that differ. The latter count with the
/// format, whose part the day is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct NationalIds {
    /// Length, characters and parts are those of the kind.
    pub format: NationalIdLevel,
    /// The check digit matches.
    pub check_digit: NationalIdLevel,
    /// The number is somebody's: neither a generic one nor a published specimen nor a row of one digit.
    pub placeholder: NationalIdLevel,
}

impl NationalIds {
    /// All rules count alike.
    pub const fn all(level: NationalIdLevel) -> NationalIds {
        NationalIds {
            format: level,
            check_digit: level,
            placeholder: level,
        }
    }
}

/// Bounds against hostile input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of JSON text.
    pub bytes: u32,
    /// Levels of nesting, at most 128.
    pub depth: u32,
    /// Items of an array.
    pub items: u32,
    /// Characters (Unicode scalar values) of a known text.
    pub characters: u32,
}

impl Limits {
    /// 2 MiB, 32 levels, 1,000 items, 10,000 characters.
    pub const USUAL: Limits = Limits {
        bytes: 2 << 20,
        depth: 32,
        items: 1_000,
        characters: 10_000,
    };
}

impl Default for Limits {
    fn default() -> Limits {
        Limits::USUAL
    }
}

impl Options {
    /// The defaults, on a day: core has no clock, so the caller says which day it is (in UTC).
    pub const fn new(current: Date) -> Options {
        Options {
            today: None,
            default_country: None,
            locale: Locale::En,
            unknown_keys: None,
            blank: Blank::Keep,
            only: Paths::new(),
            national_ids: NationalIds::all(NationalIdLevel::Warn),
            kosovo: false,
            limits: Limits::USUAL,
            is_marked: false,
            drops_separators: false,
            #[cfg(feature = "operations")]
            class: |field| field.on_update,
            current,
        }
    }

    /// What changing the member causes.
    pub(crate) fn class_of(&self, field: &Field) -> OnUpdate {
        #[cfg(feature = "operations")]
        return (self.class)(field);
        #[cfg(not(feature = "operations"))]
        return field.on_update;
    }

    /// The day on which ages and futures are judged.
    pub fn today(&self) -> Date {
        self.today.unwrap_or(self.current)
    }

    /// Moves the day that holds where `today` is absent, for options that outlive midnight.
    pub fn set_current_day(&mut self, current: Date) {
        self.current = current;
    }
}
