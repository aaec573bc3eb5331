//! Unicode Normalization Form C, by tables of one pinned Unicode version (UAX #15).
//!
//! A host's own normalization follows the host's Unicode version, so two devices could disagree about a name; this
//! normalization is the same everywhere. Most text passes [`is_nfc`] and is never copied.

mod hangul;
mod mapping;
mod quick;

use crate::json::write;
use crate::text::packed::Runs;
use crate::text::unicode_tables::{COMBINING, COMBINING_ANCHORS, COMBINING_CLASSES, MARK_BLOCKS};
use mapping::{Mapping, Unstable, block_may_hold, compose, composite, may_compose_with_previous, unstable_mapping};

pub use crate::text::unicode_tables::UNICODE_VERSION;
pub use quick::Check;

/// Quick check for NFC.
///
/// ```
/// use usherkit_core::text::nfc::{Check, is_nfc};
///
/// assert_eq!(is_nfc("José"), Check::Yes);
/// assert_eq!(is_nfc("Jose\u{301}"), Check::Maybe);
/// assert_eq!(is_nfc("\u{212B}sa"), Check::No, "the Ångström sign is Å");
/// ```
pub fn is_nfc(text: &str) -> Check {
    if text.is_ascii() {
        return Check::Yes;
    }
    let mut answer = Check::Yes;
    let mut class_before = 0;
    for character in text.chars() {
        let class = canonical_combining_class(character);
        if class != 0 && class_before > class {
            return Check::No;
        }
        class_before = class;
        match unstable_mapping(character) {
            Some(Unstable { check: Check::No, .. }) => return Check::No,
            None if !may_compose_with_previous(character) => {}
            _ => answer = Check::Maybe,
        }
    }
    answer
}

/// Appends `text` in NFC to `out`.
///
/// The time is linear in the length of any text; memory besides `out` is linear in its longest run of marks.
///
/// ```
/// use usherkit_core::text::nfc::nfc;
///
/// let mut out = String::new();
/// nfc("Jose\u{301} \u{212B}sa", &mut out);
/// assert_eq!(out, "José Åsa");
/// ```
pub fn nfc(text: &str, out: &mut String) {
    out.reserve(text.len());
    let mut composer = Composer {
        out,
        starter: None,
        marks: Vec::new(),
    };
    for character in text.chars() {
        composer.push_mapped(character);
    }
    composer.finish();
}

/// The canonical combining class: 0 for characters to which others attach, 9 for viramas, 230 for marks above …
///
/// ```
/// use usherkit_core::text::nfc::canonical_combining_class;
///
/// assert_eq!(canonical_combining_class('n'), 0);
/// assert_eq!(canonical_combining_class('\u{303}'), 230);
/// assert_eq!(canonical_combining_class('\u{94D}'), 9);
/// ```
pub fn canonical_combining_class(character: char) -> u8 {
    let code = u32::from(character);
    if !block_may_hold(&MARK_BLOCKS, code) {
        return 0;
    }
    let classes = Runs {
        bytes: &COMBINING,
        anchors: &COMBINING_ANCHORS,
    };
    let run = classes.holding(code);
    run.and_then(|run| COMBINING_CLASSES.get(run.number))
        .copied()
        .unwrap_or(0)
}

/// The last starter and the marks after it, which are still to be ordered and composed (UAX #15 section 1.3).
struct Composer<'a> {
    out: &'a mut String,
    starter: Option<char>,
    marks: Vec<(u8, char)>,
}

