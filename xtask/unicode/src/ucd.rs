//! What the tables need of the Unicode Character Database.

use std::collections::BTreeMap;

use icu_normalizer::properties::{
    CanonicalCombiningClassMapBorrowed, CanonicalCompositionBorrowed, CanonicalDecompositionBorrowed, Decomposed,
};
use icu_properties::props::{DefaultIgnorableCodePoint, JoiningType, Script};
use icu_properties::{CodePointMapData, CodePointSetData};

/// A canonical decomposition mapping of one step (Unicode Standard section 3.7, D68).
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Mapping {
    /// To one character: never composed again.
    Singleton(char),
    /// To two, which compose again.
    Composing(char, char),
    /// To two, which do not compose (`Full_Composition_Exclusion`).
    Excluded(char, char),
}

/// Bits of the joining table: to what a character joins in cursive script (RFC 5892 appendix A.1).
pub(crate) mod joining {
    /// `Joining_Type` L or D: joins what follows it.
    pub(crate) const FOLLOWING: u8 = 1;
    /// `Joining_Type` R or D: joins what goes before it.
    pub(crate) const PRECEDING: u8 = 2;
    /// `Joining_Type` T without a combining class: letters join across it.
    pub(crate) const TRANSPARENT: u8 = 4;
}

/// The properties, by code point; code points with the default value are left out.
pub(crate) struct Data {
    pub(crate) combining_classes: BTreeMap<u32, u8>,
    pub(crate) mappings: BTreeMap<u32, Mapping>,
    pub(crate) joining: BTreeMap<u32, u8>,
}

impl Data {
    pub(crate) fn read() -> Self {
        let classes = CanonicalCombiningClassMapBorrowed::new();
        let combining_classes: BTreeMap<u32, u8> = ('\0'..=char::MAX)
            .map(|character| (u32::from(character), classes.get_u8(character)))
            .filter(|&(_, class)| class != 0)
            .collect();
        let joining = joining_bits(&combining_classes);
        Self {
            combining_classes,
            mappings: mappings(),
            joining,
        }
    }
}

fn mappings() -> BTreeMap<u32, Mapping> {
    let decompositions = CanonicalDecompositionBorrowed::new();
    let compositions = CanonicalCompositionBorrowed::new();
    // Hangul syllables are decomposed by arithmetic.
    let is_syllable = |character| ('\u{AC00}'..='\u{D7A3}').contains(&character);
    ('\0'..=char::MAX)
        .filter(|&character| !is_syllable(character))
        .filter_map(|character| {
            let mapping = match decompositions.decompose(character) {
                Decomposed::Default => return None,
                Decomposed::Singleton(target) => Mapping::Singleton(target),
                Decomposed::Expansion(first, second) if compositions.compose(first, second) == Some(character) => {
                    Mapping::Composing(first, second)
                }
                Decomposed::Expansion(first, second) => Mapping::Excluded(first, second),
            };
            Some((u32::from(character), mapping))
        })
        .collect()
}

/// Joining types of letters, and of those transparent characters that a cursive script uses and that the combining
/// class does not tell.
///
/// Marks of other scripts without a class would triple the table, and stand between cursive letters in no name.
/// Default-ignorable characters are left out too, for names refuse them.
fn joining_bits(combining_classes: &BTreeMap<u32, u8>) -> BTreeMap<u32, u8> {
    let types = CodePointMapData::<JoiningType>::new();
    let scripts = CodePointMapData::<Script>::new();
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    let letter_bits = |character: char| match types.get(character) {
        JoiningType::LeftJoining => joining::FOLLOWING,
        JoiningType::RightJoining => joining::PRECEDING,
        JoiningType::DualJoining => joining::FOLLOWING | joining::PRECEDING,
        _ => 0,
    };
    let cursive: Vec<Script> = ('\0'..=char::MAX)
        .filter(|&character| letter_bits(character) != 0)
        .map(|character| scripts.get(character))
        .collect();
    ('\0'..=char::MAX)
        .map(|character| {
            let transparent = types.get(character) == JoiningType::Transparent
                && !combining_classes.contains_key(&u32::from(character))
                && !ignorable.contains(character)
                && cursive.contains(&scripts.get(character));
            let bits = if transparent {
                joining::TRANSPARENT
            } else {
                letter_bits(character)
            };
            (u32::from(character), bits)
        })
        .filter(|&(_, bits)| bits != 0)
        .collect()
}
