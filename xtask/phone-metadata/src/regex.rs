//! Reads the regular expressions of Google's metadata into a tree.
//!
//! It knows only the constructs that the metadata uses; any other construct is an error.

use std::iter::Peekable;
use std::str::Chars;

use anyhow::{Result, bail, ensure};

/// Ten bits: the digits that a place accepts.
pub(crate) type Set = u16;

/// The set of all digits, `\d`.
pub(crate) const ANY: Set = 0x3ff;

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Node {
    /// One digit of a set.
    Digit(Set),
    /// A number of digits of any value, between two bounds.
    Any(u32, u32),
    /// Exactly one of these.
    Group(Vec<Vec<Node>>),
    /// The same, as a capture.
    Capture(Vec<Vec<Node>>),
    /// This or nothing; this first.
    Optional(Box<Node>),
    /// The end of the number.
    End,
}

/// Alternatives, each a sequence.
pub(crate) type Pattern = Vec<Vec<Node>>;

/// Parses a whole expression.
pub(crate) fn parse(text: &str) -> Result<Pattern> {
    let mut chars = text.chars().peekable();
    let pattern = alternatives(&mut chars)?;
    ensure!(chars.next().is_none(), "unbalanced `)` in `{text}`");
    Ok(pattern)
}

fn alternatives(chars: &mut Peekable<Chars<'_>>) -> Result<Pattern> {
    let mut pattern = vec![Vec::new()];
    loop {
        match chars.peek() {
            None | Some(')') => {
                let pattern: Pattern = pattern.into_iter().map(joined).collect();
                return Ok(pattern);
            }
            Some('|') => {
                chars.next();
                pattern.push(Vec::new());
            }
            Some(_) => {
                let node = atom(chars)?;
                let (low, high) = quantifier(chars)?;
                if let Some(sequence) = pattern.last_mut() {
                    repeat(sequence, node, low, high)?;
                }
            }
        }
    }
}

fn atom(chars: &mut Peekable<Chars<'_>>) -> Result<Node> {
    Ok(match chars.next() {
        Some(digit @ '0'..='9') => Node::Digit(1 << digit.to_digit(10).unwrap_or_default()),
        Some('\\') => match chars.next() {
            Some('d') => Node::Any(1, 1),
            other => bail!("unknown escape {other:?}"),
        },
        Some('[') => match class(chars)? {
            ANY => Node::Any(1, 1),
            set => Node::Digit(set),
        },
        Some('$') => Node::End,
        Some('(') => {
            let captures = chars.peek() != Some(&'?');
            if !captures {
                chars.next();
                ensure!(chars.next() == Some(':'), "only `(?:` is known among special groups");
            }
            let inner = alternatives(chars)?;
            ensure!(chars.next() == Some(')'), "group without end");
            if captures {
                Node::Capture(inner)
            } else {
                Node::Group(inner)
            }
        }
        other => bail!("unknown construct {other:?}"),
    })
}

fn class(chars: &mut Peekable<Chars<'_>>) -> Result<Set> {
    let mut set = 0;
    loop {
        let first = match chars.next() {
            Some(']') => return Ok(set),
            Some('\\') => {
                ensure!(chars.next() == Some('d'), "unknown escape in a class");
                set |= ANY;
                continue;
            }
            Some(digit @ '0'..='9') => digit.to_digit(10).unwrap_or_default(),
            other => bail!("unknown member {other:?} of a class"),
        };
        let mut last = first;
        if chars.peek() == Some(&'-') {
            chars.next();
            match chars.next() {
                Some(digit @ '0'..='9') => last = digit.to_digit(10).unwrap_or_default(),
                other => bail!("unknown end {other:?} of a range"),
            }
        }
        ensure!(first <= last, "range backwards");
        for digit in first..=last {
            set |= 1 << digit;
        }
    }
}

