//! Changes of patterns. Places in a pattern are counted node by node; a group comes before its contents.

use crate::regex::{self, ANY, Node, Pattern};

/// The number of places in a pattern.
pub(crate) fn places(pattern: &Pattern) -> usize {
    pattern.iter().flatten().map(node_places).sum()
}

fn node_places(node: &Node) -> usize {
    1 + match node {
        Node::Group(inner) | Node::Capture(inner) => places(inner),
        Node::Optional(inner) => node_places(inner),
        Node::Digit(_) | Node::Any(..) | Node::End => 0,
    }
}

/// The node at a place.
pub(crate) fn at(pattern: &Pattern, mut place: usize) -> Option<&Node> {
    for node in pattern.iter().flatten() {
        let own = node_places(node);
        if place < own {
            return inside(node, place);
        }
        place -= own;
    }
    None
}

fn inside(node: &Node, place: usize) -> Option<&Node> {
    match node {
        _ if place == 0 => Some(node),
        Node::Group(inner) | Node::Capture(inner) => at(inner, place - 1),
        Node::Optional(inner) => inside(inner, place - 1),
        Node::Digit(_) | Node::Any(..) | Node::End => None,
    }
}

/// The pattern with one node replaced by others.
pub(crate) fn replaced(pattern: &Pattern, place: usize, by: &[Node]) -> Pattern {
    changed(pattern, place, &mut |sequence, index| {
        sequence.splice(index..=index, by.iter().cloned());
    })
}

/// The pattern after a change of the sequence that holds a place.
fn changed(pattern: &Pattern, mut place: usize, change: &mut dyn FnMut(&mut Vec<Node>, usize)) -> Pattern {
    let mut pattern = pattern.clone();
    for sequence in &mut pattern {
        for index in 0..sequence.len() {
            let own = node_places(&sequence[index]);
            if place < own {
                match &mut sequence[index] {
                    _ if place == 0 => change(sequence, index),
                    Node::Group(inner) | Node::Capture(inner) => *inner = changed(inner, place - 1, change),
                    Node::Optional(inner) => {
                        let alone = vec![vec![(**inner).clone()]];
                        **inner = Node::Group(changed(&alone, place - 1, change));
                    }
                    Node::Digit(_) | Node::Any(..) | Node::End => {}
                }
                return pattern;
            }
            place -= own;
        }
    }
    pattern
}

/// All patterns that have less at a place.
pub(crate) fn cuts(pattern: &Pattern, place: usize) -> Vec<Pattern> {
    let Some(node) = at(pattern, place) else {
        return Vec::new();
    };
    let mut cuts = vec![
        changed(pattern, place, &mut |sequence, index| sequence.truncate(index)),
        replaced(pattern, place, &[]),
    ];
    let mut replace = |node: Node| cuts.push(replaced(pattern, place, &[node]));
    match node {
        Node::Any(low, high) => {
            for (low, high) in [
                (low.saturating_sub(1), high - 1),
                (*low, high - 1),
                (low.saturating_sub(1), *high),
                (*low, *low),
                (*high, *high),
            ] {
                if 0 < high && low <= high {
                    replace(Node::Any(low, high));
                }
            }
        }
        Node::Group(inner) => {
            fewer(inner).for_each(|fewer| replace(Node::Group(fewer)));
            let lengths = regex::lengths(inner);
            if lengths.is_power_of_two() && lengths > 1 {
                let length = lengths.trailing_zeros();
                replace(Node::Any(length, length));
            }
        }
        Node::Optional(inner) => replace((**inner).clone()),
        Node::Digit(_) | Node::Capture(_) | Node::End => {}
    }
    if place == 0 {
        cuts.extend(fewer(pattern));
    }
    cuts
}

/// The alternatives without one of them.
fn fewer(alternatives: &Pattern) -> impl Iterator<Item = Pattern> {
    (0..alternatives.len()).map(|index| {
        let mut fewer = alternatives.clone();
        fewer.remove(index);
        fewer
    })
}

/// The lowest digit that a sequence begins with, if it begins with a digit.
pub(crate) fn lowest(sequence: &[Node]) -> Option<u32> {
    match sequence.first()? {
        Node::Digit(set) => Some(set.trailing_zeros()),
        Node::Optional(inner) => lowest(std::slice::from_ref(inner)),
        Node::Any(..) | Node::Group(_) | Node::Capture(_) | Node::End => None,
    }
}

/// The same pattern in normal form: alternatives are in ascending order, needless groups are removed, and alternatives that
/// differ only in their first digits are joined.
pub(crate) fn tidied(pattern: Pattern) -> Pattern {
    let mut result = Pattern::new();
    for sequence in pattern {
        let sequence = joined(sequence.into_iter().flat_map(tidied_node).collect());
        match sequence.as_slice() {
            [Node::Group(inner)] => inner.iter().for_each(|sequence| add(sequence.clone(), &mut result)),
            _ => add(sequence, &mut result),
        }
    }
    result.sort_by_key(|sequence| order(sequence));
    result
}

fn tidied_node(node: Node) -> Vec<Node> {
    match node {
        Node::Group(inner) => {
            let mut inner = tidied(inner);
            match inner.as_mut_slice() {
                [only] => std::mem::take(only),
                _ => vec![Node::Group(inner)],
            }
        }
        Node::Optional(inner) => {
            let mut inner = tidied_node(*inner);
            match inner.as_mut_slice() {
                [] => inner,
                [Node::Any(low @ (0 | 1), _)] => {
                    *low = 0;
                    inner
                }
                [Node::Optional(_)] => inner,
                // A run of several lengths is two tokens.
                [Node::Any(low, high)] if low != high => vec![Node::Optional(Box::new(Node::Group(vec![inner])))],
                [_] => vec![Node::Optional(Box::new(inner.remove(0)))],
                _ => vec![Node::Optional(Box::new(Node::Group(vec![inner])))],
            }
        }
        other => vec![other],
    }
}

/// Adds an alternative; joins it to one that differs only in its first digit, if there is one.
fn add(sequence: Vec<Node>, pattern: &mut Pattern) {
    for other in pattern.iter_mut() {
        if *other == sequence {
            return;
        }
        if let ([Node::Digit(set), rest @ ..], [Node::Digit(more), more_rest @ ..]) =
            (other.as_mut_slice(), sequence.as_slice())
            && rest == more_rest
        {
            *set |= more;
            if *set == ANY {
                let mut nodes = vec![Node::Any(1, 1)];
                nodes.extend_from_slice(more_rest);
                *other = joined(nodes);
            }
            return;
        }
    }
    pattern.push(sequence);
}

/// The key for sorting alternatives: their lowest first digit. An end stays first, because it applies to the whole pattern.
fn order(sequence: &[Node]) -> u32 {
    match sequence.first() {
        Some(Node::End) => 0,
        None | Some(Node::Any(..)) => 1,
        Some(Node::Digit(set)) => 1 + set.trailing_zeros(),
        Some(Node::Optional(inner)) => order(std::slice::from_ref(inner)),
        Some(Node::Group(inner) | Node::Capture(inner)) => {
            inner.iter().map(|inner| order(inner)).min().unwrap_or_default()
        }
    }
}

/// Joins neighbouring runs of any digits.
pub(crate) fn joined(sequence: Vec<Node>) -> Vec<Node> {
    let mut result: Vec<Node> = Vec::new();
    for node in sequence {
        match (result.last_mut(), node) {
            (Some(Node::Any(low, high)), Node::Any(more_low, more_high)) if low == high || more_low == more_high => {
                *low += more_low;
                *high += more_high;
            }
            (_, node) => result.push(node),
        }
    }
    result
}