impl Composer<'_> {
    /// Takes a character of the text, or of its replacement.
    fn push_mapped(&mut self, character: char) {
        match unstable_mapping(character) {
            None => self.push(character),
            Some(Unstable {
                mapping: Mapping::Singleton(target),
                ..
            }) => self.push_mapped(target),
            Some(Unstable {
                mapping: Mapping::Pair(first, second),
                ..
            }) => {
                // At most four levels: the mappings nest no deeper.
                self.push_mapped(first);
                self.push(second);
            }
        }
    }

    fn push(&mut self, character: char) {
        let class = canonical_combining_class(character);
        if class != 0 {
            if self.marks.is_empty() {
                self.take_marks_off_starter();
            }
            self.marks.push((class, character));
            return;
        }
        self.compose_marks();
        if self.marks.is_empty() {
            // Nothing stands between two starters, so they may compose, too, like the parts of a Hangul syllable.
            if let Some(composite) = self.starter.and_then(|starter| compose(starter, character)) {
                self.starter = Some(composite);
                return;
            }
        }
        self.write();
        self.starter = Some(character);
    }

    /// Decomposes the starter, because new marks may sort before its own.
    fn take_marks_off_starter(&mut self) {
        while let Some(Mapping::Pair(first, mark)) = self.starter.and_then(composite) {
            let class = canonical_combining_class(mark);
            if class == 0 {
                return;
            }
            self.starter = Some(first);
            self.marks.insert(0, (class, mark));
        }
    }

    /// Sorts the marks into canonical order, and composes with the starter those that nothing blocks.
    fn compose_marks(&mut self) {
        self.order_marks();
        let Some(starter) = &mut self.starter else { return };
        let mut class_left = 0;
        self.marks.retain(|&(class, mark)| {
            // A mark left in place blocks the others of its class.
            let composite = if class == class_left {
                None
            } else {
                compose(*starter, mark)
            };
            match composite {
                Some(composite) => *starter = composite,
                None => class_left = class,
            }
            composite.is_none()
        });
    }

    /// Canonical ordering: by class, and stable. One pass for each class, at most 55, keeps the time linear.
    fn order_marks(&mut self) {
        if self.marks.is_sorted_by_key(|&(class, _)| class) {
            return;
        }
        let mut ordered = Vec::with_capacity(self.marks.len());
        let mut class = 0;
        while ordered.len() < self.marks.len() {
            let mut next = u8::MAX;
            for &(other, _) in &self.marks {
                if other > class && other < next {
                    next = other;
                }
            }
            for &(other, mark) in &self.marks {
                if other == next {
                    ordered.push((other, mark));
                }
            }
            class = next;
        }
        self.marks = ordered;
    }

    fn write(&mut self) {
        if let Some(starter) = self.starter.take() {
            write::char(self.out, starter);
        }
        for &(_, mark) in &self.marks {
            write::char(self.out, mark);
        }
        self.marks.clear();
    }

    fn finish(mut self) {
        self.compose_marks();
        self.write();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalized(text: &str) -> String {
        let mut out = String::new();
        nfc(text, &mut out);
        out
    }

    #[test]
    fn composes_decomposes_and_reorders() {
        for (text, expected) in [
            ("", ""),
            ("John", "John"),
            ("Jose\u{301}", "José"),
            ("José", "José"),
            ("\u{212B}sa", "Åsa"),
            ("\u{1E9B}\u{323}", "\u{1E9B}\u{323}"),
            // The mark below goes first, whatever the order in which the two were typed.
            ("e\u{301}\u{323}", "\u{1EB9}\u{301}"),
            ("é\u{323}", "\u{1EB9}\u{301}"),
            ("u\u{308}\u{304}", "ǖ"),
            // The second acute is blocked by the first that does not compose.
            ("a\u{301}\u{301}", "á\u{301}"),
            ("\u{301}a", "\u{301}a"),
            ("\u{301}\u{323}", "\u{323}\u{301}"),
            // Excluded from composition: they stay apart, and their composites come apart.
            ("\u{915}\u{93C}", "\u{915}\u{93C}"),
            ("\u{958}", "\u{915}\u{93C}"),
            ("\u{FB2C}", "\u{5E9}\u{5BC}\u{5C1}"),
            // Starters that compose with starters.
            ("\u{9C7}\u{9BE}", "\u{9CB}"),
            ("\u{1100}\u{1161}\u{11A8}", "각"),
            ("가\u{11A8}", "각"),
            ("각\u{11A8}", "각\u{11A8}"),
            ("\u{F900}", "\u{8C48}"),
            ("\u{FA0E}", "\u{FA0E}"),
            ("\u{2F800}\u{2FA1D}", "\u{4E3D}\u{2A600}"),
            ("\u{11131}\u{11127}", "\u{1112E}"),
            // The low sixteen bits of this first character are those of U+11131.
            ("\u{1131}\u{11127}", "\u{1131}\u{11127}"),
        ] {
            assert_eq!(normalized(text), expected, "{}", text.escape_unicode());
        }
    }

    #[test]
    fn the_quick_check_knows_its_three_answers() {
        for (text, check) in [
            ("John", Check::Yes),
            ("Nguyễn", Check::Yes),
            ("Владимир", Check::Yes),
            ("محمد", Check::Yes),
            ("각", Check::Yes),
            ("x\u{323}\u{316}", Check::Maybe),
            ("x\u{1DC4}\u{316}", Check::No),
            ("e\u{301}", Check::Maybe),
            ("\u{1161}", Check::Maybe),
            ("\u{11A7}", Check::Yes),
            ("\u{11A8}", Check::Maybe),
            ("\u{340}", Check::No),
            ("\u{F900}", Check::No),
            ("\u{FA0E}", Check::Yes),
        ] {
            assert_eq!(is_nfc(text), check, "{}", text.escape_unicode());
        }
    }

    #[test]
    fn long_runs_of_marks_take_linear_time_and_keep_their_order() {
        let half = 100_000;
        let text = ["a", &"\u{301}\u{323}".repeat(half)].concat();
        let expected = ["\u{1EA1}", &"\u{323}".repeat(half - 1), &"\u{301}".repeat(half)].concat();
        assert!(normalized(&text) == expected);
    }
}
