//! Reads the bytes of a pattern back, as the engine does, to verify that they mean the pattern that was written.

use std::iter::Peekable;
use std::slice::Iter;

use anyhow::{Result, bail, ensure};

use crate::alphabet::{
    CAPTURE, CAPTURED, CLOSE, DIGIT, END, LONGEST_RUN, LONGEST_STEP, LONGEST_UP_TO, OPEN, OPTIONAL, OR, RUN, SET, STEP,
    UP_TO, WIDE_SET,
};
use crate::regex::{Node, Pattern, Set};

/// The pattern of the bytes; `sets` are the sets with a token of their own.
pub(crate) fn read(bytes: &[u8], sets: &[Set]) -> Result<Pattern> {
    let mut bytes = bytes.iter().peekable();
    let pattern = alternatives(&mut bytes, sets)?;
    ensure!(bytes.next().is_none(), "bytes behind a pattern");
    Ok(pattern)
}

/// The pattern of a type, which may begin with an end.
pub(crate) fn read_form(bytes: &[u8], sets: &[Set]) -> Result<Pattern> {
    match bytes.split_first() {
        Some((&END, rest)) if !rest.is_empty() => {
            let mut pattern = read(rest, sets)?;
            pattern.insert(0, vec![Node::End]);
            Ok(pattern)
        }
        _ => read(bytes, sets),
    }
}

fn alternatives(bytes: &mut Peekable<Iter<'_, u8>>, sets: &[Set]) -> Result<Pattern> {
    let mut pattern = Pattern::new();
    let mut sequence = Vec::new();
    let mut beyond = 0;
    let mut begins = true;
    while let Some(&&token) = bytes.peek() {
        if token == CLOSE || token == CAPTURED {
            break;
        }
        bytes.next();
        if token == OR {
            pattern.push(std::mem::take(&mut sequence));
            begins = true;
            continue;
        }
        if (STEP + 1..=STEP + LONGEST_STEP).contains(&token) {
            pattern.push(std::mem::take(&mut sequence));
            beyond += token - STEP;
            sequence.push(Node::Digit(1 << (beyond - 1)));
            begins = false;
            continue;
        }
        let node = node(token, bytes, sets)?;
        if begins {
            let first = match &node {
                Node::Optional(inner) => inner,
                node => node,
            };
            if let Node::Digit(set) = first {
                beyond = set.trailing_zeros() as u8 + 1;
            }
        }
        begins = false;
        sequence.push(node);
    }
    pattern.push(sequence);
    Ok(pattern)
}

fn node(token: u8, bytes: &mut Peekable<Iter<'_, u8>>, sets: &[Set]) -> Result<Node> {
    Ok(match token {
        END => Node::End,
        OPEN => {
            let inner = alternatives(bytes, sets)?;
            ensure!(bytes.next() == Some(&CLOSE), "group without end");
            Node::Group(inner)
        }
        CAPTURE => {
            let inner = alternatives(bytes, sets)?;
            ensure!(bytes.next() == Some(&CAPTURED), "capture without end");
            Node::Capture(inner)
        }
        OPTIONAL => match bytes.next() {
            Some(&token) if token != OPTIONAL => Node::Optional(Box::new(node(token, bytes, sets)?)),
            _ => bail!("nothing is optional"),
        },
        _ if (DIGIT..DIGIT + 10).contains(&token) => Node::Digit(1 << (token - DIGIT)),
        _ if (RUN + 1..=RUN + LONGEST_RUN).contains(&token) => {
            let length = u32::from(token - RUN);
            Node::Any(length, length)
        }
        _ if (UP_TO + 1..=UP_TO + LONGEST_UP_TO).contains(&token) => Node::Any(0, u32::from(token - UP_TO)),
        WIDE_SET.. => match bytes.next() {
            Some(&lower @ SET..) => Node::Digit(Set::from(token - WIDE_SET) << 6 | Set::from(lower - SET)),
            _ => bail!("half a set"),
        },
        SET.. => match sets.get(usize::from(token - SET)) {
            Some(&set) => Node::Digit(set),
            None => bail!("set without a token"),
        },
        _ => bail!("unknown token {token:#x}"),
    })
}
