//! Phone numbers formatted while they are typed: Google's `AsYouTypeFormatter`, method by method.

use super::digits::Digits;
use super::format::{Style, write};
use super::parse::calling_codes;
use super::region::Region;
use super::scan;
use super::tables::Record;
use super::tables::alphabet::{IDD, NATIONAL_PREFIX};
use super::tables::formats::{Formats, List, NumberFormat, Piece};
use super::text::PhoneText;
use super::unicode;

/// `MIN_LEADING_DIGITS_LENGTH`: formatting begins with the third digit.
const MIN_LEADING_DIGITS: usize = 3;

/// `LONGEST_PHONE_NUMBER`: templates are made for at most so many digits.
const LONGEST_TEMPLATE: usize = 15;

/// `DIGIT_PLACEHOLDER`: stands in a template for a digit that is yet to come, among values of digits.
const PLACEHOLDER: u8 = b'_' - b'0';

/// The calling code of the North American plan, whose national prefix needs care.
const NANPA: u16 = 1;

/// Formats a phone number while it is typed, one character after the other.
///
/// The answers are those of Google's `AsYouTypeFormatter`, except that a full-width plus counts as a plus. For an input
/// field, where people also edit and paste, see [`retype`](Self::retype).
///
/// # Example
/// ```
/// use usherkit_core::phone::{AsYouType, Region};
/// let mut formatter = AsYouType::new(Region::find("US"));
/// let shown: Vec<String> = "2015550".chars().map(|typed| formatter.input(typed).to_owned()).collect();
/// assert_eq!(shown, ["2", "20", "201", "201-5", "201-55", "201-555", "201-5550"]);
/// ```
#[derive(Clone)]
pub struct AsYouType {
    region: Option<Region>,
    /// `currentMetadata`: the main region of the number's calling code, as far as known.
    plan: Option<Record>,
    /// `accruedInput`
    typed: String,
    /// `accruedInputWithoutFormatting`: whether it begins with a plus, and its digits.
    plus: bool,
    digits: Digits,
    /// `prefixBeforeNationalNumber`: all that goes before, formatted.
    prefix: PhoneText,
    /// `nationalNumber`: where it begins among the digits; it always goes up to the last one.
    national: usize,
    /// `extractedNationalPrefix`: how many digits before the national number it has.
    national_prefix: usize,
    /// `possibleFormats`: one bit for each format of the list in use.
    formats: u32,
    list: List,
    /// `currentFormattingPattern`: the format that the template was made of.
    template_format: Option<NumberFormat>,
    /// `formattingTemplate`
    template: PhoneText,
    /// `shouldAddSpaceAfterNationalPrefix`
    space_after_prefix: bool,
    /// `ableToFormat`
    able: bool,
    /// `inputHasFormatting`: from then on, everything is shown as typed.
    has_formatting: bool,
    /// `isCompleteNumber`: there is a prefix, so that this is no number inside an area.
    complete: bool,
    /// `isExpectingCountryCallingCode`
    expects_calling_code: bool,
    /// `positionToRemember` and `originalPosition`
    remembered: usize,
    remembered_typed: usize,
    /// `currentOutput`; what was typed, if there is none.
    output: Option<PhoneText>,
}

impl AsYouType {
    /// A formatter for numbers of a region; without one, only numbers with a plus are formatted.
    pub fn new(region: Option<Region>) -> Self {
        Self {
            region,
            plan: region.and_then(Region::record_for_parsing).and_then(main_plan),
            typed: String::new(),
            plus: false,
            digits: Digits::new(),
            prefix: PhoneText::new(),
            national: 0,
            national_prefix: 0,
            formats: 0,
            list: List::National,
            template_format: None,
            template: PhoneText::new(),
            space_after_prefix: false,
            able: true,
            has_formatting: false,
            complete: false,
            expects_calling_code: false,
            remembered: 0,
            remembered_typed: 0,
            output: None,
        }
    }

    /// Forgets what was typed.
    pub fn clear(&mut self) {
        *self = Self::new(self.region);
    }

