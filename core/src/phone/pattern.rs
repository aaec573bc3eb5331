//! Runs the patterns of the metadata over digits.
//!
//! Validation patterns are run as a nondeterministic automaton whose states are positions in the number: one `u32` holds
//! all positions that the pattern so far can have reached, so that every token is a few bit operations and nothing is
//! ever tried twice. Prefixes need to know *which* way a pattern matched first, as Google's regular expressions do; for
//! them the same tokens drive a small backtracking matcher.

use super::tables::alphabet::{
    CAPTURE, CAPTURED, CLOSE, DIGIT, END, LONGEST_RUN, LONGEST_UP_TO, OPEN, OPTIONAL, OR, RUN, SET, TOKENS, UP_TO,
    WIDE_SET,
};
use super::tables::byte;
use super::tables::generated::SETS;

/// Numbers of more digits than this match no pattern; the longest that does has 17.
const LONGEST: usize = 24;

/// Stands for any digit: in every set.
const ANY: u8 = 10;

/// Bit [`ANY`] of a set.
const ANY_BIT: u16 = 1 << ANY;

/// Whether the pattern at a place of the main table matches all of the digits.
pub(super) fn matches(at: usize, digits: &[u8]) -> bool {
    digits.len() <= LONGEST && run(at, digits) >> digits.len() & 1 != 0
}

/// Whether the pattern matches the start of the digits: `lookingAt`.
pub(super) fn matches_start(at: usize, digits: &[u8]) -> bool {
    run(at, digits.get(..LONGEST).unwrap_or(digits)) != 0
}

/// The lengths of the numbers that the pattern matches, one bit each.
pub(super) fn lengths(at: usize) -> u32 {
    run(at, &[ANY; LONGEST])
}

/// The ends of all matches from the start of the digits, one bit each.
fn run(mut at: usize, digits: &[u8]) -> u32 {
    let positions = (2_u32 << digits.len()) - 1;
    Automaton { digits, positions }.alternatives(&mut at, 1)
}

struct Automaton<'d> {
    digits: &'d [u8],
    /// All positions there are, including the one after the last digit.
    positions: u32,
}

impl Automaton<'_> {
    /// Runs alternatives up to the bracket or marker that ends them, which is left in place.
    fn alternatives(&self, at: &mut usize, from: u32) -> u32 {
        let mut reached = 0;
        let mut here = from;
        loop {
            match byte(*at) {
                OR => {
                    *at += 1;
                    reached |= here;
                    here = from;
                }
                CLOSE | CAPTURED | ..TOKENS => return reached | here,
                OPTIONAL => {
                    *at += 1;
                    here |= self.item(at, here);
                }
                _ => here = self.item(at, here),
            }
            if here == 0 {
                *at = branch_end(*at);
            }
        }
    }

    /// Runs one token, or one group.
    fn item(&self, at: &mut usize, from: u32) -> u32 {
        let token = byte(*at);
        *at += 1;
        match token {
            OPEN | CAPTURE => {
                let reached = self.alternatives(at, from);
                *at += 1;
                reached
            }
            END => from & (1 << self.digits.len()),
            _ => match Places::of(token, at) {
                Places::Run(count) => from << count & self.positions,
                Places::UpTo(most) => (0..=most).fold(0, |reached, count| reached | from << count) & self.positions,
                Places::Set(set) => self.step(set, from),
            },
        }
    }

    /// The positions after one digit out of a set.
    fn step(&self, set: u16, from: u32) -> u32 {
        let (mut rest, mut reached) = (from, 0);
        while rest != 0 {
            let position = rest.trailing_zeros();
            rest &= rest - 1;
            if self
                .digits
                .get(position as usize)
                .is_some_and(|&digit| set >> digit & 1 != 0)
            {
                reached |= 2 << position;
            }
        }
        reached
    }
}

/// A token that takes digits.
enum Places {
    /// So many of any value.
    Run(u8),
    /// None to so many of any value.
    UpTo(u8),
    /// One out of a set.
    Set(u16),
}

