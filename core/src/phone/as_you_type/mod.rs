//! Phone numbers formatted while they are typed: Google's `AsYouTypeFormatter`, method by method.

mod prefixes;
mod templates;

use core::fmt;

use super::digits::Digits;
use super::region::Region;
use super::tables::Record;
use super::tables::formats::{List, NumberFormat};
use super::text::PhoneText;
use super::{scan, unicode};

/// `MIN_LEADING_DIGITS_LENGTH`: formatting begins with the third digit.
const MIN_LEADING_DIGITS: usize = 3;

/// Formats a phone number while it is typed, character by character.
///
/// The output is that of Google's `AsYouTypeFormatter`, except that a full-width plus counts as a plus. For an input field,
/// in which people also edit and paste, see [`retype`](Self::retype).
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
    /// `prefixBeforeNationalNumber`: everything before the national number, formatted.
    prefix: PhoneText,
    /// `nationalNumber`: where it begins among the digits; it always goes up to the last one.
    national: usize,
    /// `extractedNationalPrefix`: how many digits before the national number it has.
    national_prefix: usize,
    /// `possibleFormats`: one bit for each format of the current list.
    formats: u32,
    list: List,
    /// `currentFormattingPattern`: the format of the template.
    template_format: Option<NumberFormat>,
    /// `formattingTemplate`
    template: PhoneText,
    /// `shouldAddSpaceAfterNationalPrefix`
    space_after_prefix: bool,
    /// `ableToFormat`
    able: bool,
    /// `inputHasFormatting`: from then on, everything is shown as typed.
    has_formatting: bool,
    /// `isCompleteNumber`: there is a prefix, so this is not a number inside an area.
    complete: bool,
    /// `isExpectingCountryCallingCode`
    expects_calling_code: bool,
    /// `positionToRemember` and `originalPosition`
    remembered: usize,
    remembered_typed: usize,
    /// `currentOutput`; the typed text, if there is none.
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

    /// Forgets the typed text.
    pub fn clear(&mut self) {
        *self = Self::new(self.region);
    }

    /// The current output.
    pub fn text(&self) -> &str {
        match &self.output {
            Some(text) => text.as_str(),
            None => &self.typed,
        }
    }

    /// Takes the next character, and returns the new output: `inputDigit`.
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

    /// Formats the content of an input field anew after it was edited or pasted, and returns the position of the caret. `caret`
    /// counts UTF-16 code units, like text fields.
    ///
    /// Existing punctuation is removed first. A text with anything else in it, such as an extension, stays as it is.
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
            // The output is the typed text, character by character.
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

    /// The number of characters in `accruedInputWithoutFormatting`.
    fn length(&self) -> usize {
        usize::from(self.plus) + self.digits.len()
    }

    /// The rest of `inputDigitWithOptionToRememberPosition`; `None` if the output is the typed text.
    fn formatted(&mut self, digit: Option<u8>) -> Option<PhoneText> {
        if !self.able {
            // Formatting may be possible again once a very long prefix is removed.
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
}

fn main_plan(record: Record) -> Option<Record> {
    Record::of_calling_code(record.calling_code())
}

/// Shows only the length of the typed text: phone numbers are personal data.
impl fmt::Debug for AsYouType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AsYouType")
            .field("region", &self.region)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}
