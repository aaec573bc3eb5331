//! Packs the properties into small tables that are read in place.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::ucd::{Data, Mapping};

/// The number of runs between two places where reading may start.
const RUNS_PER_ANCHOR: usize = 32;
/// The number of ideographs between two places where reading may start.
const IDEOGRAPHS_PER_ANCHOR: usize = 64;
/// The compatibility ideographs, whose mappings are all singletons; other mappings are stored with their composites.
const IDEOGRAPHS: [std::ops::RangeInclusive<u32>; 2] = [0xF900..=0xFAD9, 0x2F800..=0x2FA1D];
/// Below this code point, one bit for 64 code points tells whether the tables are needed.
const BLOCKS_END: u32 = 0x3400;

/// A place where reading of runs may start: the code point from which gaps count, the offset in the bytes, and the number
/// of characters before it.
pub(crate) struct Anchor {
    pub(crate) from: u32,
    pub(crate) offset: u16,
    pub(crate) count: u16,
}

/// Runs of consecutive code points, each as its gap to the one before and its length, and the value of each.
pub(crate) struct Runs {
    pub(crate) bytes: Vec<u8>,
    pub(crate) values: Vec<u8>,
    pub(crate) anchors: Vec<Anchor>,
}

pub(crate) struct Tables {
    pub(crate) combining: Runs,
    /// Code points with a mapping, in the order of `first_low`, `first_high` and `second`.
    pub(crate) mapped: Runs,
    pub(crate) first_low: Vec<u8>,
    pub(crate) first_high: Vec<u8>,
    /// Index into `marks` of the second character, plus one; zero for singletons; the highest bit for exclusions.
    pub(crate) second: Vec<u8>,
    /// Second characters: those of plane 0 first, those of composing pairs in the middle.
    pub(crate) marks: Vec<char>,
    pub(crate) composing_marks: Range<usize>,
    pub(crate) ideographs: Vec<u8>,
    pub(crate) ideograph_anchors: Vec<u16>,
    /// Blocks that hold a character with a combining class, or one that may compose with the character before it.
    pub(crate) mark_blocks: Vec<u32>,
    /// Blocks that hold a character that never stands in NFC.
    pub(crate) excluded_blocks: Vec<u32>,
}

pub(crate) fn pack(data: &Data) -> Tables {
    let is_ideograph = |code: u32| IDEOGRAPHS.iter().any(|range| range.contains(&code));
    let mappings: BTreeMap<u32, Mapping> = data
        .mappings
        .iter()
        .filter(|&(&code, _)| !is_ideograph(code))
        .map(|(&code, &mapping)| (code, mapping))
        .collect();
    let composing: BTreeSet<char> = mappings
        .values()
        .filter_map(|mapping| second_of(*mapping, true))
        .collect();
    let excluded: BTreeSet<char> = mappings
        .values()
        .filter_map(|mapping| second_of(*mapping, false))
        .collect();
    // In the middle those that compose; all of plane 0 before all of plane 1.
    let (before, after): (Vec<char>, Vec<char>) =
        excluded.difference(&composing).partition(|mark| **mark < '\u{10000}');
    let marks = [before.clone(), composing.iter().copied().collect(), after].concat();
    assert!(
        marks.is_sorted_by_key(|mark| u32::from(*mark) >> 16),
        "marks stand by their planes"
    );
    assert!(marks.len() < 0x7F, "an index of a mark takes seven bits");
    for mark in &marks {
        assert!(
            !data.mappings.contains_key(&u32::from(*mark)),
            "second characters do not decompose"
        );
    }

    let mut tables = Tables {
        combining: runs(&data.combining_classes),
        mapped: runs(&mappings.keys().map(|&code| (code, 0)).collect()),
        first_low: Vec::new(),
        first_high: Vec::new(),
        second: Vec::new(),
        composing_marks: before.len()..before.len() + composing.len(),
        ideographs: Vec::new(),
        ideograph_anchors: Vec::new(),
        mark_blocks: blocks(
            data.combining_classes
                .keys()
                .copied()
                .chain(composing.iter().map(|&mark| u32::from(mark))),
        ),
        excluded_blocks: blocks(
            mappings
                .iter()
                .filter(|(_, mapping)| !matches!(mapping, Mapping::Composing(..)))
                .map(|(&code, _)| code),
        ),
        marks,
    };
    for (&code, &mapping) in &mappings {
        let (first, second) = match mapping {
            Mapping::Singleton(target) => (target, 0),
            Mapping::Composing(first, second) => (first, index_of(&tables.marks, second)),
            Mapping::Excluded(first, second) => (first, index_of(&tables.marks, second) | 0x80),
        };
        assert_eq!(
            u32::from(first) >> 16,
            code >> 16,
            "the first character is of the plane of its composite"
        );
        let [_, _, high, low] = u32::from(first).to_be_bytes();
        tables.first_low.push(low);
        tables.first_high.push(high);
        tables.second.push(second);
    }
    pack_ideographs(data, &mut tables);
    tables
}

