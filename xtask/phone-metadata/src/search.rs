//! Searches short patterns for the types of a region: which numbers they are asked about is known, so they may say of all
//! others what is shortest.
//!
//! Two ways are tried for each pattern: one made anew, digit by digit, from what has to be told apart, and Google's own.
//! Both are then changed step by step for as long as that makes them shorter. What "short" means is an estimate of the bits
//! that Brotli needs.

use std::collections::HashMap;

use crate::edits;
use crate::forms::{self, Form};
use crate::languages::{Language, Languages, NOTHING};
use crate::plan::Plan;
use crate::regex::{ANY, Node, Pattern, Set};

/// What tokens cost, in eighths of a bit.
const OPEN: u32 = 23;
const CLOSE: u32 = 23;
const OR: u32 = 30;
const RUN: u32 = 44;
const RARE: u32 = 92;
const FINISH: u32 = 24;
const DIGIT: u32 = 33;
/// By the distance of a step.
const STEPS: [u32; 4] = [17, 31, 38, 46];

/// Digits after which the same numbers have to match, and the same may not.
type Class = (Set, Language, Language);

/// Searches patterns.
pub(crate) struct Search<'a> {
    languages: &'a mut Languages,
    /// The cost of each set of several digits, the cheapest first.
    sets: Vec<(Set, u32)>,
    costs: HashMap<Set, u32>,
    made: HashMap<(Language, Language), (u32, Pattern)>,
    found: HashMap<(Pattern, Language, Language), Pattern>,
}

impl<'a> Search<'a> {
    /// A search that knows how often Google uses which set.
    pub(crate) fn new(languages: &'a mut Languages, counts: &HashMap<Set, usize>) -> Self {
        let total: usize = 2 * counts.values().sum::<usize>();
        let cost = |count: usize| ((total as f64 / count as f64).log2() * 8.0) as u32;
        let mut sets: Vec<(Set, u32)> = counts
            .iter()
            .map(|(&set, &count)| (set, cost(count).clamp(DIGIT, RARE)))
            .collect();
        sets.sort_by_key(|&(set, cost)| (cost, set));
        Self {
            languages,
            costs: sets.iter().copied().collect(),
            sets,
            made: HashMap::new(),
            found: HashMap::new(),
        }
    }

    /// The shortest forms that are found for a region.
    pub(crate) fn forms(&mut self, plan: &Plan) -> Vec<Form> {
        let mut rest = plan.asked;
        let mut forms = Vec::new();
        for members in &plan.types {
            rest = self.languages.difference(rest, members.numbers);
            let pattern = if members.numbers == NOTHING {
                // Only the number without digits.
                vec![vec![Node::End]]
            } else if rest == NOTHING {
                vec![vec![Node::Any(1, 1)]]
            } else {
                self.best(&members.pattern, members.numbers, rest)
            };
            forms.push((members.column, pattern));
        }
        forms
    }

    /// Whether forms say what they have to.
    pub(crate) fn found(&mut self, forms: &[Form], plan: &Plan) -> bool {
        forms::say(forms, plan, self.languages)
    }

