//! Patterns as the bytes of [`alphabet`].

use std::collections::HashMap;

use anyhow::{Result, ensure};

use crate::alphabet::{
    self, CAPTURE, CAPTURED, CLOSE, DIGIT, END, LONGEST_STEP, OPEN, OPTIONAL, OR, RUN, SET, SETS, STEP, UP_TO, WIDE_SET,
};
use crate::edits;
use crate::regex::{Node, Pattern, Set};

/// Counts how often each set of several digits occurs.
pub(crate) fn count_sets(pattern: &Pattern, counts: &mut HashMap<Set, usize>) {
    for node in pattern.iter().flatten() {
        count_in_node(node, counts);
    }
}

fn count_in_node(node: &Node, counts: &mut HashMap<Set, usize>) {
    match node {
        Node::Digit(set) if set.count_ones() > 1 => *counts.entry(*set).or_default() += 1,
        Node::Group(inner) | Node::Capture(inner) => count_sets(inner, counts),
        Node::Optional(inner) => count_in_node(inner, counts),
        Node::Digit(_) | Node::Any(..) | Node::End => {}
    }
}

/// The sets that get a token of their own, in ascending order: the most frequent ones; ties go to the smaller set of bits.
pub(crate) fn frequent_sets(counts: &HashMap<Set, usize>) -> Vec<Set> {
    let mut sets: Vec<(Set, usize)> = counts.iter().map(|(&set, &count)| (set, count)).collect();
    sets.sort_by_key(|&(set, count)| (std::cmp::Reverse(count), set));
    let mut sets: Vec<Set> = sets.into_iter().map(|(set, _)| set).take(SETS).collect();
    sets.sort_unstable();
    sets
}

/// Writes patterns.
pub(crate) struct Writer {
    frequent: Vec<Set>,
    places: HashMap<Set, u8>,
}

impl Writer {
    /// A writer that knows the frequent sets.
    pub(crate) fn new(sets: &[Set]) -> Self {
        let places = sets.iter().copied().zip(SET..).collect();
        Self {
            frequent: sets.to_vec(),
            places,
        }
    }

    /// The sets that have a token of their own, in order.
    pub(crate) fn frequent(&self) -> &[Set] {
        &self.frequent
    }

    /// Appends a pattern whose matches alone count: with alternatives in ascending order, and steps from one to the next.
    pub(crate) fn set_pattern(&self, pattern: &Pattern, out: &mut Vec<u8>) -> Result<()> {
        self.alternatives(&edits::tidied(pattern.clone()), true, out)
    }

    /// Appends the pattern of a type. An end at its beginning means that the whole number must match; it is not an alternative.
    pub(crate) fn form(&self, pattern: &Pattern, out: &mut Vec<u8>) -> Result<()> {
        match edits::tidied(pattern.clone()).split_first() {
            Some((first, rest)) if *first == [Node::End] => {
                out.push(END);
                self.alternatives(rest, true, out)
            }
            _ => self.set_pattern(pattern, out),
        }
    }

    /// Appends a pattern whose first match counts.
    pub(crate) fn pattern(&self, pattern: &Pattern, out: &mut Vec<u8>) -> Result<()> {
        // A pattern that is one group needs no brackets.
        let pattern = match pattern.as_slice() {
            [sequence] => match sequence.as_slice() {
                [Node::Group(inner)] => inner,
                _ => pattern,
            },
            _ => pattern,
        };
        self.alternatives(pattern, false, out)
    }

    fn alternatives(&self, pattern: &[Vec<Node>], steps: bool, out: &mut Vec<u8>) -> Result<()> {
        // One more than the lowest digit that the last alternative with such a digit begins with.
        let mut beyond = 0;
        for (index, sequence) in pattern.iter().enumerate() {
            let lowest = edits::lowest(sequence);
            match (sequence.split_first(), lowest) {
                (Some((Node::Digit(set), rest)), Some(digit))
                    if steps
                        && index > 0
                        && set.count_ones() == 1
                        && (beyond..beyond + u32::from(LONGEST_STEP)).contains(&digit) =>
                {
                    out.push(STEP + 1 + u8::try_from(digit - beyond)?);
                    self.sequence(rest, steps, out)?;
                }
                _ => {
                    if index > 0 {
                        out.push(OR);
                    }
                    self.sequence(sequence, steps, out)?;
                }
            }
            beyond = lowest.map_or(beyond, |digit| digit + 1);
        }
        Ok(())
    }

    fn sequence(&self, sequence: &[Node], steps: bool, out: &mut Vec<u8>) -> Result<()> {
        for node in sequence {
            self.node(node, steps, out)?;
        }
        Ok(())
    }

    fn node(&self, node: &Node, steps: bool, out: &mut Vec<u8>) -> Result<()> {
        match node {
            Node::Digit(set) => self.set(*set, out),
            Node::Any(low, high) => run(*low, *high, out)?,
            Node::Group(inner) => {
                out.push(OPEN);
                self.alternatives(inner, steps, out)?;
                out.push(CLOSE);
            }
            Node::Capture(inner) => {
                out.push(CAPTURE);
                self.pattern(inner, out)?;
                out.push(CAPTURED);
            }
            Node::Optional(inner) => {
                out.push(OPTIONAL);
                self.node(inner, steps, out)?;
            }
            Node::End => out.push(END),
        }
        Ok(())
    }

    fn set(&self, set: Set, out: &mut Vec<u8>) {
        if set.count_ones() == 1 {
            out.push(DIGIT + set.trailing_zeros() as u8);
        } else if let Some(&token) = self.places.get(&set) {
            out.push(token);
        } else {
            out.push(WIDE_SET + (set >> 6) as u8);
            out.push(SET + (set & 63) as u8);
        }
    }
}

/// Appends a run of digits of any value.
pub(crate) fn run(low: u32, high: u32, out: &mut Vec<u8>) -> Result<()> {
    ensure!(
        low <= u32::from(alphabet::LONGEST_RUN) && high - low <= u32::from(alphabet::LONGEST_UP_TO),
        "run of {low} to {high} digits is too long"
    );
    if low > 0 {
        out.push(RUN + low as u8);
    }
    if high > low {
        out.push(UP_TO + (high - low) as u8);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader;
    use crate::regex::parse;

    #[test]
    fn writes_every_construct() {
        let pattern = parse(r"(?:[13]5|[2-46]\d{2,4})(8)?$|\d{7}").unwrap();
        let mut out = Vec::new();
        Writer::new(&[0b1010]).pattern(&pattern, &mut out).unwrap();
        assert_eq!(out, b"(\x805|\xf1\x9cBb)?<8>$|G");
    }

    #[test]
    fn steps_from_alternative_to_alternative() {
        let sets = [0b1010];
        let writer = Writer::new(&sets);
        for (pattern, bytes) in [
            (
                r"2(?:[13]5|4\d|[2-46]|50?|83)|1",
                b"1q(\x805|\xf1\x9crAq?0s3)".as_slice(),
            ),
            ("1|3(?:2|44)", b"1r(2r4)"),
            (r"1|3|\d{2}", b"B|\x80"),
        ] {
            let pattern = parse(pattern).unwrap();
            let mut out = Vec::new();
            writer.set_pattern(&pattern, &mut out).unwrap();
            assert_eq!(out, bytes, "{}", out.escape_ascii());
            assert_eq!(reader::read(&out, &sets).unwrap(), edits::tidied(pattern));
        }
    }
}
