//! Chooses among the formats of a plan, and fills the template with digits.

use super::super::format::{Style, write};
use super::super::tables::formats::{Formats, List, NumberFormat, Piece, Pieces};
use super::super::text::PhoneText;
use super::{AsYouType, MIN_LEADING_DIGITS};

/// `LONGEST_PHONE_NUMBER`: templates have at most so many digits.
const LONGEST_TEMPLATE: usize = 15;

/// `DIGIT_PLACEHOLDER`: the place of a digit in a template that is not typed yet.
const PLACEHOLDER: u8 = b'_' - b'0';

impl AsYouType {
    /// The next format that is still possible, with its bit.
    fn next_possible(&self, all: &mut AllFormats) -> Option<(u32, NumberFormat)> {
        loop {
            let (bit, format) = all.next()?;
            if self.formats & bit != 0 {
                return Some((bit, format));
            }
        }
    }

    /// All formats of the list in use.
    fn all_formats(&self) -> AllFormats {
        AllFormats {
            formats: self.plan.map(|plan| Formats::of(plan.formats(), self.list)),
            bit: 1,
        }
    }

    /// `getAvailableFormats`
    pub(super) fn find_available_formats(&mut self) {
        let prefixed = self.national_prefix > 0;
        self.list = if self.complete && !prefixed {
            List::International
        } else {
            List::National
        };
        let mut all = self.all_formats();
        while let Some((bit, format)) = all.next() {
            let (before, after, optional, carrier) = format.rule();
            let first_group_only = matches!((before, after), ("" | "(", "" | ")"));
            let discarded = if prefixed {
                // The format has no place for the prefix that was typed.
                first_group_only && !optional && !carrier
            } else {
                // The format needs a prefix, and none was typed.
                !self.complete && !first_group_only && !optional
            };
            if !discarded && is_eligible(format) {
                self.formats |= bit;
            }
        }
        self.narrow_down_possible_formats();
    }

    /// `narrowDownPossibleFormats`
    pub(super) fn narrow_down_possible_formats(&mut self) {
        let digits = self.national_number();
        let stage = digits.len().saturating_sub(MIN_LEADING_DIGITS);
        let mut kept = 0;
        let mut all = self.all_formats();
        while let Some((bit, format)) = self.next_possible(&mut all) {
            let leading = format.leading_digits();
            let fits = leading.is_empty()
                || if stage + 1 < format.stages() {
                    leading.could_match_start(digits)
                } else {
                    leading.matches_start(digits)
                };
            if fits {
                kept |= bit;
            }
        }
        self.formats = kept;
    }

    /// `maybeCreateNewTemplate`
    pub(super) fn maybe_create_new_template(&mut self) -> bool {
        let mut all = self.all_formats();
        while let Some((bit, format)) = self.next_possible(&mut all) {
            if self
                .template_format
                .is_some_and(|current| same_pattern(current, format))
            {
                return false;
            }
            if let Some(template) = template_for(format, self.national_number().len()) {
                self.template = template;
                self.template_format = Some(format);
                self.space_after_prefix = separates_prefix(format);
                return true;
            }
            self.formats &= !bit;
        }
        self.able = false;
        false
    }

    /// `attemptToFormatAccruedDigits`: the number by a format that it fits exactly.
    pub(super) fn attempt_to_format_accrued_digits(&mut self) -> Option<PhoneText> {
        let mut all = self.all_formats();
        while let Some((_, format)) = self.next_possible(&mut all) {
            let (fewest, most) = format.lengths();
            if !(fewest..=most).contains(&self.national_number().len()) {
                continue;
            }
            self.space_after_prefix = separates_prefix(format);
            let mut text = PhoneText::new();
            write(format, self.national_number(), Style::Plain, &mut text);
            let text = self.with_prefix(text);
            // The output must hold everything that was typed.
            let mut found = 0;
            let shown = text.bytes().filter(|byte| byte.is_ascii_digit() || *byte == b'+');
            let same = shown.fold(true, |same, byte| {
                found += 1;
                same && self.accrued(found - 1) == Some(byte)
            });
            if same && found == self.length() {
                return Some(text);
            }
        }
        None
    }

    /// `appendNationalNumber`
    pub(super) fn with_prefix(&self, national: PhoneText) -> PhoneText {
        let mut text = self.prefix;
        if self.space_after_prefix && !text.is_empty() && !text.ends_with_ascii(b' ') {
            text.push(b' ');
        }
        text.push_ascii(national.as_bytes());
        text
    }

    /// `inputAccruedNationalNumber`
    pub(super) fn input_accrued_national_number(&mut self) -> Option<PhoneText> {
        let digits = self.digits;
        let mut filled = Some(PhoneText::new());
        for &digit in digits.as_slice().get(self.national..).unwrap_or_default() {
            filled = self.fill(digit);
        }
        filled.filter(|_| self.able).map(|text| self.with_prefix(text))
    }

    /// `inputDigitHelper`: puts a digit into the template, and returns the template up to there.
    pub(super) fn fill(&mut self, digit: u8) -> Option<PhoneText> {
        let filled = self.template.fill(b'0' + PLACEHOLDER, b'0' + digit);
        if filled.is_none() {
            if self.formats.is_power_of_two() {
                // More digits than the only format left can take.
                self.able = false;
            }
            self.template_format = None;
        }
        filled
    }
}

/// Iterates over the formats of a list, each with its bit.
struct AllFormats {
    formats: Option<Formats>,
    bit: u32,
}

impl AllFormats {
    fn next(&mut self) -> Option<(u32, NumberFormat)> {
        let format = self.formats.as_mut()?.next()?;
        let bit = self.bit;
        self.bit <<= 1;
        Some((bit, format))
    }
}

/// `NATIONAL_PREFIX_SEPARATORS_PATTERN`: whether the format's rule sets the national prefix apart.
fn separates_prefix(format: NumberFormat) -> bool {
    let (before, after, ..) = format.rule();
    before
        .bytes()
        .chain(after.bytes())
        .any(|byte| matches!(byte, b'-' | b' '))
}

/// `ELIGIBLE_FORMAT_PATTERN`: whether the format writes all groups and nothing but punctuation between them.
fn is_eligible(format: NumberFormat) -> bool {
    format.pieces().all(|piece| match piece {
        Piece::Group(_, _, written) => written,
        Piece::Plain(plain) => !plain.is_ascii_digit(),
    })
}

/// Whether two formats split numbers in the same way.
fn same_pattern(one: NumberFormat, other: NumberFormat) -> bool {
    let (mut one, mut other) = (one.pieces(), other.pieces());
    let group = |pieces: &mut Pieces| pieces.find(|piece| matches!(piece, Piece::Group(..)));
    loop {
        match (group(&mut one), group(&mut other)) {
            (None, None) => return true,
            (one, other) if one != other => return false,
            _ => {}
        }
    }
}

/// `getFormattingTemplate`: the format's writing with placeholders, unless it has too few for so many digits.
fn template_for(format: NumberFormat, digits: usize) -> Option<PhoneText> {
    let (_, most) = format.lengths();
    let places = [PLACEHOLDER; LONGEST_TEMPLATE];
    let places = places.get(..most).unwrap_or(&places);
    let mut template = PhoneText::new();
    write(format, places, Style::Plain, &mut template);
    (places.len() >= digits).then_some(template)
}