fn second_of(mapping: Mapping, composing: bool) -> Option<char> {
    match mapping {
        Mapping::Composing(_, second) if composing => Some(second),
        Mapping::Excluded(_, second) if !composing => Some(second),
        _ => None,
    }
}

fn index_of(marks: &[char], second: char) -> u8 {
    let index = marks
        .iter()
        .position(|&mark| mark == second)
        .expect("every second character is listed");
    u8::try_from(index + 1).expect("there are fewer than 127")
}

/// A varint of `gap * 4 + min(length - 1, 3)`, then a varint of `length - 4` if the last term is 3.
fn runs(values: &BTreeMap<u32, u8>) -> Runs {
    let mut list: Vec<(u32, u32, u8)> = Vec::new();
    for (&code, &value) in values {
        match list.last_mut() {
            Some((_, end, of_run)) if *end == code && *of_run == value => *end += 1,
            _ => list.push((code, code + 1, value)),
        }
    }
    let mut packed = Runs {
        bytes: Vec::new(),
        values: Vec::new(),
        anchors: Vec::new(),
    };
    let (mut from, mut count) = (0, 0);
    for (index, (start, end, value)) in list.into_iter().enumerate() {
        if index % RUNS_PER_ANCHOR == 0 {
            packed.anchors.push(Anchor {
                from,
                offset: offset(&packed.bytes),
                count,
            });
        }
        let length = end - start;
        push_varint(&mut packed.bytes, (start - from) * 4 + (length - 1).min(3));
        if length >= 4 {
            push_varint(&mut packed.bytes, length - 4);
        }
        packed.values.push(value);
        from = end;
        count += u16::try_from(length).expect("runs are short");
    }
    packed
}

/// The targets in the order of their ideographs: a varint of the zigzag difference to the target before on the same
/// plane, times two, plus one for plane 2, plus one; zero for an unassigned code point or a unified ideograph among
/// them.
fn pack_ideographs(data: &Data, tables: &mut Tables) {
    let codes = IDEOGRAPHS.into_iter().flatten();
    let mut before = [0; 2];
    for (index, code) in codes.enumerate() {
        if index % IDEOGRAPHS_PER_ANCHOR == 0 {
            tables.ideograph_anchors.push(offset(&tables.ideographs));
            before = [0; 2];
        }
        let Some(mapping) = data.mappings.get(&code) else {
            push_varint(&mut tables.ideographs, 0);
            continue;
        };
        let Mapping::Singleton(target) = *mapping else {
            panic!("U+{code:04X} is no singleton")
        };
        let (plane, low) = (u32::from(target) >> 16, (u32::from(target) & 0xFFFF) as i32);
        let (slot, flag) = match plane {
            0 => (&mut before[0], 0),
            2 => (&mut before[1], 1),
            _ => panic!("U+{code:04X} maps to a third plane"),
        };
        let difference = low - *slot;
        *slot = low;
        let zigzag = ((difference << 1) ^ (difference >> 31)).cast_unsigned();
        push_varint(&mut tables.ideographs, zigzag * 2 + flag + 1);
    }
}

fn blocks(codes: impl Iterator<Item = u32>) -> Vec<u32> {
    let mut bits = vec![0; BLOCKS_END.div_ceil(64 * 32) as usize];
    for code in codes.filter(|&code| code < BLOCKS_END) {
        let block = code / 64;
        bits[(block / 32) as usize] |= 1 << (block % 32);
    }
    bits
}

fn push_varint(bytes: &mut Vec<u8>, mut value: u32) {
    while value >= 0x80 {
        bytes.push((value & 0x7F) as u8 | 0x80);
        value >>= 7;
    }
    bytes.push(value as u8);
}

fn offset(bytes: &[u8]) -> u16 {
    u16::try_from(bytes.len()).expect("tables are below 64 KB")
}
