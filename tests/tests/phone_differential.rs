//! The engine against `rlibphonenumber`, a port of Google's library with regular expressions, over mutated rows of the
//! corpus and odd strings; and the engine alone against random text.
//!
//! `USHERKIT_FUZZ=5000000 cargo test --release --test phone_differential` sets the number of inputs, which is a few thousand
//! by default; `USHERKIT_FUZZ_SEED` sets the seed.

use std::env;
use std::panic::{self, AssertUnwindSafe};

use rlibphonenumber::{
    NumberLengthType, PHONE_NUMBER_UTIL, ParseError, PhoneNumberFormat, PhoneNumberType,
    ValidationError as LengthError, get_national_significant_number_owned,
};
use usherkit_core::phone::{self, AsYouType, Format, NumberType, PhoneError, Possible, Region};
use usherkit_tests::phone::{assert_none, data, unzipped};

/// The number of inputs by default.
const FEW: usize = 20_000;

fn inputs() -> usize {
    env::var("USHERKIT_FUZZ").map_or(FEW, |count| count.parse().expect("USHERKIT_FUZZ is a number"))
}

/// Random numbers from a seed (xorshift64*, S. Vigna 2016).
struct Random(u64);

impl Random {
    fn seeded(stream: u64) -> Self {
        let seed =
            env::var("USHERKIT_FUZZ_SEED").map_or(20_261_122, |seed| seed.parse().expect("the seed is a number"));
        Self((seed ^ stream.wrapping_mul(0x9e37_79b9_7f4a_7c15)) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    fn below(&mut self, limit: usize) -> usize {
        (self.next() >> 16) as usize % limit
    }

    fn of<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.below(items.len())]
    }
}

/// Characters that have a meaning somewhere in a phone number, and some that have none.
const CHARACTERS: &str = "0123456789012345678900112233++--()()..//  x#*,;~[]xXeEtTnNaoié:=_\\\"@%&'\t\n\r\
    ０１９＋－／．　（）［］～＃ｅｘｔｎｉＸＴ٠١٩۰۹०९๐𝟎𝟗\u{a0}\u{ad}\u{200b}\u{2060}‐‑–—―−ー⁓∼óÓ\u{301}добДОБñß中문ی🙂\u{fe0f}\u{20e3}\u{202a}\u{202c}²½Ⅷ";

/// Pieces with a meaning as a whole.
const PIECES: &[&str] = &[
    "+",
    "00",
    "011",
    "tel:",
    "tel:+",
    ";phone-context=",
    ";phone-context=+1",
    ";phone-context=example.com",
    ";isub=12",
    ";ext=",
    " ext. ",
    " extn ",
    "extension",
    "extensió",
    "extensio\u{301}n",
    " x",
    "xtn",
    "доб. ",
    " anexo ",
    " int ",
    ",,",
    ",",
    ";",
    "#",
    " ~ ",
    "(0)",
    "12#",
    "- 503#",
    "/x2",
    "\\ x3",
    "800FLOWERS",
    "1-800-",
    "+1",
    "+44",
    "+39 0",
    "0",
    "00000000",
    "99999999999999999999",
];

