//! Reads the packed tables of `unicode_tables` in place.

/// The number of runs between two places where reading may start.
const RUNS_PER_ANCHOR: usize = 32;

/// One run of consecutive code points with the same value.
pub(super) struct Run {
    start: u32,
    /// The number of characters of the table before this run.
    count: u32,
    /// The place of the run, and of its value in tables with values.
    pub(super) number: usize,
}

impl Run {
    /// The place of `code`, which the run holds, among all characters of the table.
    pub(super) fn index_of(&self, code: u32) -> usize {
        (self.count + (code - self.start)) as usize
    }
}

/// Packed runs: for each a varint of `gap * 4 + min(length - 1, 3)`, and a varint of `length - 4` if the last term is 3.
/// Anchors say where reading may start; values have an array of their own, one for each run.
pub(super) struct Runs {
    pub(super) bytes: &'static [u8],
    /// The code point from which the next gap counts, the offset of the run in `bytes`, the number of characters before it.
    pub(super) anchors: &'static [(u32, u16, u16)],
}

/// The key for finding a run.
#[derive(Clone, Copy, PartialEq, Eq)]
enum By {
    Code,
    /// The place among the characters of the table.
    Index,
}

impl Runs {
    /// The run that holds `code`.
    pub(super) fn holding(&self, code: u32) -> Option<Run> {
        let run = self.first_beyond(By::Code, code)?;
        (run.start <= code).then_some(run)
    }

    /// The code point at a place among the characters of the table.
    pub(super) fn code_at(&self, index: u32) -> Option<u32> {
        let run = self.first_beyond(By::Index, index)?;
        Some(run.start + (index - run.count))
    }

    /// The first run whose end lies beyond `key`.
    fn first_beyond(&self, by: By, key: u32) -> Option<Run> {
        let choose = |code: u32, index: u32| if by == By::Code { code } else { index };
        let mut anchors = self.anchors.iter().enumerate().rev();
        let (number, anchor) = anchors.find(|(_, anchor)| choose(anchor.0, anchor.2.into()) <= key)?;
        let mut bytes = self.bytes.get(usize::from(anchor.1)..)?;
        let (mut from, mut count) = (anchor.0, u32::from(anchor.2));
        let mut number = number * RUNS_PER_ANCHOR;
        loop {
            let head = varint(&mut bytes)?;
            let length = match head & 3 {
                3 => varint(&mut bytes)? + 4,
                short => short + 1,
            };
            let start = from + (head >> 2);
            if choose(start, count) + length > key {
                return Some(Run { start, count, number });
            }
            from = start + length;
            count += length;
            number += 1;
        }
    }
}

/// A number in groups of seven bits, the lowest first; the highest bit of a byte means that more follow.
pub(super) fn varint(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    let mut shift = 0;
    loop {
        let (&byte, rest) = bytes.split_first()?;
        *bytes = rest;
        value |= u32::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(value);
        }
        shift += 7;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 5..=5, 7..=16, 20..=21; the last behind an anchor, as if it were the 32nd.
    const RUNS: Runs = Runs {
        bytes: &[5 * 4, 4 + 3, 6, 3 * 4 + 1],
        anchors: &[(0, 0, 0), (17, 3, 11)],
    };

    #[test]
    fn code_points_in_a_run_are_found_and_their_neighbours_are_not() {
        for (code, number, index) in [(5, 0, 0), (7, 1, 1), (16, 1, 10), (20, 32, 11), (21, 32, 12)] {
            let run = RUNS.holding(code);
            assert_eq!(run.as_ref().map(|run| run.number), Some(number), "{code}");
            assert_eq!(run.map(|run| run.index_of(code)), Some(index), "{code}");
            assert_eq!(RUNS.code_at(index as u32), Some(code));
        }
        for code in [0, 4, 6, 17, 19, 22, u32::MAX] {
            assert!(RUNS.holding(code).is_none(), "{code}");
        }
        assert_eq!(RUNS.code_at(13), None);
    }

    #[test]
    fn varints_end_with_their_bytes() {
        let mut bytes: &[u8] = &[0x7F, 0x80, 0x01, 0xFF, 0xFF, 0x03, 0x80];
        assert_eq!(
            [(); 4].map(|()| varint(&mut bytes)),
            [Some(0x7F), Some(0x80), Some(0xFFFF), None]
        );
    }
}
