//! Sets of numbers as minimal automata, in which equal sets are the same state, so that patterns can be compared exactly,
//! however they are written.

use std::collections::HashMap;

use crate::regex::{Node, Pattern};

/// A set of numbers.
pub(crate) type Language = u32;

/// No numbers.
pub(crate) const NOTHING: Language = 0;

/// Only the number without digits.
pub(crate) const END: Language = 1;

/// More digits than any number has.
const LONGEST: usize = 24;

/// A state of the automaton: the numbers that are accepted from here on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct State {
    /// Whether the number may end here.
    pub(crate) accepts: bool,
    /// The numbers that may follow each digit.
    pub(crate) next: [Language; 10],
}

/// The ways to combine two languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Operation {
    Union,
    Intersection,
    Difference,
}

/// All states in use. Languages are finite, so no state leads back to itself.
pub(crate) struct Languages {
    states: Vec<State>,
    places: HashMap<State, Language>,
    combined: HashMap<(Operation, Language, Language), Language>,
    /// All numbers up to the greatest length.
    everything: Language,
}

impl Languages {
    /// Only the languages without digits, and the language of all numbers.
    pub(crate) fn new() -> Self {
        let mut languages = Self {
            states: Vec::new(),
            places: HashMap::new(),
            combined: HashMap::new(),
            everything: END,
        };
        for accepts in [false, true] {
            languages.place(State {
                accepts,
                next: [NOTHING; 10],
            });
        }
        for _ in 0..LONGEST {
            languages.everything = languages.place(State {
                accepts: true,
                next: [languages.everything; 10],
            });
        }
        languages
    }

    fn place(&mut self, state: State) -> Language {
        let Self { states, places, .. } = self;
        *places.entry(state).or_insert_with(|| {
            states.push(state);
            states.len() as Language - 1
        })
    }

    /// The state that stands for a language.
    pub(crate) fn state(&self, language: Language) -> State {
        self.states[language as usize]
    }

    /// The numbers in either.
    pub(crate) fn union(&mut self, one: Language, other: Language) -> Language {
        self.combine(Operation::Union, one, other)
    }

    /// The numbers in both.
    pub(crate) fn intersection(&mut self, one: Language, other: Language) -> Language {
        self.combine(Operation::Intersection, one, other)
    }

    /// The numbers in `one` that are not in `other`.
    pub(crate) fn difference(&mut self, one: Language, other: Language) -> Language {
        self.combine(Operation::Difference, one, other)
    }

    fn combine(&mut self, operation: Operation, one: Language, other: Language) -> Language {
        match operation {
            Operation::Union if one == other || other == NOTHING => return one,
            Operation::Union if one == NOTHING => return other,
            Operation::Intersection if one == other => return one,
            Operation::Intersection if one == NOTHING || other == NOTHING => return NOTHING,
            Operation::Difference if one == other || one == NOTHING => return NOTHING,
            Operation::Difference if other == NOTHING => return one,
            _ => {}
        }
        if let Some(&known) = self.combined.get(&(operation, one, other)) {
            return known;
        }
        let (first, second) = (self.state(one), self.state(other));
        let accepts = match operation {
            Operation::Union => first.accepts || second.accepts,
            Operation::Intersection => first.accepts && second.accepts,
            Operation::Difference => first.accepts && !second.accepts,
        };
        let mut next = [NOTHING; 10];
        for (digit, place) in next.iter_mut().enumerate() {
            *place = self.combine(operation, first.next[digit], second.next[digit]);
        }
        let result = self.place(State { accepts, next });
        self.combined.insert((operation, one, other), result);
        result
    }

    /// The numbers of the given lengths, one bit each.
    pub(crate) fn of_lengths(&mut self, lengths: u32) -> Language {
        (0..u32::BITS).rev().fold(NOTHING, |longer, length| {
            self.place(State {
                accepts: lengths >> length & 1 != 0,
                next: [longer; 10],
            })
        })
    }

    /// The numbers that a pattern matches.
    pub(crate) fn matching(&mut self, pattern: &Pattern) -> Language {
        self.before(pattern, END)
    }

    /// The numbers with a beginning that the pattern matches.
    pub(crate) fn starting(&mut self, pattern: &Pattern) -> Language {
        self.before(pattern, self.everything)
    }

    /// The numbers of a type's pattern, as the engine reads it: those with a beginning that it matches, or only those that it
    /// matches as a whole if it begins with an end.
    pub(crate) fn having(&mut self, pattern: &[Vec<Node>]) -> Language {
        match pattern.split_first() {
            Some((first, rest)) if *first == [Node::End] => self.before(rest, END),
            _ => self.before(pattern, self.everything),
        }
    }

    /// The numbers that consist of a match of the pattern and one of `rest`.
    fn before(&mut self, pattern: &[Vec<Node>], rest: Language) -> Language {
        pattern.iter().fold(NOTHING, |sum, sequence| {
            let own = sequence.iter().rev().fold(rest, |rest, node| self.node(node, rest));
            self.union(sum, own)
        })
    }

    fn node(&mut self, node: &Node, rest: Language) -> Language {
        match node {
            Node::Digit(set) => {
                let next = std::array::from_fn(|digit| if set >> digit & 1 != 0 { rest } else { NOTHING });
                self.place(State { accepts: false, next })
            }
            Node::Any(low, high) => {
                let mut reached = rest;
                for count in 0..*high {
                    let longer = self.place(State {
                        accepts: false,
                        next: [reached; 10],
                    });
                    reached = if count < high - low {
                        self.union(rest, longer)
                    } else {
                        longer
                    };
                }
                reached
            }
            Node::Group(inner) | Node::Capture(inner) => self.before(inner, rest),
            Node::Optional(inner) => {
                let with = self.node(inner, rest);
                self.union(with, rest)
            }
            Node::End => self.intersection(rest, END),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::regex::parse;

    #[test]
    fn equal_sets_are_one_state() {
        let mut languages = Languages::new();
        let mut same = |one: &str, other: &str| {
            let (one, other) = (parse(one).unwrap(), parse(other).unwrap());
            languages.matching(&one) == languages.matching(&other)
        };
        assert!(same(r"1(?:2|3)\d{2,3}", r"1[23]\d\d|12\d{3}|13\d{3}"));
        assert!(same(r"(?:12?)?3", "3|13|123"));
        assert!(same("1(?:2|$)", "1|12"));
        assert!(!same(r"1\d{2}", r"1\d{2,3}"));
    }

    #[test]
    fn types_have_what_begins_like_their_pattern() {
        let mut languages = Languages::new();
        let number = languages.matching(&parse("123").unwrap());
        for (pattern, has) in [
            ("12", true),
            ("12$", false),
            ("$|12", false),
            ("$|1(?:2|4)3", true),
            ("$", false),
            (r"\d", true),
        ] {
            let having = languages.having(&parse(pattern).unwrap());
            let both = languages.intersection(number, having);
            assert_eq!(both != NOTHING, has, "{pattern}");
        }
    }
}