    /// What is shown now.
    pub fn text(&self) -> &str {
        match &self.output {
            Some(text) => text.as_str(),
            None => &self.typed,
        }
    }

    /// Takes the next character, and returns what is shown then: `inputDigit`.
    ///
    /// Digits of all scripts and a plus at the beginning are formatted. Any other character ends the formatting: from then
    /// on, everything is shown as typed.
    pub fn input(&mut self, typed: char) -> &str {
        self.take(typed, false);
        self.text()
    }

    /// The same, and [`remembered_position`](Self::remembered_position) follows the place after this character:
    /// `inputDigitAndRememberPosition`.
    pub fn input_and_remember(&mut self, typed: char) -> &str {
        self.take(typed, true);
        self.text()
    }

    /// How many characters stand in [`text`](Self::text) before the remembered place: `getRememberedPosition`.
    pub fn remembered_position(&self) -> usize {
        if !self.able {
            return self.remembered_typed;
        }
        let (mut found, mut position) = (0, 0);
        for shown in self.text().chars() {
            if found == self.remembered {
                break;
            }
            found += usize::from(self.accrued(found).map(char::from) == Some(shown));
            position += 1;
        }
        position
    }

    /// A character of `accruedInputWithoutFormatting`.
    fn accrued(&self, place: usize) -> Option<u8> {
        match place.checked_sub(usize::from(self.plus)) {
            None => Some(b'+'),
            Some(place) => self.digits.as_slice().get(place).map(|digit| b'0' + digit),
        }
    }

    /// Formats the content of an input field anew after it was edited, or something was pasted into it, and says where
    /// the caret goes. `caret` counts UTF-16 code units, as text fields do.
    ///
    /// Punctuation that stands there is taken off first. A text with anything else in it, such as an extension, stays as
    /// it is.
    ///
    /// # Example
    /// ```
    /// use usherkit_core::phone::{AsYouType, Region};
    /// let mut formatter = AsYouType::new(Region::find("US"));
    /// // A `9` was typed in the middle of `(201) 555-012`.
    /// assert_eq!(formatter.retype("(201) 5595-012", 9), ("(201) 559-5012", 9));
    /// ```
    pub fn retype(&mut self, text: &str, caret: usize) -> (&str, usize) {
        self.clear();
        let (mut units, mut before, mut after) = (0, 0, false);
        for character in text.chars() {
            let symbol = unicode::symbol_of(character);
            let is_before = units < caret;
            units += character.len_utf16();
            if scan::digit(symbol).is_some() || (scan::is_plus(symbol) && self.typed.is_empty()) {
                // The last one before the caret stays remembered.
                self.take(character, is_before);
                before += usize::from(is_before);
                after |= !is_before;
            } else if !scan::is_separator(symbol) {
                self.clear();
                self.typed.push_str(text);
                self.able = false;
                self.has_formatting = true;
                let length = text.chars().map(char::len_utf16).sum();
                return (&self.typed, caret.min(length));
            }
        }
        let position = match (before, after) {
            (_, false) => usize::MAX,
            (0, true) => 0,
            // What was typed is shown: character for character.
            _ if self.output.is_none() => before,
            _ => self.remembered_position(),
        };
        let caret = self.text().chars().take(position).map(char::len_utf16).sum();
        (self.text(), caret)
    }

    fn take(&mut self, typed: char, remember: bool) {
        self.typed.push(typed);
        let first = self.typed.len() == typed.len_utf8();
        if remember {
            self.remembered_typed = self.typed.chars().count();
        }
        let symbol = unicode::symbol_of(typed);
        match scan::digit(symbol) {
            Some(digit) => self.digits.push(digit),
            None if first && scan::is_plus(symbol) => self.plus = true,
            None => {
                self.able = false;
                self.has_formatting = true;
            }
        }
        if remember && !self.has_formatting {
            self.remembered = self.length();
        }
        self.output = self.formatted(scan::digit(symbol));
    }

    /// How many characters `accruedInputWithoutFormatting` has.
    fn length(&self) -> usize {
        usize::from(self.plus) + self.digits.len()
    }

