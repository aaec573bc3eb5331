//! The characters that names refuse and the spelling of names, against the properties of ICU4X.

use icu_properties::props::{
    CanonicalCombiningClass, DefaultIgnorableCodePoint, EmojiPresentation, GeneralCategory, IndicSyllabicCategory,
    JoiningType, NoncharacterCodePoint, Script, UnifiedIdeograph, WhiteSpace,
};
use icu_properties::{CodePointMapData, CodePointSetData};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use usherkit_core::formats::Date;
use usherkit_core::rulebook::{Kind, Record, optional};
use usherkit_core::text::{first_forbidden_in_name, has_modifier, is_invisible, spell, trim};
use usherkit_core::{Answer, Options};

const NON_JOINER: char = '\u{200C}';
const JOINER: char = '\u{200D}';

fn spelt(name: &str) -> String {
    let mut out = String::new();
    spell(name, &mut out);
    out
}

fn is_spelt_so(name: &str) -> bool {
    spelt(name) == name
}

/// The characters that have properties of their own, and names may hold.
fn characters_of_names() -> impl Iterator<Item = char> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let is_assigned = move |&character: &char| {
        !matches!(
            categories.get(character),
            GeneralCategory::Unassigned | GeneralCategory::PrivateUse
        )
    };
    ('\0'..=char::MAX).filter(is_assigned).filter(|character| {
        first_forbidden_in_name(&character.to_string()).is_none() && !has_modifier(&character.to_string())
    })
}

#[test]
fn every_character_is_refused_by_its_properties() {
    let categories = CodePointMapData::<GeneralCategory>::new();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let noncharacters = CodePointSetData::new::<NoncharacterCodePoint>();
    for character in '\0'..=char::MAX {
        let text = format!("a{character}");
        let by_category = matches!(
            categories.get(character),
            GeneralCategory::Control | GeneralCategory::LineSeparator | GeneralCategory::ParagraphSeparator
        );
        let expected = by_category
            || ignorable.contains(character) && !has_modifier(&text)
            || noncharacters.contains(character)
            || matches!(character, '\u{FFF9}'..='\u{FFFB}' | '\u{FFFD}');
        assert_eq!(
            first_forbidden_in_name(&text).is_some(),
            expected,
            "{}",
            character.escape_unicode()
        );
    }
}

#[test]
fn invisible_characters_are_those_with_the_properties() {
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let white_space = CodePointSetData::new::<WhiteSpace>();
    for character in '\0'..=char::MAX {
        let expected = ignorable.contains(character)
            || white_space.contains(character)
            || matches!(character, '\u{2800}' | '\u{1D159}');
        assert_eq!(is_invisible(character), expected, "{}", character.escape_unicode());
        // Direction overrides and tags change what people see or read, so they are not just removed.
        if expected
            && !matches!(
                character,
                '\u{202D}' | '\u{202E}' | '\u{E0001}' | '\u{E0020}'..='\u{E007F}'
            )
        {
            assert_eq!(trim(&format!("{character}a{character}")), "a");
        }
    }
}

#[test]
fn joiners_stay_after_every_virama() {
    let classes = CodePointMapData::<CanonicalCombiningClass>::new();
    for character in
        characters_of_names().filter(|character| classes.get(*character) == CanonicalCombiningClass::Virama)
    {
        for joiner in [JOINER, NON_JOINER] {
            assert!(
                is_spelt_so(&format!("a{character}{joiner}b")),
                "{}",
                character.escape_unicode()
            );
            assert!(
                is_spelt_so(&format!("a{character}{joiner}")),
                "{}",
                character.escape_unicode()
            );
        }
    }
}

