//! Options of a check: one small struct, the same members in every language.

mod paths;

pub use paths::{Paths, Step};

use crate::formats::date::Date;
use crate::issue::Locale;
use crate::json::whole_number;
use crate::phone::Region;
use crate::schema::{
    self, Enum, Field, Kind, Members, OnUpdate, Payload, Record, StripAnswer, UnknownKeys, Validator, optional, words,
};

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
    #[cfg(feature = "decisions")]
    pub(crate) class: Class,
    current: Date,
}

/// What changing a member causes.
#[cfg(feature = "decisions")]
pub(crate) type Class = fn(&Field) -> OnUpdate;

/// What blank text, of which nothing can be seen, stands for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Blank {
    /// Itself.
    #[default]
    Keep,
    /// A member that is not there, as HTML forms send it. So does `null`, and an object or a list that holds nothing else.
    Absent,
}

/// How a rule of national identifiers counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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
            #[cfg(feature = "decisions")]
            class: |field| field.on_update,
            current,
        }
    }

    /// What changing the member causes.
    pub(crate) fn class_of(&self, field: &Field) -> OnUpdate {
        #[cfg(feature = "decisions")]
        return (self.class)(field);
        #[cfg(not(feature = "decisions"))]
        return field.on_update;
    }

    /// Reads options from JSON text. `current` is the day that holds where they have no `today`.
    ///
    /// # Errors
    /// Where the text is not what [`OPTIONS`] says: options are written by developers, so they are checked strictly.
    pub fn from_json(text: &str, current: Date) -> Result<Options, OptionsError> {
        let (mut validator, mut value, mut answer) = (Validator::default(), StripAnswer::default(), String::new());
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
        value: &mut StripAnswer,
        answer: &mut String,
    ) -> bool {
        *self = Options {
            is_marked: self.is_marked,
            ..Options::new(self.current)
        };
        if !validator.check_to_strip(&OPTIONS, payload, self, value, answer) {
            return false;
        }
        let options = self;
        let given = &Members::of_whole(validator, payload.text(), &OPTIONS);
        // The check has left one of each option's words, which differ in their first letters.
        options.today = given.date("today");
        options.default_country = given.text("defaultCountry").and_then(schema::region);
        options.locale = given.text("locale").and_then(Locale::from_tag).unwrap_or_default();
        options.unknown_keys = match given.initial("unknownKeys") {
            b's' => Some(UnknownKeys::Strip),
            b'r' => Some(UnknownKeys::Reject),
            _ => None,
        };
        options.blank = match given.initial("blank") {
            b'a' => Blank::Absent,
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
        options.kosovo = given.initial("kosovo") == b't';
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
    /// use usherkit_core::{formats::Date, providers::killb, Options};
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

    /// The day on which ages and futures are judged.
    pub fn today(&self) -> Date {
        self.today.unwrap_or(self.current)
    }

    /// Moves the day that holds where `today` is absent, for options that outlive midnight.
    pub fn set_current_day(&mut self, current: Date) {
        self.current = current;
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

/// The options as a record, so that their types, their check and their documentation are made as those of payloads.
pub static OPTIONS: Record = Record::whole(
    "usherkit.options",
    &[
        optional("today", Kind::Date)
            .about("The day on which ages and futures are judged. Default: the current day in UTC."),
        optional("defaultCountry", Kind::Region).about(
            "The region, such as `CO`, of phone numbers that do not start with `+`. Default: none, so that they are refused.",
        ),
        optional("locale", Kind::Enum(&LOCALE)).about("The language of messages. Default: `en`."),
        optional("unknownKeys", Kind::Enum(&UNKNOWN_KEYS)).about(
            "What happens to members that the schema does not know: `strip` leaves them out with a warning, `reject` \
             makes them issues. Default: as the schema says, which is `reject` for Treezor and `strip` for KillB and \
             TraderPal.",
        ),
        optional("blank", Kind::Enum(&BLANK)).about(
            "What text stands for of which nothing can be seen: with `keep` (default) itself, with `absent` a member \
             that is not there, as HTML forms send it. With `absent` so do `null`, and an object or a list that holds \
             nothing else, at every depth; items beside others keep their places."
        ),
        optional("only", Kind::List { max: 1_000, of: &PATH }).about(
            "The members to check, for one step or one field of a form: issues and value hold those only. Paths are those \
             of issues (`['address', 'city']`, with the index of an item), or text in which dots part the steps \
             (`'address.city'`). A path that the schema does not have is misuse; a schema with cases has what one of \
             them has. Of decisions, those that check nothing ignore it. Default: all.",
        ),
        optional("nationalIds", Kind::Uniform(&NATIONAL_IDS)).about(
            "How the rules of national identifiers (formats, check digits, placeholders) count: `off` not at all, `warn` \
             (default) as warnings, `error` as issues; one word for all of them, or an object with one for each. About \
             1.4 % of the RFCs that Mexico has registered have a wrong check digit: \
             `{ format: 'error', checkDigit: 'warn' }` takes them.",
        ),
        optional("kosovo", Kind::Boolean)
            .about("Whether the code `XK` (Kosovo), which ISO 3166-1 leaves to users, is a country. Default: `false`."),
        optional("limits", Kind::Object(&LIMITS)).about("Bounds against hostile input."),
    ],
)
.rejecting_unknown_keys();
static LOCALE: Enum = Enum::of("usherkit.locale", words!["en", "es", "pt", "fr"]);
static UNKNOWN_KEYS: Enum = Enum::of("usherkit.unknownKeys", words!["strip", "reject"]);
static BLANK: Enum = Enum::of("usherkit.blank", words!["keep", "absent"]);
static NATIONAL_ID_LEVEL: Enum = Enum::of("usherkit.nationalIdLevel", words!["off", "warn", "error"]);
static NATIONAL_IDS: Record = Record::whole(
    "usherkit.nationalIds",
    &[
        optional("format", Kind::Enum(&NATIONAL_ID_LEVEL)).about(
            "Length, characters and parts; with `off`, days that differ from the date of birth are not looked at either. \
             Default: `warn`.",
        ),
        optional("checkDigit", Kind::Enum(&NATIONAL_ID_LEVEL)).about("Check digits. Default: `warn`."),
        optional("placeholder", Kind::Enum(&NATIONAL_ID_LEVEL))
            .about("Numbers that stand for nobody: generic ones, specimens, rows of one digit. Default: `warn`."),
    ],
)
.rejecting_unknown_keys();
static PATH: Kind = Kind::List {
    max: 32,
    of: &Kind::PathSegment,
};
static LIMITS: Record = Record::whole(
    "usherkit.limits",
    &[
        limit("bytes", u32::MAX / 4).about("Most bytes of JSON text. Default: 2097152 (2 MiB)."),
        limit("depth", crate::json::scan::DEEPEST).about("Most levels of nesting. Default: 32."),
        limit("items", 1_000_000).about("Most items of an array. Default: 1000."),
        limit("characters", u32::MAX / 4)
            .about("Most characters (Unicode scalar values) of a known text. Default: 10000."),
    ],
)
.rejecting_unknown_keys();

const fn limit(name: &'static str, max: u32) -> Field {
    optional(name, Kind::Integer { min: 1, max })
}
