//! NFC against the crate `unicode-normalization`, an independent implementation of the same Unicode version.

use proptest::prelude::*;
use unicode_normalization::char::{canonical_combining_class as oracle_class, decompose_canonical};
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfc_quick};
use usherkit_core::text::nfc::{Check, UNICODE_VERSION, canonical_combining_class, is_nfc, nfc};

fn normalized(text: &str) -> String {
    let mut out = String::new();
    nfc(text, &mut out);
    out
}

fn assert_agrees(text: &str) {
    let expected: String = text.nfc().collect();
    assert_eq!(normalized(text), expected, "{}", text.escape_unicode());
    let check = match is_nfc_quick(text.chars()) {
        IsNormalized::Yes => Check::Yes,
        IsNormalized::No => Check::No,
        IsNormalized::Maybe => Check::Maybe,
    };
    assert_eq!(is_nfc(text), check, "{}", text.escape_unicode());
}

fn every_character() -> impl Iterator<Item = char> {
    '\0'..=char::MAX
}

/// Characters that normalization can change: marks, and both sides of mappings.
fn sensitive_characters() -> Vec<char> {
    let mut characters = vec!['\u{1100}', '\u{1112}', '\u{1113}', '\u{1161}', '\u{1175}', '\u{1176}'];
    characters.extend([
        '\u{11A7}', '\u{11A8}', '\u{11C2}', '\u{11C3}', '가', '각', '힣', '\u{D7B0}',
    ]);
    let is_syllable = |character: &char| ('가'..='힣').contains(character);
    for character in every_character().filter(|character| !is_syllable(character)) {
        let mut parts = Vec::new();
        decompose_canonical(character, |part| parts.push(part));
        if parts != [character] || oracle_class(character) != 0 {
            characters.push(character);
            characters.append(&mut parts);
        }
    }
    characters.sort_unstable();
    characters.dedup();
    characters
}

#[test]
fn both_are_of_one_unicode_version() {
    assert_eq!(UNICODE_VERSION, unicode_normalization::UNICODE_VERSION);
}

#[test]
fn every_character_alone() {
    for character in every_character() {
        assert_eq!(
            canonical_combining_class(character),
            oracle_class(character),
            "{}",
            character.escape_unicode()
        );
        assert_agrees(character.encode_utf8(&mut [0; 4]));
    }
}

#[test]
fn sensitive_characters_among_marks() {
    // By its class, a mark sorts before, between or after these two.
    for character in sensitive_characters() {
        assert_agrees(&format!("u\u{308}{character}\u{304}\u{323}"));
    }
}

#[test]
fn every_canonical_decomposition_comes_back() {
    for character in sensitive_characters().into_iter().chain('가'..='힣') {
        let decomposed: String = character.nfd().collect();
        assert_agrees(&decomposed);
    }
}

#[test]
fn sensitive_characters_in_pairs() {
    let characters = sensitive_characters();
    assert!(
        characters.len() > 4_000,
        "the sample holds all marks and mappings: {}",
        characters.len()
    );
    // Of nearly twenty million pairs, this takes one in 7 of those that end in a composing mark and one in 97 of the others.
    // The test above has all pairs that compose.
    let composes = |mark: &char| is_nfc_quick(std::iter::once(*mark)) == IsNormalized::Maybe;
    let composing: Vec<char> = characters.iter().copied().filter(composes).collect();
    let mut out = String::new();
    let mut text = String::new();
    for (row, &first) in characters.iter().enumerate() {
        let marks = composing.iter().skip(row % 7).step_by(7);
        let others = characters.iter().skip(row % 97).step_by(97);
        for &second in marks.chain(others) {
            text.clear();
            text.extend([first, second]);
            out.clear();
            nfc(&text, &mut out);
            assert!(out.chars().eq(text.nfc()), "{}", text.escape_unicode());
        }
    }
}

fn sensitive_text() -> impl Strategy<Value = String> {
    let characters = sensitive_characters();
    let marks: Vec<char> = characters
        .iter()
        .copied()
        .filter(|&character| oracle_class(character) != 0)
        .collect();
    let sensitive = prop::sample::select(characters);
    let mark = prop::sample::select(marks);
    let letter = prop_oneof![
        "[a-zA-Z]",
        Just("é".to_owned()),
        Just("ộ".to_owned()),
        Just("ά".to_owned())
    ]
    .prop_map(|text| text.chars().next().unwrap_or('a'));
    let syllable = prop::char::range('\u{AC00}', '\u{D7A3}');
    let character = prop_oneof![3 => sensitive, 4 => mark, 3 => letter, 1 => syllable, 1 => any::<char>()];
    prop::collection::vec(character, 0..24).prop_map(String::from_iter)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 3_000, ..usherkit_tests::properties!("formats_nfc") })]

    #[test]
    fn random_text(text in sensitive_text()) {
        assert_agrees(&text);
    }

    #[test]
    fn normalizing_twice_changes_nothing(text in sensitive_text()) {
        let once = normalized(&text);
        prop_assert_ne!(is_nfc(&once), Check::No);
        prop_assert_eq!(&normalized(&once), &once);
    }
}
