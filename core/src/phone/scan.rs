//! Finds the characters that matter in phone numbers.
//!
//! One pass turns every character into one byte, its *symbol*: ASCII stays, the few other characters with a role in phone
//! numbers have symbols above ASCII, and all others are a letter, a number or neither. All further scanning reads only
//! symbols. The functions are those of Google's `PhoneNumberUtil`, whose regular expressions for this are fixed and
//! therefore written out by hand.

use super::digits::Digits;
use super::error::PhoneError;
use super::{symbol, unicode};

/// `MAX_INPUT_STRING_LENGTH`, in characters.
const LONGEST_INPUT: usize = 250;

/// The symbols of a text.
pub(super) struct Symbols {
    bytes: [u8; LONGEST_INPUT],
    length: usize,
}

impl Symbols {
    /// No symbols.
    pub(super) fn new() -> Self {
        Self {
            bytes: [0; LONGEST_INPUT],
            length: 0,
        }
    }

    /// Reads a text, unless it is longer than any number may be.
    pub(super) fn read(text: &str) -> Result<Self, PhoneError> {
        let mut symbols = Self::new();
        for character in text.chars() {
            if !symbols.push(unicode::symbol_of(character)) {
                return Err(PhoneError::TooLong);
            }
        }
        Ok(symbols)
    }

    /// The symbols.
    pub(super) fn as_slice(&self) -> &[u8] {
        self.bytes.get(..self.length).unwrap_or_default()
    }

    fn push(&mut self, symbol: u8) -> bool {
        let place = self.bytes.get_mut(self.length).map(|place| *place = symbol);
        self.length += usize::from(place.is_some());
        place.is_some()
    }

    #[cfg_attr(feature = "compact", inline(never))]
    fn extend(&mut self, symbols: &[u8]) {
        for &symbol in symbols {
            self.push(symbol);
        }
    }
}

/// The value of a decimal digit of any script.
pub(super) fn digit(symbol: u8) -> Option<u8> {
    is_digit(symbol).then_some(symbol & 0xf)
}

fn is_digit(symbol: u8) -> bool {
    (symbol & 0x7f).is_ascii_digit()
}

/// `PLUS_CHARS`
pub(super) fn is_plus(symbol: u8) -> bool {
    matches!(symbol, b'+' | symbol::WIDE_PLUS)
}

/// `VALID_PUNCTUATION`, and the star that may stand among it.
fn is_punctuation(symbol: u8) -> bool {
    matches!(
        symbol,
        b'-' | b'x'
            | b'X'
            | b' '
            | b'('
            | b')'
            | b'.'
            | b'['
            | b']'
            | b'/'
            | b'~'
            | b'*'
            | symbol::PUNCTUATION
            | symbol::PROLONGED
            | symbol::NO_BREAK_SPACE
            | symbol::WIDE_STOP
    )
}

/// Whether a symbol only separates digits: punctuation without the letters and the star among it.
#[cfg(feature = "as-you-type")]
pub(super) fn is_separator(symbol: u8) -> bool {
    is_punctuation(symbol) && !matches!(symbol, b'x' | b'X' | b'*')
}

/// Whether a symbol is kept at the end of a number: the opposite of `UNWANTED_END_CHARS`.
fn is_wanted_at_end(symbol: u8) -> bool {
    symbol.is_ascii_alphanumeric() || is_digit(symbol) || matches!(symbol, b'#' | symbol::O_ACUTE..=symbol::PROLONGED)
}

/// The first place where the symbols of `wanted` follow each other.
fn find(symbols: &[u8], wanted: &[u8]) -> Option<usize> {
    symbols.windows(wanted.len()).position(|window| window == wanted)
}

/// `buildNationalNumberForParsing`: the part of a text that may be a phone number, by RFC 3966 if it has `;phone-context=`.
pub(super) fn national_number_for_parsing<'a>(text: &'a [u8], joined: &'a mut Symbols) -> Result<&'a [u8], PhoneError> {
    const CONTEXT: &[u8] = b";phone-context=";
    const SCHEME: &[u8] = b"tel:";
    let mut number = match find(text, CONTEXT) {
        None => extract_possible_number(text),
        Some(parameter) => {
            let context = text.get(parameter + CONTEXT.len()..).unwrap_or_default();
            let context = context.split(|&symbol| symbol == b';').next().unwrap_or_default();
            if !is_phone_context_valid(context) {
                return Err(PhoneError::NotANumber);
            }
            // A number as context goes in front; a domain is dropped.
            if context.first() == Some(&b'+') {
                joined.extend(context);
            }
            let start = find(text, SCHEME).map_or(0, |scheme| scheme + SCHEME.len());
            joined.extend(text.get(start..parameter).unwrap_or_default());
            joined.as_slice()
        }
    };
    if let Some(address @ 1..) = find(number, b";isub=") {
        number = number.get(..address).unwrap_or_default();
    }
    Ok(number)
}

