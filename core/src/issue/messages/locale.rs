//! Languages.

/// The language of messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
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

    /// The locale of a tag of [`Locale::TAGS`].
    ///
    /// ```
    /// use usherkit_core::issue::Locale;
    /// assert_eq!(Locale::from_tag("pt"), Some(Locale::Pt));
    /// assert_eq!(Locale::from_tag("pt-BR"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Locale> {
        match tag {
            "en" => Some(Locale::En),
            "es" => Some(Locale::Es),
            "pt" => Some(Locale::Pt),
            "fr" => Some(Locale::Fr),
            _ => None,
        }
    }
}
