//! The part of the Unicode Character Database that the tables need.

use std::collections::BTreeMap;

use icu_normalizer::properties::{
    CanonicalCombiningClassMapBorrowed, CanonicalCompositionBorrowed, CanonicalDecompositionBorrowed, Decomposed,
};

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

/// The properties, by code point; code points with the default value are left out.
pub(crate) struct Data {
    pub(crate) combining_classes: BTreeMap<u32, u8>,
    pub(crate) mappings: BTreeMap<u32, Mapping>,
}

impl Data {
    pub(crate) fn read() -> Self {
        let classes = CanonicalCombiningClassMapBorrowed::new();
        let combining_classes: BTreeMap<u32, u8> = ('\0'..=char::MAX)
            .map(|character| (u32::from(character), classes.get_u8(character)))
            .filter(|&(_, class)| class != 0)
            .collect();
        Self {
            combining_classes,
            mappings: mappings(),
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
