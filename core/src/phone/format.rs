//! Formats phone numbers for people and for links: Google's `PhoneNumberUtil.format`.

use super::number::PhoneNumber;
use super::tables::Record;
use super::tables::formats::{self, Formats, List, NumberFormat, Piece};
use super::text::PhoneText;

/// A format of phone numbers: Google's `PhoneNumberFormat`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Format {
    /// `+573001234567`: for storage. Without an extension.
    E164,
    /// `+57 300 1234567`: for readers anywhere.
    International,
    /// `300 1234567`: for readers in the same country, with the national prefix where it is usual.
    National,
    /// `tel:+57-300-1234567`: for links, by RFC 3966.
    Rfc3966,
}

impl PhoneNumber {
    /// The number in a format; a number that fits none of its plan's formats is written without spaces.
    ///
    /// Follows `format` of Google's libphonenumber.
    ///
    /// # Example
    /// ```
    /// use usherkit_core::phone::{self, Format};
    /// let number = phone::parse("+1 2015550123 x5", None)?;
    /// assert_eq!(&*number.format(Format::E164), "+12015550123");
    /// assert_eq!(&*number.format(Format::International), "+1 201-555-0123 ext. 5");
    /// assert_eq!(&*number.format(Format::National), "(201) 555-0123 ext. 5");
    /// assert_eq!(&*number.format(Format::Rfc3966), "tel:+1-201-555-0123;ext=5");
    /// # Ok::<(), phone::PhoneError>(())
    /// ```
    pub fn format(&self, format: Format) -> PhoneText {
        let record = Record::of_calling_code(self.calling_code());
        let (Some(record), false) = (record, format == Format::E164) else {
            return self.e164();
        };
        let mut text = PhoneText::new();
        match format {
            Format::Rfc3966 => {
                text.push_ascii(b"tel:");
                text.push_calling_code(self.calling_code());
                text.push(b'-');
            }
            Format::International => {
                text.push_calling_code(self.calling_code());
                text.push(b' ');
            }
            Format::National | Format::E164 => {}
        }
        format_national(self.digits(), record, format, &mut text);
        let extension = self.extension_digits();
        if !extension.is_empty() {
            // `maybeAppendFormattedExtension`
            text.push_ascii(match format {
                Format::Rfc3966 => b";ext=",
                _ => formats::extension_prefix(record.formats()),
            });
            text.push_digits(extension);
        }
        text
    }
}

/// `formatNsn`
fn format_national(digits: &[u8], record: Record, format: Format, text: &mut PhoneText) {
    let list = if format == Format::National {
        List::National
    } else {
        List::International
    };
    let Some(chosen) = choose_formatting_pattern(digits, record, list) else {
        text.push_digits(digits);
        return;
    };
    let style = match format {
        Format::Rfc3966 => Style::Hyphens,
        Format::National => Style::Prefixed,
        Format::International | Format::E164 => Style::Plain,
    };
    write(chosen, digits, style, text);
}

/// `chooseFormattingPatternForNumber`: the first format whose leading digits and length fit.
fn choose_formatting_pattern(digits: &[u8], record: Record, list: List) -> Option<NumberFormat> {
    Formats::of(record.formats(), list).find(|format| {
        let (fewest, most) = format.lengths();
        let leading = format.leading_digits();
        (fewest..=most).contains(&digits.len()) && (leading.is_empty() || leading.matches_start(digits))
    })
}

/// How to join the groups of a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    /// As in the format.
    Plain,
    /// With the national prefix, if the format has a rule for it.
    Prefixed,
    /// With one hyphen between groups, and nothing before the first.
    Hyphens,
}

/// `formatNsnUsingPattern`: writes the groups of a number. Each takes as many digits as the later ones can spare.
#[cfg_attr(feature = "compact", inline(never))]
pub(super) fn write(format: NumberFormat, digits: &[u8], style: Style, text: &mut PhoneText) {
    let (mut needed, _) = format.lengths();
    let (mut before, mut after) = match format.rule() {
        (before, after, ..) if style == Style::Prefixed => (before, after),
        _ => ("", ""),
    };
    let mut rest = digits;
    let start = text.len();
    for piece in format.pieces() {
        match piece {
            Piece::Group(fewest, most, written) => {
                needed -= fewest;
                let taken = most.min(rest.len().saturating_sub(needed));
                let (group, others) = rest.split_at_checked(taken).unwrap_or((rest, &[]));
                rest = others;
                if written {
                    // The rule is for the first group that is written.
                    text.push_ascii(core::mem::take(&mut before).as_bytes());
                    text.push_digits(group);
                    text.push_ascii(core::mem::take(&mut after).as_bytes());
                }
            }
            Piece::Plain(plain) if style == Style::Hyphens && !plain.is_ascii_digit() => {
                if text.len() > start && !text.ends_with_ascii(b'-') {
                    text.push(b'-');
                }
            }
            Piece::Plain(plain) => text.push(plain),
        }
    }
}