/// An input like those of the corpus, with some damage.
fn mutated(random: &mut Random, rows: &[(&str, &str)], regions: &[&'static str]) -> (String, String) {
    let characters: Vec<char> = CHARACTERS.chars().collect();
    let &(text, region) = random.of(rows);
    let mut text: Vec<char> = text.chars().collect();
    let mut region = region.to_owned();
    if random.below(20) == 0 {
        text = (0..random.below(24)).map(|_| *random.of(&characters)).collect();
    }
    for _ in 0..random.below(5) {
        let at = random.below(text.len() + 1);
        match random.below(9) {
            0 | 1 => text.insert(at, *random.of(&characters)),
            2 if at < text.len() => drop(text.remove(at)),
            3 if at < text.len() => text[at] = *random.of(&characters),
            4 => {
                let piece: Vec<char> = random.of(PIECES).chars().collect();
                text.splice(at..at, piece);
            }
            5 => text.extend(random.of(PIECES).chars()),
            6 => {
                let piece: Vec<char> = random.of(PIECES).chars().collect();
                text.splice(0..0, piece);
            }
            7 => text.truncate(at),
            _ => {
                region = if random.below(3) == 0 {
                    String::new()
                } else {
                    (*random.of(regions)).to_owned()
                }
            }
        }
    }
    (text.into_iter().collect(), region)
}

/// The complete verdict on an input, in the same terms for both.
#[derive(Debug, PartialEq)]
enum Verdict {
    Error(PhoneError),
    Number {
        calling_code: u16,
        national: String,
        extension: String,
        valid: bool,
        possible: Possible,
        region: String,
        number_type: NumberType,
        formats: [String; 4],
    },
}

fn ours(text: &str, region: &str) -> Verdict {
    match phone::parse(text, Region::find(region)) {
        Err(PhoneError::MissingRegion) => Verdict::Error(PhoneError::InvalidCountryCode),
        Err(error) => Verdict::Error(error),
        Ok(number) => Verdict::Number {
            calling_code: number.calling_code(),
            national: number.national_number().to_string(),
            extension: number
                .extension()
                .map(|extension| extension.to_string())
                .unwrap_or_default(),
            valid: number.is_valid(),
            possible: number.possible(),
            region: number.region().map_or("", Region::code).to_owned(),
            number_type: number.number_type(),
            formats: [Format::E164, Format::International, Format::National, Format::Rfc3966]
                .map(|format| number.format(format).to_string()),
        },
    }
}

/// The verdict of `rlibphonenumber`; `None` if it panics.
fn theirs(text: &str, region: &str) -> Option<Verdict> {
    panic::catch_unwind(AssertUnwindSafe(|| judged_by_oracle(text, region))).ok()
}

fn judged_by_oracle(text: &str, region: &str) -> Verdict {
    let oracle = &PHONE_NUMBER_UTIL;
    let mut number = match oracle.parse(text, rlibphonenumber::Region::from_code(region).ok()) {
        Ok(number) => number,
        Err(error) => {
            return Verdict::Error(match error {
                ParseError::InvalidCountryCode => PhoneError::InvalidCountryCode,
                ParseError::NotANumber(_) => PhoneError::NotANumber,
                ParseError::TooShortAfterIdd => PhoneError::TooShortAfterIdd,
                ParseError::TooShortNsn => PhoneError::TooShort,
                ParseError::TooLongNsn => PhoneError::TooLong,
            });
        }
    };
    if !number.extension().is_empty() {
        number.extension = Some(ascii_digits(number.extension()));
    }
    let region = oracle.get_region_for_number(&number);
    let formats = [
        PhoneNumberFormat::E164,
        PhoneNumberFormat::International,
        PhoneNumberFormat::National,
        PhoneNumberFormat::RFC3966,
    ];
    Verdict::Number {
        calling_code: number.country_code as u16,
        national: get_national_significant_number_owned(&number),
        extension: number.extension().to_owned(),
        valid: oracle.is_valid_number(&number),
        possible: match oracle.is_possible_number_with_reason(&number) {
            Ok(NumberLengthType::IsPossible) => Possible::IsPossible,
            Ok(NumberLengthType::IsPossibleLocalOnly) => Possible::IsPossibleLocalOnly,
            Err(LengthError::InvalidCountryCode) => Possible::InvalidCountryCode,
            Err(LengthError::TooShort) => Possible::TooShort,
            Err(LengthError::InvalidLength) => Possible::InvalidLength,
            Err(LengthError::TooLong) => Possible::TooLong,
        },
        region: region
            .map(|region| region.as_region_str().to_string())
            .unwrap_or_default(),
        number_type: type_of(oracle.get_number_type(&number)),
        formats: formats.map(|format| oracle.format(&number, format).into_owned()),
    }
}

fn type_of(number_type: PhoneNumberType) -> NumberType {
    match number_type {
        PhoneNumberType::FixedLine => NumberType::FixedLine,
        PhoneNumberType::Mobile => NumberType::Mobile,
        PhoneNumberType::FixedLineOrMobile => NumberType::FixedLineOrMobile,
        PhoneNumberType::TollFree => NumberType::TollFree,
        PhoneNumberType::PremiumRate => NumberType::PremiumRate,
        PhoneNumberType::SharedCost => NumberType::SharedCost,
        PhoneNumberType::VoIP => NumberType::Voip,
        PhoneNumberType::PersonalNumber => NumberType::PersonalNumber,
        PhoneNumberType::Pager => NumberType::Pager,
        PhoneNumberType::UAN => NumberType::Uan,
        PhoneNumberType::VoiceMail => NumberType::Voicemail,
        PhoneNumberType::Unknown => NumberType::Unknown,
    }
}

/// Whether `rlibphonenumber` is known to differ from Google's algorithm on such a text, while the engine follows it. PyPI
/// `phonenumbers` confirms each kind.
///
/// - `～` (U+FF5E) is punctuation to Google, and ends the number there.
/// - A second number, as in `x302/x2303`, begins at the first such mark; in `rlibphonenumber` the last mark counts, and none
///   on a later line.
/// - A text may have 250 characters; in `rlibphonenumber`, any number.
/// - A number of exactly two digits takes no extension: Google's expression for viable numbers is `\d{2}` or a longer
///   form with an optional extension; in `rlibphonenumber` the extension belongs to both.
/// - A number may have any number of leading zeros; in `rlibphonenumber`, at most ten.
fn is_known_fault(text: &str, ours: &Verdict) -> bool {
    if matches!(ours, Verdict::Number { national, .. } if national.starts_with("00000000000")) {
        return true;
    }
    let marks = text
        .split(['/', '\\'])
        .skip(1)
        .filter(|rest| rest.trim_start_matches(' ').starts_with('x'))
        .count();
    if text.contains('～') || marks > 1 || (marks > 0 && text.contains('\n')) || text.chars().count() > 250 {
        return true;
    }
    let digit = |character: &char| {
        !PHONE_NUMBER_UTIL
            .normalize_digits_only(character.to_string())
            .is_empty()
    };
    let number = text
        .chars()
        .skip_while(|character| !digit(character) && !matches!(character, '+' | '＋'));
    let digits = number.take_while(digit).count();
    digits == 2 && *ours == Verdict::Error(PhoneError::NotANumber)
}

/// The extension in ASCII digits: Google leaves it in the script in which it was written, the engine does not.
fn ascii_digits(extension: &str) -> String {
    PHONE_NUMBER_UTIL.normalize_digits_only(extension)
}

#[test]
fn both_say_the_same() {
    let corpus = unzipped(&data("phone-corpus.tsv.gz"));
    let rows: Vec<(&str, &str)> = corpus
        .lines()
        .skip(1)
        .map(|line| {
            let mut columns = line.split('\t');
            (columns.next().unwrap(), columns.next().unwrap())
        })
        .collect();
    let regions: Vec<&'static str> = Region::all()
        .filter(|region| !region.is_world())
        .map(Region::code)
        .collect();
    panic::set_hook(Box::new(|_| {}));
    let mut random = Random::seeded(1);
    let mut different = Vec::new();
    let (mut panics, mut known) = (0, 0);
    let count = inputs();
    for _ in 0..count {
        let (text, region) = mutated(&mut random, &rows, &regions);
        let ours = ours(&text, &region);
        match theirs(&text, &region) {
            None => panics += 1,
            Some(theirs) if theirs == ours => {}
            Some(_) if is_known_fault(&text, &ours) => known += 1,
            Some(theirs) => different.push(format!(
                "{text:?} in {region:?}\n    theirs {theirs:?}\n    ours   {ours:?}"
            )),
        }
    }
    let _ = panic::take_hook();
    eprintln!(
        "{count} inputs: {panics} panics and {known} known faults of the oracle, {} differences",
        different.len()
    );
    assert_none(&different, count);
}

#[test]
fn no_text_makes_the_engine_panic() {
    let characters: Vec<char> = CHARACTERS.chars().collect();
    let regions: Vec<Region> = Region::all().collect();
    let mut random = Random::seeded(2);
    for _ in 0..inputs() {
        let length = if random.below(50) == 0 {
            random.below(400)
        } else {
            random.below(30)
        };
        let text: String = (0..length)
            .map(|_| match random.below(12) {
                0 => char::from_u32(random.next() as u32 % 0x11_0000).unwrap_or('\u{fffd}'),
                1..=6 => char::from(b'0' + random.below(10) as u8),
                _ => *random.of(&characters),
            })
            .collect();
        let region = Some(*random.of(&regions)).filter(|_| random.below(4) > 0);
        if let Ok(number) = phone::parse(&text, region) {
            assert!(number.national_number().len() <= 17);
            assert_eq!(number.is_valid(), number.invalid_reason().is_none());
            for format in [Format::E164, Format::International, Format::National, Format::Rfc3966] {
                assert!(number.format(format).len() > 1);
            }
        }
        let mut formatter = AsYouType::new(region);
        let (shown, caret) = formatter.retype(&text, random.below(40));
        assert!(caret <= shown.encode_utf16().count());
        for typed in text.chars() {
            formatter.input_and_remember(typed);
        }
        assert!(formatter.remembered_position() <= formatter.text().chars().count().max(length * 2));
    }
}