impl Places {
    /// Reads a token; `at` stands after its first byte, and afterwards after the whole of it.
    fn of(token: u8, at: &mut usize) -> Self {
        const RUNS: u8 = RUN + LONGEST_RUN;
        const UP_TOS: u8 = UP_TO + LONGEST_UP_TO;
        match token {
            ..=RUN => Self::Set(ANY_BIT | 1 << (token & 15)),
            ..=RUNS => Self::Run(token - RUN),
            ..=UP_TOS => Self::UpTo(token - UP_TO),
            SET..WIDE_SET => Self::Set(ANY_BIT | SETS.get(usize::from(token - SET)).copied().unwrap_or_default()),
            _ => {
                let lower = byte(*at) & 31;
                *at += 1;
                Self::Set(ANY_BIT | u16::from(token & 31) << 5 | u16::from(lower))
            }
        }
    }
}

/// Where the alternative ends that a place is in: at `|`, at the bracket that closes its group, or at a marker.
fn branch_end(mut at: usize) -> usize {
    let mut depth = 0;
    loop {
        match byte(at) {
            ..TOKENS => return at,
            OPEN | CAPTURE => depth += 1,
            OR if depth == 0 => return at,
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

/// Where the bracket stands that closes the group a place is in.
fn group_end(mut at: usize) -> usize {
    loop {
        at = branch_end(at);
        if byte(at) != OR {
            return at;
        }
        at += 1;
    }
}

/// What a prefix pattern matched.
#[derive(Clone, Copy)]
pub(super) struct Prefix {
    /// How many digits.
    pub(super) length: usize,
    /// The digits that the last capture of the pattern holds, from and to.
    pub(super) capture: Option<(usize, usize)>,
}

/// The first match of a pattern at the start of the digits, in the order of preference of a regular expression.
pub(super) fn prefix(at: usize, digits: &[u8]) -> Option<Prefix> {
    alternatives(
        at,
        digits,
        Prefix {
            length: 0,
            capture: None,
        },
    )
}

/// Tries the alternatives of a group, each with all that follows the group.
fn alternatives(mut at: usize, digits: &[u8], so_far: Prefix) -> Option<Prefix> {
    loop {
        if let Some(found) = sequence(at, digits, so_far) {
            return Some(found);
        }
        at = branch_end(at);
        if byte(at) != OR {
            return None;
        }
        at += 1;
    }
}

/// Matches from a place to the end of the pattern.
fn sequence(mut at: usize, digits: &[u8], mut so_far: Prefix) -> Option<Prefix> {
    loop {
        let token = byte(at);
        match token {
            ..TOKENS => return Some(so_far),
            // The end of this alternative: on with what follows the group.
            OR => {
                at = group_end(at);
                continue;
            }
            OPEN => return alternatives(at + 1, digits, so_far),
            CAPTURE => {
                so_far.capture = Some((so_far.length, so_far.length));
                return alternatives(at + 1, digits, so_far);
            }
            CLOSE => {}
            CAPTURED => so_far.capture = so_far.capture.map(|(from, _)| (from, so_far.length)),
            END if so_far.length == digits.len() => {}
            END => return None,
            OPTIONAL => {
                if let Some(found) = sequence(at + 1, digits, so_far) {
                    return Some(found);
                }
                at = match byte(at + 1) {
                    OPEN | CAPTURE => group_end(at + 2),
                    token => {
                        let mut end = at + 2;
                        Places::of(token, &mut end);
                        end - 1
                    }
                };
            }
            _ => {
                let mut end = at + 1;
                let places = Places::of(token, &mut end);
                at = end;
                match places {
                    Places::Set(set) => {
                        digits.get(so_far.length).filter(|&&digit| set >> digit & 1 != 0)?;
                        so_far.length += 1;
                    }
                    Places::Run(count) => so_far.length += usize::from(count),
                    Places::UpTo(most) => {
                        // Greedy: the longest first.
                        let longest = usize::from(most).min(digits.len().saturating_sub(so_far.length));
                        return (0..=longest).rev().find_map(|count| {
                            sequence(
                                at,
                                digits,
                                Prefix {
                                    length: so_far.length + count,
                                    ..so_far
                                },
                            )
                        });
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

const _: () = assert!(
    DIGIT & 15 == 0 && DIGIT + 9 < RUN,
    "the value of a digit token is its lower half"
);
