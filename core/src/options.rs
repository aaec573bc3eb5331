//! Options of a check: one small struct, the same members in every language.

use crate::formats::date::Date;
use crate::issue::Locale;
use crate::json::whole_number;
use crate::phone::Region;
use crate::schema::{self, Enum, Field, Kind, Members, Payload, Record, StripAnswer, UnknownKeys, Validator, optional};

/// How a payload is checked.
///
/// ```
/// use usherkit_core::{formats::Date, Options};
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
    /// The members to check, as paths of issues; empty: all.
    pub only: Vec<Vec<Step>>,
    /// How the rules of national identifiers count.
    pub national_ids: NationalIds,
    /// Whether the user-assigned country code `XK` (Kosovo) is taken.
    pub kosovo: bool,
    /// Bounds against hostile input.
    pub limits: Limits,
    current: Date,
}

/// What blank text (empty, or only white space) stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blank {
    /// Itself.
    #[default]
    Keep,
    /// A member that is not there, as HTML forms send it.
    Absent,
}

/// How the rules of national identifiers (check digits, formats, dates) count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum NationalIds {
    /// Not checked.
    Off,
    /// As warnings.
    #[default]
    Warn,
    /// As issues.
    Error,
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// A member.
    Key(String),
    /// An item.
    Index(u32),
}

/// Bounds against hostile input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
            only: Vec::new(),
            national_ids: NationalIds::Warn,
            kosovo: false,
            limits: Limits::USUAL,
            current,
        }
    }

    /// Reads options from JSON text. `current` is the day that holds where they have no `today`.
    ///
    /// # Errors
    /// Where the text is not what [`OPTIONS`] says: options are written by developers, so they are checked strictly.
    pub fn from_json(text: &str, current: Date) -> Result<Options, OptionsError> {
        let (mut validator, mut value, mut answer) = (Validator::default(), StripAnswer::default(), String::new());
        let payload = Payload::Json(text.as_bytes());
        Options::read(payload, current, (&mut validator, &mut value, &mut answer)).ok_or(OptionsError { answer })
    }

    /// The same from any payload, with buffers that may be used again: of a refused one, `buffers.2` is the answer.
    pub fn read(
        payload: Payload<'_>,
        current: Date,
        buffers: (&mut Validator, &mut StripAnswer, &mut String),
    ) -> Option<Options> {
        let (validator, value, answer) = buffers;
        let mut options = Options::new(current);
        if !validator.check_to_strip(&OPTIONS, payload, &options, value, answer) {
            return None;
        }
        let given = &Members::of_whole(validator, payload.text(), &OPTIONS);
        let is = |name: &str, word: &str| given.text(name).is_some_and(|text| text == word);
        options.today = given.date("today");
        options.default_country = given.text("defaultCountry").and_then(schema::region);
        options.locale = given.text("locale").and_then(Locale::from_tag).unwrap_or_default();
        options.unknown_keys = match () {
            () if is("unknownKeys", "strip") => Some(UnknownKeys::Strip),
            () if is("unknownKeys", "reject") => Some(UnknownKeys::Reject),
            () => None,
        };
        if is("blank", "absent") {
            options.blank = Blank::Absent;
        }
        if is("nationalIds", "off") {
            options.national_ids = NationalIds::Off;
        } else if is("nationalIds", "error") {
            options.national_ids = NationalIds::Error;
        }
        options.kosovo = given.lexeme("kosovo") == "true";
        options.only = given.paths("only");
        if let Some(limits) = given.record("limits", &LIMITS) {
            let limit = |name: &str, usual: u32| whole_number(limits.lexeme(name)).unwrap_or(usual);
            let usual = Limits::USUAL;
            options.limits = Limits {
                bytes: limit("bytes", usual.bytes),
                depth: limit("depth", usual.depth),
                items: limit("items", usual.items),
                characters: limit("characters", usual.characters),
            };
        }
        Some(options)
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

/// The options as a record, so that their types, their check and their documentation are made as those of payloads.
pub static OPTIONS: Record = Record {
    name: "usherkit.options",
    fields: &[
        optional("today", Kind::Date),
        optional("defaultCountry", Kind::Region),
        optional("locale", Kind::Enum(&LOCALE)),
        optional("unknownKeys", Kind::Enum(&UNKNOWN_KEYS)),
        optional("blank", Kind::Enum(&BLANK)),
        optional("only", Kind::List { max: 1_000, of: &PATH }),
        optional("nationalIds", Kind::Enum(&NATIONAL_IDS)),
        optional("kosovo", Kind::Boolean),
        optional("limits", Kind::Object(&LIMITS)),
    ],
    unknown_keys: UnknownKeys::Reject,
};
static LOCALE: Enum = Enum {
    name: "usherkit.locale",
    values: Locale::TAGS,
};
static UNKNOWN_KEYS: Enum = Enum {
    name: "usherkit.unknownKeys",
    values: &["strip", "reject"],
};
static BLANK: Enum = Enum {
    name: "usherkit.blank",
    values: &["keep", "absent"],
};
static NATIONAL_IDS: Enum = Enum {
    name: "usherkit.nationalIds",
    values: &["off", "warn", "error"],
};
static PATH: Kind = Kind::List {
    max: 32,
    of: &Kind::PathSegment,
};
static LIMITS: Record = Record {
    name: "usherkit.limits",
    fields: &[
        limit("bytes", u32::MAX / 4),
        limit("depth", crate::json::scan::DEEPEST),
        limit("items", 1_000_000),
        limit("characters", u32::MAX / 4),
    ],
    unknown_keys: UnknownKeys::Reject,
};

const fn limit(name: &'static str, max: u32) -> Field {
    optional(name, Kind::Integer { min: 1, max })
}