/// The blocks of scripts that spell with joiners have all letters that join and all scripts that have a virama.
#[test]
fn joiners_stay_in_the_scripts_that_spell_with_them() {
    let types = CodePointMapData::<JoiningType>::new();
    let scripts = CodePointMapData::<Script>::new();
    let syllabic = CodePointMapData::<IndicSyllabicCategory>::new();
    for character in characters_of_names() {
        let is_letter_of_them = matches!(
            types.get(character),
            JoiningType::LeftJoining | JoiningType::RightJoining | JoiningType::DualJoining
        ) || matches!(
            syllabic.get(character),
            IndicSyllabicCategory::Virama
                | IndicSyllabicCategory::InvisibleStacker
                | IndicSyllabicCategory::RegisterShifter
                | IndicSyllabicCategory::Consonant
                | IndicSyllabicCategory::VowelDependent
        ) && !matches!(scripts.get(character), Script::Thai | Script::Lao);
        // Except letters in squares, which are pictures.
        let is_of_others = character < '\u{1F000}'
            && matches!(
                scripts.get(character),
                Script::Latin
                    | Script::Greek
                    | Script::Cyrillic
                    | Script::Armenian
                    | Script::Hebrew
                    | Script::Georgian
                    | Script::Cherokee
                    | Script::Ethiopic
                    | Script::Han
                    | Script::Hiragana
                    | Script::Katakana
                    | Script::Hangul
            );
        assert!(!is_letter_of_them || !is_of_others);
        for joiner in [JOINER, NON_JOINER] {
            let stays = is_spelt_so(&format!("{character}{joiner}{character}"));
            assert!(stays || !is_letter_of_them, "{}", character.escape_unicode());
            assert!(!stays || !is_of_others, "{}", character.escape_unicode());
        }
    }
}

#[test]
fn variation_selectors_stay_after_ideographs_and_pictures() {
    let ideographs = CodePointSetData::new::<UnifiedIdeograph>();
    let pictures = CodePointSetData::new::<EmojiPresentation>();
    let categories = CodePointMapData::<GeneralCategory>::new();
    for character in characters_of_names() {
        let stays = |selector: char| is_spelt_so(&format!("{character}{selector}a"));
        let is_ideograph = ideographs.contains(character);
        assert!(!is_ideograph || stays('\u{FE00}') && stays('\u{E0100}') && stays('\u{E01EF}'));
        assert!(!is_ideograph || !stays('\u{FE0F}') && !stays('\u{180B}'));
        assert!(
            !pictures.contains(character) || stays('\u{FE0F}'),
            "{}",
            character.escape_unicode()
        );
        if categories.get(character) == GeneralCategory::UppercaseLetter {
            assert!(!stays('\u{FE00}') && !stays('\u{FE0F}') && !stays('\u{E0100}') && !stays('\u{180B}'));
        }
    }
}

static TEXTS: Record = Record::whole(
    "texts",
    &[
        optional("name", Kind::Name { max: 100 }),
        optional("text", Kind::Text { max: 100 }),
        optional(
            "line",
            Kind::Line {
                max: 100, also: " -'é"
            },
        ),
        optional("email", Kind::Email),
    ],
);

fn value(member: &str, text: &str) -> Option<String> {
    let options = Options::new(Date::EPOCH);
    let answer: Answer = TEXTS.validate(&json!({ member: text }).to_string(), &options);
    let answer: Value = serde_json::from_str(answer.as_json()).unwrap();
    Some(answer["value"][member].as_str()?.to_owned())
}

/// Letters and marks of scripts with and without joiners, together with joiners, selectors and invisible characters.
const CHARACTERS: &[char] = &[
    'a',
    'é',
    '\'',
    '’',
    '-',
    '\u{2011}',
    '@',
    '＠',
    '。',
    '.',
    ' ',
    '\u{A0}',
    '\n',
    '\u{301}',
    '\u{323}',
    '\u{645}',
    '\u{631}',
    '\u{64E}',
    '\u{915}',
    '\u{93C}',
    '\u{94D}',
    '\u{951}',
    '\u{9B0}',
    '\u{9CD}',
    '\u{9C7}',
    '\u{9BE}',
    '\u{1025}',
    '\u{102E}',
    '\u{182D}',
    '\u{845B}',
    '\u{F900}',
    '\u{2F800}',
    '\u{1F469}',
    '\u{2764}',
    '\u{2329}',
    '\u{2ADC}',
    '\u{338}',
    NON_JOINER,
    JOINER,
    '\u{180B}',
    '\u{180E}',
    '\u{FE00}',
    '\u{FE0F}',
    '\u{E0100}',
    '\u{200B}',
    '\u{2800}',
    '\u{AD}',
    '\0',
    '\u{202E}',
    '\u{E0041}',
    'ａ',
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 5_000, ..usherkit_tests::properties!("formats_text") })]

    #[test]
    fn what_comes_out_comes_out_again(characters in vec(select(CHARACTERS), 1..12)) {
        let text: String = characters.into_iter().collect();
        for member in ["name", "text", "line", "email"] {
            if let Some(once) = value(member, &text) {
                prop_assert_eq!(value(member, &once), Some(once), "{} {}", member, text.escape_unicode());
            }
        }
    }
}
