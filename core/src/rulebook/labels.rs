//! Labels of members in forms, and their `autocomplete` tokens.

/// The labels of a record's members in forms, and their tokens of the HTML attribute `autocomplete`.
///
/// The table is one text, like [`Words`](crate::text::Words).
///
/// ```
/// use usherkit_core::rulebook::Labels;
///
/// const LABELS: Labels = Labels::of("city|address-level2|City|Ciudad|Cidade|Ville\nplan||Plan|Plan|Plano|Formule\n");
/// assert_eq!(LABELS.label("city", 1), Some("Ciudad"));
/// assert_eq!(LABELS.autocomplete("city"), Some("address-level2"));
/// assert_eq!(LABELS.autocomplete("plan"), None);
/// assert_eq!(LABELS.of_others().autocomplete("city"), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Labels {
    lines: &'static str,
    is_of_others: bool,
}

impl Labels {
    /// No labels: the words of a member's name are its label.
    pub const NONE: Labels = Labels::of("");

    /// Labels from one line for each member: its name, its `autocomplete` token (WHATWG HTML, *autofill detail tokens*) or nothing,
    /// and its labels in the order of [`Locale::ALL`](crate::issue::Locale::ALL), separated by `|`.
    pub const fn of(lines: &'static str) -> Labels {
        Labels {
            lines,
            is_of_others: false,
        }
    }

    /// The same labels without tokens: for queries, where people look for somebody else.
    pub const fn of_others(mut self) -> Labels {
        self.is_of_others = true;
        self
    }

    /// The label of the member in a language, by its place in [`Locale::ALL`](crate::issue::Locale::ALL); `None` if the table has none.
    pub fn label(self, member: &str, locale: usize) -> Option<&'static str> {
        self.columns(member)?.nth(1 + locale)
    }

    /// The `autocomplete` token of the member; `None` if it has none.
    pub fn autocomplete(self, member: &str) -> Option<&'static str> {
        let token = self.columns(member)?.next()?;
        (!token.is_empty() && !self.is_of_others).then_some(token)
    }

    /// The lines, one for each member.
    #[cfg(test)]
    pub(crate) fn lines(self) -> impl Iterator<Item = &'static str> {
        self.lines.lines()
    }

    /// The columns after the member's name.
    fn columns(self, member: &str) -> Option<core::str::Split<'static, char>> {
        self.lines.lines().find_map(|line| {
            let mut columns = line.split('|');
            (columns.next() == Some(member)).then_some(columns)
        })
    }
}
