//! Texts, one a line, found by their number.

use std::sync::OnceLock;

/// A text of lines, and where each ends, found at the first use. One text is smaller than a table of texts, whose addresses take
/// more room than the texts.
pub(super) struct Lines {
    text: &'static str,
    ends: OnceLock<Vec<u32>>,
}

impl Lines {
    pub(super) const fn new(text: &'static str) -> Self {
        Self {
            text,
            ends: OnceLock::new(),
        }
    }

    /// The whole text.
    pub(super) fn text(&self) -> &'static str {
        self.text
    }

    /// The line `at`; empty if there are not so many.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(super) fn line(&self, at: usize) -> &'static str {
        let ends = self.ends.get_or_init(|| ends(self.text));
        let before = at.checked_sub(1).and_then(|before| ends.get(before));
        let from = before.map_or(0, |&end| end as usize + 1);
        let line = ends.get(at).and_then(|&end| self.text.get(from..end as usize));
        line.unwrap_or_default()
    }
}

/// The place behind the last character of each line. Packs that come from outside have no end behind their last line.
fn ends(text: &str) -> Vec<u32> {
    let mut ends = Vec::new();
    for (place, byte) in (0..).zip(text.bytes()) {
        if byte == b'\n' {
            ends.push(place);
        }
    }
    ends.push(text.len() as u32);
    ends
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_found_with_and_without_an_end_behind_the_last() {
        for text in ["a\n\nbc", "a\n\nbc\n"] {
            let lines = Lines::new(text);
            let found: Vec<_> = (0..5).map(|at| lines.line(at)).collect();
            assert_eq!(found, ["a", "", "bc", "", ""], "{text:?}");
            assert_eq!(lines.text(), text);
        }
    }
}