    /// The rest of `inputDigitWithOptionToRememberPosition`; nothing where what was typed is shown.
    fn formatted(&mut self, digit: Option<u8>) -> Option<PhoneText> {
        if !self.able {
            // Formatting may be possible again once a very long prefix is taken off.
            if self.has_formatting {
                return None;
            }
            if self.attempt_to_extract_idd() {
                if self.attempt_to_extract_calling_code() {
                    return self.attempt_to_choose_pattern_with_prefix_extracted();
                }
            } else if self.able_to_extract_longer_prefix() {
                self.prefix.push(b' ');
                return self.attempt_to_choose_pattern_with_prefix_extracted();
            }
            return None;
        }
        match self.length() {
            ..MIN_LEADING_DIGITS => return None,
            MIN_LEADING_DIGITS => {
                if self.attempt_to_extract_idd() {
                    self.expects_calling_code = true;
                } else {
                    let number = self.digits;
                    self.national_prefix = self.remove_national_prefix(number.as_slice());
                    self.national = self.national_prefix;
                    return self.attempt_to_choose_formatting_pattern();
                }
            }
            _ => {}
        }
        if self.expects_calling_code {
            if self.attempt_to_extract_calling_code() {
                self.expects_calling_code = false;
            }
            let mut text = self.prefix;
            text.push_digits(self.national_number());
            return Some(text);
        }
        if self.formats == 0 {
            return self.attempt_to_choose_formatting_pattern();
        }
        let filled = self.fill(digit?);
        if let Some(text) = self.attempt_to_format_accrued_digits() {
            return Some(text);
        }
        self.narrow_down_possible_formats();
        if self.maybe_create_new_template() {
            return self.input_accrued_national_number();
        }
        filled.filter(|_| self.able).map(|text| self.with_prefix(text))
    }

    /// `attemptToChoosePatternWithPrefixExtracted`
    fn attempt_to_choose_pattern_with_prefix_extracted(&mut self) -> Option<PhoneText> {
        self.able = true;
        self.expects_calling_code = false;
        self.formats = 0;
        self.template = PhoneText::new();
        self.template_format = None;
        self.attempt_to_choose_formatting_pattern()
    }