/// `isPhoneContextValid`: a global number or a domain name.
fn is_phone_context_valid(context: &[u8]) -> bool {
    if let Some((b'+', number)) = context.split_first() {
        let visual = |symbol: u8| matches!(symbol, b'-' | b'.' | b'(' | b')');
        return number.iter().any(|&s| is_digit(s)) && number.iter().all(|&s| is_digit(s) || visual(s));
    }
    let domain = context.strip_suffix(b".").unwrap_or(context);
    let is_label = |label: &[u8]| {
        let letter_or_digit = |symbol: u8| symbol.is_ascii_alphabetic() || is_digit(symbol);
        label.iter().all(|&s| s == b'-' || letter_or_digit(s))
            && label.first().is_some_and(|&s| letter_or_digit(s))
            && label.last().is_some_and(|&s| letter_or_digit(s))
    };
    let mut labels = domain.split(|&symbol| symbol == b'.');
    let top = labels.next_back().unwrap_or_default();
    labels.all(is_label) && is_label(top) && top.first().is_some_and(u8::is_ascii_alphabetic)
}

/// `extractPossibleNumber`: from the first plus or digit, without the clutter at the end and without a second number.
fn extract_possible_number(text: &[u8]) -> &[u8] {
    let start = text
        .iter()
        .position(|&symbol| is_plus(symbol) || is_digit(symbol))
        .unwrap_or(text.len());
    let end = text
        .iter()
        .rposition(|&symbol| is_wanted_at_end(symbol))
        .map_or(0, |last| last + 1);
    let number = text.get(start..end).unwrap_or_default();
    // `SECOND_NUMBER_START`: as in `(530) 583-6985 x302/x2303`.
    let second = number.iter().enumerate().position(|(at, symbol)| {
        let rest = number.get(at + 1..).unwrap_or_default();
        matches!(symbol, b'/' | b'\\') && rest.iter().find(|&&symbol| symbol != b' ') == Some(&b'x')
    });
    number.get(..second.unwrap_or(number.len())).unwrap_or_default()
}

/// `isViablePhoneNumber`: two digits, or three with punctuation among and letters after them, and maybe an extension.
pub(super) fn is_viable_phone_number(number: &[u8]) -> bool {
    if let [first, second] = *number {
        return is_digit(first) && is_digit(second);
    }
    let leading = number
        .iter()
        .position(|&symbol| !is_plus(symbol))
        .unwrap_or(number.len());
    let mut digits = 0;
    let third = number.iter().skip(leading).position(|&symbol| {
        digits += usize::from(is_digit(symbol));
        digits == 3 || !(is_digit(symbol) || is_punctuation(symbol))
    });
    let Some(third) = third.filter(|_| digits == 3) else {
        return false;
    };
    let rest = number.get(leading + third + 1..).unwrap_or_default();
    let usual = |symbol: &u8| is_digit(*symbol) || is_punctuation(*symbol) || symbol.is_ascii_alphabetic();
    match rest.iter().position(|symbol| !usual(symbol)) {
        None => true,
        Some(end) => Extension::at_end_of(rest).is_some_and(|extension| extension.start(rest, end + 1).is_some()),
    }
}

/// `maybeStripExtension`: the number before an extension and the extension, if there is one.
pub(super) fn maybe_strip_extension(number: &[u8]) -> Option<(&[u8], &[u8])> {
    let extension = Extension::at_end_of(number)?;
    let before = number.get(..extension.start(number, number.len())?)?;
    let digits = number.get(extension.from..extension.to)?;
    is_viable_phone_number(before).then_some((before, digits))
}

/// The digits at the end of a number that can be an extension.
struct Extension {
    from: usize,
    to: usize,
}

impl Extension {
    fn at_end_of(number: &[u8]) -> Option<Self> {
        let to = number.len() - usize::from(number.last() == Some(&b'#'));
        let digits = number
            .get(..to)?
            .iter()
            .rev()
            .take_while(|&&symbol| is_digit(symbol))
            .count();
        (1..=20).contains(&digits).then_some(Self { from: to - digits, to })
    }

    /// The place where the mark of an extension begins, the first before `limit`: `EXTN_PATTERN`.
    fn start(&self, number: &[u8], limit: usize) -> Option<usize> {
        let hash = self.to < number.len();
        let before = number.get(..self.from)?;
        // No mark has a digit or a plus in it.
        let number_end = before
            .iter()
            .rposition(|&symbol| is_digit(symbol) || is_plus(symbol))
            .map_or(0, |last| last + 1);
        (number_end..self.from.min(limit)).find(|&start| {
            let mark = before.get(start..).unwrap_or_default();
            most_digits(mark, hash).is_some_and(|most| self.to - self.from <= most)
        })
    }
}

