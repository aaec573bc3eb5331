//! Patterns built anew, digit by digit, from the numbers that they must distinguish.

use std::collections::HashMap;

use crate::cost::{BRACKETS, Costs, OR, RUN};
use crate::edits;
use crate::languages::{Language, Languages, NOTHING};
use crate::regex::{ANY, Node, Pattern, Set};

/// The numbers that a pattern must match, and those that it must not match.
pub(crate) type Task = (Language, Language);

/// Digits after which the same numbers must match, and the same must not.
type Class = (Set, Language, Language);

/// Builds patterns, and remembers them with their costs.
#[derive(Default)]
pub(crate) struct Maker {
    known: HashMap<Task, (u32, Pattern)>,
}

impl Maker {
    /// A new pattern that matches the start of every number in `on`, which is not empty, and of none in `off`.
    pub(crate) fn made(&mut self, (on, off): Task, languages: &mut Languages, costs: &Costs) -> (u32, Pattern) {
        if off == NOTHING {
            return (0, vec![Vec::new()]);
        }
        if let Some(known) = self.known.get(&(on, off)) {
            return known.clone();
        }
        let result = self.make((on, off), languages, costs);
        self.known.insert((on, off), result.clone());
        result
    }

    fn make(&mut self, (on, off): Task, languages: &mut Languages, costs: &Costs) -> (u32, Pattern) {
        let (yes, no) = (languages.state(on), languages.state(off));
        let mut classes: Vec<Class> = Vec::new();
        let mut free: Set = 0;
        for digit in 0..10 {
            let (on, off) = (yes.next[digit], no.next[digit]);
            let bit = 1 << digit;
            if on == NOTHING {
                if off == NOTHING {
                    free |= bit;
                }
                continue;
            }
            match classes.iter_mut().find(|class| (class.1, class.2) == (on, off)) {
                Some(class) => class.0 |= bit,
                None => classes.push((bit, on, off)),
            }
        }
        // Joins alternatives as long as that makes the pattern shorter.
        loop {
            let mut best: Option<(u32, usize, usize, Class)> = None;
            for second in 1..classes.len() {
                for first in 0..second {
                    let (a, b) = (classes[first], classes[second]);
                    if languages.intersection(a.1, b.2) != NOTHING || languages.intersection(b.1, a.2) != NOTHING {
                        continue;
                    }
                    let joined = (a.0 | b.0, languages.union(a.1, b.1), languages.union(a.2, b.2));
                    let before =
                        self.class_cost(a, free, languages, costs) + self.class_cost(b, free, languages, costs) + OR;
                    let after = self.class_cost(joined, free, languages, costs);
                    if after < before && best.is_none_or(|best| before - after > best.0) {
                        best = Some((before - after, first, second, joined));
                    }
                }
            }
            let Some((_, first, second, joined)) = best else { break };
            classes[first] = joined;
            classes.remove(second);
        }
        let mut pattern = Pattern::new();
        for (set, on, off) in classes {
            let (_, set) = cheapest(set, free, costs);
            let mut sequence = vec![if set == ANY { Node::Any(1, 1) } else { Node::Digit(set) }];
            let (_, mut rest) = self.made((on, off), languages, costs);
            if rest.len() == 1 {
                sequence.append(&mut rest.remove(0));
            } else {
                sequence.push(Node::Group(rest));
            }
            pattern.push(edits::joined(sequence));
        }
        if yes.accepts {
            pattern.push(vec![Node::End]);
        }
        let pattern = factored(pattern, costs);
        (costs.pattern(&pattern), pattern)
    }

    fn class_cost(&mut self, (set, on, off): Class, free: Set, languages: &mut Languages, costs: &Costs) -> u32 {
        let (rest, pattern) = self.made((on, off), languages, costs);
        let brackets = if pattern.len() > 1 { BRACKETS } else { 0 };
        cheapest(set, free, costs).0 + rest + brackets
    }
}

/// The cheapest set that holds all of one set and otherwise only free digits.
fn cheapest(set: Set, free: Set, costs: &Costs) -> (u32, Set) {
    let mut best = (costs.set(set), set);
    if set | free == ANY {
        best = best.min((RUN, ANY));
    }
    // All subsets of the free digits.
    let mut extra = free;
    while extra != 0 {
        let own = (costs.set(set | extra), set | extra);
        if own.0 < best.0 {
            best = own;
        }
        extra = (extra - 1) & free;
    }
    best
}

/// Moves the common end of several alternatives behind a group of their different beginnings, if that is shorter.
fn factored(pattern: Pattern, costs: &Costs) -> Pattern {
    let mut best = pattern;
    loop {
        let mut found: Option<Pattern> = None;
        let mut least = costs.pattern(&best);
        for (index, sequence) in best.iter().enumerate() {
            for length in 1..sequence.len() {
                let tail = &sequence[sequence.len() - length..];
                let members: Vec<usize> = (0..best.len())
                    .filter(|&other| best[other].len() > length && best[other].ends_with(tail))
                    .collect();
                if members.len() < 2 || members[0] != index {
                    continue;
                }
                let heads: Pattern = members
                    .iter()
                    .map(|&member| best[member][..best[member].len() - length].to_vec())
                    .collect();
                let mut whole = vec![Node::Group(heads)];
                whole.extend_from_slice(tail);
                let mut candidate: Pattern = Vec::new();
                for (other, own) in best.iter().enumerate() {
                    if other == index {
                        candidate.push(whole.clone());
                    } else if !members.contains(&other) {
                        candidate.push(own.clone());
                    }
                }
                let cost = costs.pattern(&candidate);
                if cost < least {
                    least = cost;
                    found = Some(candidate);
                }
            }
        }
        match found {
            Some(better) => best = better,
            None => return best,
        }
    }
}
