//! What names refuse, against the properties that ICU4X carries.

use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, GeneralCategory, JoiningType, NoncharacterCodePoint, Script,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use usherkit_core::formats::text::first_forbidden_in_name;

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

/// The characters that names may hold, but for those without properties of their own: unassigned and private ones.
fn characters_of_names() -> impl Iterator<Item = char> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_assigned = move |&character: &char| {
        !matches!(
            categories.get(character),
            GeneralCategory::Unassigned | GeneralCategory::PrivateUse
        )
    };
    ('\0'..=char::MAX)
        .filter(is_assigned)
        .filter(|&character| !is_refused(&character.to_string()))
}

fn is_refused(text: &str) -> bool {
    first_forbidden_in_name(text).is_some()
}

#[test]
fn every_character_is_refused_by_its_properties() {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let noncharacters = CodePointSetData::new::<NoncharacterCodePoint>();
    for character in '\0'..=char::MAX {
        let by_category = matches!(
            categories.get(character),
            GeneralCategory::Control | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator
        );
        let expected = by_category
            || ignorable.contains(character)
            || noncharacters.contains(character)
            || matches!(character, '\u{FFF9}'..='\u{FFFB}' | '\u{FFFD}');
        assert_eq!(
            is_refused(&format!("a{character}")),
            expected,
            "{}",
            character.escape_unicode()
        );
    }
}

#[test]
fn joiners_pass_after_every_virama_and_after_nothing_else() {
    let classes = CodePointMapData::<CanonicalCombiningClass>::new();
    for character in characters_of_names() {
        let expected = classes.get(character) == CanonicalCombiningClass::Virama;
        assert_eq!(
            !is_refused(&format!("a{character}{JOINER}b")),
            expected,
            "{}",
            character.escape_unicode()
        );
    }
}

#[test]
fn non_joiners_pass_between_letters_that_join() {
    let types = CodePointMapData::<JoiningType>::new();
    let classes = CodePointMapData::<CanonicalCombiningClass>::new();
    let beh = '\u{628}';
    for character in characters_of_names() {
        // Marks may stand between the letter and the joiner; the letter is what counts.
        if types.get(character) == JoiningType::Transparent
            || classes.get(character) != CanonicalCombiningClass::NotReordered
        {
            continue;
        }
        let joining = types.get(character);
        let joins_next = matches!(joining, JoiningType::LeftJoining | JoiningType::DualJoining);
        let joins_previous = matches!(joining, JoiningType::RightJoining | JoiningType::DualJoining);
        let before = format!("{character}\u{64E}{NON_JOINER}{beh}");
        let after = format!("{beh}{NON_JOINER}\u{64E}{character}");
        assert_eq!(!is_refused(&before), joins_next, "{}", character.escape_unicode());
        assert_eq!(!is_refused(&after), joins_previous, "{}", character.escape_unicode());
    }
}

/// The core tells transparent characters by their combining class and a short list, for the whole property would cost
/// a kilobyte. This test states for which characters that differs.
#[test]
fn letters_join_across_marks() {
    let types = CodePointMapData::<JoiningType>::new();
    let classes = CodePointMapData::<CanonicalCombiningClass>::new();
    let scripts = CodePointMapData::<Script>::new();
    let joins = |character: char| {
        matches!(
            types.get(character),
            JoiningType::LeftJoining | JoiningType::RightJoining | JoiningType::DualJoining
        )
    };
    let mut cursive: Vec<Script> = characters_of_names()
        .filter(|&character| joins(character))
        .map(|character| scripts.get(character))
        .collect();
    cursive.dedup();
    let beh = '\u{628}';
    for character in characters_of_names() {
        let class = classes.get(character);
        if joins(character) || class == CanonicalCombiningClass::Virama {
            continue;
        }
        let passes = !is_refused(&format!("{beh}{character}{NON_JOINER}{beh}"));
        if types.get(character) != JoiningType::Transparent {
            // Spacing marks (Mc) with a class, as in Indic scripts and musical notation.
            assert!(
                !passes || class != CanonicalCombiningClass::NotReordered,
                "{}",
                character.escape_unicode()
            );
            assert!(
                !passes || !cursive.contains(&scripts.get(character)),
                "{}",
                character.escape_unicode()
            );
        } else if !passes {
            assert!(
                !cursive.contains(&scripts.get(character)),
                "{}",
                character.escape_unicode()
            );
        }
    }
}
