//! The number formats: `NumberFormat` of each calling code's main region.

use super::alphabet::{
    EXTENSION_PREFIX, INTERNATIONAL_FORMAT, LONGEST_RUN, LONGEST_UP_TO, NATIONAL_FORMAT, RECORD, RULE, RUN, STAGES,
    SWALLOW, TOKENS, UP_TO,
};
use super::bytes::{byte, field_end};
use super::generated::{LEADING, RULES};
use super::pattern::Pattern;

/// The leading digits of all formats, then a record for each calling code, with its formats in Google's order.
static FORMATS: &[u8] = include_bytes!("formats.bin");

/// The text before an extension: `preferredExtnPrefix`, else `DEFAULT_EXTN_PREFIX`.
pub(in crate::phone) fn extension_prefix(formats: NumberFormat) -> &'static [u8] {
    let at = formats.at;
    match byte(FORMATS, at) {
        EXTENSION_PREFIX => FORMATS.get(at + 1..field_end(FORMATS, at + 1)).unwrap_or_default(),
        _ => b" ext. ",
    }
}

/// Which of its two lists of formats a calling code uses.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::phone) enum List {
    /// `number_format`
    National,
    /// `intl_number_format`, or the other list if there is none.
    International,
}

/// Iterates over the formats of a list, in order.
pub(in crate::phone) struct Formats {
    next: NumberFormat,
    list: List,
}

impl Formats {
    pub(in crate::phone) fn of(formats: NumberFormat, list: List) -> Self {
        Self { next: formats, list }
    }

    /// Iterates over all records.
    pub(super) fn all() -> Self {
        Self {
            next: NumberFormat {
                at: LEADING,
                leading: 0,
            },
            list: List::National,
        }
    }

    /// Moves to the formats of the next record, and returns the first.
    pub(super) fn next_record(&mut self) -> NumberFormat {
        while self.next().is_some() {}
        self.next.at += 1;
        self.next
    }
}

impl Iterator for Formats {
    type Item = NumberFormat;

    // Out of line, here and below: there are many loops over formats, and every visitor downloads the module.
    #[cfg_attr(feature = "compact", inline(never))]
    fn next(&mut self) -> Option<NumberFormat> {
        loop {
            let next = &mut self.next;
            if byte(FORMATS, next.at) == EXTENSION_PREFIX {
                next.at = field_end(FORMATS, next.at + 1) + 1;
            }
            let marker = byte(FORMATS, next.at);
            if marker == RECORD {
                return None;
            }
            // A format for both lists has no marker.
            next.at += usize::from(marker < TOKENS);
            let format = *next;
            next.at = format.rule_place() + 1;
            if byte(FORMATS, next.at) == STAGES {
                next.at += 2;
            }
            next.leading = field_end(FORMATS, next.leading) + 1;
            let other = match self.list {
                List::National => INTERNATIONAL_FORMAT,
                List::International => NATIONAL_FORMAT,
            };
            if marker != other {
                return Some(format);
            }
        }
    }
}

/// One format: the groups of a number in their places, the rule for the national prefix, and the digits that numbers of
/// this format begin with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::phone) struct NumberFormat {
    /// The place of its writing.
    at: usize,
    /// The place of its leading digits.
    leading: usize,
}

/// A piece of a format's writing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::phone) enum Piece {
    /// A group of digits: fewest, most, and whether it is written.
    Group(usize, usize, bool),
    /// A character between groups.
    Plain(u8),
}

impl NumberFormat {
    /// No format.
    pub(super) const NONE: Self = Self { at: 0, leading: 0 };

    /// The pieces of the writing, in order.
    pub(in crate::phone) fn pieces(self) -> Pieces {
        Pieces { at: self.at }
    }

    /// The fewest and the most digits that the format takes.
    #[cfg_attr(feature = "compact", inline(never))]
    pub(in crate::phone) fn lengths(self) -> (usize, usize) {
        self.pieces().fold((0, 0), |(fewest, most), piece| match piece {
            Piece::Group(low, high, _) => (fewest + low, most + high),
            Piece::Plain(_) => (fewest, most),
        })
    }

    /// What the national prefix rule puts before and after the first group, whether the prefix is optional, and whether
    /// there is a rule for carrier codes.
    pub(in crate::phone) fn rule(self) -> (&'static str, &'static str, bool, bool) {
        let rule = byte(FORMATS, self.rule_place()) - RULE;
        RULES.get(usize::from(rule)).copied().unwrap_or_default()
    }

    /// The last, most detailed stage of the leading digits.
    pub(in crate::phone) fn leading_digits(self) -> Pattern {
        Pattern::at(FORMATS, self.leading)
    }

    /// The number of stages of leading digits in Google's list.
    #[cfg(feature = "as-you-type")]
    pub(in crate::phone) fn stages(self) -> usize {
        let end = self.rule_place() + 1;
        match byte(FORMATS, end) {
            STAGES => usize::from(byte(FORMATS, end + 1) & 15),
            _ => 1,
        }
    }

    #[cfg_attr(feature = "compact", inline(never))]
    fn rule_place(self) -> usize {
        let mut at = self.at;
        while byte(FORMATS, at) < RULE {
            at += 1;
        }
        at
    }
}

/// Iterates over the writing of a format.
pub(in crate::phone) struct Pieces {
    at: usize,
}

impl Pieces {
    fn byte(&mut self) -> u8 {
        let found = byte(FORMATS, self.at);
        self.at += 1;
        found
    }
}

impl Iterator for Pieces {
    type Item = Piece;

    #[cfg_attr(feature = "compact", inline(never))]
    fn next(&mut self) -> Option<Piece> {
        let mut found = self.byte();
        let written = found != SWALLOW;
        if !written {
            found = self.byte();
        }
        match found {
            RULE.. => None,
            RUN..=RUN_END => {
                let fewest = usize::from(found - RUN);
                let mut most = fewest;
                if let more @ UP_TO..=UP_TO_END = byte(FORMATS, self.at) {
                    self.at += 1;
                    most += usize::from(more - UP_TO);
                }
                Some(Piece::Group(fewest, most, written))
            }
            _ => Some(Piece::Plain(found)),
        }
    }
}

const RUN_END: u8 = RUN + LONGEST_RUN;
const UP_TO_END: u8 = UP_TO + LONGEST_UP_TO;
