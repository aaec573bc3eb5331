//! The description of a kind of number, and the one procedure that checks a number against it.

use super::compact::is_day;
use super::error::NationalIdError::{self, CheckDigit, Format, Placeholder};

/// The description of a kind.
pub(super) struct Rule {
    /// The class of each character, see [`is_of`]. In longer numbers the first also counts for all before it.
    pub(super) form: &'static [u8],
    /// The greatest number of characters.
    pub(super) longest: usize,
    pub(super) day: Day,
    /// Numbers that belong to nobody; with `*` at the end, their beginnings.
    pub(super) specimens: &'static [&'static [u8]],
    pub(super) rows: Rows,
    /// A further check of the parts of a number.
    pub(super) parts: fn(&[u8]) -> bool,
    pub(super) check: Option<CheckDigits>,
}

/// The date in a number, by the place where it starts.
#[derive(Clone, Copy)]
pub(super) enum Day {
    None,
    /// `YYYYMMDD`.
    WithCentury(usize),
    /// `YYMMDD`; the character at the second place is a digit for 19.., a letter for 20..
    CenturyTold(usize, usize),
    /// `YYMMDD`.
    WithoutCentury(usize),
}

/// Which rows of one digit belong to nobody, although their form is right.
#[derive(Clone, Copy)]
pub(super) enum Rows {
    /// None: each may belong to a person.
    Genuine,
    /// Zeros, apart from the check digit.
    OfZeros,
    /// All.
    OfAnyDigit,
}

/// Check characters at the end, which follow from those before: each makes the weighted sum divisible by the number of
/// letters.
pub(super) struct CheckDigits {
    pub(super) count: usize,
    /// The last weight is that of the last character before the check digits.
    pub(super) weights: &'static [u8],
    /// The value of a character is its index in this list, or its ASCII code less 48 if the list is empty.
    pub(super) values: &'static [u8],
    /// A constant in each sum.
    pub(super) constant: u32,
    /// The check character for each remainder.
    pub(super) letters: &'static [u8],
}

impl Rule {
    /// Digits without a further rule; `form` and `longest` follow from the two lengths.
    pub(super) const PLAIN: Rule = Rule {
        form: b"",
        longest: 0,
        day: Day::None,
        specimens: &[],
        rows: Rows::Genuine,
        parts: |_| true,
        check: None,
    };

    pub(super) fn check(&self, characters: &[u8]) -> Result<(), NationalIdError> {
        let is_specimen = |specimen: &&[u8]| match specimen.strip_suffix(b"*") {
            Some(start) => characters.starts_with(start),
            None => characters == *specimen,
        };
        if self.specimens.iter().any(is_specimen) {
            return Err(Placeholder);
        }
        if !self.has_form(characters) || !self.has_day(characters) {
            return Err(Format);
        }
        let digits = self.check.as_ref().map_or(0, |check| check.count);
        let body = characters.get(..characters.len() - digits).unwrap_or_default();
        let is_row = match self.rows {
            Rows::Genuine => false,
            Rows::OfZeros => body.iter().all(|digit| *digit == b'0'),
            Rows::OfAnyDigit => characters.iter().all(|digit| characters.first() == Some(digit)),
        };
        if is_row {
            return Err(Placeholder);
        }
        if !(self.parts)(characters) {
            return Err(Format);
        }
        match &self.check {
            Some(check) if !check.matches(characters) => Err(CheckDigit),
            _ => Ok(()),
        }
    }

    fn has_form(&self, characters: &[u8]) -> bool {
        let Some(more) = characters.len().checked_sub(self.form.len()) else {
            return false;
        };
        characters.len() <= self.longest
            && characters.iter().enumerate().all(|(at, character)| {
                let class = self.form.get(at.saturating_sub(more));
                class.is_some_and(|class| is_of(*class, *character))
            })
    }

    fn has_day(&self, characters: &[u8]) -> bool {
        matches!(self.day, Day::None) || self.day(characters).is_some_and(is_day)
    }

    /// The date in a number of the right length, as eight digits. If the century is unknown, it is that of 2000, which had
    /// every day that 1900 had.
    pub(super) fn day(&self, characters: &[u8]) -> Option<[u8; 8]> {
        if characters.len() != self.form.len() {
            return None;
        }
        let (start, century) = match self.day {
            Day::None => return None,
            Day::WithCentury(start) => return characters.get(start..)?.first_chunk().copied(),
            Day::CenturyTold(start, at) if characters.get(at)?.is_ascii_digit() => (start, *b"19"),
            Day::CenturyTold(start, _) | Day::WithoutCentury(start) => (start, *b"20"),
        };
        let [c1, c2] = century;
        let [y1, y2, m1, m2, d1, d2] = *characters.get(start..)?.first_chunk()?;
        Some([c1, c2, y1, y2, m1, m2, d1, d2])
    }
}

impl CheckDigits {
    /// One digit that makes the sum divisible by eleven; registers differ in what they write for ten.
    pub(super) const fn modulo_11(weights: &'static [u8], letters: &'static [u8; 11]) -> CheckDigits {
        CheckDigits {
            count: 1,
            weights,
            values: b"",
            constant: 0,
            letters,
        }
    }

    fn matches(&self, characters: &[u8]) -> bool {
        (characters.len() - self.count..characters.len()).all(|at| {
            let (body, rest) = characters.split_at_checked(at).unwrap_or_default();
            rest.first() == self.letter_after(body)
        })
    }

    fn letter_after(&self, body: &[u8]) -> Option<&u8> {
        let mut sum = self.constant;
        for (character, weight) in body.iter().rev().zip(self.weights.iter().rev()) {
            sum += self.value(*character) * u32::from(*weight);
        }
        let modulus = self.letters.len() as u32;
        self.letters.get(((modulus - sum % modulus) % modulus) as usize)
    }

    fn value(&self, character: u8) -> u32 {
        if self.values.is_empty() {
            return u32::from(character.wrapping_sub(b'0'));
        }
        let place = self.values.iter().position(|value| *value == character);
        place.unwrap_or_default() as u32
    }
}

/// Classes of characters: a letter, then ranges as pairs of first and last character.
const CLASSES: &[u8] = b"\
    d09 lAZ a09AZ \
    nAZ&&\xD1\xD1 \
    v19AV z19AZ \
    u09AHJNPRTUWY \
    k09KK x09XX \
    sHHMMXX";

/// Whether a character is of a class: `d` digits, `l` letters, `a` both, `n` letters of names in an RFC, `v` and `z` letters
/// and digits but the zero, as far as V or Z, `u` letters and digits but letters that look like others, `k` and `x` digits
/// and a letter for ten, `s` the sexes of a CURP. Any other character means itself.
fn is_of(class: u8, character: u8) -> bool {
    let mut classes = CLASSES.split(|&byte| byte == b' ');
    match classes.find_map(|own| own.strip_prefix(&[class])) {
        Some(pairs) => pairs
            .chunks(2)
            .any(|pair| matches!(pair, [from, to] if (from..=to).contains(&&character))),
        None => character == class,
    }
}

/// Whether the characters of the number, from a place on, begin with one of `words`, a text of words of `length` characters
/// each.
pub(super) fn has_word(characters: &[u8], at: usize, words: &[u8], length: usize) -> bool {
    let rest = characters.get(at..).unwrap_or_default();
    words.chunks(length.max(1)).any(|word| rest.starts_with(word))
}
