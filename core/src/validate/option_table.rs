//! The table of options.

use crate::json::scan::DEEPEST;
use crate::rulebook::{Enum, Field, Kind, Record, optional};
use crate::text::words;

/// The options as a record, so that their types, check and documentation come from a table, like those of payloads.
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
pub(super) static NATIONAL_IDS: Record = Record::whole(
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
pub(super) static LIMITS: Record = Record::whole(
    "usherkit.limits",
    &[
        limit("bytes", u32::MAX / 4).about("Most bytes of JSON text. Default: 2097152 (2 MiB)."),
        limit("depth", DEEPEST).about("Most levels of nesting. Default: 32."),
        limit("items", 1_000_000).about("Most items of an array. Default: 1000."),
        limit("characters", u32::MAX / 4)
            .about("Most characters (Unicode scalar values) of a known text. Default: 10000."),
    ],
)
.rejecting_unknown_keys();

const fn limit(name: &'static str, max: u32) -> Field {
    optional(name, Kind::Integer { min: 1, max })
}

#[cfg(test)]
mod tests {
    use super::LOCALE;
    use crate::issue::Locale;

    #[test]
    fn every_list_has_the_same_languages() {
        assert!(LOCALE.values.iter().eq(Locale::TAGS.iter().copied()));
        assert!(
            Locale::ALL
                .iter()
                .map(|locale| locale.tag())
                .eq(Locale::TAGS.iter().copied())
        );
        for (at, tag) in Locale::TAGS.iter().enumerate() {
            let locale: Locale = tag.parse().unwrap();
            assert_eq!((locale as usize, locale.tag()), (at, *tag));
        }
    }
}
