//! The canonical mappings: the decomposition of a character, and the composite of two.

use super::hangul;
use super::quick::Check;
use crate::text::packed::{Runs, varint};
use crate::text::unicode_tables::{
    COMPOSING_MARKS, EXCLUDED_BLOCKS, FIRST_HIGH, FIRST_LOW, IDEOGRAPH_ANCHORS, IDEOGRAPHS, MAPPED, MAPPED_ANCHORS,
    MARK_BLOCKS, MARKS_HIGH, MARKS_LOW, MARKS_OF_PLANE_1, SECOND,
};

/// One step of a canonical decomposition.
#[derive(Clone, Copy)]
pub(super) enum Mapping {
    Singleton(char),
    Pair(char, char),
}

/// Marks a place in `SECOND` whose pair does not compose again.
const NEVER_COMPOSED: u8 = 0x80;

/// A mapping that applies even if no mark follows the character.
pub(super) struct Unstable {
    /// `No`: the character never occurs in NFC; `Maybe`: it does, unless its parts compose with the character before.
    pub(super) check: Check,
    pub(super) mapping: Mapping,
}

pub(super) fn unstable_mapping(character: char) -> Option<Unstable> {
    let code = u32::from(character);
    if !block_may_hold(&EXCLUDED_BLOCKS, code) {
        return None;
    }
    if let Some(target) = ideograph(code) {
        return Some(Unstable {
            check: Check::No,
            mapping: Mapping::Singleton(target),
        });
    }
    let index = place(code)?;
    let second = *SECOND.get(index)?;
    let check = if second == 0 || second & NEVER_COMPOSED != 0 {
        Check::No
    } else {
        Check::Maybe
    };
    let mapping = mapping_at(index, code)?;
    (check == Check::No || leads_with_composing_mark(&mapping)).then_some(Unstable { check, mapping })
}

/// Whether the decomposition of a composite begins with a starter that may compose with the character before. This is true of
/// vowel signs of some scripts of Unicode 16 and later, all of them beyond the Basic Multilingual Plane.
fn leads_with_composing_mark(mapping: &Mapping) -> bool {
    match *mapping {
        Mapping::Pair(first, _) if first >= '\u{10000}' => {
            composing_mark(first).is_some() || composite(first).is_some_and(|inner| leads_with_composing_mark(&inner))
        }
        _ => false,
    }
}

/// The canonical mapping of a character other than a Hangul syllable or an ideograph.
pub(super) fn composite(character: char) -> Option<Mapping> {
    let code = u32::from(character);
    mapping_at(place(code)?, code)
}

fn mapping_at(index: usize, code: u32) -> Option<Mapping> {
    let character = |plane: u32, high: &[u8], low: &[u8], at: usize| {
        char::from_u32(plane << 16 | u32::from(*high.get(at)?) << 8 | u32::from(*low.get(at)?))
    };
    // The first character is of the plane of its composite.
    let first = character(code >> 16, &FIRST_HIGH, &FIRST_LOW, index)?;
    let second = usize::from(SECOND.get(index)? & !NEVER_COMPOSED);
    Some(match second.checked_sub(1) {
        Some(mark) => Mapping::Pair(first, character(plane_of_mark(mark), &MARKS_HIGH, &MARKS_LOW, mark)?),
        None => Mapping::Singleton(first),
    })
}

fn plane_of_mark(index: usize) -> u32 {
    (index >= MARKS_OF_PLANE_1).into()
}

/// The place of the mapping of a character in the tables.
fn place(code: u32) -> Option<usize> {
    Some(MAPPED_RUNS.holding(code)?.index_of(code))
}

const MAPPED_RUNS: Runs = Runs {
    bytes: &MAPPED,
    anchors: &MAPPED_ANCHORS,
};

/// The replacement of a compatibility ideograph.
fn ideograph(code: u32) -> Option<char> {
    const IDEOGRAPHS_PER_ANCHOR: usize = 64;
    const FIRST_BLOCK: u32 = 0xFAD9 - 0xF900 + 1;
    let index = match code {
        0xF900..=0xFAD9 => code - 0xF900,
        0x2F800..=0x2FA1D => code - 0x2F800 + FIRST_BLOCK,
        _ => return None,
    } as usize;
    let anchor = *IDEOGRAPH_ANCHORS.get(index / IDEOGRAPHS_PER_ANCHOR)?;
    let mut bytes = IDEOGRAPHS.get(usize::from(anchor)..)?;
    // The targets of planes 0 and 2 are differences to the last one of the same plane.
    let (mut low, mut high) = (0_u32, 0x2_0000_u32);
    let mut target = None;
    for _ in 0..=index % IDEOGRAPHS_PER_ANCHOR {
        target = varint(&mut bytes)?.checked_sub(1).map(|packed| {
            let last = if packed & 1 == 0 { &mut low } else { &mut high };
            let zigzag = packed >> 1;
            *last = last.wrapping_add((zigzag >> 1) ^ (zigzag & 1).wrapping_neg());
            *last
        });
    }
    target.and_then(char::from_u32)
}

/// Whether the character, not itself mapped, has `NFC_Quick_Check=Maybe`.
pub(super) fn may_compose_with_previous(character: char) -> bool {
    hangul::is_vowel(character)
        || hangul::is_final(character)
        || (block_may_hold(&MARK_BLOCKS, u32::from(character)) && composing_mark(character).is_some())
}

/// The place in `SECOND` notation of a mark that composes with a character before it.
fn composing_mark(mark: char) -> Option<u8> {
    let [.., high, low] = u32::from(mark).to_be_bytes();
    let index = COMPOSING_MARKS.into_iter().find(|&at| {
        MARKS_LOW.get(at) == Some(&low)
            && MARKS_HIGH.get(at) == Some(&high)
            && plane_of_mark(at) == u32::from(mark) >> 16
    })?;
    u8::try_from(index + 1).ok()
}

/// The primary composite of two characters.
pub(super) fn compose(first: char, second: char) -> Option<char> {
    if second < '\u{300}' {
        return None;
    }
    if let Some(syllable) = hangul::compose(first, second) {
        return Some(syllable);
    }
    let mark = composing_mark(second)?;
    let [_, plane, high, low] = u32::from(first).to_be_bytes();
    // Few mappings have the mark, so little else is read.
    let index = (0..SECOND.len()).find(|&at| {
        SECOND.get(at) == Some(&mark) && FIRST_LOW.get(at) == Some(&low) && FIRST_HIGH.get(at) == Some(&high)
    })?;
    let composite = MAPPED_RUNS.code_at(u32::try_from(index).ok()?)?;
    // The tables keep the low sixteen bits of the first character.
    if composite >> 16 == u32::from(plane) {
        char::from_u32(composite)
    } else {
        None
    }
}

/// Whether a block of 64 characters may hold one of the characters of `blocks`; `false` is certain.
pub(super) fn block_may_hold(blocks: &[u32; 7], code: u32) -> bool {
    match code {
        0..0x300 => false,
        0x300..0x3400 => {
            let block = code / 64;
            blocks
                .get((block / 32) as usize)
                .is_some_and(|bits| bits >> (block % 32) & 1 == 1)
        }
        // Ideographs, Yi and Vai, Hangul syllables.
        0x3400..0xA640 | 0xAC00..0xD800 => false,
        _ => true,
    }
}