/// How many digits an extension may have after these symbols; none if they do not announce one: the alternatives of
/// `createExtnPattern`. `hash` says that `#` follows the digits.
fn most_digits(mark: &[u8], hash: bool) -> Option<usize> {
    if !hash && mark.eq_ignore_ascii_case(b";ext=") {
        return Some(20);
    }
    let blanks = |symbol: &u8| matches!(*symbol, b' ' | symbol::NO_BREAK_SPACE | b'\t');
    let separators = |symbol: &u8| blanks(symbol) || *symbol == b',';
    let unlabelled = |rest: &[u8]| {
        let rest = match rest.split_first() {
            Some((b':' | b'.' | &symbol::WIDE_STOP, rest)) => rest,
            _ => rest,
        };
        rest.iter().all(|symbol| separators(symbol) || *symbol == b'-')
    };
    let labelled = skip(mark, separators);
    // In most numbers, no label begins here.
    let plain = matches!(labelled.first(), None | Some(b'-' | b'.' | b'(' | b')' | b'/'));
    let labels = if plain {
        [].as_slice()
    } else {
        &[(EXPLICIT_LABELS, 20), (AMBIGUOUS_LABELS, 9)]
    };
    for &(labels, most) in labels {
        let mut labels = labels.split(|&symbol| symbol == b'|');
        if labels.any(|label| strip(labelled, label).is_some_and(unlabelled)) {
            return Some(most);
        }
    }
    if hash && mark.iter().all(|symbol| matches!(symbol, b'-' | b' ')) {
        return Some(6);
    }
    let dialled = skip(mark, blanks);
    if let Some(rest) = strip(dialled, b",,").or(strip(dialled, b";"))
        && unlabelled(rest)
    {
        return Some(15);
    }
    (dialled.first() == Some(&b',') && unlabelled(skip(dialled, |symbol| *symbol == b','))).then_some(9)
}

fn skip(symbols: &[u8], unwanted: impl Fn(&u8) -> bool) -> &[u8] {
    let start = symbols
        .iter()
        .position(|symbol| !unwanted(symbol))
        .unwrap_or(symbols.len());
    symbols.get(start..).unwrap_or_default()
}

/// Removes a word, in any letter case.
fn strip<'a>(symbols: &'a [u8], word: &[u8]) -> Option<&'a [u8]> {
    let (start, rest) = symbols.split_at_checked(word.len())?;
    start.eq_ignore_ascii_case(word).then_some(rest)
}

/// `(?:e?xt(?:ensi(?:o\u0301?|ó))?n?|ｅ?ｘｔｎ?|доб|anexo)`, word by word.
const EXPLICIT_LABELS: &[u8] = b"xt|ext|xtn|extn|xtensio|extensio|xtension|extension\
    |xtensi\x90|extensi\x90|xtensi\x90n|extensi\x90n|xtensio\x8f|extensio\x8f|xtensio\x8fn|extensio\x8fn\
    |\x95\x94|\x91\x95\x94|\x95\x94\x93|\x91\x95\x94\x93|\x96\x97\x98|anexo";

/// `(?:[xｘ#＃~～]|int|ｉｎｔ)`, word by word.
const AMBIGUOUS_LABELS: &[u8] = b"x|\x95|#|\x8e|~|int|\x92\x93\x94";

const _: () = {
    use symbol::{ACUTE, CYRILLIC, O_ACUTE, WIDE_E, WIDE_HASH, WIDE_I, WIDE_N, WIDE_T, WIDE_X};
    let written = [
        ACUTE, O_ACUTE, WIDE_E, WIDE_I, WIDE_N, WIDE_T, WIDE_X, CYRILLIC, WIDE_HASH,
    ];
    assert!(matches!(
        written,
        [0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x8e]
    ));
};

/// `normalize`: only the digits; letters become digits of a keypad if there are three or more.
pub(super) fn normalize(number: &[u8]) -> Digits {
    let vanity = number.iter().filter(|symbol| symbol.is_ascii_alphabetic()).count() >= 3;
    let value = |symbol: u8| match symbol {
        // The digits on which a keypad has the letters from `a` on.
        b'a'..=b'z' | b'A'..=b'Z' if vanity => b"22233344455566677778889999"
            .get(usize::from((symbol | 0x20) - b'a'))
            .map(|key| key - b'0'),
        // Google's map for numbers with letters holds ASCII digits only.
        _ if vanity && !symbol.is_ascii() => None,
        _ => digit(symbol),
    };
    let mut digits = Digits::new();
    for digit in number.iter().filter_map(|&symbol| value(symbol)) {
        digits.push(digit);
    }
    digits
}
