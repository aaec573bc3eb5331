//! Hangul syllables are composed by arithmetic (Unicode Standard section 3.12).

const SYLLABLES: u32 = 0xAC00;
const INITIALS: u32 = 0x1100;
const VOWELS: u32 = 0x1161;
/// One before the first final consonant: the place of "none".
const FINALS: u32 = 0x11A7;
const INITIAL_COUNT: u32 = 19;
const VOWEL_COUNT: u32 = 21;
const FINAL_COUNT: u32 = 28;

pub(super) fn is_vowel(character: char) -> bool {
    (VOWELS..VOWELS + VOWEL_COUNT).contains(&u32::from(character))
}

pub(super) fn is_final(character: char) -> bool {
    (FINALS + 1..FINALS + FINAL_COUNT).contains(&u32::from(character))
}

pub(super) fn compose(first: char, second: char) -> Option<char> {
    let (first, code) = (u32::from(first), u32::from(second));
    if is_vowel(second) {
        let initial = first.checked_sub(INITIALS).filter(|&initial| initial < INITIAL_COUNT)?;
        return char::from_u32(SYLLABLES + (initial * VOWEL_COUNT + (code - VOWELS)) * FINAL_COUNT);
    }
    if is_final(second) {
        let syllable = first
            .checked_sub(SYLLABLES)
            .filter(|&syllable| syllable < INITIAL_COUNT * VOWEL_COUNT * FINAL_COUNT)?;
        return if syllable.is_multiple_of(FINAL_COUNT) {
            char::from_u32(first + (code - FINALS))
        } else {
            None
        };
    }
    None
}
