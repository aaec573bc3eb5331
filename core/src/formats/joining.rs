//! Where ZERO WIDTH JOINER and NON-JOINER have a meaning (RFC 5892 appendices A.1 and A.2).

use super::nfc::canonical_combining_class;
use super::packed::Runs;
use super::unicode_tables::{JOINING, JOINING_BITS};

/// ZERO WIDTH NON-JOINER.
pub(super) const NON_JOINER: char = '\u{200C}';
/// ZERO WIDTH JOINER.
pub(super) const JOINER: char = '\u{200D}';

/// The combining class of viramas, which take the vowel from a consonant.
const VIRAMA: u8 = 9;

/// Bits of the table: the letter joins the one after it (`Joining_Type` L or D) …
const JOINS_FOLLOWING: u8 = 1;
/// … or the one before it (R or D) …
const JOINS_PRECEDING: u8 = 2;
/// … or letters join across the character (T).
const TRANSPARENT: u8 = 4;

/// Whether a joiner may stand between two texts: either after a virama, a non-joiner also between two letters of a
/// cursive script that would join.
pub(super) fn is_in_context(joiner: char, before: &str, after: &str) -> bool {
    if before
        .chars()
        .next_back()
        .is_some_and(|last| canonical_combining_class(last) == VIRAMA)
    {
        return true;
    }
    let joins = |letter: Option<char>, bit: u8| letter.is_some_and(|letter| joining(letter) & bit != 0);
    joiner == NON_JOINER
        && joins(
            before.chars().rev().find(|&letter| !is_transparent(letter)),
            JOINS_FOLLOWING,
        )
        && joins(after.chars().find(|&letter| !is_transparent(letter)), JOINS_PRECEDING)
}

/// Marks are told by their combining class, which agrees with `Joining_Type=T` for the marks of cursive scripts but for
/// those few that the table lists.
fn is_transparent(character: char) -> bool {
    canonical_combining_class(character) != 0 || joining(character) & TRANSPARENT != 0
}

fn joining(character: char) -> u8 {
    let runs = Runs {
        bytes: &JOINING,
        anchors: &[(0, 0, 0)],
    };
    let run = runs.holding(u32::from(character));
    run.and_then(|run| JOINING_BITS.get(run.number)).copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joiners_follow_viramas() {
        assert!(is_in_context(JOINER, "\u{D15}\u{D4D}", "\u{D37}"));
        assert!(is_in_context(NON_JOINER, "\u{915}\u{94D}", "\u{937}"));
        assert!(!is_in_context(JOINER, "\u{D15}", "\u{D37}"));
        assert!(!is_in_context(JOINER, "", ""));
    }

    #[test]
    fn non_joiners_part_letters_that_would_join() {
        // BEH joins both sides, ALEF only the one before it, HAMZA none, U+A872 only the one after it.
        let (beh, alef, hamza, left_only, mark) = ("\u{628}", "\u{627}", "\u{621}", "\u{A872}", "\u{64E}");
        assert!(is_in_context(NON_JOINER, beh, beh));
        assert!(is_in_context(NON_JOINER, beh, alef));
        assert!(is_in_context(NON_JOINER, left_only, beh));
        assert!(!is_in_context(NON_JOINER, alef, beh));
        assert!(!is_in_context(NON_JOINER, beh, left_only));
        assert!(!is_in_context(NON_JOINER, beh, hamza));
        assert!(!is_in_context(NON_JOINER, beh, ""));
        assert!(!is_in_context(NON_JOINER, "", beh));
        assert!(!is_in_context(NON_JOINER, "a", "b"));
        assert!(!is_in_context(JOINER, beh, beh));
        assert!(is_in_context(
            NON_JOINER,
            &[beh, mark, mark].concat(),
            &[mark, alef].concat()
        ));
        assert!(!is_in_context(NON_JOINER, &[alef, mark].concat(), beh));
        // Transparent without a combining class: MONGOLIAN LETTER ALI GALI BALUDA.
        assert!(is_in_context(NON_JOINER, "\u{1820}\u{1885}", "\u{1821}"));
    }
}
