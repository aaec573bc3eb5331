//! Runs the patterns of the metadata over digits.
//!
//! A validation pattern runs as a nondeterministic automaton whose states are positions in the number: one `u32` holds all
//! positions that the pattern can have reached, so every token is a few bit operations, and nothing is tried twice. For a
//! prefix it matters *which* match comes first, as in Google's regular expressions, so a small backtracking matcher runs the
//! same tokens.

use super::alphabet::{
    CAPTURE, CAPTURED, CLOSE, DIGIT, END, LONGEST_RUN, LONGEST_STEP, LONGEST_UP_TO, OPEN, OPTIONAL, OR, RECORD, RUN,
    SET, STEP, TOKENS, UP_TO, WIDE_SET,
};
use super::generated::{HIGHER_SETS, SETS};

/// The most digits that a pattern can match; the longest number that matches one has 17.
const LONGEST: usize = 24;

/// A digit that is in every set.
const ANY: u8 = 10;

/// Bit [`ANY`] of a set.
const ANY_BIT: u16 = 1 << ANY;

const FIRST_STEP: u8 = STEP + 1;
const LAST_STEP: u8 = STEP + LONGEST_STEP;

/// A pattern of the tables: it begins with these bytes and goes up to the next marker among them.
#[derive(Clone, Copy)]
pub(in crate::phone) struct Pattern(&'static [u8]);

impl Pattern {
    /// The pattern at a place of a table.
    pub(in crate::phone) fn at(table: &'static [u8], place: usize) -> Self {
        Self(table.get(place..).unwrap_or_default())
    }

    /// Whether the pattern matches all of the digits.
    pub(in crate::phone) fn matches(self, digits: &[u8]) -> bool {
        digits.len() <= LONGEST && Automaton::new(self, digits).reaches(&mut 0, 1 << digits.len())
    }

    /// Whether the pattern of a type matches the start of the digits, or all of them if it says so.
    pub(in crate::phone) fn has(self, digits: &[u8]) -> bool {
        let whole = self.byte(0) == END;
        let ends = if whole { 1 << digits.len() } else { u32::MAX };
        Automaton::new(self, digits).reaches(&mut usize::from(whole), ends)
    }

    /// Whether the pattern matches the start of the digits: `lookingAt`.
    pub(in crate::phone) fn matches_start(self, digits: &[u8]) -> bool {
        Automaton::new(self, digits.get(..LONGEST).unwrap_or(digits)).reaches(&mut 0, u32::MAX)
    }

    /// Whether the pattern matches the start of the digits, or could if more came.
    #[cfg(feature = "as-you-type")]
    pub(in crate::phone) fn could_match_start(self, digits: &[u8]) -> bool {
        let mut automaton = Automaton::new(self, digits.get(..LONGEST).unwrap_or(digits));
        automaton.run() != 0 || automaton.ran_out
    }

    /// The lengths of the numbers that the pattern matches, one bit each.
    pub(in crate::phone) fn lengths(self) -> u32 {
        Automaton::new(self, &[ANY; LONGEST]).run()
    }

    /// The first match at the start of the digits, in the order of preference of a regular expression.
    pub(in crate::phone) fn prefix(self, digits: &[u8]) -> Option<Prefix> {
        let start = Prefix {
            length: 0,
            capture: None,
        };
        self.alternatives(0, digits, start)
    }

    /// The digits at the place of a pattern.
    pub(in crate::phone) fn literal(self) -> impl Iterator<Item = u8> {
        self.0
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .map(|byte| byte - b'0')
    }

    /// Whether the pattern is empty.
    #[cfg(feature = "phone-formats")]
    pub(in crate::phone) fn is_empty(self) -> bool {
        self.byte(0) < TOKENS
    }

    fn byte(self, at: usize) -> u8 {
        self.0.get(at).copied().unwrap_or(RECORD)
    }

    /// The end of the alternative that holds a place: at `|` or a step, at the bracket that closes its group, or at a marker.
    fn branch_end(self, mut at: usize) -> usize {
        let mut depth = 0;
        loop {
            match self.byte(at) {
                ..TOKENS => return at,
                OPEN | CAPTURE => depth += 1,
                OR | FIRST_STEP..=LAST_STEP if depth == 0 => return at,
                CLOSE | CAPTURED => {
                    if depth == 0 {
                        return at;
                    }
                    depth -= 1;
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// The place of the bracket that closes the group that holds a place.
    fn group_end(self, mut at: usize) -> usize {
        loop {
            at = self.branch_end(at);
            if self.byte(at) != OR {
                return at;
            }
            at += 1;
        }
    }

    /// Tries the alternatives of a group, each with all that follows the group.
    fn alternatives(self, mut at: usize, digits: &[u8], so_far: Prefix) -> Option<Prefix> {
        loop {
            if let Some(found) = self.sequence(at, digits, so_far) {
                return Some(found);
            }
            at = self.branch_end(at);
            if self.byte(at) != OR {
                return None;
            }
            at += 1;
        }
    }

    /// Matches from a place to the end of the pattern.
    fn sequence(self, mut at: usize, digits: &[u8], mut so_far: Prefix) -> Option<Prefix> {
        loop {
            let token = self.byte(at);
            match token {
                ..TOKENS => return Some(so_far),
                // The end of this alternative: continues after the group.
                OR => {
                    at = self.group_end(at);
                    continue;
                }
                OPEN => return self.alternatives(at + 1, digits, so_far),
                CAPTURE => {
                    so_far.capture = Some((so_far.length, so_far.length));
                    return self.alternatives(at + 1, digits, so_far);
                }
                CLOSE => {}
                CAPTURED => so_far.capture = so_far.capture.map(|(from, _)| (from, so_far.length)),
                END if so_far.length == digits.len() => {}
                END => return None,
                OPTIONAL => {
                    if let Some(found) = self.sequence(at + 1, digits, so_far) {
                        return Some(found);
                    }
                    at = match self.byte(at + 1) {
                        OPEN | CAPTURE => self.group_end(at + 2),
                        token => {
                            let mut end = at + 2;
                            Places::of(token, self, &mut end);
                            end - 1
                        }
                    };
                }
                _ => {
                    let mut end = at + 1;
                    let places = Places::of(token, self, &mut end);
                    at = end;
                    match places {
                        Places::Set(set) => {
                            digits.get(so_far.length).filter(|&&digit| set >> digit & 1 != 0)?;
                            so_far.length += 1;
                        }
                        Places::Run(count) => so_far.length += usize::from(count),
                        Places::UpTo(most) => {
                            // Greedy: the longest first.
                            let shortest = so_far.length;
                            so_far.length = (shortest + usize::from(most)).min(digits.len().max(shortest));
                            while so_far.length > shortest {
                                if let Some(found) = self.sequence(at, digits, so_far) {
                                    return Some(found);
                                }
                                so_far.length -= 1;
                            }
                        }
                    }
                    if so_far.length > digits.len() {
                        return None;
                    }
                    continue;
                }
            }
            at += 1;
        }
    }
}

/// The match of a prefix pattern.
#[derive(Clone, Copy)]
pub(in crate::phone) struct Prefix {
    /// The number of digits.
    pub(in crate::phone) length: usize,
    /// The range of the digits in the last capture of the pattern.
    pub(in crate::phone) capture: Option<(usize, usize)>,
}

struct Automaton<'d> {
    pattern: Pattern,
    digits: &'d [u8],
    /// All positions, including the one after the last digit.
    positions: u32,
    /// Whether the pattern needed more digits than there are.
    ran_out: bool,
    /// The ends that suffice, one bit each: once the pattern reaches one, no further alternative is tried.
    enough: u32,
}

impl<'d> Automaton<'d> {
    fn new(pattern: Pattern, digits: &'d [u8]) -> Self {
        let positions = (2 << digits.len()) - 1;
        Self {
            pattern,
            digits,
            positions,
            ran_out: false,
            enough: 0,
        }
    }

    /// The ends of all matches from the start of the digits, one bit each.
    fn run(&mut self) -> u32 {
        self.alternatives(&mut 0, 1)
    }

    /// Whether a match from the start of the digits has one of the ends.
    fn reaches(&mut self, at: &mut usize, ends: u32) -> bool {
        self.enough = ends;
        self.alternatives(at, 1) & ends != 0
    }

    /// Runs alternatives up to the bracket or marker that ends them, which is left in place.
    fn alternatives(&mut self, at: &mut usize, from: u32) -> u32 {
        let mut reached = 0;
        let mut here = from;
        let mut begins = true;
        // One more than the lowest digit that the last alternative with such a digit begins with.
        let mut beyond = 0;
        loop {
            let mut token = self.pattern.byte(*at);
            if token < TOKENS {
                return reached | here;
            }
            let begun = core::mem::take(&mut begins);
            let mut skipped = 0;
            if token == OPTIONAL {
                skipped = here;
                *at += 1;
                token = self.pattern.byte(*at);
            }
            match token {
                CLOSE | CAPTURED => return reached | here,
                OR | FIRST_STEP..=LAST_STEP => {
                    reached |= here;
                    if reached & self.enough != 0 {
                        return reached;
                    }
                    here = from;
                    if token == OR {
                        *at += 1;
                        begins = true;
                        continue;
                    }
                    beyond += token - STEP;
                    token = DIGIT - 1 + beyond;
                }
                _ => {}
            }
            *at += 1;
            here = skipped
                | match token {
                    OPEN | CAPTURE => {
                        // The end of a group is not yet an end of the pattern.
                        let enough = core::mem::take(&mut self.enough);
                        let reached = self.alternatives(at, here);
                        self.enough = enough;
                        *at += 1;
                        reached
                    }
                    END => here & (1 << self.digits.len()),
                    _ => match Places::of(token, self.pattern, at) {
                        Places::Set(set) => {
                            if begun {
                                beyond = set.trailing_zeros() as u8 + 1;
                            }
                            self.step(set, here)
                        }
                        Places::Run(count) => self.skip(count, here),
                        Places::UpTo(most) => (0..=most).fold(0, |sum, count| sum | self.skip(count, here)),
                    },
                };
            if here == 0 {
                *at = self.pattern.branch_end(*at);
            }
        }
    }

    /// The positions after a number of digits of any value.
    fn skip(&mut self, count: u8, from: u32) -> u32 {
        let reached = from << count;
        self.ran_out |= reached & !self.positions != 0;
        reached & self.positions
    }

    /// The positions after one digit of a set.
    fn step(&mut self, set: u16, from: u32) -> u32 {
        let (mut rest, mut reached) = (from, 0);
        while rest != 0 {
            let position = rest.trailing_zeros();
            rest &= rest - 1;
            match self.digits.get(position as usize) {
                Some(&digit) => reached |= u32::from(set >> digit & 1) << (position + 1),
                None => self.ran_out = true,
            }
        }
        reached
    }
}

/// A token that matches digits.
enum Places {
    /// A fixed number of digits of any value.
    Run(u8),
    /// Up to a number of digits of any value.
    UpTo(u8),
    /// One digit of a set.
    Set(u16),
}

impl Places {
    /// Reads a token; `at` stands after its first byte, and afterwards after the whole of it.
    fn of(token: u8, pattern: Pattern, at: &mut usize) -> Self {
        const LAST_DIGIT: u8 = DIGIT + 9;
        const LAST_RUN: u8 = RUN + LONGEST_RUN;
        const LAST_UP_TO: u8 = UP_TO + LONGEST_UP_TO;
        match token {
            DIGIT..=LAST_DIGIT => Self::Set(ANY_BIT | 1 << (token - DIGIT)),
            RUN..=LAST_RUN => Self::Run(token - RUN),
            UP_TO..=LAST_UP_TO => Self::UpTo(token - UP_TO),
            SET..WIDE_SET => Self::Set(ANY_BIT | frequent_set(token - SET)),
            _ => {
                let lower = pattern.byte(*at) & 63;
                *at += 1;
                Self::Set(ANY_BIT | u16::from(token & 15) << 6 | u16::from(lower))
            }
        }
    }
}

/// The set of digits that has a token of its own.
fn frequent_set(place: u8) -> u16 {
    let lower = SETS.get(usize::from(place)).copied().unwrap_or_default();
    let higher = HIGHER_SETS.iter().filter(|&&first| first <= place).count();
    (higher as u16) << 8 | u16::from(lower)
}