    /// `attemptToChooseFormattingPattern`
    fn attempt_to_choose_formatting_pattern(&mut self) -> Option<PhoneText> {
        if self.national_number().len() < MIN_LEADING_DIGITS {
            let mut text = PhoneText::new();
            text.push_digits(self.national_number());
            return Some(self.with_prefix(text));
        }
        self.find_available_formats();
        if let Some(text) = self.attempt_to_format_accrued_digits() {
            return Some(text);
        }
        if self.maybe_create_new_template() {
            self.input_accrued_national_number()
        } else {
            None
        }
    }

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
            formats: self.plan.map(|plan| Formats::of(plan, self.list)),
            bit: 1,
        }
    }

    /// `getAvailableFormats`
    fn find_available_formats(&mut self) {
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
                // The format wants a prefix, and none was typed.
                !self.complete && !first_group_only && !optional
            };
            if !discarded && is_eligible(format) {
                self.formats |= bit;
            }
        }
        self.narrow_down_possible_formats();
    }

    /// `narrowDownPossibleFormats`
    fn narrow_down_possible_formats(&mut self) {
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
    fn maybe_create_new_template(&mut self) -> bool {
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
    fn attempt_to_format_accrued_digits(&mut self) -> Option<PhoneText> {
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
            // Nothing that was typed may be missing.
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
    fn with_prefix(&self, national: PhoneText) -> PhoneText {
        let mut text = self.prefix;
        if self.space_after_prefix && !text.is_empty() && !text.ends_with(' ') {
            text.push(b' ');
        }
        text.push_ascii(national.as_bytes());
        text
    }

    /// `inputAccruedNationalNumber`
    fn input_accrued_national_number(&mut self) -> Option<PhoneText> {
        let digits = self.digits;
        let mut filled = Some(PhoneText::new());
        for &digit in digits.as_slice().get(self.national..).unwrap_or_default() {
            filled = self.fill(digit);
        }
        filled.filter(|_| self.able).map(|text| self.with_prefix(text))
    }

    /// `inputDigitHelper`: puts a digit into the template, and returns the template up to there.
    fn fill(&mut self, digit: u8) -> Option<PhoneText> {
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

    /// `nationalNumber`
    fn national_number(&self) -> &[u8] {
        self.digits.as_slice().get(self.national..).unwrap_or_default()
    }

    /// Moves digits from the beginning of the national number over to what goes before it.
    fn move_to_prefix(&mut self, count: usize) {
        let digits = self.digits.as_slice();
        self.prefix
            .push_digits(digits.get(self.national..self.national + count).unwrap_or_default());
        self.national += count;
    }

    /// `removeNationalPrefixFromNationalNumber`: puts the prefix of a number before everything, and returns how many
    /// digits it has.
    fn remove_national_prefix(&mut self, number: &[u8]) -> usize {
        let Some(plan) = self.plan else { return 0 };
        // In North America, 1 is the prefix before [2-9]; 10 and 11 begin short numbers.
        let american = plan.calling_code() == NANPA && matches!(number, [1, 2..=9, ..]);
        let length = if american {
            1
        } else {
            let pattern = plan.field(NATIONAL_PREFIX);
            pattern
                .and_then(|pattern| pattern.prefix(number))
                .map_or(0, |prefix| prefix.length)
        };
        self.complete |= length > 0;
        self.prefix.push_digits(number.get(..length).unwrap_or_default());
        if american {
            self.prefix.push(b' ');
        }
        length
    }

    /// `ableToExtractLongerNdd`: some national prefixes are the beginning of others.
    ///
    /// As with Google, what a longer prefix took away is not remembered as extracted: the next time, the number is the
    /// short prefix and what follows the long one.
    fn able_to_extract_longer_prefix(&mut self) -> bool {
        let before = self.national_prefix;
        let mut number = Digits::new();
        let digits = self.digits;
        let extracted = digits.as_slice().get(..before).unwrap_or_default();
        for &digit in extracted.iter().chain(self.national_number()) {
            number.push(digit);
        }
        if before > 0 {
            self.prefix.truncate_before_last(extracted);
        }
        let now = self.remove_national_prefix(number.as_slice());
        self.national = (self.national + now).saturating_sub(before);
        now != before
    }

    /// `attemptToExtractIdd`: moves a plus or an international prefix over to the prefix.
    fn attempt_to_extract_idd(&mut self) -> bool {
        let Some(length) = self.international_prefix() else {
            return false;
        };
        self.complete = true;
        self.prefix = PhoneText::new();
        self.national = 0;
        self.move_to_prefix(length);
        self.prefix.push(if self.plus { b'+' } else { b' ' });
        true
    }

    /// How many digits the international prefix has; none of them if it is a plus.
    fn international_prefix(&self) -> Option<usize> {
        match self.plan {
            _ if self.plus => Some(0),
            None => None,
            // Calling codes of no region have no prefix, which Google's expression finds everywhere.
            Some(plan) => plan
                .field(IDD)
                .map_or(Some(0), |idd| Some(idd.prefix(self.digits.as_slice())?.length)),
        }
    }

    /// `attemptToExtractCountryCallingCode`
    fn attempt_to_extract_calling_code(&mut self) -> bool {
        let found = calling_codes(self.national_number())
            .find_map(|(code, length)| Some((Record::of_calling_code(code)?, length)));
        let Some((plan, length)) = found else { return false };
        self.move_to_prefix(length);
        self.prefix.push(b' ');
        if self.region != Some(Region::of_record(plan)) {
            self.plan = Some(plan);
        }
        self.national_prefix = 0;
        true
    }
}

fn main_plan(record: Record) -> Option<Record> {
    Record::of_calling_code(record.calling_code())
}

/// Goes through the formats of a list, each with the bit that stands for it.
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
    let groups = |format: NumberFormat| format.pieces().filter(|piece| matches!(piece, Piece::Group(..)));
    groups(one).eq(groups(other))
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
