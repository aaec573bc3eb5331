//! Reads the packed tables of `unicode_tables` in place.

/// One run of consecutive code points with the same value.
pub(super) struct Run {
    start: u32,
    length: u32,
    /// The characters of the table before this run.
    count: u32,
    /// Zero in tables without values.
    pub(super) value: u8,
}

impl Run {
    /// The place of `code`, which the run holds, among all characters of the table.
    pub(super) fn index_of(&self, code: u32) -> usize {
        (self.count + (code - self.start)) as usize
    }
}

/// Runs packed one after the other: a varint of `gap * 4 + min(length - 1, 3)`, where that was 3 a varint of
/// `length - 4`, then the value where the table has one. Anchors tell where reading may start.
pub(super) struct Runs {
    pub(super) bytes: &'static [u8],
    /// The code point that the next gap counts from, the offset of the run in `bytes`, the characters before it.
    pub(super) anchors: &'static [(u32, u16, u16)],
    pub(super) valued: bool,
}

impl Runs {
    /// The run that holds `code`.
    pub(super) fn holding(&self, code: u32) -> Option<Run> {
        let run = self.first(|anchor| anchor.0 <= code, |run| run.start + run.length > code)?;
        (run.start <= code).then_some(run)
    }

    /// The code point at a place among the characters of the table.
    pub(super) fn code_at(&self, index: u32) -> Option<u32> {
        let run = self.first(
            |anchor| u32::from(anchor.2) <= index,
            |run| run.count + run.length > index,
        )?;
        Some(run.start + (index - run.count))
    }

    /// The first run that `is_it`, from the last anchor that `is_before`.
    fn first(&self, is_before: impl Fn(&(u32, u16, u16)) -> bool, is_it: impl Fn(&Run) -> bool) -> Option<Run> {
        let after = self.anchors.partition_point(is_before);
        let &(mut from, offset, count) = self.anchors.get(after.checked_sub(1)?)?;
        let mut count = u32::from(count);
        let mut bytes = self.bytes.get(usize::from(offset)..)?;
        loop {
            let head = varint(&mut bytes)?;
            let length = match head & 3 {
                3 => varint(&mut bytes)? + 4,
                short => short + 1,
            };
            let value = if self.valued { next(&mut bytes)? } else { 0 };
            let run = Run {
                start: from + (head >> 2),
                length,
                count,
                value,
            };
            if is_it(&run) {
                return Some(run);
            }
            from = run.start + length;
            count += length;
        }
    }
}

/// A number in groups of seven bits, the lowest first; the highest bit of a byte tells that more follow.
pub(super) fn varint(bytes: &mut &[u8]) -> Option<u32> {
    let mut value = 0;
    let mut shift = 0;
    loop {
        let byte = next(bytes)?;
        value |= u32::from(byte & 0x7F) << shift;
        if byte < 0x80 {
            return Some(value);
        }
        shift += 7;
    }
}

fn next(bytes: &mut &[u8]) -> Option<u8> {
    let (&byte, rest) = bytes.split_first()?;
    *bytes = rest;
    Some(byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 5..=5 with 1, 7..=16 with 2, 20..=21 with 1.
    const RUNS: Runs = Runs {
        bytes: &[5 * 4, 1, 4 + 3, 6, 2, 3 * 4 + 1, 1],
        anchors: &[(0, 0, 0), (17, 5, 11)],
        valued: true,
    };

    #[test]
    fn code_points_in_a_run_are_found_and_their_neighbours_are_not() {
        for (code, value, index) in [(5, 1, 0), (7, 2, 1), (16, 2, 10), (20, 1, 11), (21, 1, 12)] {
            let run = RUNS.holding(code);
            assert_eq!(run.as_ref().map(|run| run.value), Some(value), "{code}");
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
