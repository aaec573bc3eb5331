//! The parts before the national number: a plus or an international prefix, a calling code, a national prefix.

use super::super::digits::Digits;
use super::super::parse::calling_codes;
use super::super::region::Region;
use super::super::tables::Record;
use super::super::tables::alphabet::{IDD, NATIONAL_PREFIX};
use super::super::text::PhoneText;
use super::AsYouType;

/// The calling code of the North American plan, whose national prefix needs care.
const NANPA: u16 = 1;

impl AsYouType {
    /// `nationalNumber`
    pub(super) fn national_number(&self) -> &[u8] {
        self.digits.as_slice().get(self.national..).unwrap_or_default()
    }

    /// Moves digits from the beginning of the national number to the part before it.
    fn move_to_prefix(&mut self, count: usize) {
        let digits = self.digits.as_slice();
        self.prefix
            .push_digits(digits.get(self.national..self.national + count).unwrap_or_default());
        self.national += count;
    }

    /// `removeNationalPrefixFromNationalNumber`: puts the prefix of a number before everything, and returns how many
    /// digits it has.
    pub(super) fn remove_national_prefix(&mut self, number: &[u8]) -> usize {
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
    /// As in Google's code, the additional digits of a longer prefix are not remembered as extracted: the next time, the number
    /// is the short prefix and what follows the long one.
    pub(super) fn able_to_extract_longer_prefix(&mut self) -> bool {
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
    pub(super) fn attempt_to_extract_idd(&mut self) -> bool {
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
            // Calling codes without a region have no prefix, and Google's empty expression matches everywhere.
            Some(plan) => plan
                .field(IDD)
                .map_or(Some(0), |idd| Some(idd.prefix(self.digits.as_slice())?.length)),
        }
    }

    /// `attemptToExtractCountryCallingCode`
    pub(super) fn attempt_to_extract_calling_code(&mut self) -> bool {
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
