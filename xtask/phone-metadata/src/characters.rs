//! Unicode's digits, letters and numbers, as far as phone numbers need them.

use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

/// The first character beyond ASCII.
const FIRST: u32 = 0x80;

/// The zeros of all scripts except ASCII; the other digits follow each.
pub(crate) fn zeros() -> Vec<u8> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut zeros = Vec::new();
    let mut next = FIRST;
    for code in FIRST..=u32::from(char::MAX) {
        if code >= next && categories.get32(code) == GeneralCategory::DecimalNumber {
            zeros.push(code);
            next = code + 10;
        }
    }
    steps(&zeros)
}

/// Where the planes of rare scripts begin, where emoji begin, where Chinese characters continue, and where no letters follow.
const BEYOND: [u32; 4] = [0x1_0000, 0x1_f000, 0x2_0000, 0xe_0000];

/// Where letters and numbers begin and end, alternately. Marks, unassigned and private characters count as the character
/// before them; beyond the basic plane whole blocks count as one or the other.
pub(crate) fn letters() -> Vec<u8> {
    use GeneralCategory as Category;
    let categories = CodePointMapData::<GeneralCategory>::new();
    let mut boundaries = Vec::new();
    let mut inside = false;
    for code in FIRST..BEYOND[0] {
        let letter = match categories.get32(code) {
            Category::UppercaseLetter
            | Category::LowercaseLetter
            | Category::TitlecaseLetter
            | Category::ModifierLetter
            | Category::OtherLetter
            | Category::DecimalNumber
            | Category::LetterNumber
            | Category::OtherNumber => true,
            Category::Unassigned
            | Category::NonspacingMark
            | Category::SpacingMark
            | Category::EnclosingMark
            | Category::PrivateUse
            | Category::Surrogate => continue,
            _ => false,
        };
        if letter != inside {
            boundaries.push(code);
            inside = letter;
        }
    }
    // The last boundary before this ends the letters.
    assert!(!inside, "the basic plane ends inside letters");
    boundaries.extend(BEYOND);
    steps(&boundaries)
}

/// Ascending numbers as the distances between them, seven bits in each byte.
fn steps(numbers: &[u32]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut before = 0;
    for &number in numbers {
        let mut step = number - before;
        before = number;
        while step >= 0x80 {
            bytes.push(step as u8 | 0x80);
            step >>= 7;
        }
        bytes.push(step as u8);
    }
    bytes
}
