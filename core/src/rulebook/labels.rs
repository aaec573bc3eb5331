//! What members are called, and what browsers fill in for them.

/// What the members of records are called where people fill them in, and what a browser may fill in.
///
/// It is one text, as [`Words`](crate::text::Words) are.
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
    /// No label at all: members are called by the words of their names.
    pub const NONE: Labels = Labels::of("");

    /// From a line for each member: its name, its token of the HTML attribute `autocomplete` (WHATWG HTML, *autofill detail
    /// tokens*) or nothing, and its labels in the order of the locales, with `|` between them.
    pub const fn of(lines: &'static str) -> Labels {
        Labels {
            lines,
            is_of_others: false,
        }
    }

    /// The same labels without a token: for queries, because who fills in one looks for somebody else.
    pub const fn of_others(mut self) -> Labels {
        self.is_of_others = true;
        self
    }

    /// The member's label, where `locale` counts the locales from 0.
    pub fn label(self, member: &str, locale: usize) -> Option<&'static str> {
        self.columns(member)?.nth(1 + locale)
    }

    /// The member's token of the HTML attribute `autocomplete`.
    pub fn autocomplete(self, member: &str) -> Option<&'static str> {
        let token = self.columns(member)?.next()?;
        (!token.is_empty() && !self.is_of_others).then_some(token)
    }

    /// The lines, each a member.
    pub fn lines(self) -> impl Iterator<Item = &'static str> {
        self.lines.lines()
    }

    /// What stands behind the member's name.
    fn columns(self, member: &str) -> Option<core::str::Split<'static, char>> {
        self.lines.lines().find_map(|line| {
            let mut columns = line.split('|');
            (columns.next() == Some(member)).then_some(columns)
        })
    }
}