    fn best(&mut self, pattern: &Pattern, on: Language, off: Language) -> Pattern {
        let key = (pattern.clone(), on, off);
        if let Some(known) = self.found.get(&key) {
            return known.clone();
        }
        let (_, made) = self.made(on, off);
        let mut whole = vec![vec![Node::End]];
        whole.extend(pattern.iter().cloned());
        let mut best: Option<(u32, Pattern)> = None;
        for candidate in [made, pattern.clone(), whole] {
            if self.serves(&candidate, on, off) {
                let improved = self.improved(candidate, on, off);
                let cost = self.cost(&improved);
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, improved));
                }
            }
        }
        let best = best.map_or_else(Vec::new, |(_, pattern)| pattern);
        self.found.insert(key, best.clone());
        best
    }

    /// Whether a pattern has all the numbers that it has to, and none that it may not.
    fn serves(&mut self, pattern: &Pattern, on: Language, off: Language) -> bool {
        let having = self.languages.having(pattern);
        self.languages.difference(on, having) == NOTHING && self.languages.intersection(off, having) == NOTHING
    }

    fn improved(&mut self, pattern: Pattern, on: Language, off: Language) -> Pattern {
        let mut best = edits::tidied(pattern);
        let mut cost = self.cost(&best);
        loop {
            let before = cost;
            let mut place = 0;
            while place < edits::places(&best) {
                let better = self
                    .edits(&best, place, on, off)
                    .into_iter()
                    .find(|edit| self.cost(edit) < cost && self.serves(edit, on, off));
                match better {
                    Some(edit) => {
                        cost = self.cost(&edit);
                        best = edit;
                    }
                    None => place += 1,
                }
            }
            if cost == before {
                return best;
            }
        }
    }

    /// Changes at one place of a pattern.
    fn edits(&mut self, pattern: &Pattern, place: usize, on: Language, off: Language) -> Vec<Pattern> {
        let mut edits = edits::cuts(pattern, place);
        if let Some(Node::Digit(set)) = edits::at(pattern, place) {
            let set = *set;
            let with = |set: Set| {
                let node = if set == ANY { Node::Any(1, 1) } else { Node::Digit(set) };
                edits::replaced(pattern, place, &[node])
            };
            let digits = |digits: Set| (0..10).map(|digit| 1 << digit).filter(move |digit| digits & digit != 0);
            let mut most = set;
            for digit in digits(ANY & !set) {
                if self.serves(&with(set | digit), on, off) {
                    most |= digit;
                }
            }
            let mut fewest = 0;
            for digit in digits(set) {
                if set == digit || !self.serves(&with(set & !digit), on, off) {
                    fewest |= digit;
                }
            }
            if most == ANY {
                edits.push(with(ANY));
            }
            let own = self.set_cost(set);
            let others = self.sets.iter().take_while(|&&(_, cost)| cost < own);
            let others = others.filter(|&&(other, _)| other & !most == 0 && fewest & !other == 0);
            edits.extend(others.map(|&(other, _)| with(other)));
        }
        edits.into_iter().map(edits::tidied).collect()
    }

    fn set_cost(&self, set: Set) -> u32 {
        match set.count_ones() {
            1 => DIGIT,
            _ if set == ANY => RUN,
            _ => self.costs.get(&set).copied().unwrap_or(RARE),
        }
    }

    fn cost(&self, pattern: &[Vec<Node>]) -> u32 {
        if let Some((first, rest)) = pattern.split_first()
            && *first == [Node::End]
        {
            return FINISH + self.cost(rest);
        }
        let mut beyond = 0;
        let mut cost = 0;
        for (index, sequence) in pattern.iter().enumerate() {
            let lowest = edits::lowest(sequence);
            match (index, sequence.first(), lowest) {
                (1.., Some(Node::Digit(set)), Some(lowest)) if set.count_ones() == 1 && lowest >= beyond => {
                    cost += STEPS.get((lowest - beyond) as usize).copied().unwrap_or(46);
                    cost += sequence[1..].iter().map(|node| self.node_cost(node)).sum::<u32>();
                }
                _ => {
                    cost += if index > 0 { OR } else { 0 };
                    cost += sequence.iter().map(|node| self.node_cost(node)).sum::<u32>();
                }
            }
            beyond = lowest.map_or(beyond, |lowest| lowest + 1);
        }
        cost
    }

    fn node_cost(&self, node: &Node) -> u32 {
        match node {
            Node::Digit(set) => self.set_cost(*set),
            Node::Any(low, high) => u32::from(*low > 0) * RUN + u32::from(high > low) * RUN,
            Node::Group(inner) | Node::Capture(inner) => OPEN + CLOSE + self.cost(inner),
            Node::Optional(inner) => OR + self.node_cost(inner),
            Node::End => FINISH,
        }
    }

    /// A pattern that matches the start of every number in `on` and of none in `off`; some are in `on`.
    /// A pattern made anew that matches the start of every number in `on`, of which there are some, and of none in `off`.
    fn made(&mut self, on: Language, off: Language) -> (u32, Pattern) {
        if off == NOTHING {
            return (0, vec![Vec::new()]);
        }
        if let Some(known) = self.made.get(&(on, off)) {
            return known.clone();
        }
        let result = self.make(on, off);
        self.made.insert((on, off), result.clone());
        result
    }

    fn make(&mut self, on: Language, off: Language) -> (u32, Pattern) {
        let (yes, no) = (self.languages.state(on), self.languages.state(off));
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
        // Joins what can be joined, as long as that is shorter.
        loop {
            let mut best: Option<(u32, usize, usize, Class)> = None;
            for second in 1..classes.len() {
                for first in 0..second {
                    let (a, b) = (classes[first], classes[second]);
                    if self.languages.intersection(a.1, b.2) != NOTHING
                        || self.languages.intersection(b.1, a.2) != NOTHING
                    {
                        continue;
                    }
                    let joined = (
                        a.0 | b.0,
                        self.languages.union(a.1, b.1),
                        self.languages.union(a.2, b.2),
                    );
                    let before = self.class_cost(a, free) + self.class_cost(b, free) + OR;
                    let after = self.class_cost(joined, free);
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
            let (_, set) = self.cheapest(set, free);
            let mut sequence = vec![if set == ANY { Node::Any(1, 1) } else { Node::Digit(set) }];
            let (_, mut rest) = self.made(on, off);
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
        let pattern = self.factored(pattern);
        (self.cost(&pattern), pattern)
    }

    fn class_cost(&mut self, (set, on, off): Class, free: Set) -> u32 {
        let (rest, pattern) = self.made(on, off);
        let brackets = if pattern.len() > 1 { OPEN + CLOSE } else { 0 };
        self.cheapest(set, free).0 + rest + brackets
    }

    /// The cheapest set between one and the same with all that is free.
    fn cheapest(&self, set: Set, free: Set) -> (u32, Set) {
        let mut best = (self.set_cost(set), set);
        if set | free == ANY {
            best = best.min((RUN, ANY));
        }
        // All subsets of what is free.
        let mut extra = free;
        while extra != 0 {
            let own = (self.set_cost(set | extra), set | extra);
            if own.0 < best.0 {
                best = own;
            }
            extra = (extra - 1) & free;
        }
        best
    }

    /// Writes what several alternatives end with behind a group of what they differ in, where that is shorter.
    fn factored(&self, pattern: Pattern) -> Pattern {
        let mut best = pattern;
        loop {
            let mut found: Option<Pattern> = None;
            let mut least = self.cost(&best);
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
                    let cost = self.cost(&candidate);
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
}
