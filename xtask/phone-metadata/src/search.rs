//! Searches for short patterns for the types of a region. The numbers on which they run are known, so for all other numbers
//! their result is free.
//!
//! The search starts from two patterns: one built anew, digit by digit, from the numbers that must be distinguished, and
//! Google's own. It then changes both step by step as long as that makes them shorter. "Short" means an estimate of the bits
//! that Brotli needs.

use std::collections::HashMap;

use crate::cost::Costs;
use crate::edits;
use crate::forms::{self, Form};
use crate::languages::{Languages, NOTHING};
use crate::made::{Maker, Task};
use crate::plan::Plan;
use crate::regex::{ANY, Node, Pattern, Set};

/// Searches for patterns.
pub(crate) struct Search<'a> {
    languages: &'a mut Languages,
    costs: Costs,
    maker: Maker,
    found: HashMap<(Pattern, Task), Pattern>,
}

impl<'a> Search<'a> {
    /// A search that knows how often Google uses each set.
    pub(crate) fn new(languages: &'a mut Languages, counts: &HashMap<Set, usize>) -> Self {
        Self {
            languages,
            costs: Costs::new(counts),
            maker: Maker::default(),
            found: HashMap::new(),
        }
    }

    /// The shortest forms found for a region.
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
                self.best(&members.pattern, (members.numbers, rest))
            };
            forms.push((members.column, pattern));
        }
        forms
    }

    /// Whether forms are right.
    pub(crate) fn found(&mut self, forms: &[Form], plan: &Plan) -> bool {
        forms::say(forms, plan, self.languages)
    }

    fn best(&mut self, pattern: &Pattern, task: Task) -> Pattern {
        let key = (pattern.clone(), task);
        if let Some(known) = self.found.get(&key) {
            return known.clone();
        }
        let (_, made) = self.maker.made(task, self.languages, &self.costs);
        let mut whole = vec![vec![Node::End]];
        whole.extend(pattern.iter().cloned());
        let mut best: Option<(u32, Pattern)> = None;
        for candidate in [made, pattern.clone(), whole] {
            if self.serves(&candidate, task) {
                let improved = self.improved(candidate, task);
                let cost = self.costs.pattern(&improved);
                if best.as_ref().is_none_or(|(least, _)| cost < *least) {
                    best = Some((cost, improved));
                }
            }
        }
        let best = best.map_or_else(Vec::new, |(_, pattern)| pattern);
        self.found.insert(key, best.clone());
        best
    }

    /// Whether a pattern matches all numbers that it must match, and none that it must not match.
    fn serves(&mut self, pattern: &Pattern, (on, off): Task) -> bool {
        let having = self.languages.having(pattern);
        self.languages.difference(on, having) == NOTHING && self.languages.intersection(off, having) == NOTHING
    }

    fn improved(&mut self, pattern: Pattern, task: Task) -> Pattern {
        let mut best = edits::tidied(pattern);
        let mut cost = self.costs.pattern(&best);
        loop {
            let before = cost;
            let mut place = 0;
            while place < edits::places(&best) {
                let better = self
                    .edits(&best, place, task)
                    .into_iter()
                    .find(|edit| self.costs.pattern(edit) < cost && self.serves(edit, task));
                match better {
                    Some(edit) => {
                        cost = self.costs.pattern(&edit);
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
    fn edits(&mut self, pattern: &Pattern, place: usize, task: Task) -> Vec<Pattern> {
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
                if self.serves(&with(set | digit), task) {
                    most |= digit;
                }
            }
            let mut fewest = 0;
            for digit in digits(set) {
                if set == digit || !self.serves(&with(set & !digit), task) {
                    fewest |= digit;
                }
            }
            if most == ANY {
                edits.push(with(ANY));
            }
            let others = self.costs.cheaper(set);
            let others = others.filter(|other| other & !most == 0 && fewest & !other == 0);
            edits.extend(others.map(with));
        }
        edits.into_iter().map(edits::tidied).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::alphabet::{FIRST_TYPE, FIXED_LINE};
    use crate::plan::Members;
    use crate::regex::parse;

    #[test]
    fn leaves_out_what_makes_no_difference() {
        let mut languages = Languages::new();
        let mut language = |pattern: &str| languages.matching(&parse(pattern).unwrap());
        let plan = Plan {
            asked: language(r"[1-8]\d{6}"),
            types: vec![
                Members {
                    column: FIRST_TYPE,
                    numbers: language(r"8(?:00|11)\d{4}"),
                    pattern: parse(r"8(?:00|11)\d{4}").unwrap(),
                },
                Members {
                    column: FIXED_LINE,
                    numbers: language(r"(?:[2-7]\d|8[2-9])\d{5}"),
                    pattern: parse(r"(?:[2-7]\d|8[2-9])\d{5}").unwrap(),
                },
            ],
        };
        let forms = Search::new(&mut languages, &HashMap::new()).forms(&plan);
        assert!(forms::say(&forms, &plan, &mut languages));
        let mut text = String::new();
        let region = crate::metadata::Region::default();
        forms::write(&region, &forms, &mut text).unwrap();
        let patterns: Vec<&str> = text.lines().filter_map(|line| line.split('\t').nth(3)).collect();
        assert_eq!(patterns.first(), Some(&"8(?:00|11)"));
        assert!(patterns.iter().all(|pattern| !pattern.contains('$')), "{patterns:?}");
    }

    #[test]
    fn notices_forms_that_say_something_else() {
        let mut languages = Languages::new();
        let pattern = parse(r"80\d").unwrap();
        let plan = Plan {
            asked: languages.matching(&parse(r"8\d{2}").unwrap()),
            types: vec![Members {
                column: FIRST_TYPE,
                numbers: languages.matching(&pattern),
                pattern,
            }],
        };
        let mut says = |form: &str| forms::say(&[(FIRST_TYPE, parse(form).unwrap())], &plan, &mut languages);
        assert!(says("80") && says(r"\d0") && says(r"$|80\d"));
        assert!(!says("8") && !says("800") && !says("$|80"));
    }
}