fn quantifier(chars: &mut Peekable<Chars<'_>>) -> Result<(u32, u32)> {
    match chars.peek() {
        Some('?') => {
            chars.next();
            ensure!(chars.peek() != Some(&'?'), "lazy quantifiers are unknown");
            Ok((0, 1))
        }
        Some('{') => {
            chars.next();
            let low = number(chars)?;
            match chars.next() {
                Some('}') => Ok((low, low)),
                Some(',') => {
                    let high = number(chars)?;
                    ensure!(chars.next() == Some('}') && low <= high, "malformed quantifier");
                    Ok((low, high))
                }
                other => bail!("unknown quantifier with {other:?}"),
            }
        }
        Some('*' | '+') => bail!("unbounded quantifiers are unknown"),
        _ => Ok((1, 1)),
    }
}

fn number(chars: &mut Peekable<Chars<'_>>) -> Result<u32> {
    let mut value = None;
    while let Some(digit) = chars.peek().and_then(|c| c.to_digit(10)) {
        chars.next();
        value = Some(value.unwrap_or(0) * 10 + digit);
    }
    match value {
        Some(value) if value < 100 => Ok(value),
        _ => bail!("malformed number in a quantifier"),
    }
}

/// Appends `node{low,high}`.
fn repeat(sequence: &mut Vec<Node>, node: Node, low: u32, high: u32) -> Result<()> {
    match node {
        Node::Any(1, 1) => sequence.push(Node::Any(low, high)),
        node => {
            ensure!((low, high) == (1, 1) || node != Node::End, "quantified `$`");
            ensure!(
                (low, high) == (1, 1) || (low, high) == (0, 1) || !matches!(node, Node::Capture(_)),
                "repeated captures are unknown"
            );
            for _ in 0..low {
                sequence.push(node.clone());
            }
            // `x{1,3}` is `x(x(x)?)?`.
            let mut tail = None;
            for _ in low..high {
                let inner = match tail.take() {
                    None => node.clone(),
                    Some(rest) => Node::Group(vec![vec![node.clone(), rest]]),
                };
                tail = Some(Node::Optional(Box::new(inner)));
            }
            sequence.extend(tail);
        }
    }
    Ok(())
}

/// Joins neighbouring runs of any digits, and replaces groups of one alternative by their contents.
fn joined(sequence: Vec<Node>) -> Vec<Node> {
    let mut result: Vec<Node> = Vec::new();
    for node in sequence {
        match (result.last_mut(), node) {
            (_, Node::Group(mut inner)) if inner.len() == 1 => {
                result.append(&mut inner.remove(0));
            }
            (Some(Node::Any(low, high)), Node::Any(more_low, more_high)) if low == high || more_low == more_high => {
                *low += more_low;
                *high += more_high;
            }
            (_, node) => result.push(node),
        }
    }
    result
}

/// The lengths of the numbers that a pattern matches, one bit each.
pub(crate) fn lengths(pattern: &Pattern) -> u32 {
    let sequence = |nodes: &Vec<Node>| {
        nodes.iter().fold(1, |reached, node| {
            let after = |own: u32| {
                (0..32)
                    .filter(|bit| own >> bit & 1 != 0)
                    .fold(0, |sum, bit| sum | reached << bit)
            };
            match node {
                Node::Digit(_) => reached << 1,
                Node::Any(low, high) => (*low..=*high).fold(0, |sum, count| sum | reached << count),
                Node::Group(inner) | Node::Capture(inner) => after(lengths(inner)),
                Node::Optional(inner) => reached | after(lengths(&vec![vec![(**inner).clone()]])),
                Node::End => reached,
            }
        })
    };
    pattern.iter().map(sequence).fold(0, |sum, bits| sum | bits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_the_metadata_uses() {
        let pattern = parse(r"0(?:[13-5]\d{2}\d|7?)|(8)$").unwrap();
        assert_eq!(
            pattern,
            vec![
                vec![
                    Node::Digit(1),
                    Node::Group(vec![
                        vec![Node::Digit(0b11_1010), Node::Any(3, 3)],
                        vec![Node::Optional(Box::new(Node::Digit(1 << 7)))]
                    ])
                ],
                vec![Node::Capture(vec![vec![Node::Digit(1 << 8)]]), Node::End],
            ]
        );
        assert_eq!(lengths(&pattern), 0b10_0110);
    }

    #[test]
    fn refuses_what_it_does_not_know() {
        for text in [
            "1*", "1+", "(?=1)", "[^1]", r"\w", "(1", "1)", "a", "(1){2}", "1{2", "1{3,2}", "1??", "^1",
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
