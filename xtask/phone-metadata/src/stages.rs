//! The earlier stages of a format's leading digits, which only the as-you-type formatter uses.
//!
//! For each format, Google lists one pattern for the first three digits, one for the first four, and so on. The tables keep
//! only the last one: an earlier stage must match its digits exactly if the last one can still match.

use anyhow::{Result, ensure};

use crate::regex::{self, Node, Pattern};

/// The number of digits that the first stage looks at.
const FIRST: u32 = 3;

/// Fails unless every earlier stage follows from the last one.
pub(crate) fn check(stages: &[String]) -> Result<()> {
    let patterns = stages
        .iter()
        .map(|stage| regex::parse(stage))
        .collect::<Result<Vec<_>>>()?;
    let Some((last, earlier)) = patterns.split_last() else {
        return Ok(());
    };
    for (index, stage) in earlier.iter().enumerate() {
        let length = FIRST + index as u32;
        for number in 0..10_u32.pow(length) {
            let digits: Vec<u8> = (0..length)
                .rev()
                .map(|place| (number / 10_u32.pow(place) % 10) as u8)
                .collect();
            let says = matches_start(stage, &digits, false);
            let follows = matches_start(last, &digits, true);
            ensure!(
                says == follows,
                "stage `{}` of leading digits does not follow from `{}` at {digits:?}",
                stages[index],
                stages[earlier.len()]
            );
        }
    }
    Ok(())
}

/// Whether a pattern matches the start of a number, or (`partly`) could if more digits came.
fn matches_start(pattern: &Pattern, digits: &[u8], partly: bool) -> bool {
    let mut ends = Vec::new();
    let mut ran_out = false;
    walk(pattern, digits, 0, &mut ends, &mut ran_out);
    !ends.is_empty() || (partly && ran_out)
}

fn walk(pattern: &Pattern, digits: &[u8], from: usize, ends: &mut Vec<usize>, ran_out: &mut bool) {
    for sequence in pattern {
        let mut reached = vec![from];
        for node in sequence {
            let mut next = Vec::new();
            for &at in &reached {
                step(node, digits, at, &mut next, ran_out);
            }
            next.sort_unstable();
            next.dedup();
            reached = next;
        }
        ends.extend(reached);
    }
}

fn step(node: &Node, digits: &[u8], at: usize, next: &mut Vec<usize>, ran_out: &mut bool) {
    match node {
        Node::Digit(set) => match digits.get(at) {
            Some(digit) if set >> digit & 1 != 0 => next.push(at + 1),
            Some(_) => {}
            None => *ran_out = true,
        },
        Node::Any(low, high) => {
            for count in *low..=*high {
                let end = at + count as usize;
                if end <= digits.len() {
                    next.push(end)
                } else {
                    *ran_out = true
                }
            }
        }
        Node::Group(inner) | Node::Capture(inner) => walk(inner, digits, at, next, ran_out),
        Node::Optional(inner) => {
            step(inner, digits, at, next, ran_out);
            next.push(at);
        }
        Node::End => {
            if at == digits.len() {
                next.push(at);
            }
        }
    }
}
