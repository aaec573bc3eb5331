//! An estimate of the bits that Brotli needs for a pattern.

use std::collections::HashMap;

use crate::edits;
use crate::regex::{ANY, Node, Set};

/// The costs of tokens, in eighths of a bit.
pub(crate) const BRACKETS: u32 = 46;
pub(crate) const OR: u32 = 30;
pub(crate) const RUN: u32 = 44;
const RARE: u32 = 92;
const FINISH: u32 = 24;
const DIGIT: u32 = 33;
/// The cost of a step, by its distance.
const STEPS: [u32; 3] = [17, 31, 38];
const LONG_STEP: u32 = 46;

/// The costs of sets.
pub(crate) struct Costs {
    /// The sets of several digits that Google uses, cheapest first.
    sets: Vec<(Set, u32)>,
    by_set: HashMap<Set, u32>,
}

impl Costs {
    /// The costs that follow from how often Google uses each set.
    pub(crate) fn new(counts: &HashMap<Set, usize>) -> Self {
        let total: usize = 2 * counts.values().sum::<usize>();
        let cost = |count: usize| ((total as f64 / count as f64).log2() * 8.0) as u32;
        let mut sets: Vec<(Set, u32)> = counts
            .iter()
            .map(|(&set, &count)| (set, cost(count).clamp(DIGIT, RARE)))
            .collect();
        sets.sort_by_key(|&(set, cost)| (cost, set));
        Self {
            by_set: sets.iter().copied().collect(),
            sets,
        }
    }

    /// The sets that cost less than the given one.
    pub(crate) fn cheaper(&self, set: Set) -> impl Iterator<Item = Set> {
        let own = self.set(set);
        self.sets
            .iter()
            .take_while(move |&&(_, cost)| cost < own)
            .map(|&(set, _)| set)
    }

    /// The cost of a set.
    pub(crate) fn set(&self, set: Set) -> u32 {
        match set.count_ones() {
            1 => DIGIT,
            _ if set == ANY => RUN,
            _ => self.by_set.get(&set).copied().unwrap_or(RARE),
        }
    }

    /// The cost of a pattern; an end at its beginning is not an alternative.
    pub(crate) fn pattern(&self, pattern: &[Vec<Node>]) -> u32 {
        if let Some((first, rest)) = pattern.split_first()
            && *first == [Node::End]
        {
            return FINISH + self.pattern(rest);
        }
        let mut beyond = 0;
        let mut cost = 0;
        for (index, sequence) in pattern.iter().enumerate() {
            let lowest = edits::lowest(sequence);
            match (index, sequence.first(), lowest) {
                (1.., Some(Node::Digit(set)), Some(lowest)) if set.count_ones() == 1 && lowest >= beyond => {
                    cost += STEPS.get((lowest - beyond) as usize).copied().unwrap_or(LONG_STEP);
                    cost += sequence[1..].iter().map(|node| self.node(node)).sum::<u32>();
                }
                _ => {
                    cost += if index > 0 { OR } else { 0 };
                    cost += sequence.iter().map(|node| self.node(node)).sum::<u32>();
                }
            }
            beyond = lowest.map_or(beyond, |lowest| lowest + 1);
        }
        cost
    }

    fn node(&self, node: &Node) -> u32 {
        match node {
            Node::Digit(set) => self.set(*set),
            Node::Any(low, high) => u32::from(*low > 0) * RUN + u32::from(high > low) * RUN,
            Node::Group(inner) | Node::Capture(inner) => BRACKETS + self.pattern(inner),
            Node::Optional(inner) => OR + self.node(inner),
            Node::End => FINISH,
        }
    }
}
