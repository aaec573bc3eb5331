//! Languages.

use core::fmt;
use core::str::FromStr;

use crate::text::UnknownWord;

/// The language of messages.
///
/// ```
/// use usherkit_core::issue::Locale;
/// assert_eq!("pt".parse(), Ok(Locale::Pt));
/// assert!("pt-BR".parse::<Locale>().is_err());
/// assert_eq!(Locale::Pt.to_string(), "pt");
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Locale {
    /// English.
    #[default]
    En,
    /// Spanish.
    Es,
    /// Portuguese.
    Pt,
    /// French.
    Fr,
}

impl Locale {
    /// Every language.
    pub const ALL: &[Locale] = &[Locale::En, Locale::Es, Locale::Pt, Locale::Fr];

    /// The tags of the option `locale`, in the order of [`Locale::ALL`].
    pub const TAGS: &[&str] = &["en", "es", "pt", "fr"];

    /// The tag, of ISO 639-1.
    pub const fn tag(self) -> &'static str {
        match self {
            Locale::En => "en",
            Locale::Es => "es",
            Locale::Pt => "pt",
            Locale::Fr => "fr",
        }
    }

    /// The locale of a tag of [`Locale::TAGS`].
    pub(crate) fn from_tag(tag: &str) -> Option<Locale> {
        match tag {
            "en" => Some(Locale::En),
            "es" => Some(Locale::Es),
            "pt" => Some(Locale::Pt),
            "fr" => Some(Locale::Fr),
            _ => None,
        }
    }
}

/// Writes the tag.
impl fmt::Display for Locale {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.tag())
    }
}

/// Reads one of [`Locale::TAGS`].
impl FromStr for Locale {
    type Err = UnknownWord;

    #[inline]
    fn from_str(tag: &str) -> Result<Locale, UnknownWord> {
        Locale::from_tag(tag).ok_or(UnknownWord)
    }
}
